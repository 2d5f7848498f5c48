// The day as a person lives it: late hours belong to the evening before.
import { Temporal } from 'temporal-polyfill'
import type { Day } from './day'

/**
 * The local day at an instant, where the hours before `dayStartHour` (0 to 6) belong to the day before.
 * Read off the wall clock, so a clock change moves no day: an hour that occurs twice counts the same both times.
 */
export function logicalDayAt(instant: string, zone: string, dayStartHour: number): Day {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  const date = local.hour < dayStartHour ? local.toPlainDate().subtract({ days: 1 }) : local.toPlainDate()
  return date.toString() as Day
}

/** True for a time zone this machine knows. */
export function isZone(text: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text)
    return true
  } catch {
    return false
  }
}

/** The first instant of a logical day, UTC. Where a clock change skips that hour, the instant right after the gap. */
export function instantOfDayStart(day: Day, zone: string, dayStartHour: number): string {
  const time = Temporal.PlainTime.from({ hour: dayStartHour })
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant().toString()
}
