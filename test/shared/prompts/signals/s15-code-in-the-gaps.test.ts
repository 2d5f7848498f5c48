import { describe, expect, test } from 'vitest'
import { aJournal } from '../../../support/journal-builder'
import { idsOf, readingOn } from '../readings'

const LAST = '2026-01-09'
const gaps = (count: number) =>
  aJournal()
    .charter()
    .days('2026-01-05', 5, (_day, index) =>
      index < count ? { handsOn: 25, handsOnChips: ['in-gaps'] } : { handsOn: 0 },
    )

describe('S15, code in the gaps', () => {
  test('fires on three days of five', () => {
    const told = gaps(3)
    const reading = readingOn(told, 'S15', LAST)
    expect(reading).toMatchObject({ state: 'fires', value: 6, threshold: 6, alarm: 8 })
    expect(reading.evidence.map(({ day }) => day)).toEqual(['2026-01-05', '2026-01-06', '2026-01-07'])
  })

  test('stays quiet on two', () => {
    expect(readingOn(gaps(2), 'S15', LAST)).toMatchObject({ state: 'quiet', value: 4 })
  })

  test('leaves incident and on-call days out', () => {
    const told = gaps(3).day('2026-01-07', { handsOn: 25, handsOnChips: ['in-gaps'], dayKind: 'on-call' })
    expect(readingOn(told, 'S15', LAST)).toMatchObject({ state: 'quiet', value: 5, coverage: { known: 4, of: 4 } })
  })

  test('is countered by one booked block', () => {
    const told = gaps(4).day(LAST, { handsOn: 50, handsOnChips: ['booked-block'] })
    const reading = readingOn(told, 'S15', LAST)
    expect(reading).toMatchObject({ state: 'quiet', strength: 0 })
    expect(idsOf(reading.leftOut)).toContain('counter.S15')
  })

  test('does not take hands-on work of unknown kind for work in a block', () => {
    const told = aJournal().charter().days('2026-01-05', 5, { handsOn: 25 })
    expect(readingOn(told, 'S15', LAST)).toMatchObject({ state: 'not-enough-yet', value: null })
  })
})
