// What a review does not rest on: recent weeks only, weeks without an entry, areas without evidence, contradictions.
import { addDays, type Day } from '#shared/calendar/day'
import { weekOf, type Week } from '#shared/calendar/weeks'
import type { Journal } from '#shared/domain/journal'
import type { Review, ReviewSectionId } from '#shared/domain/review'
import { openPeriod } from '#shared/insights/period'
import type { AssembledReview } from './assembled'
import { choicesOf, chosenEvidence } from './chosen-evidence'
import { findContradictions, type Contradiction } from './contradictions'
import type { ReviewWords } from './words/en'

const RECENT_DAYS = 42
/** These are filled by the person, not by the record. */
const WRITTEN_SECTIONS: readonly ReviewSectionId[] = ['self-ratings', 'next-quarter', 'ask']

export interface GapMap {
  /** Lines of shown evidence from the last six weeks, of all shown. */
  recent: { count: number; of: number }
  /** Weeks with a working day before today and no check-in, oldest first. */
  uncoveredWeeks: readonly Week[]
  emptySections: readonly ReviewSectionId[]
  contradictions: readonly Contradiction[]
}

export function gapMap(
  journal: Journal,
  assembled: AssembledReview,
  review: Review | null,
  today: Day,
  words: ReviewWords,
): GapMap {
  const period = openPeriod(journal, assembled.span, today)
  const shown = assembled.sections.flatMap((section) => chosenEvidence(section, choicesOf(review, section.id)).shown)
  const recentFrom = addDays(assembled.span.last, -RECENT_DAYS)
  const logged = new Set([...period.checkIns.keys()].map(weekOf))
  return {
    recent: { count: shown.filter(({ day }) => day > recentFrom).length, of: shown.length },
    uncoveredWeeks: [...new Set(period.workingDays.filter((day) => day < today).map(weekOf))].filter(
      (week) => !logged.has(week),
    ),
    emptySections: assembled.sections
      .filter(({ id, evidence }) => evidence.length === 0 && !WRITTEN_SECTIONS.includes(id))
      .map(({ id }) => id),
    contradictions: findContradictions(period, review, words),
  }
}
