// The arrangement of hands-on work a person has with their employer: what justified it, what changed, what it cost.
import { addDays, type Day } from '#shared/calendar/day'
import { charterOn, roleSinceOn, roleStartOn, sortCharters, type Charter } from '#shared/domain/charter'
import { exceptionOn, type Exception } from '#shared/domain/exception'
import { liveRecords, type Journal } from '#shared/domain/journal'
import type { Person } from '#shared/domain/person'
import { planOn, type Plan } from '#shared/domain/plan'
import { handsOnShare } from './hands-on'
import { peopleWorkIn, shortCounts, type PeopleWorkDone } from './people-work-kept'
import { openPeriod, type Figure } from './period'

/** Something that made hands-on work right, with the day it began to. */
export type Reason = { day: Day; recordId: string } & (
  | { type: 'share-agreed'; share: number }
  | { type: 'small-team'; reports: number }
  | { type: 'early-stage' }
  | { type: 'exception'; exception: Exception; until: Day; isOver: boolean }
)

export type ArrangementChange = { day: Day; recordId: string } & (
  | { type: 'team-size'; from: number; to: number }
  | { type: 'share'; from: number | null; to: number | null }
  | { type: 'stage'; to: Charter['stage'] }
  | { type: 'exception-over'; exception: Exception }
  | { type: 'joined' | 'left'; person: Person }
)

export interface ArrangementCost {
  /** What the figures below look back to: the role, a year at most. */
  since: Day
  /** Management work moved or dropped with the reason "my code", oldest first. */
  named: readonly PeopleWorkDone[]
  /** More of it, out of short check-ins, which name nobody. */
  counted: number
  /** Moved or dropped by the person without a reason: it may or may not belong here. */
  withoutReason: number
  /** Percent. */
  handsOn: Figure
}

export interface Arrangement {
  /** The first day of the role, which may lie before the journal; null where nobody said. */
  since: Day | null
  charter: Charter | null
  reasons: readonly Reason[]
  changes: readonly ArrangementChange[]
  cost: ArrangementCost
  /** The open plan to look again, the earliest first; null where none is made. */
  nextReview: { plan: Plan; day: Day } | null
}

const LONGEST_LOOK_BACK_DAYS = 365
/** Where the bands of the hands-on limit leave most room. */
const SMALL_TEAM = 3

/** As it stands at the end of `today`. */
export function arrangementOn(journal: Journal, today: Day): Arrangement {
  const charters = [...journal.charter.values()]
  const since = roleStartOn(charters, today)
  const versions = sortCharters(charters).filter(({ from }) => since !== null && from >= since && from <= today)
  return {
    since: roleSinceOn(charters, today),
    charter: charterOn(versions, today),
    reasons: inOrder([...agreedReasons(versions), ...exceptionReasons(journal, since, today)]),
    changes: inOrder([
      ...termChanges(versions),
      ...exceptionsOver(journal, since, today),
      ...comings(journal, since, today),
    ]),
    cost: costOf(journal, since, today),
    nextReview: nextReviewOn(journal, today),
  }
}

const OVER: ReadonlySet<string> = new Set(['expired', 'ended-early'])

/** What the first version of the charter in this role gave as grounds. */
function agreedReasons([first]: readonly Charter[]): Reason[] {
  if (!first) return []
  const { from: day, id: recordId, handsOnShare: share, reports, stage } = first
  const reasons: Reason[] = []
  if (share !== null && share > 0) reasons.push({ day, recordId, type: 'share-agreed', share })
  if (reports !== null && reports <= SMALL_TEAM) reasons.push({ day, recordId, type: 'small-team', reports })
  if (stage === 'early') reasons.push({ day, recordId, type: 'early-stage' })
  return reasons
}

function exceptionReasons(journal: Journal, since: Day | null, today: Day): Reason[] {
  return exceptionsIn(journal, since, today).map(({ exception, until, state }) => ({
    day: exception.from,
    recordId: exception.id,
    type: 'exception',
    exception,
    until,
    isOver: OVER.has(state),
  }))
}

function exceptionsOver(journal: Journal, since: Day | null, today: Day): ArrangementChange[] {
  return exceptionsIn(journal, since, today)
    .filter(({ state }) => OVER.has(state))
    .map(({ exception, until }) => ({ day: until, recordId: exception.id, type: 'exception-over', exception }))
}

function exceptionsIn(journal: Journal, since: Day | null, today: Day) {
  return liveRecords(journal, 'exception')
    .map((exception) => ({ exception, ...exceptionOn(exception, today) }))
    .filter(({ exception, until }) => exception.from <= today && (since === null || until >= since))
}

function termChanges(versions: readonly Charter[]): ArrangementChange[] {
  return versions.slice(1).flatMap((version, index) => {
    const before = versions[index]!
    const { from: day, id: recordId } = version
    const changes: ArrangementChange[] = []
    if (before.reports !== null && version.reports !== null && before.reports !== version.reports)
      changes.push({ day, recordId, type: 'team-size', from: before.reports, to: version.reports })
    if (before.handsOnShare !== version.handsOnShare)
      changes.push({ day, recordId, type: 'share', from: before.handsOnShare, to: version.handsOnShare })
    if (before.stage !== version.stage) changes.push({ day, recordId, type: 'stage', to: version.stage })
    return changes
  })
}

/** Reports who came or went after the role began. */
function comings(journal: Journal, since: Day | null, today: Day): ArrangementChange[] {
  const isWithin = (day: Day | null): day is Day => day !== null && since !== null && day > since && day <= today
  return liveRecords(journal, 'person')
    .filter(({ relation }) => relation === 'report')
    .flatMap((person) => {
      const changes: ArrangementChange[] = []
      const { id: recordId, from, until } = person
      if (isWithin(from)) changes.push({ day: from, recordId, type: 'joined', person })
      if (isWithin(until)) changes.push({ day: until, recordId, type: 'left', person })
      return changes
    })
}

function costOf(journal: Journal, since: Day | null, today: Day): ArrangementCost {
  const yearAgo = addDays(today, -LONGEST_LOOK_BACK_DAYS)
  const first = since !== null && since > yearAgo ? since : yearAgo
  const period = openPeriod(journal, { first, last: today }, today)
  const slipped = peopleWorkIn(period).filter(({ outcome }) => outcome === 'moved-by-me' || outcome === 'dropped')
  return {
    since: first,
    named: slipped.filter(({ reason }) => reason === 'my-code'),
    counted: shortCounts(period).forMyCode,
    withoutReason: slipped.filter(({ reason }) => reason === null).length,
    handsOn: handsOnShare(period),
  }
}

/** A plan for a day that answers to the arrangement's own signal. */
function nextReviewOn(journal: Journal, today: Day): Arrangement['nextReview'] {
  const reviews = liveRecords(journal, 'plan').flatMap((plan) =>
    plan.signalId === ARRANGEMENT_SIGNAL && plan.cue.on === 'day' && planOn(plan, today)?.state === 'open'
      ? [{ plan, day: plan.cue.day }]
      : [],
  )
  return inOrder(reviews)[0] ?? null
}

/** "The team outgrew the model". */
export const ARRANGEMENT_SIGNAL = 'S20'

function inOrder<T extends { day: Day }>(dated: readonly T[]): T[] {
  return dated.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
