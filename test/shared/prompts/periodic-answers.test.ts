// What weeks and months add up to.
import { expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { answersIn, coverageOf, runOf, sumOf, type Period } from '../../../shared/prompts/periodic-answers'

const MONDAY = toDay('2026-01-05')
/** A period for each value; null for one without an answer. */
const periods = (...values: (number | null)[]): Period<number>[] =>
  values.map((value) => ({ from: MONDAY, answer: value === null ? null : { day: MONDAY, value, recordId: 'a' } }))

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
