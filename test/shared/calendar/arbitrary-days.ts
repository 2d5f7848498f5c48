// Days, zones and instants for the calendar's laws: whatever a Day can be, with the awkward ones over-represented.
import { fc } from '@fast-check/vitest'
import { Temporal } from 'temporal-polyfill'
import { toDay, type Day, type Weekday } from '../../../shared/calendar/day'
import '../../support/seed'

const dayAt = (offset: number): Day => toDay(Temporal.PlainDate.from('1900-01-01').add({ days: offset }).toString())

const AWKWARD_DAYS = [
  '1999-12-31',
  '2000-02-29',
  '2015-12-31',
  '2016-02-29',
  '2020-12-31',
  '2021-01-03',
  '2024-02-28',
  '2024-12-30',
  '2026-01-01',
  '2026-12-31',
  '2027-01-03',
  '2100-02-28',
].map(toDay)

/** Any day from 1910 to 2189: ten years of room on both sides for arithmetic that must stay a Day. */
export const anyDay: fc.Arbitrary<Day> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 3_652, max: 105_900 }).map(dayAt) },
  { weight: 1, arbitrary: fc.constantFrom(...AWKWARD_DAYS) },
)

export const anyWeekdays: fc.Arbitrary<Weekday[]> = fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7])

/** Whole hours of difference, half hours, no clock changes, changes at midnight, two-hour changes, both sides of the date line. */
export const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Havana',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Antarctica/Troll',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Honolulu',
  'Pacific/Kiritimati',
  'Pacific/Kwajalein',
] as const

export const anyZone = fc.constantFrom(...ZONES)
export const anyDayStart = fc.integer({ min: 0, max: 6 })

const MINUTE_MS = 60_000
const anyMoment = fc
  .integer({ min: Date.UTC(1990, 0) / MINUTE_MS, max: Date.UTC(2040, 0) / MINUTE_MS })
  .map((minutes) => Temporal.Instant.fromEpochMilliseconds(minutes * MINUTE_MS))

/** A zone and an instant there, half of the time within five hours of a change of its clocks. */
export const anyZoneAndInstant: fc.Arbitrary<[zone: string, instant: string]> = fc
  .tuple(anyZone, anyMoment, fc.boolean(), fc.integer({ min: -300, max: 300 }))
  .map(([zone, moment, isNearChange, minutes]) => {
    const change = isNearChange ? moment.toZonedDateTimeISO(zone).getTimeZoneTransition('next') : null
    return [zone, (change?.toInstant() ?? moment).add({ minutes }).toString()]
  })
