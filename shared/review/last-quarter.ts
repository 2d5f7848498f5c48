// The quarter before, beside this one: figures by section, the words written then, and what became of the intentions.
import type { Day } from '#shared/calendar/day'
import { previousQuarter, quarterDays, type Quarter } from '#shared/calendar/quarters'
import { roleStartOn, sortCharters } from '#shared/domain/charter'
import { liveRecords, type Journal } from '#shared/domain/journal'
import type { Review, ReviewIntention, ReviewSectionId } from '#shared/domain/review'
import type { ReviewFigure } from './assembled'
import { assembleReview } from './assemble-review'
import { fateOf, isWritten, type IntentionFate } from './intentions'
import type { ReviewWords } from './words/en'

export interface LastQuarter {
  quarter: Quarter
  /** By section; [] in every section where the role has changed since: nothing is compared across roles. */
  figures: Readonly<Partial<Record<ReviewSectionId, readonly ReviewFigure[]>>>
  isOtherRole: boolean
  words: Review['words']
  intentions: readonly { intention: ReviewIntention; fate: IntentionFate }[]
}

/** null where nothing is known of the quarter before: no check-in in it, and no review of it. */
export function lastQuarter(journal: Journal, quarter: Quarter, today: Day, words: ReviewWords): LastQuarter | null {
  const before = previousQuarter(quarter)
  const review = reviewOf(journal, before)
  const assembled = assembleReview(journal, before, today, words)
  if (!review && assembled.coverage.known === 0) return null
  const isOtherRole = startsNewRole(journal, before, quarter, today)
  const hasFigures = !isOtherRole && assembled.coverage.known > 0
  const sections = hasFigures ? assembled.sections : []
  const span = quarterDays(quarter)
  const until = span.last < today ? span.last : today
  return {
    quarter: before,
    figures: Object.fromEntries(sections.map(({ id, figures }) => [id, figures])),
    isOtherRole,
    words: review?.words ?? {},
    intentions: (review?.intentions ?? []).filter(isWritten).map((intention) => ({
      intention,
      fate: fateOf(journal, intention, until),
    })),
  }
}

/** The live review of a quarter; null where none was begun. */
export function reviewOf(journal: Pick<Journal, 'review'>, quarter: Quarter): Review | null {
  return liveRecords(journal, 'review').find((review) => review.quarter === quarter) ?? null
}

function startsNewRole(journal: Journal, before: Quarter, quarter: Quarter, today: Day): boolean {
  const charters = sortCharters(journal.charter.values())
  const end = quarterDays(quarter).last
  const start = roleStartOn(charters, end < today ? end : today)
  return start !== null && start !== charters[0]?.from && start > quarterDays(before).first
}
