// Days as a person reads them, by their own locale.
import { utcMidnight, type Day } from './day'

/** In British English: short `Mon 5 Jan` · long `Monday, 5 January 2026` · weekday `Monday` · month `Jan` · date `5 Jan 2026`. */
export type DayStyle = 'short' | 'long' | 'weekday' | 'month' | 'date'

const OPTIONS: Record<DayStyle | 'range', Intl.DateTimeFormatOptions> = {
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
  month: { month: 'short' },
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  range: { day: 'numeric', month: 'short', year: 'numeric' },
}

// Making a formatter takes forty times as long as using it, and a year view names every day.
const formatters = new Map<string, Intl.DateTimeFormat>()

/** `locale` is a BCP 47 tag. Throws RangeError when it is none. */
export function formatDay(day: Day, locale: string, style: DayStyle): string {
  return formatterFor(locale, style).format(utcMidnight(day))
}

/** From the earlier to the later of two days, saying what they share once: `5 – 9 Jan 2026`. One day alone for twice the same. */
export function formatDayRange(from: Day, to: Day, locale: string): string {
  const [first, last] = from <= to ? [from, to] : [to, from]
  return formatterFor(locale, 'range').formatRange(utcMidnight(first), utcMidnight(last))
}

function formatterFor(locale: string, style: DayStyle | 'range'): Intl.DateTimeFormat {
  const key = `${style} ${locale}`
  let formatter = formatters.get(key)
  if (formatter === undefined) {
    // Gregorian in every locale, as the journal's months and quarters are.
    formatter = new Intl.DateTimeFormat(locale, { ...OPTIONS[style], calendar: 'gregory', timeZone: 'UTC' })
    formatters.set(key, formatter)
  }
  return formatter
}
