import { describe, expect, test } from 'vitest'
import { weekly, weeks } from '../periodic'
import { readingOn, said } from '../readings'

const late = (surprises: 0 | 1 | 2 | 3) => ({ surprises })
const SECOND_THURSDAY = '2026-01-15'

describe('O3, late surprises', () => {
  test('fires with two in two weeks, or two in one', () => {
    const told = weeks([late(1), late(1)])
    const reading = readingOn(told, 'O3', SECOND_THURSDAY)
    expect(reading).toMatchObject({ state: 'fires', value: 2, threshold: 2, alarm: 4 })
    expect(reading.evidence.map(({ recordId }) => recordId)).toEqual([
      told.idOf('checkIn', '2026-01-08'),
      told.idOf('checkIn', SECOND_THURSDAY),
    ])
    expect(said(told, reading.saw)).toEqual([
      'You learnt of two technical risks late in two weeks (Thu 8 Jan, Thu 15 Jan).',
    ])
    expect(readingOn(weeks([late(3)]), 'O3', '2026-01-08')).toMatchObject({ state: 'fires', value: 3, strength: 0.5 })
  })

  test('stays quiet with one, and once a fortnight has passed', () => {
    expect(readingOn(weeks([late(1), late(0)]), 'O3', SECOND_THURSDAY)).toMatchObject({ state: 'quiet', value: 1 })
    expect(readingOn(weeks([late(3), late(0), late(0)]), 'O3', '2026-01-22')).toMatchObject({
      state: 'quiet',
      value: 0,
    })
  })

  test('says nothing where one week of the two is unknown', () => {
    expect(readingOn(weeks([late(1), null]), 'O3', '2026-01-19')).toMatchObject({
      state: 'not-enough-yet',
      value: null,
    })
    expect(readingOn(weeks([null, late(0)]), 'O3', SECOND_THURSDAY).state).toBe('not-enough-yet')
  })

  test('leaves out what was answered on an incident day', () => {
    const told = weeks([late(0)]).day(SECOND_THURSDAY, { dayKind: 'incident', ...weekly(late(3)) })
    expect(readingOn(told, 'O3', SECOND_THURSDAY).state).not.toBe('fires')
  })
})
