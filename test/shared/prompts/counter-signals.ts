// For each signal, one more piece of what speaks against it.
import { addDays, type Day } from '../../../shared/calendar/day'
import {
  NO_MONTHLY_ANSWERS,
  NO_WEEKLY_ANSWERS,
  type MonthlyAnswers,
  type WeeklyAnswers,
} from '../../../shared/domain/occasional-answers'
import { recordDelegationEvent } from '../../../shared/domain/delegation'
import { recordPathItemEvent } from '../../../shared/domain/path-item'
import { recordOutcome } from '../../../shared/domain/people-work'
import type { JournalRecord } from '../../../shared/domain/record'
import type { Stamp } from '../../../shared/domain/stamp'
import type { SignalId } from '../../../shared/prompts/assessment'
import { WEEKDAYS } from '../../support/journal-builder'

/** What speaks against each signal, added to a journal; null where there is nothing to speak against. */
export const COUNTER: Partial<Record<SignalId, (records: JournalRecord[], day: Day) => JournalRecord | null>> = {
  S1: (records) =>
    change(
      records,
      'checkIn',
      ({ handsOn }) => (handsOn ?? 0) > 0,
      (one) => ({ ...one, handsOnChips: ['understanding'] }),
    ),
  S2: (records, day) =>
    change(
      records,
      'pathItem',
      () => true,
      (one) => ({
        ...one,
        events: [...one.events, { id: one.id, at: `${day}T23:00:00Z`, day, type: 'moved-off-path' }],
      }),
    ),
  S3: (records) =>
    change(
      records,
      'checkIn',
      ({ waiting }) => (waiting ?? 0) > 0,
      (one) => ({ ...one, waiting: 0 }),
    ),
  S4: (records, day) =>
    change(
      records,
      'delegation',
      () => true,
      (one) => ({ ...one, events: [...one.events, { id: one.id, at: `${day}T23:00:00Z`, day, type: 'returned' }] }),
    ),
  S5: (records) =>
    change(
      records,
      'delegation',
      ({ events }) => events.some(({ type }) => type === 'touched'),
      (one) => ({
        ...one,
        events: one.events.map((event) => (event.type === 'touched' ? { ...event, pairingAsked: true } : event)),
      }),
    ),
  S6: (records, day) =>
    change(
      records,
      'decision',
      (one) => one.day > WEEKDAYS.addWorkingDays(day, -10),
      (one) => ({ ...one, level: 7 }),
    ),
  S7: (records) => changeWeek(records, { overruledMe: true }),
  S8: (records) =>
    change(
      records,
      'peopleWork',
      () => true,
      (one) => ({ ...one, events: one.events.map((event) => ({ ...event, outcome: 'done' })) }),
    ),
  S9: (records, day) =>
    change(
      records,
      'feedbackOwed',
      () => true,
      (one) => ({ ...one, events: [{ id: one.id, at: `${day}T23:00:00Z`, day, type: 'given' }] }),
    ),
  S10: (records, day) =>
    change(
      records,
      'peopleWork',
      ({ type, candidateWaitingSince }) => type === 'hiring' && candidateWaitingSince !== null,
      (one) => recordOutcome(one, 'done', stampOn(one, day)),
    ),
  S11: (records, day) =>
    change(
      records,
      'peopleWork',
      ({ type }) => type === 'partner',
      (one) => recordOutcome(one, 'done', stampOn(one, day)),
    ),
  S12: (records) =>
    change(
      records,
      'checkIn',
      ({ askedFirst }) => askedFirst !== null && askedFirst < 3,
      (one) => ({ ...one, askedFirst: 3 }),
    ),
  S13: (records, day) =>
    change(
      records,
      'delegation',
      () => true,
      (one) => recordDelegationEvent(one, { type: 'level-set', level: 7 }, stampOn(one, day)),
    ),
  S14: (records, day) =>
    change(
      records,
      'pathItem',
      ({ reason }) => reason === 'only-i-know-it',
      (one) => {
        const done = recordPathItemEvent(one, { type: 'done-by-another', personId: null }, stampOn(one, day))
        return recordPathItemEvent(done, { type: 'documented' }, stampOn(one, day))
      },
    ),
  S15: (records) =>
    change(
      records,
      'checkIn',
      ({ handsOn, handsOnChips }) => (handsOn ?? 0) > 0 && handsOnChips.length > 0,
      (one) => ({ ...one, handsOnChips: [...one.handsOnChips, 'booked-block'] }),
    ),
  S16: (records) =>
    change(
      records,
      'charter',
      () => true,
      (one) => ({ ...one, flexibleHours: true }),
    ),
  S17: (records) =>
    change(
      records,
      'checkIn',
      ({ energy }) => energy !== null,
      (one) => ({ ...one, energy: 5 }),
    ),
  S19: (records) =>
    change(
      records,
      'exception',
      () => true,
      (one) => ({ ...one, events: [{ id: one.id, at: '2026-01-05T23:00:00Z', day: one.from, type: 'ended' }] }),
    ),
  O1: (records) =>
    change(
      records,
      'checkIn',
      ({ touched }) => touched !== null,
      (one) => ({ ...one, touched: ['read'] }),
    ),
  O6: (records, day) =>
    change(
      records,
      'delegation',
      () => true,
      (one) => ({
        ...one,
        events: [
          ...one.events,
          { id: one.id, at: `${day}T23:00:00Z`, day, type: 'check-in-agreed', due: addDays(day, 3) },
        ],
      }),
    ),
  S18: (records) =>
    change(
      records,
      'checkIn',
      ({ incidentRole }) => incidentRole !== null,
      (one) => ({ ...one, incidentRole: 'comms' }),
    ),
  S21: (records) =>
    change(
      records,
      'pathItem',
      () => true,
      (one) => ({ ...one, tags: [...one.tags, 'toil'] }),
    ),
  S22: (records) => changeWeek(records, { peersApprove: true }),
  S23: (records) =>
    change(
      records,
      'checkIn',
      ({ stoppedWhileAway }) => stoppedWhileAway !== null,
      (one) => ({ ...one, stoppedWhileAway: { count: 0, what: '' } }),
    ),
  S24: (records) => changeWeek(records, { smallerBatches: true }),
  S25: (records, day) =>
    change(
      records,
      'obstacle',
      () => true,
      (one) => ({
        ...one,
        events: [...one.events, { id: one.id, at: `${day}T23:00:00Z`, day, type: 'cleared', text: '' }],
      }),
    ),
  O2: (records) => changeWeek(records, { couldExplain: true }),
  O3: (records) => changeWeek(records, { surprises: 0 }),
  O4: (records) => changeMonth(records, { routedAround: false }),
  O5: (records) =>
    change(
      records,
      'checkIn',
      ({ unansweredQuestions }) => (unansweredQuestions ?? 0) > 0,
      (one) => ({ ...one, unansweredQuestions: 0 }),
    ),
  O7: (records) =>
    change(
      records,
      'checkIn',
      () => true,
      (one) => ({ ...one, askedFirst: 1 }),
    ),
  O8: (records) => changeWeek(records, { askedTwice: 0 }),
  O9: (records, day) =>
    change(
      records,
      'obstacle',
      () => true,
      (one) => ({
        ...one,
        events: [
          ...one.events,
          { id: one.id, at: `${day}T23:00:00Z`, day, type: 'decider-named', decider: 'me', due: addDays(day, 3) },
        ],
      }),
    ),
  O10: (records) => changeMonth(records, { usedTools: true }),
}

