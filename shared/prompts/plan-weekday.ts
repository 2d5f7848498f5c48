// The day a plan is for: it has to be one that is worked, or the plan never comes up.
import { daysBetween, weekdayOf, type Day, type Weekday } from '#shared/calendar/day'
import { workingWeekdaysOn } from '#shared/domain/charter'
import type { DayBook } from './day-book'

/** The one that is meant where it is worked; else the next of the same week, else the last one before. */
export function workedWeekday(meant: Weekday, { charters, today }: Pick<DayBook, 'charters' | 'today'>): Weekday {
  const worked = workingWeekdaysOn(charters, today).toSorted((a, b) => a - b)
  return worked.find((weekday) => weekday >= meant) ?? worked.at(-1) ?? meant
}

const WEEK = 7

/** The next working day as one says it: tomorrow, on Monday, or the date where that weekday would be taken for a nearer one. */
export function nextWorkday({ calendar, today }: Pick<DayBook, 'calendar' | 'today'>): 'tomorrow' | Weekday | Day {
  const next = calendar.nextWorkingDay(today)
  const away = daysBetween(today, next)
  if (away === 1) return 'tomorrow'
  return away < WEEK ? weekdayOf(next) : next
}
