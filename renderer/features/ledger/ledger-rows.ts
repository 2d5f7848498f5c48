// The ledger's lists as rows: what it is, who has it, how old it is in working days, and what comes next.
import type { Day } from '#shared/calendar/day'
import type { WorkCalendar } from '#shared/calendar/working-days'
import { decisionReviewDue, type Decision } from '#shared/domain/decision'
import { delegationOn, type Delegation } from '#shared/domain/delegation'
import { exceptionOn, type Exception } from '#shared/domain/exception'
import { feedbackOwedOn, type FeedbackOwed } from '#shared/domain/feedback-owed'
import type { Journal } from '#shared/domain/journal'
import { obstacleOn, type Obstacle, type ObstacleState } from '#shared/domain/obstacle'
import { pathItemOn, type PathItem } from '#shared/domain/path-item'
import { planOn, type Plan } from '#shared/domain/plan'
import { levelNames } from '../../ui/decision-words'
import { copy, nextSteps, obstacleTypes } from './copy'

export const LEDGER_KINDS = [
  'pathItem',
  'delegation',
  'decision',
  'feedbackOwed',
  'obstacle',
  'plan',
  'exception',
] as const
export type LedgerKind = (typeof LEDGER_KINDS)[number]
export type LedgerRecord = PathItem | Delegation | Decision | FeedbackOwed | Obstacle | Plan | Exception

export const LEDGER_FILTERS = ['open', 'mine', 'closed', 'trash'] as const
export type LedgerFilter = (typeof LEDGER_FILTERS)[number]

export interface LedgerRow {
  id: string
  title: string
  /** A person's id, 'me', or null where it has no owner. */
  owner: string | null
  /** Level, cue, outcome: what the list shows beside the title. */
  detail: string
  state: 'open' | 'closed'
  since: Day
  /** Working days since then; for a closed row, until it was closed. */
  age: number
  next: string
  /** A next step dated today or earlier. */
  isDue: boolean
}

/** 'me' stays 'me'. */
type NameOf = (owner: string) => string

type Bare = Omit<LedgerRow, 'id' | 'age' | 'isDue' | 'next'> & {
  closedOn: Day | null
  nextStep: string
  nextDay: Day | null
}

/** Oldest first; null owner counts as mine for decisions, plans and exceptions: they are the person's own. */
export function ledgerRows(
  journal: Journal,
  kind: LedgerKind,
  filter: LedgerFilter,
  today: Day,
  calendar: WorkCalendar,
): LedgerRow[] {
  const nameOf: NameOf = (owner) => journal.person.get(owner)?.name ?? (owner === 'me' ? owner : copy.someone)
  const rows: LedgerRow[] = []
  for (const record of journal[kind].values() as Iterable<LedgerRecord>) {
    if ((record.deletedAt !== null) !== (filter === 'trash')) continue
    const row = toRow(record, today, nameOf)
    if (row && matches(row, filter)) rows.push(withAge(record.id, row, today, calendar))
  }
  return rows.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
}

function matches(row: Bare, filter: LedgerFilter): boolean {
  if (filter === 'trash') return true
  if (filter === 'closed') return row.state === 'closed'
  return row.state === 'open' && (filter === 'open' || row.owner === 'me' || row.owner === null)
}

function withAge(
  id: string,
  { closedOn, nextStep, nextDay, ...row }: Bare,
  today: Day,
  calendar: WorkCalendar,
): LedgerRow {
  return {
    ...row,
    id,
    age: calendar.workingDaysBetween(row.since, closedOn ?? today),
    next: nextStep,
    isDue: row.state === 'open' && nextDay !== null && nextDay <= today,
  }
}

/** null for what had not begun by today. */
function toRow(record: LedgerRecord, today: Day, nameOf: NameOf): Bare | null {
  switch (record.kind) {
    case 'pathItem':
      return pathItemRow(record, today)
    case 'delegation':
      return delegationRow(record, today)
    case 'decision':
      return decisionRow(record)
    case 'feedbackOwed':
      return feedbackRow(record, today)
    case 'obstacle':
      return obstacleRow(record, today, nameOf)
    case 'plan':
      return planRow(record, today)
    case 'exception':
      return exceptionRow(record, today)
  }
}

