// What a call comes back with. A refusal names a reason and never carries a message from inside the host.

export type RefusalReason = 'unknown-sender' | 'unknown-call' | 'too-large' | 'bad-argument' | 'host-gone' | 'failed'

export type Answer = { ok: true; result: unknown } | { ok: false; reason: RefusalReason }

/** What the page's `Host` rejects with when a call was refused or the host cannot be reached. */
export interface HostRefusal extends Error {
  reason: RefusalReason
}

export const toRefusal = (call: string, reason: RefusalReason): HostRefusal =>
  Object.assign(new Error(`${call}: ${reason}`), { name: 'HostRefusal', reason })

export const isHostRefusal = (error: unknown): error is HostRefusal =>
  error instanceof Error && error.name === 'HostRefusal'

/** The result of an answer; throws a `HostRefusal` when there is none. */
export const unwrapAnswer = (call: string, answer: Answer): unknown => {
  if (answer.ok) return answer.result
  throw toRefusal(call, answer.reason)
}
