// Answers of a check-in that are asked only when they are due and can matter: after an incident, after leave, on a tired
// day, once a week, once a month. They came after the first release, so what was written without them reads as unknown.
import { z } from 'zod'
import { textSchema } from './fields'

export const INCIDENT_ROLES = ['hands', 'lead', 'comms', 'learner', 'none'] as const
export const ENERGY_CAUSES = ['health-or-family', 'work', 'other'] as const

/** 3 is "three or more". */
export const upToThreeSchema = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
const yesNo = z.boolean().nullable()

const weeklyAnswersSchema = z.strictObject({
  /** How many people changed course after I spoke, without a reason of their own. */
  changedCourse: upToThreeSchema.nullable(),
  /** Somebody overruled me. */
  overruledMe: yesNo,
  /** I could explain to Product why the hardest item is hard. */
  couldExplain: yesNo,
  /** Technical risks that I learnt of late. */
  surprises: upToThreeSchema.nullable(),
  /** Times that somebody asked me for a decision twice and got questions. */
  askedTwice: upToThreeSchema.nullable(),
  /** The queue of changes to review grew. */
  queueGrew: yesNo,
  /** Decisions lay about without an owner. */
  ownerless: yesNo,
  /** Changes came in smaller batches. */
  smallerBatches: yesNo,
  /** Peers approved changes without me. */
  peersApprove: yesNo,
  /** A partner went to the team directly, and that was good. */
  partnerCameDirectly: yesNo,
})

const monthlyAnswersSchema = z.strictObject({
  /** People go to someone else because I am "not technical". */
  routedAround: yesNo,
  /** I used the tools my team uses, machine assistance included. */
  usedTools: yesNo,
})

export const occasionalShape = {
  /** F1, on a day with an incident: what I did in it. */
  incidentRole: z.enum(INCIDENT_ROLES).nullable().default(null),
  /** F1, with hands on the keyboard: somebody else could have been. */
  othersAvailable: yesNo.default(null),
  /** F4: of what waits, how much waits for my approval. */
  approvalsWaiting: upToThreeSchema.nullable().default(null),
  /** F4: questions to me without an answer for more than two days. */
  unansweredQuestions: upToThreeSchema.nullable().default(null),
  /** F9, where energy is 2 or less. */
  energyCause: z.enum(ENERGY_CAUSES).nullable().default(null),
  /** On the first working day after leave: what stopped. */
  stoppedWhileAway: z.strictObject({ count: upToThreeSchema, what: textSchema }).nullable().default(null),
  weekly: weeklyAnswersSchema.nullable().default(null),
  monthly: monthlyAnswersSchema.nullable().default(null),
}

export type IncidentRole = (typeof INCIDENT_ROLES)[number]
export type EnergyCause = (typeof ENERGY_CAUSES)[number]
export type WeeklyAnswers = z.infer<typeof weeklyAnswersSchema>
export type MonthlyAnswers = z.infer<typeof monthlyAnswersSchema>
export type OccasionalAnswers = z.infer<z.ZodObject<typeof occasionalShape>>

export const NO_WEEKLY_ANSWERS: WeeklyAnswers = {
  changedCourse: null,
  overruledMe: null,
  couldExplain: null,
  surprises: null,
  askedTwice: null,
  queueGrew: null,
  ownerless: null,
  smallerBatches: null,
  peersApprove: null,
  partnerCameDirectly: null,
}

export const NO_MONTHLY_ANSWERS: MonthlyAnswers = { routedAround: null, usedTools: null }

export const NO_OCCASIONAL_ANSWERS: OccasionalAnswers = {
  incidentRole: null,
  othersAvailable: null,
  approvalsWaiting: null,
  unansweredQuestions: null,
  energyCause: null,
  stoppedWhileAway: null,
  weekly: null,
  monthly: null,
}
