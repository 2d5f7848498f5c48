// The host behind the preload's bridge.
import { unwrapAnswer } from '#shared/ipc/answer'
import type { Answer } from '#shared/ipc/answer'
import type { Host } from '#shared/ipc/contract'
import { deriveCalls, pickCall } from '#shared/ipc/derive-calls'
import type { DerivedCalls } from '#shared/ipc/derive-calls'

/** What the preload exposes. */
export interface Bridge {
  calls: DerivedCalls<(...callArguments: unknown[]) => Promise<Answer>>
  on(event: string, listener: (payload: unknown) => void): () => void
  /** Makes the page the one that knows how words are spelt. */
  checkSpelling(language: string, find: (words: string[]) => Promise<string[]>): void
}

export const createBridgeHost = (bridge: Bridge): Host => {
  const calls = deriveCalls((name) => async (...callArguments: unknown[]) => {
    return unwrapAnswer(name, await pickCall(bridge.calls, name)(...callArguments))
  })
  return { ...(calls as Omit<Host, 'on'>), on: bridge.on as Host['on'] }
}
