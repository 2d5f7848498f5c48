import { describe, expect, test } from 'vitest'
import type { CheckIn } from '../../../../shared/domain/check-in'
import { amplified } from '../../../../shared/prompts/amplifier'
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

  /** Somebody a little above the limit, who moves a 1:1 twice, with the energy of the last week. */
  const sliding = (energyNow: 3 | 5) => {
    const told = aJournal().charter({ reports: 7, handsOnShare: 30 }).person('Ana').item('Billing', '2026-01-26')
    told.days('2026-01-05', 20, (_day, index) => ({
      handsOn: index % 10 < 7 ? 50 : 75,
      energy: index < 15 ? 5 : energyNow,
    }))
    return told
      .oneToOne('Ana', '2026-01-21', 'moved-by-me', 'my-code')
      .oneToOne('Ana', '2026-01-28', 'moved-by-me', 'my-code')
  }
  const inPhase = (energyNow: 3 | 5) =>
    sliding(energyNow).exception({
      type: 'temporary-phase',
      reason: 'Launch',
      from: '2026-01-19',
      until: '2026-02-27',
    })

  test('makes what counts beside it a quarter stronger, and nothing else', () => {
    const { readings } = assessOn(sliding(3), LAST)
    const before = readings.find(({ signal }) => signal === 'S8')!
    const after = amplified(readings)
    expect(after.map(({ signal }) => signal)).toEqual(
      readings.map(({ signal }) => signal).filter((signal) => signal !== 'S17'),
    )
    const [weak] = amplified([{ ...before, strength: 0.4 }, ...readings.filter(({ role }) => role === 'amplifier')])
    expect(weak).toEqual({ ...before, strength: 0.5 })
    expect(amplified([{ ...before, strength: 0.4 }])[0]!.strength).toBe(0.4)
  })

  test('is said under the step back it weighs on, with its plan, from the second day on', () => {
    const [first] = assessOn(sliding(3), '2026-01-29').suggestions
    expect(first).toMatchObject({ direction: 'step-back' })
    expect(first!.signals).not.toContain('S17')
    const [second] = assessOn(sliding(3), LAST).suggestions
    expect(second!.signals.at(-1)).toBe('S17')
    expect(idsOf(second!.saw)).toContain('saw.S17.fall')
    expect(second!.plans.map(({ ifText }) => ifText.id)).toContain('plan.S17.move.if')
  })

  test('decides in a declared phase what is strong enough', () => {
    expect(assessOn(inPhase(5), LAST).suggestions[0]).toMatchObject({ direction: 'own-action' })
    expect(assessOn(inPhase(5), LAST).heldBack.map(({ why }) => why.id)).toContain('held.phase')
    expect(assessOn(inPhase(3), LAST).suggestions[0]).toMatchObject({ direction: 'step-back' })
  })
})
