import { describe, expect, test } from 'vitest'
import type { Level } from '../../../../shared/domain/level'
import { aJournal, weekdaysFrom } from '../../../support/journal-builder'
import { idsOf, readingOn } from '../readings'

const TWENTIETH = '2026-01-30'

/** Twenty logged days with one call of each level on the days of a fortnight, in order. */
function calls(before: Level[], recent: Level[]) {
  const told = aJournal().charter().days('2026-01-05', 20, { anyDecision: true })
  weekdaysFrom('2026-01-05', 10).forEach((day, index) => before[index] && told.decision(day, { level: before[index] }))
  weekdaysFrom('2026-01-19', 10).forEach((day, index) => recent[index] && told.decision(day, { level: recent[index] }))
  return told
}
const HALF: Level[] = [2, 2, 4, 4, 5]

describe('S6, technical decisions that drift', () => {
  test('fires with more than half of five, and fifteen points more than before', () => {
    const reading = readingOn(calls(HALF, [2, 2, 3, 4, 5]), 'S6', TWENTIETH)
    expect(reading).toMatchObject({ state: 'fires', value: 0.6 })
    expect(reading.saw).toMatchObject([{ id: 'saw.S6.share', params: { mine: 3, all: 5, before: 0.4 } }])
  })

  test('stays quiet at half, with four calls, and where it was so before', () => {
    expect(readingOn(calls(HALF, [2, 2, 2, 4, 4, 5]), 'S6', TWENTIETH).state).toBe('quiet')
    expect(readingOn(calls(HALF, [2, 2, 2, 4]), 'S6', TWENTIETH).state).toBe('quiet')
    expect(readingOn(calls([2, 2, 2, 4, 5], [2, 2, 2, 4, 5]), 'S6', TWENTIETH).state).toBe('quiet')
  })

  test('fires when three just landed here and were kept', () => {
    const told = calls([], [])
    for (const day of ['2026-01-20', '2026-01-22']) told.decision(day, { level: 3, arrival: 'landed-here' })
    told.decision('2026-01-23', { level: 7, arrival: 'landed-here' })
    expect(readingOn(told, 'S6', TWENTIETH).state).toBe('quiet')
    told.decision('2026-01-27', { level: 4, arrival: 'landed-here' })
    const reading = readingOn(told, 'S6', TWENTIETH)
    expect(reading.state).toBe('fires')
    expect(idsOf(reading.saw)).toEqual(['saw.S6.landed'])
  })

  test('never counts people, pay and hiring, nor a call on an incident day', () => {
    const told = aJournal().charter().days('2026-01-05', 19, { anyDecision: true })
    told.day(TWENTIETH, { dayKind: 'incident', anyDecision: true })
    for (const day of ['2026-01-20', '2026-01-21', '2026-01-22'])
      told.decision(day, { subject: 'people', arrival: 'landed-here' })
    for (let call = 0; call < 3; call += 1) told.decision(TWENTIETH, { arrival: 'landed-here' })
    expect(readingOn(told, 'S6', TWENTIETH).state).toBe('quiet')
  })

  test('gives a junior team twenty points', () => {
    const told = calls(HALF, [2, 2, 3, 4, 5])
      .person('Ana', { experience: 'junior' })
      .person('Ben', { experience: 'mid' })
    expect(readingOn(told, 'S6', TWENTIETH)).toMatchObject({ state: 'quiet', threshold: 0.7 })
  })

  test('is quiet where more calls than before are theirs', () => {
    const told = calls([2, 2, 4, 4, 4], [2, 2, 2, 5, 5])
    const reading = readingOn(told, 'S6', TWENTIETH)
    expect(reading).toMatchObject({ state: 'quiet', strength: 0 })
    expect(idsOf(reading.leftOut)).toEqual(['counter.S6'])
  })

  test('says nothing where too few days know of any call', () => {
    const told = aJournal().charter().days('2026-01-05', 20, {})
    for (const day of ['2026-01-20', '2026-01-21', '2026-01-22']) told.decision(day, { arrival: 'landed-here' })
    expect(readingOn(told, 'S6', TWENTIETH)).toMatchObject({ state: 'not-enough-yet', coverage: { known: 3, of: 10 } })
  })
})
