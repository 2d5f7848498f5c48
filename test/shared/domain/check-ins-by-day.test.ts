// Which check-ins there are by day: those that say something, and the last of two.
import { describe, expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { checkInsByDay } from '../../../shared/domain/check-ins-by-day'
import { aJournal } from '../../support/journal-builder'

const DAY = '2026-01-05'
const NEXT = '2026-01-06'
const daysOf = (told: ReturnType<typeof aJournal>) => checkInsByDay(told.build().checkIn)

describe('a day with a check-in', () => {
  test('is one of which something is said', () => {
    const told = aJournal().day(DAY, { dayKind: null, energy: 3 }).day(NEXT, { dayKind: null })
    expect(daysOf(told).checkInDays).toEqual([DAY])
    expect(daysOf(told).checkIns.has(toDay(NEXT))).toBe(false)
  })

  test('is one of which nothing was touched, but not one of which nobody said what was', () => {
    expect(daysOf(aJournal().day(DAY, { dayKind: null, touched: [] })).checkInDays).toEqual([DAY])
    expect(daysOf(aJournal().day(DAY, { dayKind: null, touched: null })).checkInDays).toEqual([])
  })
})

test('of two about one day the one made last counts, unless all of it was taken back', () => {
  const both = aJournal().day(DAY, { energy: 2 }).day(DAY, { energy: 4 })
  expect(daysOf(both).checkIns.get(toDay(DAY))?.energy).toBe(4)
  const erased = aJournal().day(DAY, { energy: 2 }).day(DAY, { dayKind: null })
  expect(daysOf(erased).checkIns.get(toDay(DAY))?.energy).toBe(2)
})
