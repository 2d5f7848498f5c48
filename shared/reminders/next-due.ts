// When the next reminder rings: once a day at most, at the person's own time, on days they work, and less often while
// nobody answers. Pure: the instant and the zone are arguments.
import { Temporal } from 'temporal-polyfill'
import { addDays, daysBetween, toDay, weekdayOf, type Day, type Weekday } from '#shared/calendar/day'

export interface ReminderRule {
  /** `HH:MM`, in whatever zone the person is. */
  time: string
  workingWeekdays: readonly number[]
  daysOff: readonly Day[]
}

export interface LastReminder {
  /** The last day that rang, or whose time passed while it was answered; null before the first. */
  day: Day | null
  /** Days that rang since somebody last answered. */
  ignored: number
}

/** Nothing older rings. */
export const LATEST_HOURS = 24
const LOOK_AHEAD_DAYS = 400

/** Calendar days between two that ring: daily, then twice a week after 3 unanswered, weekly after 10, fortnightly after 30. */
export function daysApart(ignored: number): number {
  if (ignored < 3) return 1
  if (ignored < 10) return 3
  return ignored < 30 ? 7 : 14
}

/** What counts as unanswered is forgotten with the first answer. */
export function afterAnswer(last: LastReminder, answeredDay: Day | null): LastReminder {
  const isAnswered = answeredDay !== null && (last.day === null || answeredDay >= last.day)
  return isAnswered ? { ...last, ignored: 0 } : last
}

export function afterRinging(last: LastReminder, day: Day): LastReminder {
  return { day, ignored: last.ignored + 1 }
}

/**
 * The day and instant (ISO 8601, UTC) of the next reminder, which may lie in the past by less than a day: it is due then.
 * null where none comes within 400 days. A time that a clock change skips rings at the next one that is; one that comes
 * twice rings at the first.
 */
export function nextDue(
  rule: ReminderRule,
  last: LastReminder,
  answeredDay: Day | null,
  now: string,
  zone: string,
): { day: Day; at: string } | null {
  const present = Temporal.Instant.from(now)
  const today = toDay(present.toZonedDateTimeISO(zone).toPlainDate().toString())
  const { day: rang, ignored } = afterAnswer(last, answeredDay)
  const daysOff = new Set(rule.daysOff)
  for (let day = addDays(today, -1); daysBetween(today, day) <= LOOK_AHEAD_DAYS; day = addDays(day, 1)) {
    const isWorking = rule.workingWeekdays.includes(weekdayOf(day) satisfies Weekday) && !daysOff.has(day)
    const isFarEnough = rang === null || daysBetween(rang, day) >= daysApart(ignored)
    if (!isWorking || !isFarEnough || (answeredDay !== null && answeredDay >= day)) continue
    const at = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: rule.time }).toInstant()
    if (present.since(at).total('hours') < LATEST_HOURS) return { day, at: at.toString() }
  }
  return null
}
