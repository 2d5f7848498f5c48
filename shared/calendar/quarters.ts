// Calendar quarters, `2026-Q1`: January to March, and so on.
import { addDays, weekdayOf, type Day, type DaySpan } from './day'
import { weekOf, type Week } from './weeks'

/** `YYYY-Qn`. Sorts as the calendar does. */
export type Quarter = string & { readonly __brand: 'Quarter' }

const QUARTER_PATTERN = /^(19|20|21)\d{2}-Q[1-4]$/

/** True for a quarter between 1900 and 2199 written as `YYYY-Qn`. */
export function isQuarter(text: string): text is Quarter {
  return QUARTER_PATTERN.test(text)
}

export function quarterOf(day: Day): Quarter {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}` as Quarter
}

export function quarterDays(quarter: Quarter): DaySpan {
  return { first: firstDayOf(quarter), last: addDays(firstDayOf(nextQuarter(quarter)), -1) }
}

export function previousQuarter(quarter: Quarter): Quarter {
  return quarterOf(addDays(firstDayOf(quarter), -1))
}

export function nextQuarter(quarter: Quarter): Quarter {
  const { year, number } = partsOf(quarter)
  return (number === 4 ? `${year + 1}-Q1` : `${year}-Q${number + 1}`) as Quarter
}

/** The weeks (12 to 14 of them) whose Thursday lies in the quarter, so that each week belongs to exactly one. Oldest first. */
export function weeksOfQuarter(quarter: Quarter): Week[] {
  const { first, last } = quarterDays(quarter)
  const weeks: Week[] = []
  const firstThursday = addDays(first, (4 - weekdayOf(first) + 7) % 7)
  for (let thursday = firstThursday; thursday <= last; thursday = addDays(thursday, 7)) weeks.push(weekOf(thursday))
  return weeks
}

/** Its three months, oldest first. */
export function monthsOfQuarter(quarter: Quarter): [DaySpan, DaySpan, DaySpan] {
  const { year, number } = partsOf(quarter)
  const { first, last } = quarterDays(quarter)
  const second = firstOfMonth(year, number * 3 - 1)
  const third = firstOfMonth(year, number * 3)
  return [
    { first, last: addDays(second, -1) },
    { first: second, last: addDays(third, -1) },
    { first: third, last },
  ]
}

function partsOf(quarter: Quarter): { year: number; number: number } {
  return { year: Number(quarter.slice(0, 4)), number: Number(quarter.slice(6)) }
}

function firstDayOf(quarter: Quarter): Day {
  const { year, number } = partsOf(quarter)
  return firstOfMonth(year, number * 3 - 2)
}

function firstOfMonth(year: number, month: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-01` as Day
}
