// A logical local day, `YYYY-MM-DD`. Compare two of them with `<` and `>`: the format sorts as the calendar does.

export type Day = string & { readonly __brand: 'Day' }

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** From a first day to a last one, both included. */
export interface DaySpan {
  first: Day
  last: Day
}

export const FIRST_YEAR = 1900
export const LAST_YEAR = 2199

const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/
const DAY_MS = 86_400_000
const ISO_INSTANT_LENGTH = '2026-01-05T00:00:00.000Z'.length

/** True for a real date between 1900 and 2199 written as `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  if (!DAY_PATTERN.test(text) || text < `${FIRST_YEAR}-01-01` || text > `${LAST_YEAR}-12-31`) return false
  const midnight = Date.parse(text)
  // Engines differ over the 30th of February: one rejects it, another reads the 2nd of March.
  return !Number.isNaN(midnight) && dayAtMidnight(midnight) === text
}

/** Throws RangeError when the text is not a day. For input from outside use `isDay`. */
export function toDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a day: ${text.slice(0, 40)}`)
  return text
}

/** Throws RangeError for a fraction of a day, or a result outside the years 0 to 9999. */
export function addDays(day: Day, days: number): Day {
  if (!Number.isSafeInteger(days)) throw new RangeError(`Not a number of days: ${days}`)
  return dayAtMidnight(utcMidnight(day) + days * DAY_MS)
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (utcMidnight(to) - utcMidnight(from)) / DAY_MS
}

export function weekdayOf(day: Day): Weekday {
  return (new Date(utcMidnight(day)).getUTCDay() || 7) as Weekday
}

/**
 * Milliseconds from 1970 to the day's midnight in UTC, where every day has 24 hours. For arithmetic and for `Intl`; never
 * the instant at which somebody's day began. `Date` in UTC, because `Temporal.PlainDate` takes thirty times as long
 * where it is polyfilled, and an assessment over ten years asks thousands of times.
 */
export function utcMidnight(day: Day): number {
  return Date.parse(day)
}

function dayAtMidnight(midnight: number): Day {
  const instant = new Date(midnight).toISOString()
  if (instant.length !== ISO_INSTANT_LENGTH) throw new RangeError(`Not a year of four digits: ${instant}`)
  return instant.slice(0, 10) as Day
}
