import { test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { addDays, toDay } from '../../../shared/calendar/day'
import { formatDay, formatDayRange } from '../../../shared/calendar/format-day'
import { anyDay } from './arbitrary-days'
import '../../support/seed'

const monday = toDay('2026-01-05')
/** Releases of the locale data differ in the commas and in the kind of space; no reader minds either. */
const plain = (text: string): string => text.replaceAll(/[,\u200e\u200f]/g, '').replaceAll(/[\s\u2009\u202f]+/g, ' ')

describe('a day in words', () => {
  test.each([
    ['en-GB', 'short', 'Mon 5 Jan'],
    ['en-GB', 'long', 'Monday 5 January 2026'],
    ['en-GB', 'weekday', 'Monday'],
    ['en-US', 'short', 'Mon Jan 5'],
    ['en-US', 'long', 'Monday January 5 2026'],
    ['de', 'long', 'Montag 5. Januar 2026'],
    ['de', 'weekday', 'Montag'],
  ] as const)('reads in %s, %s: %s', (locale, style, words) => {
    expect(plain(formatDay(monday, locale, style))).toBe(words)
  })

  test('calls a month in a chart what it is called in a day', () => {
    const september = toDay('2026-09-01')
    expect(formatDay(september, 'en-GB', 'short')).toContain(` ${formatDay(september, 'en-GB', 'month')}`)
  })

  test('names the year everybody else in the journal counts in, also where another calendar is usual', () => {
    expect(formatDay(monday, 'th-TH', 'long')).toContain('2026')
    expect(formatDay(monday, 'fa-IR-u-nu-latn', 'long')).toContain('2026')
  })

  test('takes the style and the locale of each call', () => {
    const all = ['en-GB', 'de'].flatMap((locale) => [
      formatDay(monday, locale, 'long'),
      formatDay(monday, locale, 'weekday'),
    ])
    expect(new Set(all).size).toBe(4)
  })

  test('refuses a locale that is none', () => {
    expect(() => formatDay(monday, 'not a locale', 'short')).toThrow(RangeError)
  })

  property.prop([anyDay])('says the day of the month that the day has, and its year', (day) => {
    const words = plain(formatDay(day, 'en-GB', 'long')).split(' ')
    expect(words[1]).toBe(String(Number(day.slice(8))))
    expect(words[3]).toBe(day.slice(0, 4))
  })
})

describe('a span of days in words', () => {
  test.each([
    ['the month and the year', '2026-01-05', '2026-01-09', '5–9 Jan 2026'],
    ['the year', '2026-01-26', '2026-02-06', '26 Jan – 6 Feb 2026'],
    ['nothing', '2025-12-29', '2026-01-04', '29 Dec 2025 – 4 Jan 2026'],
  ])('says once what both days share: %s', (_, from, to, words) => {
    const withoutSpaces = (text: string): string => plain(text).replaceAll(' ', '')
    expect(withoutSpaces(formatDayRange(toDay(from), toDay(to), 'en-GB'))).toBe(withoutSpaces(words))
  })

  test('of one day is that day', () => {
    expect(formatDayRange(monday, monday, 'en-GB')).toBe('5 Jan 2026')
  })

  property.prop([anyDay])('reads the same whichever end comes first', (day) => {
    const later = addDays(day, 40)
    expect(formatDayRange(later, day, 'en-GB')).toBe(formatDayRange(day, later, 'en-GB'))
  })
})
