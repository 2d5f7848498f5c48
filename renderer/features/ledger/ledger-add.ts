// Adding to the ledger: what is asked for each list, what is missing, and the record it becomes.
import type { Day, Weekday } from '#shared/calendar/day'
import { createDecision, type DecisionSubject } from '#shared/domain/decision'
import { createDelegation, type OwnerExperience } from '#shared/domain/delegation'
import { checkException, createException, type ExceptionProblem, type ExceptionType } from '#shared/domain/exception'
import { createFeedbackOwed } from '#shared/domain/feedback-owed'
import type { Level } from '#shared/domain/level'
import { createObstacle, type ObstacleType } from '#shared/domain/obstacle'
import { createPathItem, type Owner } from '#shared/domain/path-item'
import { createPlan, type PlanCue } from '#shared/domain/plan'
import type { Stamp } from '#shared/domain/stamp'
import type { LedgerKind, LedgerRecord } from './ledger-rows'

/** Everything any of the add forms asks; each list uses its part. */
export interface Draft {
  title: string
  /** 'me', a person's id, or '' where nobody was chosen. */
  owner: Owner
  since: Day
  offPath: boolean
  level: Level
  ownerIs: OwnerExperience
  prediction: string
  firstCheckIn: Day | null
  subject: DecisionSubject
  thenText: string
  cue: PlanCue['on']
  cueDay: Day
  cueWeekday: Weekday
  exceptionType: ExceptionType
  obstacleType: ObstacleType
  until: Day
}

export type AddProblem = 'no-title' | 'no-person' | 'no-then' | ExceptionProblem

export function emptyDraft(kind: LedgerKind, today: Day, nextWorkingDay: Day): Draft {
  return {
    title: '',
    owner: kind === 'pathItem' || kind === 'obstacle' ? 'me' : '',
    since: today,
    offPath: false,
    level: 4,
    ownerIs: 'learning',
    prediction: '',
    firstCheckIn: null,
    subject: 'technical',
    thenText: '',
    cue: 'day',
    cueDay: nextWorkingDay,
    cueWeekday: 1,
    exceptionType: 'temporary-phase',
    obstacleType: 'friction',
    until: today,
  }
}

/** null when it can be added. */
export function addProblem(kind: LedgerKind, draft: Draft): AddProblem | null {
  const needsPerson =
    kind === 'delegation' || kind === 'feedbackOwed' || (kind === 'plan' && draft.cue === 'one-to-one')
  if (kind === 'exception') return checkException(toExceptionInput(draft))
  if (draft.title.trim() === '') return 'no-title'
  if (needsPerson && !personIdOf(draft)) return 'no-person'
  return kind === 'plan' && draft.thenText.trim() === '' ? 'no-then' : null
}

/** Only for a draft that `addProblem` finds nothing wrong with. */
export function addRecord(kind: LedgerKind, draft: Draft, stamp: Stamp): LedgerRecord {
  const { title, since, level, ownerIs, prediction, firstCheckIn, offPath } = draft
  const personId = personIdOf(draft)
  switch (kind) {
    case 'pathItem':
      return createPathItem({ title, owner: draft.owner || 'me', since, offPath }, stamp)
    case 'delegation':
      return createDelegation({ title, personId: personId!, level, ownerIs, since, prediction, firstCheckIn }, stamp)
    case 'decision':
      return createDecision({ day: since, title, level, subject: draft.subject, personId }, stamp)
    case 'feedbackOwed':
      return createFeedbackOwed({ personId: personId!, text: title, since }, stamp)
    case 'obstacle':
      return createObstacle({ title, type: draft.obstacleType, owner: draft.owner || 'me', since }, stamp)
    case 'plan':
      return createPlan({ ifText: title, thenText: draft.thenText, cue: toCue(draft), from: stamp.day }, stamp)
    case 'exception':
      return createException(toExceptionInput(draft), stamp)
  }
}

function personIdOf({ owner }: Draft): string | null {
  return owner === 'me' || owner === '' ? null : owner
}

function toExceptionInput(draft: Draft) {
  return {
    type: draft.exceptionType,
    reason: draft.title,
    from: draft.since,
    until: draft.until,
    personId: personIdOf(draft),
  }
}

function toCue(draft: Draft): PlanCue {
  switch (draft.cue) {
    case 'day':
      return { on: 'day', day: draft.cueDay }
    case 'weekday':
      return { on: 'weekday', weekday: draft.cueWeekday }
    case 'every-day':
      return { on: 'every-day' }
    case 'one-to-one':
      return { on: 'one-to-one', personId: personIdOf(draft)! }
  }
}