function pathItemRow(item: PathItem, today: Day): Bare | null {
  const now = pathItemOn(item, today)
  if (!now) return null
  const isOpen = now.state === 'open'
  return {
    title: item.title,
    owner: now.owner,
    detail: now.state === 'open' ? (now.offPath ? copy.offPath : copy.onPath) : copy.states[now.state],
    state: isOpen ? 'open' : 'closed',
    since: now.ownedSince,
    closedOn: now.closedOn,
    nextStep: nextSteps.milestone(now.milestone, now.milestoneDue),
    nextDay: now.milestoneDue,
  }
}

function delegationRow(delegation: Delegation, today: Day): Bare | null {
  const now = delegationOn(delegation, today)
  if (!now) return null
  return {
    title: delegation.title,
    owner: now.state === 'with-me' ? 'me' : now.personId,
    detail: now.closedOn ? copy.states[now.state] : `${now.level} · ${levelNames[now.level]}`,
    state: now.closedOn ? 'closed' : 'open',
    since: now.openedOn,
    closedOn: now.closedOn,
    nextStep: now.state === 'with-me' ? nextSteps.giveBack : nextSteps.checkIn(now.nextCheckIn),
    nextDay: now.nextCheckIn,
  }
}

function decisionRow(decision: Decision): Bare {
  const due = decisionReviewDue(decision)
  const reviewed = decision.events.findLast((event) => event.type === 'reviewed')
  return {
    title: decision.title || copy.untitledDecision,
    owner: decision.personId,
    detail:
      reviewed?.type === 'reviewed'
        ? copy.outcomes[reviewed.outcome]
        : `${decision.level} · ${levelNames[decision.level]}`,
    state: reviewed && !due ? 'closed' : 'open',
    since: decision.day,
    closedOn: reviewed && !due ? reviewed.day : null,
    nextStep: nextSteps.review(due),
    nextDay: due,
  }
}

function feedbackRow(owed: FeedbackOwed, today: Day): Bare | null {
  const now = feedbackOwedOn(owed, today)
  if (!now) return null
  const isOpen = now.state === 'open'
  return {
    title: owed.text || copy.untitledFeedback,
    owner: owed.personId,
    detail: now.state === 'open' ? (owed.formal ? copy.formal : '') : copy.states[now.state],
    state: isOpen ? 'open' : 'closed',
    since: owed.since,
    closedOn: now.closedOn,
    nextStep: isOpen ? nextSteps.say : '',
    nextDay: null,
  }
}

function obstacleStep({ type }: Obstacle, { decider, waitingUntil }: ObstacleState, nameOf: NameOf): string {
  if (type === 'friction') return nextSteps.waitingUntil(waitingUntil)
  return decider ? nextSteps.decides(nameOf(decider.who), decider.due) : nextSteps.nameDecider
}

function obstacleRow(obstacle: Obstacle, today: Day, nameOf: NameOf): Bare | null {
  const now = obstacleOn(obstacle, today)
  if (!now) return null
  const isOpen = now.state === 'open'
  return {
    title: obstacle.title,
    owner: now.owner,
    detail: now.state === 'open' ? obstacleTypes[obstacle.type] : copy.states[now.state],
    state: isOpen ? 'open' : 'closed',
    since: obstacle.since,
    closedOn: now.closedOn,
    nextStep: isOpen ? obstacleStep(obstacle, now, nameOf) : '',
    nextDay: now.decider?.due ?? now.waitingUntil,
  }
}

function planRow(plan: Plan, today: Day): Bare | null {
  const now = planOn(plan, today) ?? { state: 'open' as const, closedOn: null }
  return {
    title: `${plan.ifText} ${plan.thenText}`.trim(),
    owner: null,
    detail: now.state === 'open' ? '' : copy.states[now.state],
    state: now.state === 'open' ? 'open' : 'closed',
    since: plan.from,
    closedOn: now.closedOn,
    nextStep: nextSteps.cue(plan.cue),
    nextDay: plan.cue.on === 'day' ? plan.cue.day : null,
  }
}

function exceptionRow(exception: Exception, today: Day): Bare {
  const now = exceptionOn(exception, today)
  const isOver = now.state === 'expired' || now.state === 'ended-early'
  return {
    title: exception.reason,
    owner: null,
    detail: `${copy.exceptionTypes[exception.type]} · ${copy.exceptionStates[now.state]}`,
    state: isOver ? 'closed' : 'open',
    since: exception.from,
    closedOn: isOver ? now.until : null,
    nextStep: nextSteps.ends(now.until),
    nextDay: now.until,
  }
}
