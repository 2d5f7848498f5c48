import { describe, expect, test } from 'vitest'
import { aJournal } from '../../../support/journal-builder'
import { assessOn, idsOf, readingOn } from '../readings'

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

  test('counts towards a step back only where half of the days were hands-on', () => {
    const beside = (handsOn: 0 | 75) => {
      const told = known([]).days('2026-01-05', 15, (_day, index) => ({ handsOn: index < 8 ? 75 : handsOn }))
      for (const title of ['Release', 'Keys']) told.item(title, '2026-01-05', { reason: 'only-i-know-it' })
      return assessOn(told, LAST)
    }
    expect(beside(75).suggestions[0]).toMatchObject({ direction: 'step-back' })
    expect(beside(0).suggestions[0]).toMatchObject({ direction: 'own-action' })
  })

  test('keeps its own plans for as long as it stays on today’s screen', () => {
    const told = known(['Release'])
    const subject = { kind: 'pathItem' as const, id: told.idOf('pathItem', 'Release') }
    told.shown(LAST, { signalIds: ['S14'], direction: 'own-action', subject })
    const [shown] = assessOn(told, LAST).suggestions
    expect(shown!.plans.map(({ ifText }) => ifText.id)).toEqual(['plan.S14.drive.if', 'plan.S14.write.if'])
  })
})
