// The person's own usual: shown beside a limit, never instead of it.
import type { Day } from '#shared/calendar/day'
import type { CheckIn } from '#shared/domain/check-in'
import type { DayBook } from './day-book'

/** Before this many known days there is no usual. */
const LEAST_KNOWN = 20
const QUARTER_DAYS = 60

/** A quarter of the role, without the ten days that the limits look at. */
export function baselineDays(book: DayBook): Day[] {
  return book.window(QUARTER_DAYS).slice(0, -10)
}

/** null below twenty values. */
export function medianOf(values: readonly number[]): number | null {
  if (values.length < LEAST_KNOWN) return null
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** On how many of ten known days it held; null below twenty known days. */
export function rateOfTen(book: DayBook, holds: (checkIn: CheckIn) => boolean | null): number | null {
  const known = baselineDays(book).flatMap((day) => {
    const checkIn = book.isExcused(day) ? null : book.checkInOn(day)
    const held = checkIn && holds(checkIn)
    return held === null ? [] : [held]
  })
  return known.length < LEAST_KNOWN ? null : (known.filter(Boolean).length * 10) / known.length
}
