// Signals by their id.
import type { SignalId } from './assessment'
import type { Signal } from './signal'
import { SIGNALS } from './signals/index'

const BY_ID: ReadonlyMap<string, Signal> = new Map(SIGNALS.map((signal) => [signal.id, signal]))

/** Throws for an id that is not in the list. */
export function signalOf(id: SignalId): Signal {
  const signal = BY_ID.get(id)
  if (!signal) throw new Error(`No such signal: ${id}`)
  return signal
}

/** null where this version of the program does not know it: records outlive versions. */
export function knownSignal(id: string): Signal | null {
  return BY_ID.get(id) ?? null
}
