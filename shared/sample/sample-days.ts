// Where the story's days fall on the calendar, and the hours at which its evenings were written.
import { Temporal } from 'temporal-polyfill'
import { addDays, weekdayOf, type Day, type DaySpan, type Weekday } from '#shared/calendar/day'
import { createWorkCalendar } from '#shared/calendar/working-days'
import type { StoryDay } from './story/shapes'

const LAST_STORY_DAY = 65
export const LAST_DAY_BEFORE_LEAVE = 40

/**
 * A whole week, so that a person's 1:1 weekday keeps its place in the story on both sides of the leave, whatever
 * weekday the story ends on.
 */
const LEAVE_WORKING_DAYS = 5

export const STORY_WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5]

export interface SampleDays {
  /** Numbers beyond 65 lie in the future, and below 1 before the journal. */
  dayOf: (number: StoryDay) => Day
  /** Between the days 40 and 41. */
  leave: DaySpan
  /** The weekday of the 1:1s in that place of the story's week; 0 is that of the working day after the story. */
  weekdayOfSlot: (slot: number) => Weekday
}

/** Day 65 is the last Monday to Friday before `today`, which itself stays empty. */
export function createSampleDays(today: Day): SampleDays {
  const calendar = createWorkCalendar({ weekdaysOn: () => STORY_WEEKDAYS, daysOff: new Set() })
  const lastDay = calendar.previousWorkingDay(today)
  const dayOf = (number: StoryDay): Day => {
    const leave = number <= LAST_DAY_BEFORE_LEAVE ? LEAVE_WORKING_DAYS : 0
    return calendar.addWorkingDays(lastDay, number - LAST_STORY_DAY - leave)
  }
  const lastBefore = dayOf(LAST_DAY_BEFORE_LEAVE)
  return {
    dayOf,
    leave: {
      first: calendar.nextWorkingDay(lastBefore),
      last: calendar.addWorkingDays(lastBefore, LEAVE_WORKING_DAYS),
    },
    weekdayOfSlot: (slot) => weekdayOf(dayOf(LAST_STORY_DAY + 1 + slot)),
  }
}

/** `minute` counts from local midnight. Instant in UTC. Throws RangeError for an unknown zone. */
export function instantAt(day: Day, zone: string, minute: number, second: number): string {
  const time = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60)
  return Temporal.PlainDate.from(day)
    .toPlainDateTime(time)
    .toZonedDateTime(zone)
    .toInstant()
    .add({ seconds: second })
    .toString()
}

/** A year before: the role is older than the journal. */
export function aYearBefore(day: Day): Day {
  return addDays(day, -364)
}
