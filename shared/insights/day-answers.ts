// Figures that single days answer: what was touched, how one coached, energy, incidents.
import type { Day } from '#shared/calendar/day'
import { TOUCHES, type CheckIn, type Touch } from '#shared/domain/check-in'
import { coverageOf, type Coverage, type Figure, type Period } from './period'

export interface Touches {
  byTouch: Readonly<Record<Touch, number>>
  /** Days on which anything was read, run, seen or reviewed. */
  days: number
  coverage: Coverage
}

export function touches(period: Period): Touches {
  const byTouch = Object.fromEntries(TOUCHES.map((touch) => [touch, 0])) as Record<Touch, number>
  let days = 0
  for (const { touched } of period.checkIns.values()) {
    if (touched?.length) days += 1
    for (const touch of touched ?? []) byTouch[touch] += 1
  }
  return { byTouch, days, coverage: coverageOf(period, ({ touched }) => touched !== null) }
}

/** "Three or more" counts as three. `share` is of asking first among both, percent. */
export function coaching(period: Period): {
  askedFirst: number
  gaveAnswer: number
  share: number | null
  coverage: Coverage
} {
  let askedFirst = 0
  let gaveAnswer = 0
  for (const checkIn of period.checkIns.values()) {
    askedFirst += checkIn.askedFirst ?? 0
    gaveAnswer += checkIn.gaveAnswer ?? 0
  }
  const both = askedFirst + gaveAnswer
  const coverage = coverageOf(period, (checkIn) => checkIn.askedFirst !== null || checkIn.gaveAnswer !== null)
  return { askedFirst, gaveAnswer, share: both === 0 ? null : (100 * askedFirst) / both, coverage }
}

/** Mean of 1 (empty) to 5 (full). */
export function energy(period: Period): Figure & { low: number; lateDays: number } {
  const known = [...period.checkIns.values()].flatMap((checkIn) => checkIn.energy ?? [])
  return {
    value: known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length,
    coverage: coverageOf(period, (checkIn) => checkIn.energy !== null),
    low: known.filter((one) => one <= 2).length,
    lateDays: [...period.checkIns.values()].filter((checkIn) => checkIn.lateWork).length,
  }
}

/** In order. */
export function daysOfKind(
  period: Period,
  ...kinds: NonNullable<CheckIn['dayKind']>[]
): { day: Day; checkIn: CheckIn }[] {
  const days = [...period.checkIns].filter(([, { dayKind }]) => dayKind !== null && kinds.includes(dayKind))
  return days.map(([day, checkIn]) => ({ day, checkIn })).sort((a, b) => (a.day < b.day ? -1 : 1))
}
