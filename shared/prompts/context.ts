// What the engine takes besides the journal.
import type { SignalId } from './assessment'
import type { Question } from './questions/question'

export interface EngineContext {
  questions: readonly Question[]
  /** Limits to try out in a replay; they stand before the person's own settings. */
  thresholds?: Readonly<Partial<Record<SignalId, number>>>
}
