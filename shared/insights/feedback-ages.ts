// Feedback owed: how long it waited before it was said, and how long what is open has waited.
import type { Day } from '#shared/calendar/day'
import { feedbackOwedOn, type FeedbackOwed } from '#shared/domain/feedback-owed'
import { liveRecords } from '#shared/domain/journal'
import { isIn, median, type Period } from './period'

export interface FeedbackAge {
  owed: FeedbackOwed
  state: 'open' | 'given' | 'dropped'
  /** null while open. */
  closedOn: Day | null
  /** Working days, to its end or to the end of the period. */
  age: number
}

/** What was closed in the period or open at its end, by the day it was seen. Formal processes are left out. */
export function feedbackAges(period: Period): FeedbackAge[] {
  const ages: FeedbackAge[] = []
  for (const owed of liveRecords(period.journal, 'feedbackOwed')) {
    const state = feedbackOwedOn(owed, period.last)
    if (!state || owed.formal || (state.closedOn !== null && !isIn(period, state.closedOn))) continue
    const age = period.calendar.workingDaysBetween(owed.since, state.closedOn ?? period.last)
    ages.push({ owed, ...state, age })
  }
  return ages.sort((a, b) => (a.owed.since < b.owed.since ? -1 : 1))
}

/** Working days; null where nothing was said. */
export function medianAgeWhenGiven(ages: readonly FeedbackAge[]): number | null {
  return median(ages.filter(({ state }) => state === 'given').map(({ age }) => age))
}
