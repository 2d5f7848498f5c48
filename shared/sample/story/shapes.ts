// The shapes the story is told in. Story days are numbered 1 to 65; 66 is the working day after them.
import type { DayKind, HandsOnChip, MoveReason, Touch } from '#shared/domain/check-in'
import type { DecisionArrival, DecisionOutcome, DecisionSubject } from '#shared/domain/decision'
import type { DelegationInput, DelegationTouch, TakeBackReason } from '#shared/domain/delegation'
import type { Level } from '#shared/domain/level'
import type { PathItem } from '#shared/domain/path-item'
import type { PeopleWorkOutcome, PeopleWorkType } from '#shared/domain/people-work'
import type { Experience, Relation } from '#shared/domain/person'
import type { SignalId } from '#shared/prompts/assessment'
import type { Misreading, ShownSuggestion } from '#shared/domain/suggestion-record'

/** A day's number in the story. Texts write `{weekday:47}` and `{date:47}` for its name and its short date. */
export type StoryDay = number

export type PersonKey =
  | 'tomas'
  | 'farah'
  | 'ifeoma'
  | 'linnea'
  | 'minjun'
  | 'rahel'
  | 'priya'
  | 'camille'
  | 'kenji'
  | 'marek'
  | 'sunniva'
  | 'yusuf'
  | 'anneke'
export type ItemKey = 'billing' | 'retries' | 'flaky-test' | 'webhook-keys' | 'sandbox' | 'ledger-viewer' | 'tax-export'
export type DelegationKey =
  | 'runbook'
  | 'payout-retries'
  | 'rota'
  | 'partner-sandbox'
  | 'invoice-pdf'
  | 'interviews'
  | 'dunning'
  | 'fraud-dashboards'
export type FeedbackKey =
  | 'ifeoma-shared-table'
  | 'tomas-quiet'
  | 'minjun-demo'
  | 'rahel-graph'
  | 'linnea-incident'
  | 'farah-questions'
  | 'sunniva-handover'
  | 'rahel-minutes'
export type OwnerKey = 'me' | PersonKey

export interface StoryPerson {
  name: string
  relation: Relation
  role: string
  experience?: Experience
  /** `slot` 0 is the weekday of the working day after the story: whoever meets then is due as it opens. */
  rhythm?: { everyWeeks: number; slot: 0 | 1 | 2 | 3 | 4; from: StoryDay }
  from?: StoryDay
  notes?: string
  away?: { from: StoryDay; to: StoryDay }
  toRaise?: readonly { text: string; on: StoryDay; raised?: StoryDay }[]
}

/** A logged day. What is left out was not answered. Days without a row were not logged. */
export interface StoryCheckIn {
  on: StoryDay
  mode?: 'short'
  kind?: DayKind
  handsOn: 0 | 25 | 50 | 75 | 100
  chips?: readonly HandsOnChip[]
  touched?: readonly Touch[]
  waiting?: 0 | 1 | 2 | 3
  asked?: 0 | 1 | 2 | 3
  gave?: 0 | 1 | 2 | 3
  energy?: 1 | 2 | 3 | 4 | 5
  lateWork?: true
  /** Answered the next working morning. */
  nextMorning?: true
  line?: string
  isWin?: true
  forCoach?: true
}

export interface StoryNote {
  on: StoryDay
  text: string
  isWin?: true
  forCoach?: true
}

export interface StoryPathItem {
  title: string
  opened: StoryDay
  owner: OwnerKey
  offPath?: true
  reason?: PathItem['reason']
  tags?: PathItem['tags']
  notes?: string
  milestone?: string
  milestoneDue?: StoryDay
  events: readonly StoryPathEvent[]
}
export type StoryPathEvent =
  | { on: StoryDay; type: 'handed-over'; to: PersonKey }
  | { on: StoryDay; type: 'milestone-set'; milestone: string; due: StoryDay }
  | { on: StoryDay; type: 'took-back' | 'moved-off-path' | 'moved-onto-path' | 'done' | 'dropped' }