/** The end of that day. */
function stampOn({ id }: JournalRecord, day: Day): Stamp {
  return { day, at: `${day}T23:00:00Z`, zone: 'Europe/Berlin', newId: () => id }
}

function changeWeek(records: JournalRecord[], answers: Partial<WeeklyAnswers>): JournalRecord | null {
  return change(
    records,
    'checkIn',
    ({ weekly }) => weekly !== null,
    (one) => ({ ...one, weekly: { ...NO_WEEKLY_ANSWERS, ...one.weekly, ...answers } }),
  )
}

function changeMonth(records: JournalRecord[], answers: Partial<MonthlyAnswers>): JournalRecord | null {
  return change(
    records,
    'checkIn',
    ({ monthly }) => monthly !== null,
    (one) => ({ ...one, monthly: { ...NO_MONTHLY_ANSWERS, ...one.monthly, ...answers } }),
  )
}

function change<K extends JournalRecord['kind']>(
  records: JournalRecord[],
  kind: K,
  fits: (record: Extract<JournalRecord, { kind: K }>) => boolean,
  to: (record: Extract<JournalRecord, { kind: K }>) => JournalRecord,
): JournalRecord | null {
  const of = records.filter((record): record is Extract<JournalRecord, { kind: K }> => record.kind === kind)
  const found = of.findLast(fits)
  return found ? to(found) : null
}
