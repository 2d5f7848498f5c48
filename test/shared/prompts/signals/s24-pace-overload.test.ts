import { describe, expect, test } from 'vitest'
import type { WeeklyAnswers } from '../../../../shared/domain/occasional-answers'
import { aJournal } from '../../../support/journal-builder'
import { weekly } from '../periodic'
import { idsOf, readingOn, said } from '../readings'

const TWENTIETH = '2026-01-30'
const BOTH: Partial<WeeklyAnswers> = { queueGrew: true, ownerless: true }
type Week = Partial<WeeklyAnswers> | null
type Share = 0 | 25 | 50 | 75 | null

/** Four weeks, each answered on its Friday, with one share for the first two and another for the last. */
const month = (weeks: Week[], before: Share = 25, now: Share = 50) =>
  aJournal()
    .charter()
    .days('2026-01-05', 20, (_day, index) => {
      const answers = index % 5 === 4 ? weeks[(index - 4) / 5] : null
      return { handsOn: index < 10 ? before : now, ...(answers ? weekly(answers) : {}) }
    })

describe('S24, pace overload', () => {
  test('fires with yes to both in three of four weeks while the hands-on share rises', () => {
    const told = month([BOTH, { queueGrew: false }, BOTH, BOTH])
    const reading = readingOn(told, 'S24', TWENTIETH)
    expect(reading).toMatchObject({
      state: 'fires',
      value: 3,
      threshold: 3,
      coverage: { known: 4, of: 4, per: 'week' },
    })
    expect(reading.evidence.map(({ recordId }) => recordId)).toEqual(
      ['2026-01-09', '2026-01-23', TWENTIETH].map((day) => told.idOf('checkIn', day)),
    )
    expect(said(told, reading.saw)).toEqual([
      'In three of four known weeks the review queue grew and decisions had no owner; hands-on work went from 25 % to 50 % of your time.',
    ])
    expect(readingOn(month([BOTH, BOTH, BOTH, BOTH]), 'S24', TWENTIETH).strength).toBe(1)
  })

  test('stays quiet in two of four, and with yes to one of the two', () => {
    const no = { ownerless: false }
    expect(readingOn(month([BOTH, no, BOTH, no]), 'S24', TWENTIETH)).toMatchObject({ state: 'quiet', value: 2 })
    const half = { queueGrew: true, ownerless: false }
    expect(readingOn(month([half, half, half, half]), 'S24', TWENTIETH)).toMatchObject({ state: 'quiet', value: 0 })
  })

  test('stays quiet where the hands-on share does not rise', () => {
    const same = readingOn(month([BOTH, BOTH, BOTH, BOTH], 50, 50), 'S24', TWENTIETH)
    expect(same).toMatchObject({ state: 'quiet', value: 4, strength: 0 })
  })

  test('is excused by a declared phase', () => {
    const launch = { type: 'temporary-phase' as const, reason: 'Launch', from: '2026-01-05', until: TWENTIETH }
    const told = month([BOTH, BOTH, BOTH, BOTH]).exception(launch)
    const reading = readingOn(told, 'S24', TWENTIETH)
    expect(reading).toMatchObject({ state: 'quiet', strength: 0 })
    expect(said(told, reading.leftOut)).toEqual(['Left out while “Launch” is declared.'])
  })

  test('is countered where batches get smaller', () => {
    const reading = readingOn(month([BOTH, BOTH, BOTH, { ...BOTH, smallerBatches: true }]), 'S24', TWENTIETH)
    expect(reading).toMatchObject({ state: 'quiet', strength: 0 })
    expect(idsOf(reading.leftOut)).toEqual(['counter.S24'])
  })

  test('says nothing with two known weeks, nor without the hands-on share', () => {
    expect(readingOn(month([BOTH, null, null, BOTH]), 'S24', TWENTIETH)).toMatchObject({ state: 'not-enough-yet' })
    const noShare = month([BOTH, BOTH, BOTH, BOTH], null, 50)
    expect(readingOn(noShare, 'S24', TWENTIETH)).toMatchObject({ state: 'not-enough-yet', value: null })
    const unsaid = month([BOTH, { queueGrew: true }, { queueGrew: true }, BOTH])
    expect(readingOn(unsaid, 'S24', TWENTIETH).coverage).toEqual({ known: 2, of: 4, per: 'week' })
  })
})
