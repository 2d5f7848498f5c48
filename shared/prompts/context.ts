// What the engine takes besides the journal.
import type { SignalId } from './assessment'
import type { WrittenCue } from './cues/written-cues'
import type { Question } from './questions/question'

export interface EngineContext {
  questions: readonly Question[]
  /** What was read in the person's own words, newest first: it adds a question, never a suggestion. */
  cues?: readonly WrittenCue[]
  /** Limits to try out in a replay; they stand before the person's own settings. */
  thresholds?: Readonly<Partial<Record<SignalId, number>>>
}
