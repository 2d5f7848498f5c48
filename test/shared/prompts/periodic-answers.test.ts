// What weeks and months add up to.
import { expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { openDayBook } from '../../../shared/prompts/day-book'
import { indexJournal } from '../../../shared/prompts/journal-index'
import {
  answersIn,
  coverageOf,
  lastMonths,
  lastWeeks,
  runOf,
  sumOf,
  type Period,
} from '../../../shared/prompts/periodic-answers'
import type { JournalBuilder } from '../../support/journal-builder'
import { months, weeks } from './periodic'

const MONDAY = toDay('2026-01-05')
/** A period for each value; null for one without an answer. */
const periods = (...values: (number | null)[]): Period<number>[] =>
  values.map((value) => ({ from: MONDAY, answer: value === null ? null : { day: MONDAY, value, recordId: 'a' } }))

test('the last months or weeks are looked at, as many as are asked for and no more', () => {
  const bookOf = (told: JournalBuilder, day: string) => openDayBook(indexJournal(told.build()), toDay(day), {})
  const told = months(Array.from({ length: 6 }, (_, at) => ({ routedAround: at > 2 })))
  const known = lastMonths(bookOf(told, '2026-06-01'), 'O4', 3, ({ routedAround }) => routedAround)
  expect(known.map(({ from, answer }) => [from, answer?.value])).toEqual([
    ['2026-04-01', true],
    ['2026-05-01', true],
    ['2026-06-01', true],
  ])
  const each = weeks([{ surprises: 1 }, null, { surprises: 2 }, { surprises: 3 }, null])
  const counted = lastWeeks(bookOf(each, '2026-02-05'), 'O3', 3, ({ surprises }) => surprises)
  expect(counted.map(({ from, answer }) => [from, answer?.value ?? null])).toEqual([
    ['2026-01-12', null],
    ['2026-01-19', 2],
    ['2026-01-26', 3],
  ])
})

test('a week that was never answered stays unknown on an excused day of the next', () => {
  const told = weeks([{ surprises: 1 }])
    .days('2026-01-12', 5)
    .day('2026-01-19', { dayKind: 'incident' })
  const book = openDayBook(indexJournal(told.build()), toDay('2026-01-19'), {})
  const counted = lastWeeks(book, 'O3', 3, ({ surprises }) => surprises)
  expect(counted.map(({ answer }) => answer?.value ?? null)).toEqual([1, null])
})

test('what is known is counted out of all', () => {
  expect(coverageOf(periods(1, null, 0), 'week')).toEqual({ known: 2, of: 3, per: 'week' })
  expect(answersIn(periods(1, null, 0)).map(({ value }) => value)).toEqual([1, 0])
})

test.each([
  [[0, 2, 3], 2],
  [[2, 3, 0], 0],
  [[2, 2, 2], 3],
  // An unknown one ends it: that may be enough already, or not.
  [[2, null, 2, 2], 2],
  [[2, null, 2], null],
  [[2], null],
  [[2, 2], 2],
  [[], null],
])('of %j, two or more hold for the latest %j in a row, where two are enough', (values, expected) => {
  expect(runOf(periods(...values), (value) => value >= 2, 2)).toBe(expected)
})

test.each([
  [[2, 1], 3],
  [[4], 4],
  [[3, null], 3],
  [[1, 1], 2],
  [[1, null], null],
  [[], null],
])('%j add up to %j, where three are enough and two have to be known', (values, expected) => {
  expect(sumOf(periods(...values), 3, 2)).toBe(expected)
})
