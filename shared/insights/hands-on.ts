// The hands-on share, by week and over a period, beside what was agreed.
import type { DaySpan } from '#shared/calendar/day'
import { daysOfWeek, weekOf, type Week } from '#shared/calendar/weeks'
import { charterOn } from '#shared/domain/charter'
import type { CheckIn } from '#shared/domain/check-in'
import { countedShare } from '#shared/domain/counted-share'
import { partOf, type Figure, type Period } from './period'

export interface HandsOnWeek extends Figure, DaySpan {
  week: Week
  /** Percent agreed at the week's end; null where nothing was. */
  agreed: number | null
  /** Incident and on-call days, which count neither way. */
  excused: number
}

/** Percent, the mean of the known days. Weeks without a working day in the period are left out. */
export function handsOnByWeek(period: Period): HandsOnWeek[] {
  const weeks = [...new Set(period.workingDays.map(weekOf))]
  return weeks.map((week) => {
    const days = daysOfWeek(week)
    const span = { first: days[0]!, last: days[6]! }
    const part = partOf(period, span)
    return { week, ...span, ...handsOnShare(part), agreed: agreedOn(period, part), excused: excusedDays(part) }
  })
}

/** Percent over the whole period, incident and on-call days left out; days spent to understand count as none, as in S1. */
export function handsOnShare(period: Period): Figure {
  const shares: number[] = []
  for (const day of period.workingDays) {
    const checkIn = period.checkIns.get(day)
    const share = checkIn && !isExcused(checkIn) ? countedShare(checkIn) : null
    if (share !== null) shares.push(100 * share)
  }
  const sum = shares.reduce((total, share) => total + share, 0)
  return {
    value: shares.length === 0 ? null : sum / shares.length,
    coverage: { known: shares.length, of: period.workingDays.length - excusedDays(period) },
  }
}

export function agreedOn(period: Period, { last }: Pick<Period, 'last'>): number | null {
  return charterOn(period.journal.charter.values(), last)?.handsOnShare ?? null
}

function excusedDays(period: Period): number {
  return period.workingDays.filter((day) => isExcused(period.checkIns.get(day))).length
}

function isExcused(checkIn: CheckIn | undefined): boolean {
  return checkIn?.dayKind === 'incident' || checkIn?.dayKind === 'on-call'
}
