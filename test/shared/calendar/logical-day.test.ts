import { describe, expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { instantOfDayStart, isZone, logicalDayAt } from '../../../shared/calendar/logical-day'

const startOf = (day: string, zone: string, hour: number): string => instantOfDayStart(toDay(day), zone, hour)

describe('an evening', () => {
  test.each([
    ['17:50', '2026-01-05T16:50:00Z', '2026-01-05'],
    ['one minute to midnight', '2026-01-05T22:59:00Z', '2026-01-05'],
    ['half past midnight', '2026-01-05T23:30:00Z', '2026-01-05'],
    ['one second before four', '2026-01-06T02:59:59.999Z', '2026-01-05'],
    ['four', '2026-01-06T03:00:00Z', '2026-01-06'],
  ])('in Berlin at %s, with the day starting at four', (_, instant, day) => {
    expect(logicalDayAt(instant, 'Europe/Berlin', 4)).toBe(day)
  })

  test('ends at midnight for who starts the day at 0', () => {
    expect(logicalDayAt('2026-01-05T22:59:59Z', 'Europe/Berlin', 0)).toBe('2026-01-05')
    expect(logicalDayAt('2026-01-05T23:00:00Z', 'Europe/Berlin', 0)).toBe('2026-01-06')
  })

  test('of New Year belongs to the old year until the day starts', () => {
    expect(logicalDayAt('2026-01-01T02:59:00Z', 'Europe/Berlin', 4)).toBe('2025-12-31')
    expect(logicalDayAt('2026-01-01T03:00:00Z', 'Europe/Berlin', 4)).toBe('2026-01-01')
  })

  test('before a leap day ends on the leap day only after the start hour', () => {
    expect(logicalDayAt('2024-02-29T03:00:00Z', 'UTC', 4)).toBe('2024-02-28')
    expect(logicalDayAt('2024-03-01T03:00:00Z', 'UTC', 4)).toBe('2024-02-29')
  })
})

describe('when clocks go forward', () => {
  test.each([
    ['Europe/Berlin', '2026-03-29', 2, '2026-03-29T01:00:00Z'],
    ['America/New_York', '2026-03-08', 2, '2026-03-08T07:00:00Z'],
    // Half an hour at two: the day that starts at two starts at half past.
    ['Australia/Lord_Howe', '2026-10-04', 2, '2026-10-03T15:30:00Z'],
    // At midnight, so that the day itself has none.
    ['America/Sao_Paulo', '2018-11-04', 0, '2018-11-04T03:00:00Z'],
    // Two hours from one: two o'clock lies amid the gap.
    ['Antarctica/Troll', '2026-03-29', 2, '2026-03-29T01:00:00Z'],
  ])('%s starts %s, whose hour %i does not exist, right after the gap', (zone, day, hour, instant) => {
    expect(startOf(day, zone, hour)).toBe(instant)
    expect(logicalDayAt(instant, zone, hour)).toBe(day)
    expect(logicalDayAt(new Date(Date.parse(instant) - 1000).toISOString(), zone, hour) < day).toBe(true)
  })

  test('a night that lost an hour still belongs to the evening before', () => {
    expect(logicalDayAt('2026-03-29T00:59:00Z', 'Europe/Berlin', 4)).toBe('2026-03-28')
    expect(logicalDayAt('2026-03-29T01:30:00Z', 'Europe/Berlin', 4)).toBe('2026-03-28')
    expect(logicalDayAt('2026-03-29T02:00:00Z', 'Europe/Berlin', 4)).toBe('2026-03-29')
  })
})

describe('when clocks go back', () => {
  test.each([
    ['Europe/Berlin', '2026-10-25', 2, '2026-10-25T00:00:00Z'],
    ['America/New_York', '2026-11-01', 1, '2026-11-01T05:00:00Z'],
    ['America/Havana', '2026-11-01', 0, '2026-11-01T04:00:00Z'],
    // Two hours: from three to one, across a day that starts at two.
    ['Antarctica/Troll', '2026-10-25', 2, '2026-10-25T00:00:00Z'],
    // One minute past midnight, back into the evening before.
    ['America/St_Johns', '2010-11-07', 0, '2010-11-07T02:30:00Z'],
  ])('%s starts %s at the first of its two hours %i, and never goes back', (zone, day, hour, instant) => {
    expect(startOf(day, zone, hour)).toBe(instant)
    for (const minutes of [0, 15, 59, 61, 75, 119, 121, 179, 181])
      expect(logicalDayAt(new Date(Date.parse(instant) + minutes * 60_000).toISOString(), zone, hour)).toBe(day)
  })

  test('Lord Howe goes back by half an hour, to half past one: a day that starts at two starts once', () => {
    expect(startOf('2026-04-05', 'Australia/Lord_Howe', 2)).toBe('2026-04-04T15:30:00Z')
    expect(logicalDayAt('2026-04-04T15:29:00Z', 'Australia/Lord_Howe', 2)).toBe('2026-04-04')
  })

  test('a night that gained an hour belongs to the evening before, both times', () => {
    for (const instant of ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-10-25T02:59:00Z'])
      expect(logicalDayAt(instant, 'Europe/Berlin', 4)).toBe('2026-10-24')
    expect(logicalDayAt('2026-10-25T03:00:00Z', 'Europe/Berlin', 4)).toBe('2026-10-25')
  })
})

describe('beside the date line', () => {
  test('Kiritimati is a day ahead of Honolulu under the same sun', () => {
    expect(logicalDayAt('2026-01-05T20:00:00Z', 'Pacific/Kiritimati', 4)).toBe('2026-01-06')
    expect(logicalDayAt('2026-01-05T20:00:00Z', 'Pacific/Honolulu', 4)).toBe('2026-01-05')
  })

  test('Apia went from 29 to 31 December 2011: the night of the 29th stays the 29th', () => {
    expect(logicalDayAt('2011-12-30T09:59:00Z', 'Pacific/Apia', 4)).toBe('2011-12-29')
    expect(logicalDayAt('2011-12-30T10:00:00Z', 'Pacific/Apia', 4)).toBe('2011-12-29')
    expect(logicalDayAt('2011-12-30T13:59:00Z', 'Pacific/Apia', 4)).toBe('2011-12-29')
    expect(logicalDayAt('2011-12-30T14:00:00Z', 'Pacific/Apia', 4)).toBe('2011-12-31')
  })

  test.each([0, 4])('the day Apia skipped is empty: it starts when the next does, at %i', (hour) => {
    expect(startOf('2011-12-30', 'Pacific/Apia', hour)).toBe(startOf('2011-12-31', 'Pacific/Apia', hour))
    expect(startOf('2011-12-29', 'Pacific/Apia', hour) < startOf('2011-12-30', 'Pacific/Apia', hour)).toBe(true)
  })
})

describe('zones', () => {
  test('without clock changes start every day alike', () => {
    expect(startOf('2026-01-05', 'Asia/Kolkata', 4)).toBe('2026-01-04T22:30:00Z')
    expect(startOf('2026-07-05', 'Asia/Kolkata', 4)).toBe('2026-07-04T22:30:00Z')
  })

  test.each(['UTC', 'Europe/Berlin', 'europe/berlin', 'America/Argentina/Buenos_Aires', 'Asia/Calcutta', 'Etc/GMT+5'])(
    '%s is one',
    (text) => {
      expect(isZone(text)).toBe(true)
    },
  )

  test.each(['', ' ', 'Berlin', 'Europe/Atlantis', '+01:00', '2026-01-05T10:00Z', '2026-01-05[Europe/Berlin]', 'UTC '])(
    '“%s” is none',
    (text) => {
      expect(isZone(text)).toBe(false)
    },
  )

  test('that do not exist, instants that are none and hours off the clock are refused', () => {
    expect(() => logicalDayAt('2026-01-05T16:50:00Z', 'Europe/Atlantis', 4)).toThrow(RangeError)
    expect(() => logicalDayAt('2026-01-05', 'Europe/Berlin', 4)).toThrow(RangeError)
    expect(() => logicalDayAt('2026-01-05T16:50:00Z', 'Europe/Berlin', 24)).toThrow(RangeError)
    expect(() => logicalDayAt('2026-01-05T16:50:00Z', 'Europe/Berlin', -1)).toThrow(RangeError)
  })
})
