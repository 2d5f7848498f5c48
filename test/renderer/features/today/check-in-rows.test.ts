import { expect, test } from 'vitest'
import { checkInRows } from '../../../../renderer/features/today/check-in-rows'
import { toDay } from '../../../../shared/calendar/day'
import { answerCheckIn, createCheckIn, type CheckIn } from '../../../../shared/domain/check-in'
import { createDelegation, recordDelegationEvent } from '../../../../shared/domain/delegation'
import { toJournal } from '../../../../shared/domain/journal'
import { createPeopleWork, recordOutcome } from '../../../../shared/domain/people-work'
import { createPerson } from '../../../../shared/domain/person'
import { seededIds } from '../../../support/fixed-clock'

const day = toDay('2026-01-06')
const stamp = { day, at: '2026-01-06T16:50:00Z', zone: 'Europe/Berlin', newId: seededIds() }
const ana = createPerson({ name: 'Ana', relation: 'report', rhythm: { everyWeeks: 1, weekday: 2 } }, stamp)
const rota = createDelegation({ title: 'Rota', personId: ana.id, level: 5, ownerIs: 'learning' }, stamp)
const ids = (...parts: Parameters<typeof checkInRows>) => checkInRows(...parts).map((row) => row.id.split(':')[0])
const checkIn = createCheckIn(day, 'full', stamp)

test('asks only what is live: nothing to coach, hand over or meet is nothing asked', () => {
  expect(ids(toJournal([]), day, null, 'full')).toEqual([
    'dayKind',
    'handsOn',
    'touched',
    'criticalPath',
    'waiting',
    'decisions',
    'energy',
    'lateWork',
  ])
})

test('asks about each live delegation, each 1:1 that is due, and coaching where there is someone to coach', () => {
  const asked = ids(toJournal([ana, rota]), day, null, 'full')
  expect(asked).toEqual(expect.arrayContaining(['delegation', 'work', 'askedFirst', 'gaveAnswer']))
})

test('a delegation finished before today is not asked about any more', () => {
  const since = toDay('2026-01-02')
  const older = createDelegation({ title: 'Old', personId: ana.id, level: 5, ownerIs: 'solid', since }, stamp)
  const yesterday = { ...stamp, day: toDay('2026-01-05') }
  const finished = recordDelegationEvent(older, { type: 'finished', outcome: '' }, yesterday)
  expect(ids(toJournal([finished]), day, null, 'full')).not.toContain('delegation')
})

test('what kind of hands-on work it was is asked only where there was some', () => {
  const withShare = (handsOn: 0 | 50) => ids(toJournal([]), day, answerCheckIn(checkIn, { handsOn }), 'full')
  expect(withShare(0)).not.toContain('handsOnChips')
  expect(withShare(50)).toContain('handsOnChips')
})

test('a day of leave asks nothing more', () => {
  expect(ids(toJournal([ana, rota]), day, answerCheckIn(checkIn, { dayKind: 'leave' }), 'full')).toEqual(['dayKind'])
})

test('thirty seconds are six rows at most, whatever is live', () => {
  expect(ids(toJournal([ana, rota]), day, null, 'short')).toEqual([
    'dayKind',
    'handsOn',
    'criticalPath',
    'peopleWorkCounts',
    'energy',
    'lateWork',
  ])
})

test('thirty seconds count people work only where some is due, and not what was answered by name', () => {
  const short = (records: Parameters<typeof toJournal>[0], answers: Partial<CheckIn> = {}) =>
    ids(toJournal(records), day, { ...checkIn, ...answers }, 'short')
  const work = (type: 'one-to-one' | 'feedback', on = day) =>
    createPeopleWork({ type, personId: ana.id, dueDay: on }, { ...stamp, newId: seededIds(type.length) })
  const [oneToOne, feedback] = [work('one-to-one'), work('feedback')]
  expect(short([])).not.toContain('peopleWorkCounts')
  expect(short([work('feedback', toDay('2026-01-07'))])).not.toContain('peopleWorkCounts')
  expect(short([oneToOne])).toContain('peopleWorkCounts')
  expect(short([feedback])).toContain('peopleWorkCounts')
  // The engine takes a day's 1:1s from their own answers, and no count beside them.
  expect(short([recordOutcome(oneToOne, 'done', stamp), feedback])).not.toContain('peopleWorkCounts')
  expect(short([oneToOne, recordOutcome(feedback, 'done', stamp)])).toContain('peopleWorkCounts')
  expect(short([recordOutcome(feedback, 'done', stamp)])).not.toContain('peopleWorkCounts')
  // What was counted stays in sight: it can be mended, or cleared.
  const peopleWorkCounts = { done: 1, movedByMe: null, movedByThem: null, dropped: null, reason: null }
  expect(short([], { peopleWorkCounts })).toContain('peopleWorkCounts')
})

test('asks what is due now and then beside what it belongs to, and not in thirty seconds', () => {
  const incident = answerCheckIn(checkIn, { dayKind: 'incident', waiting: 2, energy: 1 })
  const journal = toJournal([incident])
  const asked = checkInRows(journal, day, incident, 'full').map(({ id }) => id)
  expect(asked.slice(0, 2)).toEqual(['dayKind', 'capture:incidentRole'])
  expect(asked[asked.indexOf('waiting') + 1]).toBe('capture:approvalsWaiting')
  expect(asked[asked.indexOf('energy') + 1]).toBe('capture:energyCause')
  expect(ids(journal, day, incident, 'short')).not.toContain('capture')
})
