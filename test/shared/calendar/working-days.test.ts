import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, toDay, weekdayOf, type Day, type Weekday } from '../../../shared/calendar/day'
import { createWorkCalendar, type WorkCalendar } from '../../../shared/calendar/working-days'
import { anyDay, anyWeekdays } from './arbitrary-days'
import '../../support/seed'

const WORKING_WEEK: readonly Weekday[] = [1, 2, 3, 4, 5]
const monday = toDay('2026-01-05')

const calendarOf = (weekdays: readonly Weekday[], daysOff: readonly string[] = []): WorkCalendar =>
  createWorkCalendar({ weekdaysOn: () => weekdays, daysOff: new Set(daysOff.map(toDay)) })

describe('a working week from Monday to Friday', () => {
  const calendar = calendarOf(WORKING_WEEK)

  test('has five working days, and the weekend is none', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((offset) => calendar.isWorkingDay(addDays(monday, offset)))
    expect(week).toEqual([true, true, true, true, true, false, false])
  })

  test('counts back over the weekend and the year end', () => {
    expect(calendar.workingDaysUpTo(monday, 5)).toEqual([
      '2025-12-30',
      '2025-12-31',
      '2026-01-01',
      '2026-01-02',
      '2026-01-05',
    ])
  })

  test('ends the last days on Friday when asked on Sunday', () => {
    expect(calendar.workingDaysUpTo(toDay('2026-01-11'), 2)).toEqual(['2026-01-08', '2026-01-09'])
  })

  test.each([
    ['the same day', '2026-01-05', 0],
    ['the next day', '2026-01-06', 1],
    ['Friday', '2026-01-09', 4],
    ['the weekend', '2026-01-11', 4],
    ['the Monday after', '2026-01-12', 5],
    ['a day before', '2026-01-02', 0],
  ])('something from Monday is on %s so many working days old', (_, to, age) => {
    expect(calendar.workingDaysBetween(monday, toDay(to))).toBe(age)
  })

  test('something from Saturday is one working day old on Monday', () => {
    expect(calendar.workingDaysBetween(toDay('2026-01-10'), toDay('2026-01-12'))).toBe(1)
  })

  test('steps from Friday to Monday and back', () => {
    expect(calendar.nextWorkingDay(toDay('2026-01-09'))).toBe('2026-01-12')
    expect(calendar.previousWorkingDay(toDay('2026-01-12'))).toBe('2026-01-09')
    expect(calendar.addWorkingDays(toDay('2026-01-10'), 1)).toBe('2026-01-12')
    expect(calendar.addWorkingDays(monday, 10)).toBe('2026-01-19')
    expect(calendar.addWorkingDays(monday, -10)).toBe('2025-12-22')
  })

  test('adding none stays, even on a day off', () => {
    expect(calendar.addWorkingDays(toDay('2026-01-10'), 0)).toBe('2026-01-10')
  })
})

describe('days off', () => {
  const calendar = calendarOf(WORKING_WEEK, ['2026-01-06', '2026-01-07', '2026-01-10'])

  test('are left out of windows and ages', () => {
    expect(calendar.workingDaysUpTo(toDay('2026-01-09'), 3)).toEqual(['2026-01-05', '2026-01-08', '2026-01-09'])
    expect(calendar.workingDaysBetween(monday, toDay('2026-01-09'))).toBe(2)
    expect(calendar.nextWorkingDay(monday)).toBe('2026-01-08')
  })
})

test('a new charter changes the working week from its own day on', () => {
  const calendar = createWorkCalendar({
    weekdaysOn: (day) => (day < '2026-01-12' ? WORKING_WEEK : [1, 2, 3]),
    daysOff: new Set(),
  })
  expect(calendar.workingDaysUpTo(toDay('2026-01-16'), 4)).toEqual([
    '2026-01-09',
    '2026-01-12',
    '2026-01-13',
    '2026-01-14',
  ])
})

describe('a search that finds nothing', () => {
  test('gives back no days, or the same day, where nobody ever works', () => {
    const calendar = calendarOf([])
    expect(calendar.workingDaysUpTo(monday, 20)).toEqual([])
    expect(calendar.workingDaysBetween(monday, toDay('2036-01-05'))).toBe(0)
    expect(calendar.nextWorkingDay(monday)).toBe(monday)
    expect(calendar.previousWorkingDay(monday)).toBe(monday)
    expect(calendar.addWorkingDays(monday, -3)).toBe(monday)
  })

  test('ends after three years, with what it has', () => {
    let asked = 0
    const calendar = createWorkCalendar({
      weekdaysOn: (day) => {
        asked += 1
        return day >= '2026-01-05' && day <= '2026-01-06' ? WORKING_WEEK : []
      },
      daysOff: new Set(),
    })
    expect(calendar.workingDaysUpTo(toDay('2026-03-01'), 60)).toEqual(['2026-01-05', '2026-01-06'])
    expect(calendar.addWorkingDays(monday, 7)).toBe('2026-01-06')
    expect(calendar.nextWorkingDay(toDay('2026-01-06'))).toBe('2026-01-06')
    expect(asked).toBeLessThan(7 * 366)
  })

  test('looks past two years of leave', () => {
    const leave = Array.from({ length: 730 }, (_, offset) => addDays(monday, offset))
    expect(calendarOf(WORKING_WEEK, leave).nextWorkingDay(toDay('2026-01-04'))).toBe('2028-01-05')
  })

  test('stops at the years a day can have', () => {
    const calendar = calendarOf(WORKING_WEEK)
    expect(calendar.nextWorkingDay(toDay('2199-12-31'))).toBe('2199-12-31')
    expect(calendar.workingDaysUpTo(toDay('1900-01-03'), 9)).toEqual(['1900-01-01', '1900-01-02', '1900-01-03'])
    expect(calendar.addWorkingDays(toDay('2199-12-01'), 1_000_000)).toBe('2199-12-31')
  })

  test.each([0, -1])('a window of %i days holds none', (count) => {
    expect(calendarOf(WORKING_WEEK).workingDaysUpTo(monday, count)).toEqual([])
  })
})

