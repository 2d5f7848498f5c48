import { fc, test as property } from '@fast-check/vitest'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, isDay, toDay, utcMidnight, weekdayOf } from '../../../shared/calendar/day'
import { anyDay } from './arbitrary-days'
import '../../support/seed'

const someDays = fc.integer({ min: -365, max: 365 })

describe('a day', () => {
  test.each(['2026-01-05', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true)
  })

  test.each([
    ['the 29th of February of a common year', '2026-02-29'],
    ['the 29th of February of 1900 or 2100', '2100-02-29'],
    ['the 31st of a month of thirty days', '2026-04-31'],
    ['a month zero', '2026-00-10'],
    ['a month thirteen', '2026-13-01'],
    ['a day zero', '2026-01-00'],
    ['a year before 1900', '1899-12-31'],
    ['a year after 2199', '2200-01-01'],
    ['single digits', '2026-1-5'],
    ['a time behind it', '2026-01-05T00:00'],
    ['a line break behind it', '2026-01-05\n'],
    ['other digits', '２０２６-０１-０５'],
    ['nothing', ''],
  ])('%s is none', (_, text) => {
    expect(isDay(text)).toBe(false)
    expect(() => toDay(text)).toThrow(RangeError)
  })

  property.prop([fc.string({ maxLength: 12 })])('is never read out of arbitrary text that is not one', (text) => {
    fc.pre(!/^\d{4}-\d{2}-\d{2}$/.test(text))
    expect(isDay(text)).toBe(false)
  })

  property.prop([fc.nat(2300), fc.nat(14), fc.nat(33)])('is one exactly where the ISO calendar has it', (y, m, d) => {
    const text = [String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-')
    const exists = (): boolean => {
      try {
        return Temporal.PlainDate.from({ year: y, month: m, day: d }, { overflow: 'reject' }).toString() === text
      } catch {
        return false
      }
    }
    expect(isDay(text)).toBe(y >= 1900 && y <= 2199 && exists())
  })
})

describe('arithmetic', () => {
  property.prop([anyDay, someDays])('agrees with Temporal', (day, days) => {
    const date = Temporal.PlainDate.from(day)
    const later = addDays(day, days)
    expect(later).toBe(date.add({ days }).toString())
    expect(weekdayOf(day)).toBe(date.dayOfWeek)
    expect(daysBetween(day, later)).toBe(date.until(later, { largestUnit: 'days' }).days)
  })

  property.prop([anyDay, someDays])('takes back what it added', (day, days) => {
    expect(addDays(addDays(day, days), -days)).toBe(day)
    expect(daysBetween(day, addDays(day, days))).toBe(days)
  })

  property.prop([anyDay, someDays, someDays])('adds up', (day, some, more) => {
    expect(addDays(addDays(day, some), more)).toBe(addDays(day, some + more))
  })

  property.prop([anyDay, anyDay])('sorts days as text the way the calendar does', (one, other) => {
    expect(Math.sign(daysBetween(one, other))).toBe(one === other ? 0 : one < other ? 1 : -1)
  })

  property.prop([anyDay])('moves on one weekday a day', (day) => {
    expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) % 7) + 1)
    expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day))
  })

  property.prop([anyDay])('finds the midnight that Intl is given', (day) => {
    expect(new Date(utcMidnight(day)).toISOString()).toBe(`${day}T00:00:00.000Z`)
  })

  test('crosses leap days and year ends', () => {
    expect(addDays(toDay('2024-02-28'), 1)).toBe('2024-02-29')
    expect(addDays(toDay('2026-02-28'), 1)).toBe('2026-03-01')
    expect(addDays(toDay('2026-12-31'), 1)).toBe('2027-01-01')
    expect(daysBetween(toDay('2024-01-01'), toDay('2025-01-01'))).toBe(366)
  })

  test('knows Monday, 5 January 2026 and the Sunday before', () => {
    expect(weekdayOf(toDay('2026-01-05'))).toBe(1)
    expect(weekdayOf(toDay('2026-01-04'))).toBe(7)
  })

  test('refuses a fraction of a day, and years of more than four digits', () => {
    const monday = toDay('2026-01-05')
    expect(() => addDays(monday, 0.5)).toThrow(RangeError)
    expect(() => addDays(monday, Number.NaN)).toThrow(RangeError)
    expect(() => addDays(monday, 4_000_000)).toThrow(RangeError)
    expect(() => addDays(monday, 1e15)).toThrow(RangeError)
  })
})
