// The day of the week a plan is for: it has to be one that is worked, or the plan never comes up.
import type { Weekday } from '#shared/calendar/day'
import { workingWeekdaysOn } from '#shared/domain/charter'
import type { DayBook } from './day-book'

/** The one that is meant where it is worked; else the next of the same week, else the last one before. */
export function workedWeekday(meant: Weekday, { charters, today }: Pick<DayBook, 'charters' | 'today'>): Weekday {
  const worked = workingWeekdaysOn(charters, today).toSorted((a, b) => a - b)
  return worked.find((weekday) => weekday >= meant) ?? worked.at(-1) ?? meant
}
