// What can be done to a ledger record as it stands today: the steps its panel offers.
import type { Day } from '#shared/calendar/day'
import { decisionReviewDue, reviewDecision } from '#shared/domain/decision'
import { delegationOn, recordDelegationEvent, type Delegation } from '#shared/domain/delegation'
import { endException, exceptionOn } from '#shared/domain/exception'
import {
  feedbackOwedOn,
  recordFeedbackEvent,
  type FeedbackOwed,
  type FeedbackOwedEventType,
} from '#shared/domain/feedback-owed'
import { obstacleOn, recordObstacleEvent, type Obstacle } from '#shared/domain/obstacle'
import { pathItemOn, recordPathItemEvent, type PathItem } from '#shared/domain/path-item'
import { keepPlan, missPlan, planOn, reopenPlan, type Plan } from '#shared/domain/plan'
import type { Stamp } from '#shared/domain/stamp'
import type { LedgerRecord } from './ledger-rows'

/** One press. `id` finds its words; `apply` gives the record after it. */
export interface RecordAction {
  id: ActionId
  apply: (stamp: Stamp) => LedgerRecord
}

export type ActionId =
  | 'done'
  | 'drop'
  | 'reopen'
  | 'documented'
  | 'done-by-another'
  | 'take-back'
  | 'off-path'
  | 'onto-path'
  | 'return'
  | 'finish'
  | 'abandon'
  | 'check-in-held'
  | 'say'
  | 'clear'
  | 'held'
  | 'partly'
  | 'wrong'
  | 'keep'
  | 'miss'
  | 'end'

export function actionsFor(record: LedgerRecord, today: Day): RecordAction[] {
  switch (record.kind) {
    case 'pathItem':
      return pathItemActions(record, today)
    case 'delegation':
      return delegationActions(record, today)
    case 'decision': {
      const outcomes = ['held', 'partly', 'wrong'] as const
      const isReviewed = record.events.some((event) => event.type === 'reviewed') && decisionReviewDue(record) === null
      return isReviewed ? [] : outcomes.map((id) => ({ id, apply: (stamp) => reviewDecision(record, id, '', stamp) }))
    }
    case 'feedbackOwed':
      return feedbackActions(record, today)
    case 'obstacle':
      return obstacleActions(record, today)
    case 'plan':
      return planActions(record, today)
    case 'exception':
      return exceptionOn(record, today).state === 'running'
        ? [{ id: 'end', apply: (stamp) => endException(record, stamp) }]
        : []
  }
}

function pathItemActions(item: PathItem, today: Day): RecordAction[] {
  const now = pathItemOn(item, today)
  const record = (id: ActionId, event: Parameters<typeof recordPathItemEvent>[1]): RecordAction => ({
    id,
    apply: (stamp) => recordPathItemEvent(item, event, stamp),
  })
  if (!now || now.state !== 'open') return [record('reopen', { type: 'reopened' })]
  const isOnlyMine = item.reason === 'only-i-know-it'
  return [
    record('done', { type: 'done' }),
    now.offPath ? record('onto-path', { type: 'moved-onto-path' }) : record('off-path', { type: 'moved-off-path' }),
    ...(now.owner === 'me' ? [] : [record('take-back', { type: 'took-back' })]),
    ...(isOnlyMine && !now.isDocumented ? [record('documented', { type: 'documented' })] : []),
    ...(isOnlyMine && !now.wasDoneByAnother
      ? [record('done-by-another', { type: 'done-by-another', personId: null })]
      : []),
    record('drop', { type: 'dropped' }),
  ]
}

function delegationActions(delegation: Delegation, today: Day): RecordAction[] {
  const now = delegationOn(delegation, today)
  const record = (id: ActionId, event: Parameters<typeof recordDelegationEvent>[1]): RecordAction => ({
    id,
    apply: (stamp) => recordDelegationEvent(delegation, event, stamp),
  })
  if (!now || now.closedOn) return [record('reopen', { type: 'reopened' })]
  const takeBack = record('take-back', { type: 'touched', touch: 'took-back', pairingAsked: false, reason: null })
  return [
    ...(now.nextCheckIn ? [record('check-in-held', { type: 'check-in-held', text: '' })] : []),
    record('finish', { type: 'finished', outcome: '' }),
    now.state === 'with-me' ? record('return', { type: 'returned' }) : takeBack,
    record('abandon', { type: 'abandoned', outcome: '' }),
  ]
}

function feedbackActions(owed: FeedbackOwed, today: Day): RecordAction[] {
  const record = (id: ActionId, type: FeedbackOwedEventType): RecordAction => ({
    id,
    apply: (stamp) => recordFeedbackEvent(owed, type, stamp),
  })
  const isOpen = feedbackOwedOn(owed, today)?.state === 'open'
  return isOpen ? [record('say', 'given'), record('drop', 'dropped')] : [record('reopen', 'reopened')]
}

function obstacleActions(obstacle: Obstacle, today: Day): RecordAction[] {
  const record = (id: ActionId, event: Parameters<typeof recordObstacleEvent>[1]): RecordAction => ({
    id,
    apply: (stamp) => recordObstacleEvent(obstacle, event, stamp),
  })
  if (obstacleOn(obstacle, today)?.state !== 'open') return [record('reopen', { type: 'reopened' })]
  return [record('clear', { type: 'cleared', text: '' }), record('drop', { type: 'dropped' })]
}

function planActions(plan: Plan, today: Day): RecordAction[] {
  if (planOn(plan, today)?.closedOn) return [{ id: 'reopen', apply: (stamp) => reopenPlan(plan, stamp) }]
  return [
    { id: 'keep', apply: (stamp) => keepPlan(plan, '', stamp) },
    { id: 'miss', apply: (stamp) => missPlan(plan, null, '', stamp) },
  ]
}
