// The person's own working calendar: ages and windows are counted in their working days.
import { addDays, FIRST_YEAR, LAST_YEAR, weekdayOf, type Day, type Weekday } from './day'

/** It spans the years 1900 to 2199, and a search ends after 36 months in which nobody works. */
export interface WorkCalendar {
  isWorkingDay: (day: Day) => boolean
  /** The last `count` working days up to and including `day`, oldest first; fewer where a search ends. */
  workingDaysUpTo: (day: Day, count: number) => Day[]
  /** Working days after `from` up to and including `to`; 0 when `to` is not later. The age in working days. */
  workingDaysBetween: (from: Day, to: Day) => number
  /** The first working day after `day`; the same day where a search ends. */
  nextWorkingDay: (day: Day) => Day
  /** The last working day before `day`; the same day where a search ends. */
  previousWorkingDay: (day: Day) => Day
  /** The `count`th working day after `day`, or before it for a negative count; the farthest found where a search ends. */
  addWorkingDays: (day: Day, count: number) => Day
}

const MAX_EMPTY_MONTHS = 36
const FIRST_MONTH = FIRST_YEAR * 12
const LAST_MONTH = LAST_YEAR * 12 + 11

/** Reads its terms once and remembers: make a new calendar when they change. */
export function createWorkCalendar(terms: {
  weekdaysOn: (day: Day) => readonly Weekday[]
  daysOff: ReadonlySet<Day>
}): WorkCalendar {
  const daysByMonth = new Map<number, readonly Day[]>()

  function workingDaysIn(month: number): readonly Day[] {
    let days = daysByMonth.get(month)
    if (days === undefined) {
      days = daysOfMonth(month).filter(
        (day) => !terms.daysOff.has(day) && terms.weekdaysOn(day).includes(weekdayOf(day)),
      )
      daysByMonth.set(month, days)
    }
    return days
  }

  /** Working days beyond `day`, nearest first, a month at a time. */
  function* walk(day: Day, step: 1 | -1): Generator<Day[]> {
    let emptyMonths = 0
    for (let month = monthOf(day); month >= FIRST_MONTH && month <= LAST_MONTH; month += step) {
      const days = workingDaysIn(month).filter((candidate) => (step === 1 ? candidate > day : candidate < day))
      emptyMonths = days.length === 0 ? emptyMonths + 1 : 0
      if (emptyMonths > MAX_EMPTY_MONTHS) return
      yield step === 1 ? days : days.reverse()
    }
  }

  const isWorkingDay = (day: Day): boolean => workingDaysIn(monthOf(day)).includes(day)

  function workingDaysUpTo(day: Day, count: number): Day[] {
    if (count <= 0) return []
    const newestFirst = isWorkingDay(day) ? [day] : []
    if (newestFirst.length === count) return newestFirst
    for (const days of walk(day, -1)) {
      newestFirst.push(...days)
      if (newestFirst.length >= count) break
    }
    return newestFirst.slice(0, count).reverse()
  }

  function workingDaysBetween(from: Day, to: Day): number {
    let count = 0
    for (let month = monthOf(from), last = monthOf(to); month <= last; month += 1) {
      const days = workingDaysIn(month)
      const isWhole = month > monthOf(from) && month < last
      count += isWhole ? days.length : days.filter((day) => day > from && day <= to).length
    }
    return count
  }

  function addWorkingDays(day: Day, count: number): Day {
    let left = Math.abs(count)
    let reached = day
    if (left === 0) return day
    for (const days of walk(day, count < 0 ? -1 : 1)) {
      reached = days[left - 1] ?? days.at(-1) ?? reached
      if (days.length >= left) break
      left -= days.length
    }
    return reached
  }

  return {
    isWorkingDay,
    workingDaysUpTo,
    workingDaysBetween,
    nextWorkingDay: (day) => addWorkingDays(day, 1),
    previousWorkingDay: (day) => addWorkingDays(day, -1),
    addWorkingDays,
  }
}

/** Months since the year 0. */
function monthOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function daysOfMonth(month: number): Day[] {
  const days: Day[] = []
  const first = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01` as Day
  for (let day = first; monthOf(day) === month; day = addDays(day, 1)) days.push(day)
  return days
}
