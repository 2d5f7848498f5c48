// What the engine takes besides the journal.
import type { Answer } from '#shared/domain/answer'
import type { SuggestionRecord } from '#shared/domain/suggestion-record'
import type { LimitId } from './assessment'
import type { WrittenCue } from './cues/written-cues'
import type { Question } from './questions/question'

export interface EngineContext {
  questions: readonly Question[]
  /** What was read in the person's own words, newest first: it adds a question, never a suggestion. */
  cues?: readonly WrittenCue[]
  /** Limits to try out in a replay; they stand before the person's own settings. */
  thresholds?: Readonly<Partial<Record<LimitId, number>>>
  /**
   * What was shown about later days by the time an earlier one is answered: it takes from the budget and the rests of that
   * day too, and from nothing else.
   */
  shownLater?: { suggestions: readonly SuggestionRecord[]; answers: readonly Answer[] }
}
