import { fc, test as property } from '@fast-check/vitest'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { addDays, toDay, weekdayOf, type Weekday } from '../../../shared/calendar/day'
import { daysOfWeek, firstDayOfWeek, isSameWeek, weekOf, weekStartFor } from '../../../shared/calendar/weeks'
import { anyDay } from './arbitrary-days'
import '../../support/seed'

const anyWeekday = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7)

describe('a week', () => {
  test.each([
    ['2026-01-05', '2026-W02'],
    ['2026-01-01', '2026-W01'],
    ['2025-12-29', '2026-W01'],
    ['2025-12-28', '2025-W52'],
    // Years of 53 weeks: 2015, 2020, 2026.
    ['2015-12-31', '2015-W53'],
    ['2016-01-03', '2015-W53'],
    ['2016-01-04', '2016-W01'],
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-02-29', '2024-W09'],
  ])('%s lies in %s', (day, week) => {
    expect(weekOf(toDay(day))).toBe(week)
  })

  property.prop([anyDay])('is the one Temporal gives', (day) => {
    const { weekOfYear, yearOfWeek } = Temporal.PlainDate.from(day)
    expect(weekOf(day)).toBe(`${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`)
  })

  property.prop([anyDay])('holds seven days from Monday, and each of them lies in no other', (day) => {
    const week = weekOf(day)
    const days = daysOfWeek(week)
    expect(days.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(days).toContain(day)
    expect(days[0]).toBe(firstDayOfWeek(week))
    expect(new Set(days.map(weekOf))).toEqual(new Set([week]))
    expect(weekOf(addDays(days[0]!, -1)) < week).toBe(true)
    expect(weekOf(addDays(days[6]!, 1)) > week).toBe(true)
  })

  property.prop([anyDay, fc.integer({ min: -8, max: 8 })])(
    'is shared by days exactly when its name is',
    (day, offset) => {
      const other = addDays(day, offset)
      expect(isSameWeek(day, other)).toBe(weekOf(day) === weekOf(other))
    },
  )
})

describe('a row of a calendar', () => {
  test.each([
    [1, '2026-01-05'],
    [7, '2026-01-04'],
    [6, '2026-01-03'],
  ] as const)('that starts on weekday %i begins for Thursday 8 January on %s', (startsOn, start) => {
    expect(weekStartFor(toDay('2026-01-08'), startsOn)).toBe(start)
  })

  property.prop([anyDay, anyWeekday])('begins on its weekday, at most six days before', (day, startsOn) => {
    const start = weekStartFor(day, startsOn)
    expect(weekdayOf(start)).toBe(startsOn)
    expect(start <= day && addDays(start, 6) >= day).toBe(true)
  })
})
