// The person's own working calendar: ages and windows are counted in their working days.
import { addDays, weekdayOf, type Day, type Weekday } from './day'

export interface WorkCalendar {
  isWorkingDay: (day: Day) => boolean
  /** The last `count` working days up to and including `day`, oldest first; fewer where nobody worked for three years. */
  workingDaysUpTo: (day: Day, count: number) => Day[]
  /** Working days after `from` up to and including `to`; 0 when `to` is not later. The age in working days. */
  workingDaysBetween: (from: Day, to: Day) => number
  /** The same day where there is none within three years. */
  nextWorkingDay: (day: Day) => Day
  previousWorkingDay: (day: Day) => Day
  addWorkingDays: (day: Day, count: number) => Day
}

const SEARCH_LIMIT_DAYS = 3 * 366

export function createWorkCalendar(terms: {
  weekdaysOn: (day: Day) => readonly Weekday[]
  daysOff: ReadonlySet<Day>
}): WorkCalendar {
  const known = new Map<Day, boolean>()

  function isWorkingDay(day: Day): boolean {
    let works = known.get(day)
    if (works === undefined) {
      works = !terms.daysOff.has(day) && terms.weekdaysOn(day).includes(weekdayOf(day))
      known.set(day, works)
    }
    return works
  }

  function seek(day: Day, step: 1 | -1): Day | null {
    let candidate = day
    for (let i = 0; i < SEARCH_LIMIT_DAYS; i += 1) {
      candidate = addDays(candidate, step)
      if (isWorkingDay(candidate)) return candidate
    }
    return null
  }

  function workingDaysUpTo(day: Day, count: number): Day[] {
    const days: Day[] = []
    let candidate: Day | null = isWorkingDay(day) ? day : seek(day, -1)
    while (candidate !== null && days.length < count) {
      days.push(candidate)
      candidate = seek(candidate, -1)
    }
    return days.reverse()
  }

  function workingDaysBetween(from: Day, to: Day): number {
    let count = 0
    for (let day = from; day < to;) {
      day = addDays(day, 1)
      if (isWorkingDay(day)) count += 1
    }
    return count
  }

  return {
    isWorkingDay,
    workingDaysUpTo,
    workingDaysBetween,
    nextWorkingDay: (day) => seek(day, 1) ?? day,
    previousWorkingDay: (day) => seek(day, -1) ?? day,
    addWorkingDays(day, count) {
      let result = day
      for (let i = 0; i < Math.abs(count); i += 1) result = seek(result, count < 0 ? -1 : 1) ?? result
      return result
    },
  }
}