describe('the laws of any working calendar', () => {
  /** Working weekdays, at least one, with days off in the year around the day it is asked about. */
  const anyCase = fc
    .record({
      day: anyDay,
      weekdays: anyWeekdays.filter((weekdays) => weekdays.length > 0),
      offsets: fc.array(fc.integer({ min: -180, max: 180 }), { maxLength: 120 }),
    })
    .map(({ day, weekdays, offsets }) => {
      const daysOff = new Set(offsets.map((offset) => addDays(day, offset)))
      const works = (candidate: Day): boolean => !daysOff.has(candidate) && weekdays.includes(weekdayOf(candidate))
      return { day, works, calendar: createWorkCalendar({ weekdaysOn: () => weekdays, daysOff }) }
    })
  const someDays = fc.integer({ min: 0, max: 150 })

  property.prop([anyCase, fc.integer({ min: -180, max: 180 })])(
    'a day is one exactly where its weekday is worked and it is not off',
    ({ day, works, calendar }, offset) => {
      expect(calendar.isWorkingDay(addDays(day, offset))).toBe(works(addDays(day, offset)))
    },
  )

  property.prop([anyCase, fc.integer({ min: 1, max: 70 })])(
    'a window holds the last working days, every one of them, oldest first',
    ({ day, works, calendar }, count) => {
      const expected: Day[] = []
      for (let candidate = day; expected.length < count; candidate = addDays(candidate, -1))
        if (works(candidate)) expected.unshift(candidate)
      expect(calendar.workingDaysUpTo(day, count)).toEqual(expected)
    },
  )

  property.prop([anyCase, someDays, someDays])(
    'a shorter window is the end of a longer one',
    ({ day, calendar }, some, more) => {
      const longer = calendar.workingDaysUpTo(day, some + more)
      expect(calendar.workingDaysUpTo(day, some)).toEqual(longer.slice(longer.length - some))
    },
  )

  property.prop([anyCase, fc.integer({ min: 2, max: 70 })])(
    'a window moves on by exactly the new working day, and by none over days off',
    ({ day, works, calendar }, count) => {
      const today = calendar.workingDaysUpTo(day, count)
      const tomorrow = addDays(day, 1)
      const expected = works(tomorrow) ? [...today.slice(1), tomorrow] : today
      expect(calendar.workingDaysUpTo(tomorrow, count)).toEqual(expected)
    },
  )

  property.prop([anyCase, someDays])(
    'an age counts each working day after the first',
    ({ day, works, calendar }, days) => {
      const after = Array.from({ length: days }, (_, i) => addDays(day, i + 1))
      expect(calendar.workingDaysBetween(day, addDays(day, days))).toBe(after.filter(works).length)
    },
  )

  property.prop([anyCase, someDays, someDays])('ages add up', ({ day, calendar }, some, more) => {
    const middle = addDays(day, some)
    const end = addDays(middle, more)
    const whole = calendar.workingDaysBetween(day, end)
    expect(calendar.workingDaysBetween(day, middle) + calendar.workingDaysBetween(middle, end)).toBe(whole)
    expect(whole).toBeLessThanOrEqual(daysBetween(day, end))
  })

  property.prop([anyCase, someDays])('nothing is older than zero before it happened', ({ day, calendar }, days) => {
    expect(calendar.workingDaysBetween(day, addDays(day, -days))).toBe(0)
  })

  property.prop([anyCase, fc.integer({ min: 1, max: 90 })])(
    'going so many working days on, an age is that many',
    ({ day, works, calendar }, count) => {
      const later = calendar.addWorkingDays(day, count)
      expect(works(later)).toBe(true)
      expect(calendar.workingDaysBetween(day, later)).toBe(count)
    },
  )

  property.prop([anyCase, fc.integer({ min: 1, max: 90 })])(
    'going on and back ends where a working day began',
    ({ day, calendar }, count) => {
      const start = calendar.nextWorkingDay(day)
      expect(calendar.addWorkingDays(calendar.addWorkingDays(start, count), -count)).toBe(start)
      expect(calendar.previousWorkingDay(calendar.nextWorkingDay(start))).toBe(start)
    },
  )

  property.prop([anyCase])('the neighbours of a day have no working day in between', ({ day, works, calendar }) => {
    const next = calendar.nextWorkingDay(day)
    const previous = calendar.previousWorkingDay(day)
    expect(previous < day && day < next).toBe(true)
    for (let between = addDays(previous, 1); between < next; between = addDays(between, 1))
      if (between !== day) expect(works(between)).toBe(false)
  })

  property.prop([anyCase, fc.array(fc.tuple(fc.integer({ min: -180, max: 180 }), someDays), { maxLength: 8 })])(
    'what was asked before changes no answer',
    ({ day, works, calendar }, asked) => {
      for (const [offset, count] of asked) calendar.workingDaysUpTo(addDays(day, offset), count).fill(day)
      expect(calendar.isWorkingDay(day)).toBe(works(day))
      expect(calendar.workingDaysUpTo(day, 10).every(works)).toBe(true)
    },
  )
})
