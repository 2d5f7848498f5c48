// The day as a person lives it: late hours belong to the evening before.
import { Temporal } from 'temporal-polyfill'
import { addDays, type Day } from './day'

/**
 * The local day at an instant (UTC, ISO 8601), where the hours before `dayStartHour` (0 to 6) belong to the day before:
 * the latest day that has begun (`instantOfDayStart`). So days never run backwards within one zone, and an evening
 * before a date line was crossed (Apia has no 30 December 2011) stays the evening of the day that was lived.
 * Throws RangeError for an instant or zone that is none.
 */
export function logicalDayAt(instant: string, zone: string, dayStartHour: number): Day {
  const now = Temporal.Instant.from(instant)
  const date = now.toZonedDateTimeISO(zone).toPlainDate().toString() as Day
  // One ahead: a clock set back across midnight shows yesterday's date after today has begun.
  let day = addDays(date, 1)
  while (Temporal.Instant.compare(startOf(day, zone, dayStartHour), now) > 0) day = addDays(day, -1)
  return day
}

/**
 * The first instant of a logical day, UTC. Where the start hour occurs twice, the first time. Where a clock change skips
 * it, the instant right after the gap; where a zone skips the whole day, that of the next, so that the day is empty.
 * Throws RangeError for a zone or an hour that is none.
 */
export function instantOfDayStart(day: Day, zone: string, dayStartHour: number): string {
  return startOf(day, zone, dayStartHour).toString()
}

/** True for the IANA name, in any case, of a time zone this machine knows; a bare offset is none. */
export function isZone(text: string): boolean {
  try {
    // Temporal also takes the zone out of a whole timestamp: only a name comes back as it went in.
    const { timeZoneId } = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text)
    return timeZoneId.toLowerCase() === text.toLowerCase() && /^[a-z]/i.test(text)
  } catch {
    return false
  }
}

function startOf(day: Day, zone: string, dayStartHour: number): Temporal.Instant {
  const wanted = Temporal.PlainDate.from(day).toPlainDateTime(new Temporal.PlainTime(dayStartHour))
  const found = wanted.toZonedDateTime(zone, { disambiguation: 'earlier' })
  if (found.toPlainDateTime().equals(wanted)) return found.toInstant()
  const afterGap = found.getTimeZoneTransition('next')
  if (afterGap === null) throw new RangeError(`No clock change after ${found.toString()}`)
  const isDaySkipped = afterGap.toPlainDate().toString() > day
  return isDaySkipped ? startOf(addDays(day, 1), zone, dayStartHour) : afterGap.toInstant()
}