export interface StoryDelegation extends Pick<DelegationInput, 'title' | 'level' | 'ownerIs' | 'notes' | 'prediction'> {
  person: PersonKey
  opened: StoryDay
  firstCheckIn?: StoryDay
  item?: ItemKey
  events: readonly StoryDelegationEvent[]
  forCoach?: true
}
export type StoryDelegationEvent =
  | { on: StoryDay; touch: DelegationTouch; reason?: TakeBackReason; pairingAsked?: true }
  | { on: StoryDay; level: Level }
  | { on: StoryDay; held: string; next?: StoryDay }
  | { on: StoryDay; returned: true }
  | { on: StoryDay; finished: string }

export interface StoryDecision {
  on: StoryDay
  title: string
  level: Level
  subject: DecisionSubject
  arrival?: DecisionArrival
  person?: PersonKey
  expectation?: string
  /** When its outcome is looked at, and what was found. */
  reviewDue?: StoryDay
  reviewed?: { on: StoryDay; outcome: DecisionOutcome; text: string }
  forCoach?: true
}

/** People work that no rhythm brings. */
export interface StoryPeopleWork {
  type: Exclude<PeopleWorkType, 'one-to-one'>
  person: PersonKey | null
  title: string
  written: StoryDay
  due: StoryDay
  candidateWaitingSince?: StoryDay
  outcomes: readonly StoryOutcome[]
}
export interface StoryOutcome {
  on: StoryDay
  outcome: PeopleWorkOutcome
  reason?: MoveReason
  movedTo?: StoryDay
}
/** A 1:1 of a rhythm that did not simply take place. */
export interface StoryMovedOneToOne extends StoryOutcome {
  person: PersonKey
}

export interface StoryFeedback {
  person: PersonKey
  on: StoryDay
  text: string
  closed?: { on: StoryDay; as: 'given' | 'dropped' }
  forCoach?: true
}

export interface StoryObstacle {
  title: string
  on: StoryDay
  owner: OwnerKey
  namedBy?: PersonKey
  notes?: string
  waiting?: { on: StoryDay; until: StoryDay }
  cleared?: { on: StoryDay; text: string }
}

export type StorySubject =
  | { kind: 'person'; key: PersonKey }
  | { kind: 'pathItem'; key: ItemKey }
  | { kind: 'delegation'; key: DelegationKey }
  | { kind: 'exception'; key: 'phase' }

export interface StoryPlan {
  on: StoryDay
  ifText: string
  thenText: string
  cue: { on: 'day'; day: StoryDay } | { on: 'every-day' } | { on: 'one-to-one'; person: PersonKey }
  subject?: StorySubject
  signal?: SignalId
  shown?: readonly StoryDay[]
  edited?: { on: StoryDay; ifText: string; thenText: string }
  closed?:
    { on: StoryDay; as: 'kept'; text: string } | { on: StoryDay; as: 'missed'; wrong: 'if' | 'then'; text: string }
  forCoach?: true
}

export interface StorySuggestion extends Pick<
  ShownSuggestion,
  'direction' | 'title' | 'saw' | 'limit' | 'leftOut' | 'wouldGoAway'
> {
  on: StoryDay
  signals: readonly SignalId[]
  subject: StorySubject | null
  /** The check-ins it rested on; what it names is evidence too. */
  seenOn: readonly StoryDay[]
  answer:
    | { type: 'later' }
    | { type: 'fine-for-now'; until: StoryDay }
    | { type: 'not-true'; misread: Misreading; text: string }
    | { type: 'do-it'; plan: StoryPlan }
  followedUp?: { on: StoryDay; did: boolean; helped: boolean }
  forCoach?: true
}

/** A question of the library, by its id: the library's tests hold that ids stay. */
export type StoryAnswer = {
  on: StoryDay
  question: string
  /** The signals that made it jump the queue. */
  signals?: readonly SignalId[]
  fill?: Readonly<Record<string, StorySubject>>
} & (
  | { status: 'skipped' | 'not-relevant' }
  | {
      status?: undefined
      text: string
      /** To the question's own follow-ups, in their order. */
      followUps?: readonly string[]
      forCoach?: true
    }
)
