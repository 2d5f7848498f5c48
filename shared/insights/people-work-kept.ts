// People work that was due: what was kept, what moved, and why. 1:1s come from their rhythms as well as from records.
import type { Day } from '#shared/calendar/day'
import type { MoveReason } from '#shared/domain/check-in'
import type { PeopleWork, PeopleWorkOutcome, PeopleWorkType } from '#shared/domain/people-work'
import { liveRecords } from '#shared/domain/journal'
import { peopleWorkDueOn } from '#shared/domain/people-work-due'
import { isIn, type Coverage, type Period } from './period'

export interface PeopleWorkDone {
  /** null for a 1:1 of a rhythm that nobody answered. */
  recordId: string | null
  type: PeopleWorkType
  personId: string | null
  title: string
  day: Day
  /** null is unknown: nobody said. */
  outcome: PeopleWorkOutcome | null
  reason: MoveReason | null
  movedTo: Day | null
}

/** One entry for each day something was due or answered, in order. */
export function peopleWorkIn(period: Period): PeopleWorkDone[] {
  // Every day looks at all the work there is: ten years of it are left out first.
  const journal = { person: period.journal.person, peopleWork: workTouching(period) }
  return period.workingDays.flatMap((day) =>
    peopleWorkDueOn(journal, day)
      // What stays due from day to day counts on the day it was due, and where it was answered.
      .filter(({ dueDay, answer }) => answer !== null || dueDay === day)
      .filter(({ record, answer }) => answer !== null || !wasAnsweredLater(record, day, period))
      .map(({ record, type, personId, title, answer }) => ({
        recordId: record?.id ?? null,
        type,
        personId,
        title,
        day,
        outcome: answer?.outcome ?? null,
        reason: answer?.reason ?? null,
        movedTo: answer?.movedTo ?? null,
      })),
  )
}

/** What was due, answered, or moved to within the period. */
function workTouching(period: Period): Map<string, PeopleWork> {
  const touching = liveRecords(period.journal, 'peopleWork').filter(
    ({ dueDay, events }) =>
      isIn(period, dueDay) ||
      events.some(({ day, movedTo }) => isIn(period, day) || (movedTo !== null && isIn(period, movedTo))),
  )
  return new Map(touching.map((work) => [work.id, work]))
}

function wasAnsweredLater(record: { events: readonly { day: Day }[] } | null, day: Day, period: Period): boolean {
  return record?.events.some((event) => event.day > day && event.day <= period.last) ?? false
}

export interface PeopleWorkTally {
  due: number
  byOutcome: Readonly<Record<PeopleWorkOutcome, number>>
  /** Of those moved by the person themselves. */
  byReason: Readonly<Partial<Record<MoveReason, number>>>
  /** Answered, of those due. */
  coverage: Coverage
}

export function tally(work: readonly PeopleWorkDone[]): PeopleWorkTally {
  const byOutcome = { done: 0, 'moved-by-me': 0, 'moved-by-them': 0, dropped: 0 }
  const byReason: Partial<Record<MoveReason, number>> = {}
  let known = 0
  for (const { outcome, reason } of work) {
    if (outcome === null) continue
    known += 1
    byOutcome[outcome] += 1
    if (outcome === 'moved-by-me' && reason) byReason[reason] = (byReason[reason] ?? 0) + 1
  }
  return { due: work.length, byOutcome, byReason, coverage: { known, of: work.length } }
}

/** Counts out of thirty-second check-ins, which name nobody. */
export function shortCounts(period: Period): { done: number; movedByMe: number; forMyCode: number; days: number } {
  const sum = { done: 0, movedByMe: 0, forMyCode: 0, days: 0 }
  for (const { peopleWorkCounts: counts } of period.checkIns.values()) {
    if (!counts || (counts.done === null && counts.movedByMe === null)) continue
    sum.days += 1
    sum.done += counts.done ?? 0
    sum.movedByMe += counts.movedByMe ?? 0
    if (counts.reason === 'my-code') sum.forMyCode += counts.movedByMe ?? 0
  }
  return sum
}
