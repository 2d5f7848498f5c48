import { describe, expect, test } from 'vitest'
import type { CharterTerms } from '../../../../shared/domain/charter'
import type { CheckInAnswers } from '../../../../shared/domain/check-in'
import { toDay } from '../../../../shared/calendar/day'
import { aJournal } from '../../../support/journal-builder'
import { weekly } from '../periodic'
import { idsOf, readingOn, said } from '../readings'

const FIFTH = '2026-01-09'
type Count = 0 | 1 | 2 | 3 | null

const approvals = (counts: Count[], terms: Partial<CharterTerms> = {}, more: CheckInAnswers = {}) =>
  aJournal()
    .charter(terms)
    .days('2026-01-05', 5, (_day, index) => ({ approvalsWaiting: counts[index] ?? null, ...more }))

describe('S22, review gate', () => {
  test('fires on three days of five with two or more', () => {
    const told = approvals([2, 0, 3, 1, 2])
    const reading = readingOn(told, 'S22', FIFTH)
    // Three of five, in tenths.
    expect(reading).toMatchObject({ state: 'fires', value: 6, threshold: 6, alarm: 8, coverage: { known: 5, of: 5 } })
    expect(reading.evidence.map(({ recordId }) => recordId)).toEqual(
      ['2026-01-05', '2026-01-07', FIFTH].map((day) => told.idOf('checkIn', day)),
    )
    expect(said(told, [...reading.saw, reading.evidence[1]!.message])).toEqual([
      'On three of five logged days two or more changes waited for your approval (Mon 5 Jan, Wed 7 Jan, Fri 9 Jan).',
      'Wed 7 Jan: three changes or more for approval.',
    ])
  })

  test('stays quiet on two of five', () => {
    expect(readingOn(approvals([2, 0, 3, 1, 1]), 'S22', FIFTH)).toMatchObject({ state: 'quiet', value: 4 })
  })

  test('takes a queue of one for no gate, and a longer one of unknown kind for unknown', () => {
    const short = approvals([2, 2, 2, null, null]).day('2026-01-12', { waiting: 1 })
    expect(readingOn(short, 'S22', '2026-01-12')).toMatchObject({ value: (2 * 10) / 3, coverage: { known: 3, of: 5 } })
    const unknown = approvals([2, 2, null, null, null]).day('2026-01-12', { waiting: 3 })
    expect(readingOn(unknown, 'S22', '2026-01-12')).toMatchObject({ state: 'not-enough-yet' })
  })

  test('is excused where the role has to sign off', () => {
    const reading = readingOn(approvals([3, 3, 3, 3, 3], { regulatedSignOff: true }), 'S22', FIFTH)
    expect(reading).toMatchObject({ state: 'quiet', strength: 0 })
    expect(idsOf(reading.leftOut)).toEqual(['left-out.S22.regulated'])
  })

  test('leaves out the first thirty days of a junior, not of anybody else', () => {
    const joined = { from: toDay('2026-01-06') }
    const junior = approvals([3, 3, 3, 3, 3]).person('Ana', { ...joined, experience: 'junior' })
    const reading = readingOn(junior, 'S22', FIFTH)
    expect(reading).toMatchObject({ state: 'not-enough-yet', coverage: { known: 1, of: 1 } })
    expect(said(junior, reading.leftOut)).toEqual(['Four days left out: the first thirty days of Ana.'])
    const senior = approvals([3, 3, 3, 3, 3]).person('Ana', { ...joined, experience: 'senior' })
    expect(readingOn(senior, 'S22', FIFTH).state).toBe('fires')
    const before = approvals([3, 3, 3, 3, 3]).person('Ana', { from: toDay('2025-12-05'), experience: 'junior' })
    expect(readingOn(before, 'S22', FIFTH).coverage.of).toBe(5)
  })

  test('leaves incident and on-call days out', () => {
    const told = approvals([0, 0, 0]).day('2026-01-12', { dayKind: 'on-call', approvalsWaiting: 3 })
    expect(readingOn(told, 'S22', '2026-01-12')).toMatchObject({ coverage: { of: 4 } })
    const all = approvals([3, 3, 3, 3, 3], {}, { dayKind: 'incident' })
    expect(readingOn(all, 'S22', FIFTH)).toMatchObject({ state: 'not-enough-yet', coverage: { known: 0, of: 0 } })
  })

  test('is countered where peers approve', () => {
    const told = approvals([3, 3, 3, 3]).day(FIFTH, { approvalsWaiting: 3, ...weekly({ peersApprove: true }) })
    const reading = readingOn(told, 'S22', FIFTH)
    expect(reading).toMatchObject({ state: 'quiet', strength: 0 })
    expect(idsOf(reading.leftOut)).toEqual(['counter.S22'])
    expect(readingOn(told, 'S22', '2026-01-08').state).toBe('fires')
  })

  test('says nothing with two known days', () => {
    expect(readingOn(approvals([3, 3]), 'S22', FIFTH)).toMatchObject({ state: 'not-enough-yet', value: null })
  })
})
