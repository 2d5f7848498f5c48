// How much of a window has to be known, and to have been.
import { describe, expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { openDayBook } from '../../../shared/prompts/day-book'
import { isHandsOnHalfTheDays } from '../../../shared/prompts/hands-on-days'
import { indexJournal } from '../../../shared/prompts/journal-index'
import { isEnough, isWholeWindow, loggedDays, meanOf, perTen } from '../../../shared/prompts/windows'
import { aJournal, type JournalBuilder } from '../../support/journal-builder'

const FIRST = '2026-01-05'
const TENTH = '2026-01-16'
const bookOn = (told: JournalBuilder, day = TENTH) => openDayBook(indexJournal(told.build()), toDay(day), {})

test.each([
  [5, 3],
  [10, 6],
  [20, 12],
  [60, 30],
  [7, 5],
  [4, 3],
])('of a window of %d days %d have to be known', (days, least) => {
  expect([isEnough(days, least - 1), isEnough(days, least)]).toEqual([false, true])
})

describe('a whole window', () => {
  test('has lasted since the first check-in', () => {
    expect(isWholeWindow(bookOn(aJournal().charter().days(FIRST, 10)), 10)).toBe(true)
    const late = aJournal().charter({}, '2025-12-01').days('2026-01-06', 9)
    expect(isWholeWindow(bookOn(late), 10)).toBe(false)
    expect(isWholeWindow(bookOn(late, '2026-01-19'), 10)).toBe(true)
    expect(isWholeWindow(bookOn(aJournal().charter({}, '2025-12-01')), 10)).toBe(false)
  })

  test('lies in one role', () => {
    const told = aJournal().charter().charter({ newRole: true }, '2026-01-06').days(FIRST, 11)
    expect([TENTH, '2026-01-19'].map((day) => isWholeWindow(bookOn(told, day), 10))).toEqual([false, true])
  })
})

describe('a day whose answers were all taken back', () => {
  const told = aJournal()
    .charter({}, '2025-12-01')
    .days(FIRST, 10, (_day, index) => ({
      dayKind: index === 0 || index === 4 ? null : 'normal',
      line: index === 4 ? ' ' : '',
    }))

  test('is no logged day: of it nothing is known', () => {
    expect(loggedDays(bookOn(told), 10)).toEqual({ known: 8, of: 10 })
    expect(bookOn(told).checkInOn(toDay(FIRST))).toBeNull()
  })

  test('is no day on which the journal began', () => {
    expect(bookOn(told).checkInDays[0]).toBe('2026-01-06')
    expect(isWholeWindow(bookOn(told), 10)).toBe(false)
  })
})

test('what was seen is said of ten, and of nothing there is none', () => {
  expect([perTen(2, 8), perTen(0, 0)]).toEqual([2.5, 0])
  expect([meanOf([1, 2]), meanOf([])]).toEqual([1.5, 0])
})

describe('hands-on on half of the days', () => {
  const half = (handsOnDays: number, known = 10) =>
    aJournal()
      .charter()
      .days(FIRST, 10, (_day, index) => (index < known ? { handsOn: index < handsOnDays ? 25 : 0 } : null))

  test('is a quarter of the day or more, on at least five of ten, with six of them known', () => {
    expect([4, 5].map((days) => isHandsOnHalfTheDays(bookOn(half(days))))).toEqual([false, true])
    expect([5, 6].map((known) => isHandsOnHalfTheDays(bookOn(half(5, known))))).toEqual([false, true])
  })

  test('leaves out a day on which the share of hands-on work was misread', () => {
    const told = half(5)
    const recordIds = [told.idOf('checkIn', FIRST)]
    told.shown(TENTH, { signalIds: ['S1'], evidenceIds: recordIds })
    told.respond(TENTH, TENTH, { type: 'not-true', misread: 'wrong-count', text: '', recordIds })
    expect(isHandsOnHalfTheDays(bookOn(told))).toBe(false)
  })
})
