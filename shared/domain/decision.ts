// A call that was made: who made it, how it arrived, and how it turned out.
import { z } from 'zod'
import type { Day } from '#shared/calendar/day'
import { baseShape, daySchema, eventShape, idSchema, MAX_NAME_LENGTH, textRecordShape, textSchema } from './fields'
import { levelSchema, type Level } from './level'
import { newBase, newEvent, type Stamp } from './stamp'

export const DECISION_SUBJECTS = ['technical', 'people', 'other'] as const
export const DECISION_ARRIVALS = ['asked-for', 'stepped-in', 'landed-here'] as const
export const DECISION_OUTCOMES = ['held', 'partly', 'wrong'] as const

const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('review-set'), ...eventShape, due: daySchema.nullable() }),
  z.strictObject({ type: z.literal('reviewed'), ...eventShape, outcome: z.enum(DECISION_OUTCOMES), text: textSchema }),
])

export const decisionSchema = z.strictObject({
  kind: z.literal('decision'),
  ...baseShape,
  ...textRecordShape,
  day: daySchema,
  /** May be empty: the check-in asks only for level, subject and arrival. */
  title: z.string().max(MAX_NAME_LENGTH),
  level: levelSchema,
  /** null while nobody said. */
  subject: z.enum(DECISION_SUBJECTS).nullable(),
  arrival: z.enum(DECISION_ARRIVALS).nullable(),
  /** Who else was part of it, or should have been the one to decide. */
  personId: idSchema.nullable(),
  /** What was expected when it was made. */
  expectation: textSchema,
  events: z.array(eventSchema),
})

export type Decision = z.infer<typeof decisionSchema>
export type DecisionSubject = NonNullable<Decision['subject']>
export type DecisionArrival = NonNullable<Decision['arrival']>
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number]

export interface DecisionInput {
  day: Day
  level: Level
  subject: DecisionSubject | null
  arrival?: DecisionArrival | null
  title?: string
  personId?: string | null
  expectation?: string
}

export function createDecision(input: DecisionInput, stamp: Stamp): Decision {
  return {
    kind: 'decision',
    ...newBase(stamp),
    day: input.day,
    title: (input.title ?? '').trim(),
    level: input.level,
    subject: input.subject,
    arrival: input.arrival ?? null,
    personId: input.personId ?? null,
    expectation: input.expectation ?? '',
    events: [],
    forCoach: false,
    mentions: input.personId ? [input.personId] : [],
  }
}

export function setDecisionReview(decision: Decision, due: Day | null, stamp: Stamp): Decision {
  return { ...decision, events: [...decision.events, { ...newEvent(stamp), type: 'review-set', due }] }
}

export function reviewDecision(decision: Decision, outcome: DecisionOutcome, text: string, stamp: Stamp): Decision {
  return { ...decision, events: [...decision.events, { ...newEvent(stamp), type: 'reviewed', outcome, text }] }
}

/** When its outcome is to be looked at; null when reviewed since, or never set. */
export function decisionReviewDue(decision: Decision): Day | null {
  const last = decision.events.at(-1)
  return last?.type === 'review-set' ? last.due : null
}
