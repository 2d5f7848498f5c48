// The quarters a review can be written of.
import type { Day } from '#shared/calendar/day'
import { previousQuarter, quarterDays, quarterOf, type Quarter } from '#shared/calendar/quarters'
import { liveRecords, type Journal } from '#shared/domain/journal'
import type { Review } from '#shared/domain/review'
import { coverageOf, openPeriod, type Coverage } from '#shared/insights/period'
import { reviewOf } from './last-quarter'

export interface QuarterEntry {
  quarter: Quarter
  state: 'not-begun' | 'begun' | 'signed-off'
  review: Review | null
  coverage: Coverage
}

const MAX_QUARTERS = 80

/** From the present one back to the first with a check-in or a review, newest first. */
export function quarterList(journal: Journal, today: Day): QuarterEntry[] {
  const logged = liveRecords(journal, 'checkIn').map(({ day }) => quarterOf(day))
  const reviewed = liveRecords(journal, 'review').map(({ quarter }) => quarter as Quarter)
  const present = quarterOf(today)
  const first = [...logged, ...reviewed, present].toSorted()[0]!
  const quarters: Quarter[] = []
  for (let quarter = present; quarter >= first && quarters.length < MAX_QUARTERS; quarter = previousQuarter(quarter))
    quarters.push(quarter)
  return quarters.map((quarter) => toEntry(journal, quarter, today))
}

function toEntry(journal: Journal, quarter: Quarter, today: Day): QuarterEntry {
  const review = reviewOf(journal, quarter)
  const state = review ? (review.signedOff ? 'signed-off' : 'begun') : 'not-begun'
  return { quarter, state, review, coverage: coverageOf(openPeriod(journal, quarterDays(quarter), today), () => true) }
}
