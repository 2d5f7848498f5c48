// ISO weeks, `2026-W01`: Monday to Sunday, in the year that holds their Thursday.
import { addDays, daysBetween, weekdayOf, type Day, type Weekday } from './day'

/** `YYYY-Wnn`, by ISO 8601. Sorts as the calendar does. */
export type Week = string & { readonly __brand: 'Week' }

export function weekOf(day: Day): Week {
  const thursday = addDays(day, 4 - weekdayOf(day))
  const year = thursday.slice(0, 4)
  const number = Math.floor(daysBetween(`${year}-01-01` as Day, thursday) / 7) + 1
  return `${year}-W${String(number).padStart(2, '0')}` as Week
}

/** Its Monday. */
export function firstDayOfWeek(week: Week): Day {
  const inFirstWeek = `${week.slice(0, 4)}-01-04` as Day
  return addDays(weekStartFor(inFirstWeek, 1), (Number(week.slice(6)) - 1) * 7)
}

/** Seven days, Monday first. */
export function daysOfWeek(week: Week): Day[] {
  const monday = firstDayOfWeek(week)
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(monday, offset))
}

export function isSameWeek(one: Day, other: Day): boolean {
  return weekStartFor(one, 1) === weekStartFor(other, 1)
}

/** The last `startsOn` weekday up to and including `day`: where its row begins in a calendar by the person's locale. */
export function weekStartFor(day: Day, startsOn: Weekday): Day {
  return addDays(day, -((weekdayOf(day) - startsOn + 7) % 7))
}
