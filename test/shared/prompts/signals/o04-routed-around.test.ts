import { describe, expect, test } from 'vitest'
import { monthly, months } from '../periodic'
import { idsOf, readingOn, said } from '../readings'

const around = { routedAround: true }
const came = { routedAround: false }

describe('O4, routed around', () => {
  test('fires with two months of the last three', () => {
    const told = months([around, null, around])
    const reading = readingOn(told, 'O4', '2026-03-02')
    expect(reading).toMatchObject({ state: 'fires', value: 2, coverage: { known: 2, of: 3, per: 'month' } })
    expect(reading.evidence.map(({ recordId }) => recordId)).toEqual([
      told.idOf('checkIn', '2026-01-05'),
      told.idOf('checkIn', '2026-03-02'),
    ])
    expect(said(told, reading.saw)).toEqual([
      'In two months of the last three people went to someone else because you are “not technical” (Mon 5 Jan, Mon 2 Mar).',
    ])
  })

  test('stays quiet with one month', () => {
    expect(readingOn(months([came, around]), 'O4', '2026-02-02')).toMatchObject({ state: 'quiet', value: 1 })
  })

  test('forgets a month that is four months ago', () => {
    expect(readingOn(months([around, came, came, around]), 'O4', '2026-04-06')).toMatchObject({ value: 1 })
  })

  test('is over when they came again', () => {
    const reading = readingOn(months([around, around, came]), 'O4', '2026-03-02')
    expect(reading).toMatchObject({ state: 'quiet', strength: 0 })
    expect(idsOf(reading.leftOut)).toEqual(['counter.O4'])
  })

  test('says nothing with one known month, nor of what was said on an incident day', () => {
    expect(readingOn(months([around]), 'O4', '2026-02-27')).toMatchObject({ state: 'not-enough-yet', value: null })
    const told = months([around]).day('2026-02-02', { dayKind: 'incident', ...monthly(around) })
    expect(readingOn(told, 'O4', '2026-02-02').state).toBe('not-enough-yet')
  })
})
