import { describe, expect, test } from 'vitest'
import { toDay, type Day } from '../../../shared/calendar/day'
import type { LimitId, SignalId } from '../../../shared/prompts/assessment'
import { replay } from '../../../shared/prompts/engine'
import { SIGNALS } from '../../../shared/prompts/signals/index'
import { aJournal, type JournalBuilder } from '../../support/journal-builder'
import { idsOf, readingOn } from './readings'

const FIRST = '2026-01-05'
const TODAY = '2026-01-30'
const landed = (count: number) => {
  const told = aJournal().charter().days(FIRST, 20, { anyDecision: true })
  for (let call = 0; call < count; call += 1)
    told.decision(`2026-01-2${call + 6}`, { level: 4, arrival: 'landed-here' })
  return told
}
const moved = () =>
  aJournal()
    .charter()
    .days(FIRST, 20)
    .oneToOne('Ana', '2026-01-21', 'moved-by-me', 'my-code')
    .oneToOne('Ana', '2026-01-28', 'moved-by-me', 'my-code')
const tookBackTwice = () =>
  aJournal()
    .charter()
    .days(FIRST, 60)
    .delegation('Search', 'Ana', FIRST)
    .touched('Search', '2026-01-06', 'took-back')
    .touched('Search', '2026-03-02', 'took-back')
const candidateSince = (since: string) => {
  const told = aJournal().charter().days(FIRST, 20).person('Cem', { relation: 'candidate' })
  return told.oneToOne('Cem', since, 'moved-by-me').add({
    ...(told.records().find((one) => one.kind === 'peopleWork') as Extract<
      ReturnType<typeof told.records>[number],
      { kind: 'peopleWork' }
    >),
    type: 'hiring',
    events: [],
    candidateWaitingSince: toDay(since),
  })
}
const lowOn = (count: number) =>
  aJournal()
    .charter()
    .days(FIRST, 20, (_day, at) => ({ energy: at >= 20 - count ? 2 : 3 }))

/** A story of the second clause alone: a limit of its own that it just reaches, and one that it just misses. */
const STORIES: [LimitId, SignalId, () => JournalBuilder, string, fires: number, quiet: number][] = [
  ['S2.item', 'S2', () => aJournal().charter().days(FIRST, 20).item('Billing', '2026-01-23'), TODAY, 5, 6],
  ['S4.again', 'S4', tookBackTwice, '2026-03-03', 2, 3],
  ['S6.landed', 'S6', () => landed(4), TODAY, 4, 5],
  ['S8.twice', 'S8', moved, TODAY, 2, 3],
  ['S9.many', 'S9', () => aJournal().charter().days(FIRST, 20).owes('Ana', TODAY).owes('Ben', TODAY), TODAY, 2, 3],
  ['S10.waiting', 'S10', () => candidateSince('2026-01-23'), TODAY, 4, 5],
  [
    'S12.never',
    'S12',
    () =>
      aJournal()
        .charter({ reports: 6 })
        .days(FIRST, 20, (_day, at) => ({ askedFirst: at === 17 ? 1 : 0, gaveAnswer: 0 })),
    TODAY,
    2,
    1,
  ],
  ['S17.low', 'S17', () => lowOn(2), TODAY, 4, 5],
  [
    'O5.meetings',
    'O5',
    () =>
      aJournal()
        .charter()
        .days(FIRST, 20, (_day: Day, at) => ({ handsOn: at % 2 === 0 ? 0 : 25, touched: [] })),
    TODAY,
    5,
    6,
  ],
]

describe('a second limit of one’s own', () => {
  const from = toDay(FIRST)
  // Half days of hands-on work are a technical touch: O5 asks whether O1 fires.
  test.each(STORIES)('%s fires where it is reached, and not beyond', (limit, signal, told, day, fires, quiet) => {
    const isFiring = (threshold: number) =>
      readingOn(
        told().setting('thresholds', { [limit]: { threshold, from }, O1: { threshold: 10, from } }),
        signal,
        day,
      ).state === 'fires'
    expect([isFiring(fires), isFiring(quiet)]).toEqual([true, false])
  })

  test('is there for every signal that the list of stories names, and no other', () => {
    const declared = SIGNALS.flatMap(({ others = [] }) => others.map(({ id }) => id))
    expect(declared.toSorted()).toEqual(STORIES.map(([limit]) => limit).toSorted())
  })

  test('says who set it, holds from its day, and stands at its default before', () => {
    const told = landed(4).setting('thresholds', { 'S6.landed': { threshold: 5, from: toDay('2026-01-29') } })
    const before = readingOn(told, 'S6', '2026-01-28')
    const after = readingOn(told, 'S6', '2026-01-29')
    expect([before.state, after.state]).toEqual(['fires', 'quiet'])
    expect(before.others).toMatchObject([{ id: 'S6.landed', threshold: 3, why: [{ id: 'why.S6' }] }])
    expect(after.others).toMatchObject([{ id: 'S6.landed', threshold: 5, why: [{ id: 'why.own' }] }])
    expect(idsOf(after.why)).toContain('why.own-second')
    expect(idsOf(before.why)).not.toContain('why.own-second')
  })

  test('is raised after “not true” as the default is', () => {
    const thresholds = { 'S8.twice': { threshold: 2, from: toDay(FIRST) } }
    const told = moved().setting('thresholds', thresholds)
    told.shown('2026-01-29', { signalIds: ['S8'], subject: { kind: 'person', id: told.idOf('person', 'Ana') } })
    expect(readingOn(told, 'S8', TODAY).state).toBe('fires')
    told.respond('2026-01-29', '2026-01-29', { type: 'not-true', reason: 'wrong-count', recordIds: [] } as never)
    expect(readingOn(told, 'S8', TODAY).state).not.toBe('fires')
  })

  test('can be tried on the past', () => {
    const fired = (thresholds: Partial<Record<LimitId, number>>) =>
      replay(landed(3).build(), { questions: [], thresholds }, toDay(FIRST), toDay(TODAY), 1).filter(({ readings }) =>
        readings.some(({ signal, state }) => signal === 'S6' && state === 'fires'),
      ).length
    expect(fired({})).toBeGreaterThan(0)
    expect(fired({ 'S6.landed': 4 })).toBe(0)
    expect(fired({ 'S6.landed': 2 })).toBeGreaterThan(fired({}))
  })
})
