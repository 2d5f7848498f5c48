import { describe, expect, test } from 'vitest'
import type { CharterTerms } from '../../../../shared/domain/charter'
import { aJournal } from '../../../support/journal-builder'
import { idsOf, readingOn } from '../readings'

const LAST = '2026-01-16'
const nights = (late: readonly number[], terms: Partial<CharterTerms> = {}) =>
  aJournal()
    .charter(terms)
    .days('2026-01-05', 10, (_day, index) => ({
      handsOn: 50,
      handsOnChips: ['on-path'],
      lateWork: late.includes(index),
    }))

describe('S16, night shift', () => {
  test('fires on four of ten evenings, and on two of the last five', () => {
    const often = readingOn(nights([0, 2, 4, 6]), 'S16', LAST)
    expect(often).toMatchObject({ state: 'fires', value: 4, threshold: 4 })
    expect(often.evidence).toHaveLength(4)
    expect(readingOn(nights([7, 9]), 'S16', LAST).clauses[1]).toMatchObject({ fires: true, value: 4 })
  })

  test('stays quiet on three of ten with one of them in the last five', () => {
    expect(readingOn(nights([0, 2, 9]), 'S16', LAST)).toMatchObject({ state: 'quiet', value: 3 })
  })

  test('leaves an evening of an incident out', () => {
    const told = nights([7, 9]).day(LAST, {
      handsOn: 50,
      handsOnChips: ['on-path'],
      lateWork: true,
      dayKind: 'incident',
    })
    expect(readingOn(told, 'S16', LAST).state).toBe('quiet')
  })

  test('is countered where the hours are the person’s own choice', () => {
    const reading = readingOn(nights([0, 2, 4, 6, 8], { flexibleHours: true }), 'S16', LAST)
    expect(reading).toMatchObject({ state: 'quiet', strength: 0 })
    expect(idsOf(reading.leftOut)).toContain('left-out.S16.flexible')
  })

  test('does not take an unanswered evening for an early one', () => {
    const told = aJournal()
      .charter()
      .days('2026-01-05', 10, { handsOn: 50, handsOnChips: ['on-path'] })
    expect(readingOn(told, 'S16', LAST)).toMatchObject({ state: 'not-enough-yet', value: null })
  })
})
