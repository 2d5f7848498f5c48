// A logical local day, `YYYY-MM-DD`. Compare two of them with `<` and `>`: the format sorts as the calendar does.
import { Temporal } from 'temporal-polyfill'

export type Day = string & { readonly __brand: 'Day' }

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/

/** True for a real date between 1900 and 2199 written as `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  if (!DAY_PATTERN.test(text) || text < '1900-01-01' || text > '2199-12-31') return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

/** Throws RangeError when the text is not a day. For input from outside use `isDay`. */
export function toDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a day: ${text.slice(0, 40)}`)
  return text
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString() as Day
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days
}

export function weekdayOf(day: Day): Weekday {
  return Temporal.PlainDate.from(day).dayOfWeek as Weekday
}
