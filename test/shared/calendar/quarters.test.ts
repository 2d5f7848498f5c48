import { test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, toDay } from '../../../shared/calendar/day'
import {
  isQuarter,
  monthsOfQuarter,
  nextQuarter,
  previousQuarter,
  quarterDays,
  quarterOf,
  weeksOfQuarter,
  type Quarter,
} from '../../../shared/calendar/quarters'
import { daysOfWeek, weekOf } from '../../../shared/calendar/weeks'
import { anyDay } from './arbitrary-days'
import '../../support/seed'

const q1 = quarterOf(toDay('2026-01-05'))

describe('a quarter', () => {
  test.each([
    ['2026-01-01', '2026-Q1', '2026-01-01', '2026-03-31'],
    ['2024-02-29', '2024-Q1', '2024-01-01', '2024-03-31'],
    ['2026-06-30', '2026-Q2', '2026-04-01', '2026-06-30'],
    ['2026-07-01', '2026-Q3', '2026-07-01', '2026-09-30'],
    ['2026-12-31', '2026-Q4', '2026-10-01', '2026-12-31'],
  ])('holds %s: %s, from %s to %s', (day, quarter, first, last) => {
    expect(quarterOf(toDay(day))).toBe(quarter)
    expect(quarterDays(quarterOf(toDay(day)))).toEqual({ first, last })
  })

  test('follows the last of a year with the first of the next', () => {
    expect(previousQuarter(q1)).toBe('2025-Q4')
    expect(nextQuarter('2025-Q4' as Quarter)).toBe(q1)
  })

  test.each(['2026-Q1', '1900-Q1', '2199-Q4'])('is written %s', (text) => {
    expect(isQuarter(text)).toBe(true)
  })

  test.each(['2026-Q0', '2026-Q5', '1899-Q4', '2200-Q1', '26-Q1', '2026-q1', '2026Q1', '2026-Q1\n', ''])(
    'is never written “%s”',
    (text) => {
      expect(isQuarter(text)).toBe(false)
    },
  )

  property.prop([anyDay])('holds its days, and its neighbours begin where it ends', (day) => {
    const quarter = quarterOf(day)
    const { first, last } = quarterDays(quarter)
    expect(isQuarter(quarter)).toBe(true)
    expect(first <= day && day <= last).toBe(true)
    expect([quarterOf(first), quarterOf(last)]).toEqual([quarter, quarter])
    expect(quarterOf(addDays(first, -1))).toBe(previousQuarter(quarter))
    expect(quarterOf(addDays(last, 1))).toBe(nextQuarter(quarter))
    expect(previousQuarter(nextQuarter(quarter))).toBe(quarter)
    expect(previousQuarter(quarter) < quarter && quarter < nextQuarter(quarter)).toBe(true)
  })
})

describe('the weeks of a quarter', () => {
  test('of early 2026 are thirteen, from the week of New Year on', () => {
    const weeks = weeksOfQuarter(q1)
    expect(weeks).toHaveLength(13)
    expect([weeks[0], weeks[12]]).toEqual(['2026-W01', '2026-W13'])
  })

  test('of late 2026 are fourteen, with a week 53', () => {
    const weeks = weeksOfQuarter('2026-Q4' as Quarter)
    expect(weeks).toHaveLength(14)
    expect([weeks[0], weeks[13]]).toEqual(['2026-W40', '2026-W53'])
  })

  test('of early 2027 are twelve: New Year is a Friday, and lies in week 53 of the year before', () => {
    const weeks = weeksOfQuarter('2027-Q1' as Quarter)
    expect(weeks).toHaveLength(12)
    expect([weeks[0], weeks[11]]).toEqual(['2027-W01', '2027-W12'])
  })

  property.prop([anyDay])('are 12 to 14, each with most of its days inside', (day) => {
    const { first, last } = quarterDays(quarterOf(day))
    const weeks = weeksOfQuarter(quarterOf(day))
    expect([12, 13, 14]).toContain(weeks.length)
    for (const week of weeks)
      expect(daysOfWeek(week).filter((one) => one >= first && one <= last).length).toBeGreaterThanOrEqual(4)
  })

  property.prop([anyDay])('leave no week out and share none with the quarter before', (day) => {
    const quarter = quarterOf(day)
    const weeks = [...weeksOfQuarter(previousQuarter(quarter)), ...weeksOfQuarter(quarter)]
    const mondays = weeks.map((week) => daysOfWeek(week)[0]!)
    for (const [i, monday] of mondays.slice(1).entries()) expect(daysBetween(mondays[i]!, monday)).toBe(7)
  })

  property.prop([anyDay])('place every week in exactly one quarter', (day) => {
    const quarter = quarterOf(day)
    const holders = [previousQuarter(quarter), quarter, nextQuarter(quarter)].filter((candidate) =>
      weeksOfQuarter(candidate).includes(weekOf(day)),
    )
    expect(holders).toHaveLength(1)
  })
})

describe('the months of a quarter', () => {
  test('of a leap year give February its 29 days', () => {
    expect(monthsOfQuarter('2024-Q1' as Quarter)).toEqual([
      { first: '2024-01-01', last: '2024-01-31' },
      { first: '2024-02-01', last: '2024-02-29' },
      { first: '2024-03-01', last: '2024-03-31' },
    ])
  })

  property.prop([anyDay])('are its days in three, without gap or overlap', (day) => {
    const { first, last } = quarterDays(quarterOf(day))
    const [one, two, three] = monthsOfQuarter(quarterOf(day))
    expect([one.first, three.last]).toEqual([first, last])
    expect([addDays(one.last, 1), addDays(two.last, 1)]).toEqual([two.first, three.first])
    for (const month of [one, two, three]) expect(month.first.slice(0, 7)).toBe(month.last.slice(0, 7))
  })
})
