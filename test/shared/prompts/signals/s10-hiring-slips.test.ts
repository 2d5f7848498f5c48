import { describe, expect, test } from 'vitest'
import { toDay } from '../../../../shared/calendar/day'
import type { MoveReason } from '../../../../shared/domain/check-in'
import { createPeopleWork, recordOutcome, type PeopleWork } from '../../../../shared/domain/people-work'
import { aJournal } from '../../../support/journal-builder'
import { assessOn, idsOf, readingOn } from '../readings'

const LAST = '2026-01-16'
const logged = () => aJournal().charter().days('2026-01-05', 10, { handsOn: 50 })

/** A step due on each of these days, moved by me on it. */
function moved(days: readonly string[], reason: MoveReason | null = 'my-code') {
  const told = logged()
  for (const day of days) {
    const at = told.stamp(day)
    const step = createPeopleWork({ type: 'hiring', personId: null, title: 'Interview', dueDay: toDay(day) }, at)
    told.add(recordOutcome(step, 'moved-by-me', at, { reason }))
  }
  return told
}

const waiting = (since: string) => {
  const told = logged()
  const input = { type: 'hiring' as const, personId: null, dueDay: toDay('2026-02-02') }
  return told.add(createPeopleWork({ ...input, candidateWaitingSince: toDay(since) }, told.stamp(since)))
}

describe('S10, hiring slips', () => {
  test('fires on two steps moved in ten days, with the days', () => {
    const reading = readingOn(moved(['2026-01-07', '2026-01-14']), 'S10', LAST)
    expect(reading).toMatchObject({ state: 'fires', value: 2, threshold: 2 })
    expect(reading.evidence.map(({ day }) => day)).toEqual(['2026-01-07', '2026-01-14'])
  })

  test('stays quiet on one', () => {
    expect(readingOn(moved(['2026-01-07']), 'S10', LAST)).toMatchObject({ state: 'quiet', value: 1 })
  })

  test('fires on a candidate who waits for more than three working days, not for three', () => {
    expect(readingOn(waiting('2026-01-12'), 'S10', LAST).state).toBe('fires')
    expect(readingOn(waiting('2026-01-13'), 'S10', LAST).state).toBe('quiet')
  })

  test('leaves out what was moved on an incident day', () => {
    const told = moved(['2026-01-07', '2026-01-14']).day('2026-01-14', { dayKind: 'incident' })
    expect(readingOn(told, 'S10', LAST)).toMatchObject({ state: 'quiet', value: 1 })
  })

  test('is hidden while no role is open', () => {
    const reading = readingOn(logged(), 'S10', LAST)
    expect(reading).toMatchObject({ state: 'not-enough-yet', value: null })
    expect(idsOf(reading.leftOut)).toEqual(['left-out.S10.no-role'])
  })

  test('lets a candidate who asked for another day wait from that day on', () => {
    const told = logged()
    const at = told.stamp('2026-01-12')
    const step = createPeopleWork(
      { type: 'hiring', personId: null, dueDay: at.day, candidateWaitingSince: toDay('2026-01-06') },
      at,
    )
    told.add(recordOutcome(step, 'moved-by-them', at, { movedTo: toDay('2026-01-14') }))
    expect(readingOn(told, 'S10', LAST)).toMatchObject({ state: 'quiet' })
    expect(readingOn(told, 'S10', LAST).clauses[1]).toMatchObject({ value: 2 })
  })

  test('is answered by an answer', () => {
    const told = waiting('2026-01-12')
    const step = told.records().find(({ kind }) => kind === 'peopleWork') as PeopleWork
    told.add(recordOutcome(step, 'done', told.stamp('2026-01-15')))
    expect(readingOn(told, 'S10', LAST)).toMatchObject({ state: 'quiet', strength: 0 })
  })

  test.each([
    ['my-code', 'step-back'],
    ['meeting', 'watch'],
  ] as const)('moved for %s means %s beside a hands-on fortnight', (reason, stance) => {
    const told = moved(['2026-01-07', '2026-01-14'], reason).item('Billing', '2026-01-05')
    expect(assessOn(told.charter({ reports: 7 }), LAST).stance).toBe(stance)
  })
})
