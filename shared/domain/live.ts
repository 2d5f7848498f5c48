// What is open on a day: the things a check-in asks about and a ledger lists.
import type { Day } from '#shared/calendar/day'
import { delegationOn, type Delegation, type DelegationState } from './delegation'
import { feedbackOwedOn, type FeedbackOwed } from './feedback-owed'
import { liveRecords, type Journal } from './journal'
import { obstacleOn, type Obstacle, type ObstacleState } from './obstacle'
import { pathItemOn, type PathItem, type PathItemState } from './path-item'
import { isPresent, type Person } from './person'
import { isPlanDue, type Plan } from './plan'
import { oneToOnesOn } from './people-work-due'

export interface Live<R, S> {
  record: R
  state: S
}

/** Open items on the critical path or off it, longest held first. */
export function openPathItems(journal: Pick<Journal, 'pathItem'>, day: Day): Live<PathItem, PathItemState>[] {
  const open: Live<PathItem, PathItemState>[] = []
  for (const record of liveRecords(journal, 'pathItem')) {
    const state = pathItemOn(record, day)
    if (state?.state === 'open') open.push({ record, state })
  }
  return open.sort((a, b) => (a.state.ownedSince < b.state.ownedSince ? -1 : 1))
}

/** Delegations that are not closed, with them or back with me, oldest first. One closed today still counts today. */
export function openDelegations(journal: Pick<Journal, 'delegation'>, day: Day): Live<Delegation, DelegationState>[] {
  const open: Live<Delegation, DelegationState>[] = []
  for (const record of liveRecords(journal, 'delegation')) {
    const state = delegationOn(record, day)
    if (state && (state.closedOn === null || state.closedOn === day)) open.push({ record, state })
  }
  return open.sort((a, b) => (a.state.openedOn < b.state.openedOn ? -1 : 1))
}

export function openFeedbackOwed(journal: Pick<Journal, 'feedbackOwed'>, day: Day): FeedbackOwed[] {
  const live = liveRecords(journal, 'feedbackOwed')
  return live.filter((owed) => feedbackOwedOn(owed, day)?.state === 'open').sort((a, b) => (a.since < b.since ? -1 : 1))
}

export function openObstacles(journal: Pick<Journal, 'obstacle'>, day: Day): Live<Obstacle, ObstacleState>[] {
  const open: Live<Obstacle, ObstacleState>[] = []
  for (const record of liveRecords(journal, 'obstacle')) {
    const state = obstacleOn(record, day)
    if (state?.state === 'open') open.push({ record, state })
  }
  return open.sort((a, b) => (a.record.since < b.record.since ? -1 : 1))
}

/** Plans whose cue falls on this day. */
export function plansDueOn(journal: Pick<Journal, 'plan' | 'person' | 'peopleWork'>, day: Day): Plan[] {
  const oneToOnes = oneToOnesOn(journal, day)
  return liveRecords(journal, 'plan').filter((plan) => isPlanDue(plan, day, oneToOnes))
}

/** The people who are there on a day, by name. */
export function presentPeople(journal: Pick<Journal, 'person'>, day: Day): Person[] {
  const people = [...journal.person.values()].filter((person) => isPresent(person, day))
  return people.sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
