// The one gate between the page and the host: who calls, what, how much of it, and in which shape.
import type { Answer, RefusalReason } from '#shared/ipc/answer'
import type { Handlers } from '#shared/ipc/contract'
import { callNames, pickCall } from '#shared/ipc/derive-calls'
import type { CallName, DerivedCalls } from '#shared/ipc/derive-calls'
import { maximumBytesOf, measureContent } from '#shared/ipc/limits'
import { schemas } from '#shared/ipc/schemas'

/** Where a call comes from, as the shell saw it (never as the page says). */
export interface Sender {
  origin: string
  isMainFrame: boolean
}

/** `callArguments` is a list of at most one value. Never rejects; errors from inside become `failed`, without their message. */
export type Route = (sender: Sender, name: unknown, callArguments: unknown) => Promise<Answer>

export interface RouterParts {
  origin: string
  handlers: Handlers
  /** Told of what the page is not: the error behind a `failed`. */
  onFailure: (name: CallName, error: unknown) => void
}

type AnyHandler = (argument: unknown) => Promise<unknown>
type AnySchema = { safeParse(value: unknown): { success: true; data: unknown } | { success: false } }

export const createRouter = ({ origin, handlers, onFailure }: RouterParts): Route => {
  return async (sender, name, callArguments) => {
    if (sender.origin !== origin || !sender.isMainFrame) return refuse('unknown-sender')
    if (!isCallName(name)) return refuse('unknown-call')
    if (!Array.isArray(callArguments) || callArguments.length > 1) return refuse('bad-argument')
    const bytes = measureContent(callArguments[0])
    if (bytes === null) return refuse('bad-argument')
    if (bytes > maximumBytesOf(name)) return refuse('too-large')
    const argument = pickCall(schemas as unknown as DerivedCalls<AnySchema>, name).safeParse(callArguments[0])
    if (!argument.success) return refuse('bad-argument')
    try {
      return { ok: true, result: await pickCall(handlers as unknown as DerivedCalls<AnyHandler>, name)(argument.data) }
    } catch (error) {
      onFailure(name, error)
      return refuse('failed')
    }
  }
}

const refuse = (reason: RefusalReason): Answer => ({ ok: false, reason })

const knownNames = new Set<string>(callNames)
export const isCallName = (name: unknown): name is CallName => typeof name === 'string' && knownNames.has(name)
