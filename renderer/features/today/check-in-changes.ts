// What answering a row changes in the journal.
import type { Day } from '#shared/calendar/day'
import {
  answerCheckIn,
  createCheckIn,
  markDone,
  type CheckIn,
  type CheckInAnswers,
  type MoveReason,
} from '#shared/domain/check-in'
import { createDecision, type Decision, type DecisionInput } from '#shared/domain/decision'
import {
  recordDelegationEvent,
  type Delegation,
  type DelegationTouch,
  type TakeBackReason,
} from '#shared/domain/delegation'
import { liveRecords, type Change, type Journal } from '#shared/domain/journal'
import { createPathItem } from '#shared/domain/path-item'
import { createPeopleWork, recordOutcome, type PeopleWorkOutcome } from '#shared/domain/people-work'
import type { DuePeopleWork } from '#shared/domain/people-work-due'
import { moveToTrash, type Stamp } from '#shared/domain/stamp'
import type { CheckInMode } from './check-in-rows'

/** null where the day has none yet. Of two, which only a restore can make, the one made last: as the engine reads it. */
export function checkInOn(journal: Pick<Journal, 'checkIn'>, day: Day): CheckIn | null {
  const ofDay = liveRecords(journal, 'checkIn').filter((checkIn) => checkIn.day === day)
  return ofDay.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1)).at(-1) ?? null
}

/** The day's check-in with these answers; `now` is stamped with today, whatever the day it is about. */
export function answerDay(journal: Journal, day: Day, answers: CheckInAnswers, mode: CheckInMode, now: Stamp): CheckIn {
  const checkIn = checkInOn(journal, day) ?? createCheckIn(day, mode, now)
  // Begun short and answered in full: everything was asked.
  return answerCheckIn(checkIn, mode === 'full' ? { ...answers, mode } : answers)
}

export function finishDay(journal: Journal, day: Day, mode: CheckInMode, now: Stamp): CheckIn {
  return markDone(answerDay(journal, day, {}, mode, now), now)
}

/** The stamp of an event that is about `day`, written now. */
export function about(day: Day, now: Stamp): Stamp {
  return { ...now, day }
}

export function touchDelegation(
  delegation: Delegation,
  touch: DelegationTouch | null,
  detail: { pairingAsked?: boolean; redid?: boolean; reason?: TakeBackReason | null },
  at: Stamp,
): Delegation {
  const event = {
    type: 'touched' as const,
    touch,
    pairingAsked: detail.pairingAsked ?? false,
    ...(detail.redid && { redid: true as const }),
    reason: detail.reason ?? null,
  }
  return recordDelegationEvent(delegation, event, at)
}

/** A 1:1 that only its rhythm knew of becomes a record when it is answered. */
export function answerPeopleWork(
  due: DuePeopleWork,
  outcome: PeopleWorkOutcome | null,
  detail: { reason?: MoveReason | null; movedTo?: Day | null },
  at: Stamp,
): Change {
  const { type, personId, title, dueDay } = due
  const record = due.record ?? createPeopleWork({ type, personId, title, dueDay, fromRhythm: true }, at)
  return { label: 'People work', puts: [recordOutcome(record, outcome, at, detail)] }
}

/** A new item found at "whose work would have stopped?": made, and named in the check-in. */
export function addBlockingItem(journal: Journal, day: Day, title: string, mode: CheckInMode, now: Stamp): Change {
  const item = createPathItem({ title, owner: 'me' }, about(day, now))
  const before = checkInOn(journal, day)?.criticalPath?.itemIds ?? []
  const checkIn = answerDay(journal, day, { criticalPath: { blocked: true, itemIds: [...before, item.id] } }, mode, now)
  return { label: `Add ${item.title}`, puts: [item, checkIn] }
}

export function decisionsOn(journal: Pick<Journal, 'decision'>, day: Day): Decision[] {
  return liveRecords(journal, 'decision').filter((decision) => decision.day === day)
}

export function addDecision(journal: Journal, input: DecisionInput, mode: CheckInMode, now: Stamp): Change {
  const decision = createDecision(input, about(input.day, now))
  return { label: 'Add a decision', puts: [decision, answerDay(journal, input.day, { anyDecision: true }, mode, now)] }
}

/** "No call made": the day's decisions, if there are any, go to the trash with that answer. */
export function answerNoDecision(journal: Journal, day: Day, mode: CheckInMode, now: Stamp): Change {
  const trashed = decisionsOn(journal, day).map((decision) => moveToTrash(decision, now))
  return { label: 'No decision', puts: [...trashed, answerDay(journal, day, { anyDecision: false }, mode, now)] }
}
