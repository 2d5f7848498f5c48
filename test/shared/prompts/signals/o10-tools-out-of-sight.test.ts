import { describe, expect, test } from 'vitest'
import { monthly, months } from '../periodic'
import { readingOn, said } from '../readings'

const used = { usedTools: true }
const unused = { usedTools: false }
const quarter = () => months([unused, unused, unused])
/** Sixty working days after the fifth of January. */
const SIXTIETH = '2026-03-30'

describe('O10, tools out of sight', () => {
  test('fires after sixty working days of no, and grows with more', () => {
    const told = quarter()
    const reading = readingOn(told, 'O10', SIXTIETH)
    expect(reading).toMatchObject({
      state: 'fires',
      value: 60,
      strength: 0,
      coverage: { known: 3, of: 3, per: 'month' },
    })
    expect(reading.evidence.map(({ recordId }) => recordId)).toEqual(
      ['2026-01-05', '2026-02-02', '2026-03-02'].map((day) => told.idOf('checkIn', day)),
    )
    expect(said(told, reading.saw)).toEqual([
      'In three months running, since Mon 5 Jan, you did not use the tools that your team uses.',
    ])
    const half = months([unused, unused, unused, unused, unused, unused])
    expect(readingOn(half, 'O10', '2026-06-01').strength).toBeCloseTo(0.75)
  })

  test('stays quiet on the day before', () => {
    expect(readingOn(quarter(), 'O10', '2026-03-27')).toMatchObject({ state: 'quiet', value: 59 })
  })

  test('begins anew after a month in which they were used', () => {
    const told = months([unused, unused, used, unused])
    expect(readingOn(told, 'O10', '2026-03-31')).toMatchObject({ state: 'quiet', value: 0 })
    expect(readingOn(told, 'O10', '2026-04-06')).toMatchObject({ state: 'quiet', value: 0 })
  })

  test('says nothing with one known month of three', () => {
    expect(readingOn(months([unused]), 'O10', SIXTIETH)).toMatchObject({ state: 'not-enough-yet', value: null })
    expect(readingOn(months([unused, null, unused]), 'O10', SIXTIETH).state).toBe('fires')
  })

  test('lets nothing age on incident days, and does not read what was said on them', () => {
    const told = quarter().days('2026-03-23', 5, { dayKind: 'incident' })
    expect(readingOn(told, 'O10', SIXTIETH)).toMatchObject({ state: 'quiet', value: 55 })
    const inIncident = months([]).day('2026-01-05', { dayKind: 'incident', ...monthly(unused) })
    expect(readingOn(inIncident, 'O10', SIXTIETH).coverage.known).toBe(0)
  })
})
