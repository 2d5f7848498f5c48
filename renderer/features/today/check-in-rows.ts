// Which rows the check-in asks on a day: only what is live. Nothing live, nothing asked.
import type { Day } from '#shared/calendar/day'
import type { CheckIn } from '#shared/domain/check-in'
import type { Delegation } from '#shared/domain/delegation'
import type { Journal } from '#shared/domain/journal'
import { openDelegations, presentPeople } from '#shared/domain/live'
import { capturesDue, type CaptureId } from '#shared/prompts/captures-due'
import { peopleWorkDueOn, type DuePeopleWork } from '#shared/domain/people-work-due'

export type CheckInRow =
  | { id: 'dayKind' }
  | { id: 'handsOn' }
  | { id: 'handsOnChips' }
  | { id: 'touched' }
  | { id: 'criticalPath' }
  | { id: 'waiting' }
  | { id: `delegation:${string}`; delegation: Delegation }
  | { id: `work:${string}`; due: DuePeopleWork }
  | { id: 'peopleWorkCounts' }
  | { id: 'decisions' }
  | { id: 'askedFirst' }
  | { id: 'gaveAnswer' }
  | { id: 'energy' }
  | { id: 'lateWork' }
  | { id: `capture:${CaptureId}`; capture: CaptureId }

export type CheckInMode = CheckIn['mode']

/** In the order they are asked. A day of leave asks nothing but what kind of day it was. */
export function checkInRows(journal: Journal, day: Day, checkIn: CheckIn | null, mode: CheckInMode): CheckInRow[] {
  if (checkIn?.dayKind === 'leave') return [{ id: 'dayKind' }]
  const handsOn: CheckInRow[] = [{ id: 'dayKind' }, { id: 'handsOn' }]
  if (mode === 'short') {
    const counts: CheckInRow[] = countsPeopleWork(journal, day, checkIn) ? [{ id: 'peopleWorkCounts' }] : []
    return [...handsOn, { id: 'criticalPath' }, ...counts, { id: 'energy' }, { id: 'lateWork' }]
  }
  const due = capturesDue(journal, day)
  const captures = (...which: string[]): CheckInRow[] =>
    due
      .filter((id) => which.includes(id.split('.')[0]!))
      .map((capture) => ({ id: `capture:${capture}` as const, capture }))
  if (checkIn?.handsOn) handsOn.push({ id: 'handsOnChips' })
  return [
    handsOn[0]!,
    ...captures('incidentRole', 'othersAvailable', 'stoppedWhileAway'),
    ...handsOn.slice(1),
    { id: 'touched' },
    { id: 'criticalPath' },
    { id: 'waiting' },
    ...captures('approvalsWaiting', 'unansweredQuestions'),
    ...delegationRows(journal, day),
    ...peopleWorkDueOn(journal, day).map((due) => ({ id: `work:${due.key}` as const, due })),
    { id: 'decisions' },
    ...coachingRows(journal, day),
    ...captures('weekly', 'monthly'),
    { id: 'energy' },
    ...captures('energyCause'),
    { id: 'lateWork' },
  ]
}

/** Something is due, and no 1:1 was answered by name: a count beside it would be read by nobody. What was counted stays. */
function countsPeopleWork(journal: Journal, day: Day, checkIn: CheckIn | null): boolean {
  if (checkIn?.peopleWorkCounts) return true
  const due = peopleWorkDueOn(journal, day)
  const isNamed = due.some(({ type, answer }) => type === 'one-to-one' && answer !== null)
  return !isNamed && due.some(({ answer }) => answer === null)
}

function delegationRows(journal: Journal, day: Day): CheckInRow[] {
  return openDelegations(journal, day).map(({ record }) => ({ id: `delegation:${record.id}`, delegation: record }))
}

/** Coaching needs somebody to coach. */
function coachingRows(journal: Journal, day: Day): CheckInRow[] {
  const hasReports = presentPeople(journal, day).some((person) => person.relation === 'report')
  return hasReports || openDelegations(journal, day).length > 0 ? [{ id: 'askedFirst' }, { id: 'gaveAnswer' }] : []
}
