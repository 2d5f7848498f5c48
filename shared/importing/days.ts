// Days and instants as other applications write them. A day is always the one the writer lived, never the one in UTC.
import { Temporal } from 'temporal-polyfill'
import { isDay, type Day } from '#shared/calendar/day'
import { isZone } from '#shared/calendar/logical-day'

export interface WrittenWhen {
  day: Day
  /** The zone the day was read in; null when nothing says one. */
  zone: string | null
  writtenAt: string | null
}

/** What the file says about its zone, and what is used. */
export interface ZoneFound {
  zone: string
  reason: 'as-written' | 'unknown-zone' | 'no-zone'
}

const OFFSET_NAME = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/i

/** An IANA name, `GMT+0200`, or the person's own zone for anything else. */
export function findZone(written: unknown, own: string): ZoneFound {
  const name = typeof written === 'string' ? written.trim() : ''
  if (name === '') return { zone: own, reason: 'no-zone' }
  if (isZone(name)) return { zone: name, reason: 'as-written' }
  const offset = OFFSET_NAME.exec(name)
  if (offset && Number(offset[2]) <= 14) {
    return { zone: `${offset[1]}${offset[2]!.padStart(2, '0')}:${offset[3] ?? '00'}`, reason: 'as-written' }
  }
  return { zone: own, reason: 'unknown-zone' }
}

/** The local date at an instant; null for a day outside 1900 to 2199. */
export function whenAt(instant: Temporal.Instant, zone: string): WrittenWhen | null {
  const day = instant.toZonedDateTimeISO(zone).toPlainDate().toString()
  return isDay(day) ? { day, zone, writtenAt: toUtc(instant) } : null
}

const toUtc = (instant: Temporal.Instant) =>
  Temporal.Instant.fromEpochMilliseconds(instant.epochMilliseconds).toString({ fractionalSecondDigits: 3 })

/** Epoch milliseconds; null when it is no instant. */
export function fromEpochMs(ms: number): Temporal.Instant | null {
  return Number.isFinite(ms) && Math.abs(ms) <= 8.64e15 ? Temporal.Instant.fromEpochMilliseconds(Math.trunc(ms)) : null
}

const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i

export interface IsoParts {
  date: string
  /** `HH:MM:SS`; null when only a date is written. */
  time: string | null
  /** `Z`, `+02:00`, or null. */
  offset: string | null
}

/** `2026-01-05`, `2026-01-05T09:30:00Z`, `2026-01-05 9:30`, with or without offset. null when it is none of these. */
export function readIso(text: string): IsoParts | null {
  const found = ISO.exec(text.trim())
  if (!found) return null
  const [, date, hour, minute, second, , zone] = found
  const time = hour === undefined ? null : `${hour.padStart(2, '0')}:${minute}:${second ?? '00'}`
  if (time !== null && !isClockTime(time)) return null
  return { date: date!, time, offset: zone === undefined ? null : toOffset(zone) }
}

const isClockTime = (time: string) => /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)$/.test(time)

function toOffset(written: string): string {
  if (/^(z|utc|gmt)$/i.test(written)) return 'Z'
  const digits = written.replace(':', '').padEnd(5, '0')
  return `${digits.slice(0, 3)}:${digits.slice(3)}`
}

/** The instant, or null when there is no time or no offset. */
export function instantOf({ date, time, offset }: IsoParts): Temporal.Instant | null {
  if (time === null || offset === null) return null
  try {
    return Temporal.Instant.from(`${date}T${time}${offset}`)
  } catch {
    return null
  }
}

/** A local date and time without a zone, in the person's own. `time` is `HH:MM` or `HH:MM:SS`. null for no day. */
export function whenLocal(date: string, time: string | null, own: string): WrittenWhen | null {
  if (!isDay(date)) return null
  if (time === null) return { day: date, zone: null, writtenAt: null }
  try {
    const local = Temporal.PlainDateTime.from(`${date}T${time}`)
    return { day: date, zone: null, writtenAt: toUtc(local.toZonedDateTime(own).toInstant()) }
  } catch {
    return { day: date, zone: null, writtenAt: null }
  }
}

/**
 * A timestamp that may or may not say its offset. A local offset fixes the day as written; `Z` says only the instant, and
 * `zone` the day. null when it is no date.
 */
export function whenWritten(text: string, zone: string): WrittenWhen | null {
  const parts = readIso(text)
  if (!parts) return null
  const instant = instantOf(parts)
  if (!instant) return parts.offset === null ? whenLocal(parts.date, parts.time, zone) : null
  if (parts.offset === 'Z') return whenAt(instant, zone)
  return isDay(parts.date) ? { day: parts.date, zone: parts.offset, writtenAt: toUtc(instant) } : null
}
