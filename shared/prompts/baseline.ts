// The person's own usual: shown beside a limit, never instead of it.
import type { Day } from '#shared/calendar/day'
import type { CheckIn } from '#shared/domain/check-in'
import type { DayBook } from './day-book'

/** Before this many known days there is no usual. */
const LEAST_KNOWN = 20
const QUARTER_DAYS = 60
/** What the limits look at now is compared with what was before it. */
const NOW_DAYS = 10

/** The median over the quarter before now, of what was known; null below twenty days. */
export function medianDay(book: DayBook, valueOf: (checkIn: CheckIn) => number | null): number | null {
  const sorted = knownBefore(book, valueOf).toSorted((a, b) => a - b)
  if (sorted.length < LEAST_KNOWN) return null
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** On how many of ten known days it held over the quarter before now; null below twenty days. */
export function usualOfTen(book: DayBook, holds: (checkIn: CheckIn) => boolean | null): number | null {
  const known = knownBefore(book, (checkIn) => {
    const held = holds(checkIn)
    return held === null ? null : Number(held)
  })
  return known.length < LEAST_KNOWN ? null : (known.reduce((sum, held) => sum + held, 0) * 10) / known.length
}

function knownBefore(book: DayBook, valueOf: (checkIn: CheckIn) => number | null): number[] {
  const days: Day[] = book.window(QUARTER_DAYS).slice(0, -NOW_DAYS)
  return days.flatMap((day) => {
    const checkIn = book.isExcused(day) ? null : book.checkInOn(day)
    return (checkIn && valueOf(checkIn)) ?? []
  })
}
