// What can be done to a ledger record as it stands today: the steps its panel offers.
import type { Day } from '#shared/calendar/day'
import { decisionReviewDue, reviewDecision } from '#shared/domain/decision'
import { delegationOn, recordDelegationEvent, type Delegation } from '#shared/domain/delegation'
import { endException, exceptionOn } from '#shared/domain/exception'
import { feedbackOwedOn, recordFeedbackEvent } from '#shared/domain/feedback-owed'
import { obstacleOn, recordObstacleEvent } from '#shared/domain/obstacle'
import { pathItemOn, recordPathItemEvent, type PathItem } from '#shared/domain/path-item'
import { keepPlan, missPlan, planOn, reopenPlan } from '#shared/domain/plan'
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
    case 'feedbackOwed': {
      const record_ = (id: ActionId, type: 'given' | 'dropped' | 'reopened'): RecordAction => ({
        id,
        apply: (stamp) => recordFeedbackEvent(record, type, stamp),
      })
      return feedbackOwedOn(record, today)?.state === 'open'
        ? [record_('say', 'given'), record_('drop', 'dropped')]
        : [record_('reopen', 'reopened')]
    }
    case 'obstacle': {
      const clear: RecordAction = {
        id: 'clear',
        apply: (stamp) => recordObstacleEvent(record, { type: 'cleared', text: '' }, stamp),
      }
      const drop: RecordAction = {
        id: 'drop',
        apply: (stamp) => recordObstacleEvent(record, { type: 'dropped' }, stamp),
      }
      const reopen: RecordAction = {
        id: 'reopen',
        apply: (stamp) => recordObstacleEvent(record, { type: 'reopened' }, stamp),
      }
      return obstacleOn(record, today)?.state === 'open' ? [clear, drop] : [reopen]
    }
    case 'plan': {
      const isClosed = planOn(record, today)?.closedOn
      const reopen: RecordAction = { id: 'reopen', apply: (stamp) => reopenPlan(record, stamp) }
      return isClosed
        ? [reopen]
        : [
            { id: 'keep', apply: (stamp) => keepPlan(record, '', stamp) },
            { id: 'miss', apply: (stamp) => missPlan(record, null, '', stamp) },
          ]
    }
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
  return [
    record('done', { type: 'done' }),
    now.offPath ? record('onto-path', { type: 'moved-onto-path' }) : record('off-path', { type: 'moved-off-path' }),
    ...(now.owner === 'me' ? [] : [record('take-back', { type: 'took-back' })]),
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
