// What the engine says about a day. Ids and parameters only: the words lie in `words/`.
import type { Day } from '#shared/calendar/day'
import type { Subject } from '#shared/domain/subject'
import type { Depth, Theme } from './questions/question'

export const SIGNAL_IDS = [
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
  'S6',
  'S7',
  'S8',
  'S9',
  'S10',
  'S11',
  'S12',
  'S13',
  'S14',
  'S15',
  'S16',
  'S17',
  'S18',
  'S19',
  'S20',
  'S21',
  'S22',
  'S23',
  'S24',
  'S25',
  'O1',
  'O2',
  'O3',
  'O4',
  'O5',
  'O6',
  'O7',
  'O8',
  'O9',
  'O10',
] as const
export type SignalId = (typeof SIGNAL_IDS)[number]

/** The limit of a signal's second clause, beside the first, which goes by the signal's id. */
export type SecondLimitId =
  | 'S2.item'
  | 'S4.again'
  | 'S6.landed'
  | 'S8.twice'
  | 'S9.many'
  | 'S10.waiting'
  | 'S12.never'
  | 'S17.low'
  | 'O5.meetings'
export type LimitId = SignalId | SecondLimitId

export type Stance = 'not-enough-yet' | 'steady' | 'watch' | 'step-back' | 'step-closer'
export type SignalRole = 'exposure' | 'consequence' | 'own-action' | 'amplifier' | 'charter-question'

/** A phrase to be looked up in the words, with what fills its gaps. Days stay days; people and items stay subjects. */
export interface Message {
  id: string
  params: Readonly<Record<string, MessageParam>>
}
export type MessageParam = string | number | Day | Subject | readonly MessageParam[]

/** One thing that was seen: which record, on which day, and how to say it. */
export interface Evidence {
  recordId: string
  day: Day
  message: Message
}

export interface Coverage {
  /** Days of the window with the field known, and days of the window that count. */
  known: number
  of: number
  /** Where weeks, months or items are counted instead of days. */
  per?: 'week' | 'month' | 'item'
}

/** A second limit as it stands on the day, whether or not there is anything to hold against it. */
export interface SecondLimitReading {
  id: SecondLimitId
  unit: Unit
  threshold: number
  why: readonly Message[]
  /** What only has to be reached cannot be nought: it would always fire. */
  firesAt: FiresAt
}

/** One way in which a signal can fire: "four of ten days", or "one item for three working days". */
export interface ClauseReading {
  /** null when there is not enough data. */
  value: number | null
  threshold: number
  /** Where strength reaches 1. */
  alarm: number
  unit: Unit
  /** Whether the value has to reach the limit, pass it, or stay at or below it. */
  firesAt: FiresAt
  fires: boolean
}
export type Unit = 'share' | 'days' | 'working-days-old' | 'count' | 'points'
export type FiresAt = 'reaching' | 'passing' | 'at-most'

export interface SignalReading {
  signal: SignalId
  role: SignalRole
  state: 'off' | 'not-enough-yet' | 'quiet' | 'fires'
  /** In the signal's own unit (`unit`); null when there is not enough data. */
  value: number | null
  threshold: number
  /** Where strength reaches 1. */
  alarm: number
  unit: Unit
  /** How its first limit is met. What only has to be reached cannot be nought: it would always fire. */
  firesAt: FiresAt
  /** Every way in which it can fire; the first is the one that `value` and `threshold` speak of. */
  clauses: readonly ClauseReading[]
  /** Limits of its further clauses, each of which can be tuned too; [] for most signals. */
  others: readonly SecondLimitReading[]
  /** What was seen, in sentences: of the clauses that fired, else of all. */
  saw: readonly Message[]
  /** Why this limit: the default's reason, the charter, a modifier, or the person's own setting. */
  why: readonly Message[]
  window: { from: Day; to: Day; workingDays: number }
  coverage: Coverage
  /** 0 to 1. */
  strength: number
  /** Fired on the previous working day with a check-in too, or needs no persistence: it counts for suggestions. */
  counts: boolean
  /** What it fires for, the one to be named first; [] for a signal about the whole arrangement. */
  subjects: readonly Subject[]
  /** Those of them for which it fires on their own account: each can be said where another rests. */
  separately: readonly Subject[]
  evidence: readonly Evidence[]
  /** What was left out of the reading and why: excused days, exceptions, corrections. */
  leftOut: readonly Message[]
  /** The person's own median over the role so far, beside the default; null before 20 check-ins. */
  baseline: number | null
}

export interface Suggestion {
  /** The record of its showing, once it was shown today; null before. */
  recordId: string | null
  /** Leads; the others fired in the same window. */
  signals: readonly SignalId[]
  direction: 'step-back' | 'step-closer' | 'own-action'
  /** What it names. */
  subject: Subject | null
  title: Message
  saw: readonly Message[]
  limit: readonly Message[]
  leftOut: readonly Message[]
  wouldGoAway: Message
  evidence: readonly Evidence[]
  /** At least two if-then plans that name the item or person; the first is offered. */
  plans: readonly PlanTemplate[]
}

export interface PlanTemplate {
  ifText: Message
  thenText: Message
  cue: PlanCueTemplate
}
export type PlanCueTemplate =
  | { on: 'next-working-day' }
  | { on: 'weekday'; weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7 }
  | { on: 'every-day' }
  | { on: 'one-to-one'; personId: string }

export interface QuestionChoice {
  questionId: string
  theme: Theme
  depth: Depth
  distanced: boolean
  /** What fills {person}, {item}, {delegation}, {obstacle}, {partner}. */
  fill: Readonly<Record<string, Subject>>
  because: Message
  signals: readonly SignalId[]
  /** The person's own sentence behind it, by `cueKey`; not there for any other question. */
  cueKey?: string
  /** What was noted today and is asked about; not there for any other question, nor for what has no name. */
  subject?: Subject
}

/** A question in the place of one that waits. */
export interface QuestionInstead extends QuestionChoice {
  /** The id of the answer that waits. */
  inPlaceOf: string
}

/** What changed nothing three times, and rests until it is brought back. */
export interface Retired {
  /** The signal that led a suggestion, or a question's id. */
  matter: string
  since: Day
}

export interface Assessment {
  day: Day
  stance: Stance
  /** Every signal, fired or not, in the order of the list. */
  readings: readonly SignalReading[]
  /** Within budget, most people-facing first; at most one a day. */
  suggestions: readonly Suggestion[]
  /** What would have been said but for budget, cooldown, exception or low energy, and why not. */
  heldBack: readonly { signals: readonly SignalId[]; subject: Subject | null; why: Message }[]
  retired: readonly Retired[]
  /** One, with up to two more on request; [] on a day without questions. */
  questions: readonly QuestionChoice[]
  /** What is asked in place of the question that waits for its answer, since something was noted today; else null. */
  questionInstead: QuestionInstead | null
}
