// One piece of people work that was due on a day: a 1:1, feedback, a hiring step, time with a partner.
import { z } from 'zod'
import type { Day } from '#shared/calendar/day'
import { moveReasonSchema, type MoveReason } from './check-in'
import { eventsUpTo } from './events'
import { baseShape, daySchema, eventShape, idSchema, MAX_NAME_LENGTH, textRecordShape, textSchema } from './fields'
import { newBase, newEvent, type Stamp } from './stamp'

export const PEOPLE_WORK_TYPES = ['one-to-one', 'feedback', 'hiring', 'partner'] as const
export const PEOPLE_WORK_OUTCOMES = ['done', 'moved-by-me', 'moved-by-them', 'dropped'] as const

/** The last outcome written about a day is that day's answer; null takes the answer away again. */
const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('outcome'),
    ...eventShape,
    outcome: z.enum(PEOPLE_WORK_OUTCOMES).nullable(),
    /** Only where moved by me; null is "no reason given". */
    reason: moveReasonSchema.nullable(),
    /** Where it was rebooked to; null when it was not, or nobody said. */
    movedTo: daySchema.nullable(),
  }),
])

export const peopleWorkSchema = z.strictObject({
  kind: z.literal('peopleWork'),
  ...baseShape,
  ...textRecordShape,
  type: z.enum(PEOPLE_WORK_TYPES),
  /** null for hiring steps without a named candidate. */
  personId: idSchema.nullable(),
  title: z.string().max(MAX_NAME_LENGTH),
  notes: textSchema,
  /** The day it was first due. For a 1:1 from a rhythm, the rhythm's day. */
  dueDay: daySchema,
  fromRhythm: z.boolean(),
  /** Hiring: a candidate waits for an answer since this day. */
  candidateWaitingSince: daySchema.nullable(),
  events: z.array(eventSchema),
})

export type PeopleWork = z.infer<typeof peopleWorkSchema>
export type PeopleWorkType = PeopleWork['type']
export type PeopleWorkOutcome = (typeof PEOPLE_WORK_OUTCOMES)[number]

export interface PeopleWorkInput {
  type: PeopleWorkType
  personId: string | null
  dueDay: Day
  title?: string
  fromRhythm?: boolean
  candidateWaitingSince?: Day | null
}

export function createPeopleWork(input: PeopleWorkInput, stamp: Stamp): PeopleWork {
  return {
    kind: 'peopleWork',
    ...newBase(stamp),
    type: input.type,
    personId: input.personId,
    title: (input.title ?? '').trim(),
    notes: '',
    dueDay: input.dueDay,
    fromRhythm: input.fromRhythm ?? false,
    candidateWaitingSince: input.candidateWaitingSince ?? null,
    events: [],
    forCoach: false,
    mentions: input.personId ? [input.personId] : [],
  }
}

export function recordOutcome(
  work: PeopleWork,
  outcome: PeopleWorkOutcome | null,
  stamp: Stamp,
  detail: { reason?: MoveReason | null; movedTo?: Day | null } = {},
): PeopleWork {
  const event = {
    ...newEvent(stamp),
    type: 'outcome' as const,
    outcome,
    reason: detail.reason ?? null,
    movedTo: detail.movedTo ?? null,
  }
  return { ...work, events: [...work.events, event] }
}

export type PeopleWorkEvent = PeopleWork['events'][number]

/** The outcomes up to a day, one per day, taken-away ones left out, oldest first. */
export function outcomesUpTo(work: PeopleWork, day: Day): PeopleWorkEvent[] {
  const byDay = new Map<Day, PeopleWorkEvent>()
  for (const event of eventsUpTo(work.events, day)) byDay.set(event.day, event)
  return [...byDay.values()].filter((event) => event.outcome !== null)
}

/** The day it is due now, after moves written up to `day`; null when done or dropped, or moved to nowhere. */
export function dueDayOn(work: PeopleWork, day: Day): Day | null {
  const last = outcomesUpTo(work, day).at(-1)
  if (!last) return work.dueDay
  return last.outcome === 'moved-by-me' || last.outcome === 'moved-by-them' ? last.movedTo : null
}
