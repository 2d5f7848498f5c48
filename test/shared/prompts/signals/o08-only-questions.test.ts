import { describe, expect, test } from 'vitest'
import { weekly, weeks } from '../periodic'
import { readingOn, said } from '../readings'

const twice = (askedTwice: 0 | 1 | 2 | 3) => ({ askedTwice })
const FOURTH_THURSDAY = '2026-01-29'

describe('O8, only questions', () => {
  test('fires with two in four weeks', () => {
    const told = weeks([twice(1), twice(0), null, twice(1)])
    const reading = readingOn(told, 'O8', FOURTH_THURSDAY)
    expect(reading).toMatchObject({
      state: 'fires',
      value: 2,
      threshold: 2,
      coverage: { known: 3, of: 4, per: 'week' },
    })
    expect(reading.evidence.map(({ recordId }) => recordId)).toEqual([
      told.idOf('checkIn', '2026-01-08'),
      told.idOf('checkIn', FOURTH_THURSDAY),
    ])
    expect(said(told, [...reading.saw, ...reading.evidence.map(({ message }) => message)])).toEqual([
      'Twice in four weeks somebody asked you for a decision twice and got questions (Thu 8 Jan, Thu 29 Jan).',
      'Week of Thu 8 Jan: once.',
      'Week of Thu 29 Jan: once.',
    ])
  })

  test('stays quiet with one, and when five weeks have passed', () => {
    expect(readingOn(weeks([twice(1), twice(0), twice(0), twice(0)]), 'O8', FOURTH_THURSDAY)).toMatchObject({
      state: 'quiet',
      value: 1,
    })
    const old = weeks([twice(2), twice(0), twice(0), twice(0), twice(0)])
    expect(readingOn(old, 'O8', '2026-02-05')).toMatchObject({ state: 'quiet', value: 0 })
  })

  test('says nothing with two known weeks of four', () => {
    const told = weeks([twice(1), null, null, twice(0)])
    expect(readingOn(told, 'O8', FOURTH_THURSDAY)).toMatchObject({ state: 'not-enough-yet', value: null })
  })

  test('leaves out what was answered on an incident day', () => {
    const told = weeks([twice(0), twice(0), twice(0)]).day(FOURTH_THURSDAY, { dayKind: 'on-call', ...weekly(twice(3)) })
    expect(readingOn(told, 'O8', FOURTH_THURSDAY)).toMatchObject({ state: 'quiet', value: 0 })
  })
})
