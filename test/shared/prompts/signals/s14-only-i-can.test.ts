import { describe, expect, test } from 'vitest'
import { aJournal } from '../../../support/journal-builder'
import { idsOf, readingOn } from '../readings'

const LAST = '2026-01-23'
const known = (titles: readonly string[], reports = 6) => {
  const told = aJournal().charter({ reports }).person('Ana').days('2026-01-05', 15)
  for (const title of titles) told.item(title, '2026-01-05', { reason: 'only-i-know-it' })
  return told
}

describe('S14, only I can', () => {
  test('fires on two items open for more than ten working days', () => {
    const told = known(['Release', 'Keys'])
    const reading = readingOn(told, 'S14', LAST)
    expect(reading).toMatchObject({ state: 'fires', value: 2, threshold: 2 })
    expect(reading.evidence.map(({ recordId }) => recordId).toSorted()).toEqual(
      ['Release', 'Keys'].map((title) => told.idOf('pathItem', title)).toSorted(),
    )
  })

  test('stays quiet on one, and on two that are ten days old', () => {
    expect(readingOn(known(['Release']), 'S14', LAST)).toMatchObject({ state: 'quiet', value: 1 })
    expect(readingOn(known(['Release', 'Keys']), 'S14', '2026-01-19').state).toBe('quiet')
  })

  test('is countered where it was written down and somebody else has done it', () => {
    const told = known(['Release', 'Keys']).itemEvent('Keys', '2026-01-20', { type: 'documented' })
    expect(readingOn(told, 'S14', LAST).state).toBe('fires')
    told.itemEvent('Keys', '2026-01-21', { type: 'done-by-another', personId: null })
    const reading = readingOn(told, 'S14', LAST)
    expect(reading.state).toBe('quiet')
    expect(idsOf(reading.leftOut)).toContain('counter.S14')
  })

  test('excuses a team of fewer than three', () => {
    expect(readingOn(known(['Release', 'Keys'], 2), 'S14', LAST)).toMatchObject({ state: 'quiet', strength: 0 })
  })

  test('does not take days that were not logged for nothing to know', () => {
    expect(readingOn(aJournal().charter({ reports: 6 }), 'S14', LAST)).toMatchObject({ state: 'not-enough-yet' })
  })
})
