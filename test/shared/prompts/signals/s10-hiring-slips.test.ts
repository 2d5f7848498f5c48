import { describe, expect, test } from 'vitest'
import { toDay } from '../../../../shared/calendar/day'
import type { MoveReason } from '../../../../shared/domain/check-in'
import { createPeopleWork, recordOutcome, type PeopleWork } from '../../../../shared/domain/people-work'
import { aJournal, type JournalBuilder } from '../../../support/journal-builder'
import { assessOn, idsOf, readingOn, said } from '../readings'

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

  test('reads a step as long as it is at most a month ago that it was due or that something became of it', () => {
    const due = (day: string, movedOn?: string) => {
      const told = aJournal().charter({}, '2025-11-03').days('2025-12-01', 35)
      const at = told.stamp('2025-12-01')
      const step = createPeopleWork({ type: 'hiring', personId: null, title: 'Interview', dueDay: toDay(day) }, at)
      told.add(movedOn ? recordOutcome(step, 'moved-by-me', told.stamp(movedOn)) : step)
      return readingOn(told, 'S10', LAST).state
    }
    // Twenty working days, the sixteenth of January among them, begin on the twenty-second of December.
    expect([due('2025-12-19'), due('2025-12-22')]).toEqual(['not-enough-yet', 'quiet'])
    expect([due('2025-12-01', '2025-12-19'), due('2025-12-01', '2025-12-22')]).toEqual(['not-enough-yet', 'quiet'])
    expect(due('2025-12-22', '2025-12-23')).toBe('quiet')
  })

  test('reads no step of which somebody said that it was misread', () => {
    const told = moved(['2026-01-07', '2026-01-14'])
    const recordIds = [[...told.build().peopleWork.keys()][0]!]
    told.shown('2026-01-15', { signalIds: ['S10'], evidenceIds: recordIds })
    told.respond('2026-01-15', '2026-01-15', { type: 'not-true', misread: 'wrong-count', text: '', recordIds })
    expect(readingOn(told, 'S10', LAST)).toMatchObject({ value: 1 })
  })

  const step = (told: JournalBuilder, who: string | null, day: string, since: string | null = null) => {
    const at = told.stamp(day)
    const personId = who === null ? null : told.idOf('person', who)
    const candidateWaitingSince = since === null ? null : toDay(since)
    return createPeopleWork({ type: 'hiring', personId, dueDay: at.day, candidateWaitingSince }, at)
  }
  const candidates = () => logged().person('Cem', { relation: 'candidate' }).person('Dua', { relation: 'candidate' })

  test('tells of moves in the order of their days, and names whose was moved last', () => {
    const told = candidates()
    const late = step(told, 'Dua', '2026-01-05')
    const early = step(told, 'Cem', '2026-01-06')
    const unnamed = step(told, null, '2026-01-07')
    told.add(recordOutcome(late, 'moved-by-me', told.stamp('2026-01-14')))
    told.add(recordOutcome(early, 'moved-by-me', told.stamp('2026-01-08')))
    told.add(recordOutcome(unnamed, 'moved-by-me', told.stamp('2026-01-15')))
    const reading = readingOn(told, 'S10', LAST)
    expect(reading.saw[0]!.params['days']).toEqual(['2026-01-08', '2026-01-14', '2026-01-15'])
    expect(reading.subjects).toEqual([{ kind: 'person', id: told.idOf('person', 'Dua') }])
    expect(said(told, [reading.evidence.at(-1)!.message]).join()).toContain('A hiring step')
  })

  test('names who has waited longest first, and nobody who asked for a day that is still to come', () => {
    const told = candidates()
    told.add(step(told, 'Dua', '2026-01-30', '2026-01-09')).add(step(told, 'Cem', '2026-01-30', '2026-01-07'))
    const reading = () => readingOn(told, 'S10', LAST)
    const ids = (...names: string[]) => names.map((name) => ({ kind: 'person', id: told.idOf('person', name) }))
    expect(reading().subjects).toEqual(ids('Cem', 'Dua'))
    expect(reading().clauses[1]).toMatchObject({ value: 7 })
    const cem = [...told.build().peopleWork.values()].find(({ personId }) => personId === told.idOf('person', 'Cem'))!
    told.add(recordOutcome(cem, 'moved-by-them', told.stamp(LAST), { movedTo: toDay('2026-01-20') }))
    expect(reading().subjects).toEqual(ids('Dua'))
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
