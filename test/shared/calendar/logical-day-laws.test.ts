import { fc, test as property } from '@fast-check/vitest'
import { Temporal } from 'temporal-polyfill'
import { afterEach, describe, expect, test } from 'vitest'
import { addDays, toDay, weekdayOf } from '../../../shared/calendar/day'
import { formatDay } from '../../../shared/calendar/format-day'
import { instantOfDayStart, logicalDayAt } from '../../../shared/calendar/logical-day'
import { quarterOf } from '../../../shared/calendar/quarters'
import { weekOf } from '../../../shared/calendar/weeks'
import { createCheckIn } from '../../../shared/domain/check-in'
import { createNote, writeNote } from '../../../shared/domain/note'
import { seededIds } from '../../support/fixed-clock'
import { anyDay, anyDayStart, anyZone, anyZoneAndInstant, ZONES } from './arbitrary-days'
import '../../support/seed'

const minutesAfter = (instant: string, minutes: number): string =>
  Temporal.Instant.from(instant).add({ minutes }).toString()

/** Five in the afternoon of a day, half of the time just before a change of the clocks there. */
const anyEvening = anyZoneAndInstant.map(([zone, instant]) => {
  const date = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 1 })
  const evening = date.toZonedDateTime({ timeZone: zone, plainTime: '17:00' })
  return [toDay(evening.toPlainDate().toString()), evening] as const
})

describe('the logical day', () => {
  property.prop([anyZoneAndInstant, anyDayStart])('has begun, and the next has not', ([zone, instant], hour) => {
    const day = logicalDayAt(instant, zone, hour)
    const now = Temporal.Instant.from(instant)
    expect(Temporal.Instant.compare(instantOfDayStart(day, zone, hour), now)).toBeLessThanOrEqual(0)
    expect(Temporal.Instant.compare(instantOfDayStart(addDays(day, 1), zone, hour), now)).toBe(1)
  })

  property.prop([anyZoneAndInstant, anyDayStart, fc.nat(3 * 24 * 60)], { numRuns: 300 })(
    'never runs backwards while one stays in a zone',
    ([zone, instant], hour, minutes) => {
      expect(logicalDayAt(instant, zone, hour) <= logicalDayAt(minutesAfter(instant, minutes), zone, hour)).toBe(true)
    },
  )

  property.prop([anyZoneAndInstant, anyDayStart])(
    'is what the clock on the wall says, where that was not changed that night',
    ([zone, instant], hour) => {
      const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
      fc.pre(local.subtract({ hours: 12 }).offset === local.add({ hours: 12 }).offset)
      const date = toDay(local.toPlainDate().toString())
      expect(logicalDayAt(instant, zone, hour)).toBe(local.hour < hour ? addDays(date, -1) : date)
    },
  )

  property.prop([anyZoneAndInstant, anyDayStart])(
    'comes no earlier where the day starts earlier',
    ([zone, instant], hour) => {
      expect(logicalDayAt(instant, zone, hour) <= logicalDayAt(instant, zone, 0)).toBe(true)
    },
  )

  property.prop([anyDay, anyZone, anyDayStart])('starts at its own start', (day, zone, hour) => {
    fc.pre(instantOfDayStart(day, zone, hour) !== instantOfDayStart(addDays(day, 1), zone, hour))
    expect(logicalDayAt(instantOfDayStart(day, zone, hour), zone, hour)).toBe(day)
  })

  property.prop([anyEvening, fc.integer({ min: 4, max: 6 }), fc.array(fc.nat(14 * 60 - 1), { minLength: 1 })], {
    numRuns: 300,
  })('is one for a whole evening, from 17:00 until the next day starts', ([day, evening], hour, minutesIntoEvening) => {
    const night = minutesIntoEvening
      .map((minutes) => evening.add({ minutes }))
      .filter((moment) => moment.toPlainDate().equals(day) || moment.hour < hour)
    for (const moment of night) expect(logicalDayAt(moment.toInstant().toString(), evening.timeZoneId, hour)).toBe(day)
  })
})

describe('a flight', () => {
  const newId = seededIds()

  property.prop([anyZoneAndInstant, anyZone, anyDayStart, fc.nat(20 * 60)])(
    'moves no note already written: its day, its zone and its instant go on agreeing',
    ([zone, instant], zoneOfArrival, hour, minutes) => {
      const stampIn = (place: string, at: string) => ({ day: logicalDayAt(at, place, hour), at, zone: place, newId })
      const written = createNote(logicalDayAt(instant, zone, hour), 'Before boarding', stampIn(zone, instant))
      const landed = stampIn(zoneOfArrival, minutesAfter(instant, minutes))
      const edited = writeNote(written, 'After landing', [])
      const next = createNote(landed.day, 'At the hotel', landed)
      expect(edited.day).toBe(written.day)
      expect(logicalDayAt(edited.writtenAt, edited.zone, hour)).toBe(edited.day)
      expect(logicalDayAt(next.writtenAt, next.zone, hour)).toBe(next.day)
    },
  )

  test('east over the date line skips a day and moves none: the check-in of Monday stays on Monday', () => {
    const at = '2026-01-06T04:30:00Z'
    const monday = logicalDayAt(at, 'Pacific/Honolulu', 4)
    const checkIn = createCheckIn(monday, 'full', { day: monday, at, zone: 'Pacific/Honolulu', newId })
    expect(checkIn.day).toBe('2026-01-05')
    // Read again in the zone of arrival it would have been Tuesday: so it is never read again.
    expect(logicalDayAt(at, 'Pacific/Kiritimati', 4)).toBe('2026-01-06')
    expect(logicalDayAt(minutesAfter(at, 180), 'Pacific/Kiritimati', 4)).toBe('2026-01-06')
  })
})

describe('the zone of the process', () => {
  const original = process.env['TZ']
  afterEach(() => {
    if (original === undefined) delete process.env['TZ']
    else process.env['TZ'] = original
  })

  test('never shows in a day, a week, a quarter or a date in words', () => {
    const instants = ['2026-01-05T23:30:00Z', '2026-03-29T01:00:00Z', '2026-10-25T00:30:00Z', '2026-12-31T23:59:00Z']
    const hoursSeen = new Set<number>()
    const readings = ZONES.map((processZone) => {
      process.env['TZ'] = processZone
      hoursSeen.add(new Date(instants[0]!).getHours())
      return ZONES.flatMap((zone) =>
        instants.map((instant) => {
          const day = logicalDayAt(instant, zone, 4)
          const words = formatDay(day, 'en-GB', 'long')
          return [day, addDays(day, 90), weekdayOf(day), weekOf(day), quarterOf(day), words].join(' ')
        }),
      )
    })
    expect(hoursSeen.size).toBeGreaterThan(5)
    for (const reading of readings) expect(reading).toEqual(readings[0])
  })
})
