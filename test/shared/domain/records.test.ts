import { describe, expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { createAnswer } from '../../../shared/domain/answer'
import { createCharter } from '../../../shared/domain/charter'
import { createCheckIn } from '../../../shared/domain/check-in'
import { createDayOff } from '../../../shared/domain/day-off'
import { createDecision } from '../../../shared/domain/decision'
import { createDelegation } from '../../../shared/domain/delegation'
import { createException } from '../../../shared/domain/exception'
import { createFeedbackOwed } from '../../../shared/domain/feedback-owed'
import { createNote } from '../../../shared/domain/note'
import { createObstacle } from '../../../shared/domain/obstacle'
import { createPathItem } from '../../../shared/domain/path-item'
import { createPeopleWork } from '../../../shared/domain/people-work'
import { createPerson } from '../../../shared/domain/person'
import { createPlan } from '../../../shared/domain/plan'
import { readRecord, type JournalRecord } from '../../../shared/domain/record'
import { createReview } from '../../../shared/domain/review'
import { changeSetting } from '../../../shared/domain/setting'
import type { Stamp } from '../../../shared/domain/stamp'
import { createSuggestionRecord } from '../../../shared/domain/suggestion-record'
import { seededIds } from '../../support/fixed-clock'

const day = toDay('2026-01-05')
const stamp: Stamp = { day, at: '2026-01-05T16:50:00Z', zone: 'Europe/Berlin', newId: seededIds() }
const ana = createPerson({ name: 'Ana', relation: 'report' }, stamp)

const made: JournalRecord[] = [
  createCheckIn(day, 'full', stamp),
  createAnswer(
    {
      questionId: 'ownership/one',
      questionText: 'What moved without you?',
      theme: 'ownership',
      depth: '30s',
      distanced: false,
      because: 'It is the turn of ownership.',
      signalIds: [],
    },
    stamp,
  ),
  createNote(day, 'A line.', stamp),
  createPathItem({ title: 'Billing cut-over', owner: 'me', milestone: 'Dry run' }, stamp),
  createDelegation(
    { title: 'On-call rota', personId: ana.id, level: 5, ownerIs: 'learning', firstCheckIn: day },
    stamp,
  ),
  createDecision({ day, level: 3, subject: 'technical', arrival: 'landed-here' }, stamp),
  createPeopleWork({ type: 'one-to-one', personId: ana.id, dueDay: day }, stamp),
  createFeedbackOwed({ personId: ana.id, text: 'Her calm in the incident.' }, stamp),
  createObstacle({ title: 'No staging data' }, stamp),
  createPlan(
    { ifText: 'If it is Thursday', thenText: 'then I name an owner', cue: { on: 'weekday', weekday: 4 }, from: day },
    stamp,
  ),
  createSuggestionRecord(
    {
      signalIds: ['S2'],
      direction: 'step-back',
      subject: null,
      title: 'Consider stepping back',
      saw: '',
      limit: '',
      leftOut: '',
      wouldGoAway: '',
      evidenceIds: [ana.id],
      evidenceDays: { [ana.id]: [day] },
    },
    stamp,
  ),
  ana,
  createCharter({ reports: 6 }, day, stamp),
  createException({ type: 'temporary-phase', reason: 'Launch', from: day, until: toDay('2026-02-01') }, stamp),
  createDayOff({ type: 'leave', from: day, to: day }, stamp),
  createReview('2026-Q1', stamp),
  changeSetting([], 'autoLockMinutes', 5, stamp),
]

describe('reading a record', () => {
  test.each(made.map((record) => [record.kind, record] as const))('gives back a %s as it was made', (_kind, record) => {
    const read = readRecord(JSON.parse(JSON.stringify(record)))
    expect(read).toEqual({ outcome: 'read', record })
  })

  test('refuses a later content version by name, so that the row is kept', () => {
    expect(readRecord({ ...made[0], v: 2 })).toMatchObject({ outcome: 'refused', reason: 'newer' })
  })

  test.each([
    ['a day that does not exist', { ...createNote(day, '', stamp), day: '2026-02-30' }, 'damaged'],
    ['a field nobody knows', { ...createNote(day, '', stamp), mood: 3 }, 'damaged'],
    ['a name of only spaces', { ...ana, name: '   ' }, 'damaged'],
    [
      'a setting whose value does not fit its key',
      { ...changeSetting([], 'autoLockMinutes', 5, stamp), value: 'soon' },
      'damaged',
    ],
    ['an unknown kind', { kind: '__proto__', v: 1 }, 'not-a-record'],
    ['something that is no object', 'hello', 'not-a-record'],
    ['null', null, 'not-a-record'],
  ])('refuses %s without throwing', (_what, json, reason) => {
    expect(readRecord(json)).toMatchObject({ outcome: 'refused', reason })
  })
})
