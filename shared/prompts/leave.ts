// Time away, as the working calendar shows it: days one would have worked, off in a row.
import { addDays, daysBetween, weekdayOf, type Day } from '#shared/calendar/day'
import { workingWeekdaysOn } from '#shared/domain/charter'
import type { DayBook } from './day-book'

/** From here on it was an absence, more than a long weekend. */
const ABSENCE_DAYS = 3
/** Nobody stays a year in a role without time off. */
const A_YEAR_DAYS = 365
const WORKING_DAYS_A_YEAR = 260

/** Days one would have worked between two working days that follow each other. */
function daysOffBetween({ charters }: Pick<DayBook, 'charters'>, before: Day, day: Day): number {
  let off = 0
  for (let between = addDays(before, 1); between < day; between = addDays(between, 1)) {
    if (workingWeekdaysOn(charters, between).includes(weekdayOf(between))) off += 1
  }
  return off
}

/** Whether `day` is the first working day after three or more that were off. */
export function isBackFromAbsence(book: Pick<DayBook, 'charters' | 'calendar'>, day: Day): boolean {
  return daysOffBetween(book, book.calendar.previousWorkingDay(day), day) >= ABSENCE_DAYS
}

/** Whether an absence that ended on `back` was the first of this role, as far as is known. */
export function isFirstAbsence(book: DayBook, back: Day): boolean {
  const { roleSince, roleStart, calendar } = book
  if (roleSince !== null && daysBetween(roleSince, back) > A_YEAR_DAYS) return false
  const days = calendar.workingDaysUpTo(calendar.previousWorkingDay(back), WORKING_DAYS_A_YEAR)
  const start = roleSince ?? roleStart
  const inRole = start === null ? days : days.filter((day) => day >= start)
  return inRole.slice(1).every((day, at) => daysOffBetween(book, inRole[at]!, day) < ABSENCE_DAYS)
}
