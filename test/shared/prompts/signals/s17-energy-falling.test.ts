import { describe, expect, test } from 'vitest'
import type { CheckIn } from '../../../../shared/domain/check-in'
import { aJournal } from '../../../support/journal-builder'
import { assessOn, idsOf, readingOn } from '../readings'

const LAST = '2026-01-30'
type Energy = CheckIn['energy']

/** Fifteen evenings of one energy, and then a week. */
const energy = (before: Energy, week: readonly Energy[], cause: CheckIn['energyCause'] = null) =>
  aJournal()
    .charter()
    .days('2026-01-05', 20, (_day, index) => ({
      energy: index < 15 ? before : (week[index - 15] ?? null),
      energyCause: index < 15 ? null : cause,
    }))

describe('S17, energy falling', () => {
  test('fires where the week lies a whole point below the month', () => {
    const reading = readingOn(energy(4, [3, 3, 3, 2, 2]), 'S17', LAST)
    expect(reading).toMatchObject({ state: 'fires', role: 'amplifier', threshold: 1 })
    expect(reading.value).toBeCloseTo(1.05)
  })

  test('stays quiet just below', () => {
    expect(readingOn(energy(4, [3, 3, 3, 3, 2]), 'S17', LAST).state).toBe('quiet')
  })

  test('fires on three evenings of two or less', () => {
    expect(readingOn(energy(3, [2, 3, 2, 3, 2]), 'S17', LAST).clauses[1]).toMatchObject({ fires: true, value: 6 })
  })

  test('leaves out what health or family took', () => {
    const reading = readingOn(energy(4, [2, 2, 2, 2, 2], 'health-or-family'), 'S17', LAST)
    expect(reading.state).not.toBe('fires')
    expect(idsOf(reading.leftOut)).toContain('left-out.S17.life')
  })

  test('is countered by recovering', () => {
    expect(readingOn(energy(4, [1, 1, 1, 4, 4]), 'S17', LAST)).toMatchObject({ state: 'quiet', strength: 0 })
  })

  test('says nothing where energy was not answered', () => {
    expect(readingOn(energy(null, [null, 2, null, 2, null]), 'S17', LAST)).toMatchObject({ state: 'not-enough-yet' })
  })

  test('alone makes neither a suggestion nor a stance', () => {
    expect(assessOn(energy(4, [3, 3, 3, 2, 2]), LAST)).toMatchObject({ stance: 'steady', suggestions: [] })
  })
})
