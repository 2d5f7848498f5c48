// A suggestion that was shown, word for word, and what the person said to it.
import { z } from 'zod'
import type { Day } from '#shared/calendar/day'
import { eventsUpTo } from './events'
import { baseShape, daySchema, eventShape, idSchema, textSchema } from './fields'
import { newBase, newEvent, type Stamp } from './stamp'
import { subjectSchema } from './subject'

export const MISREADINGS = ['one-off', 'agreed-with-team', 'my-job', 'wrong-count', 'other'] as const

const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('do-it'), ...eventShape, planId: idSchema }),
  z.strictObject({
    type: z.literal('not-true'),
    ...eventShape,
    misread: z.enum(MISREADINGS),
    text: textSchema,
    /** Records that were misread: this signal never reads them again. */
    recordIds: z.array(idSchema),
  }),
  z.strictObject({ type: z.literal('fine-for-now'), ...eventShape, until: daySchema }),
  z.strictObject({ type: z.literal('later'), ...eventShape }),
  z.strictObject({ type: z.literal('answer-withdrawn'), ...eventShape }),
  /** Some working days later: did it happen, did it help? */
  z.strictObject({ type: z.literal('followed-up'), ...eventShape, did: z.boolean(), helped: z.boolean().nullable() }),
])

export const suggestionRecordSchema = z.strictObject({
  kind: z.literal('suggestion'),
  ...baseShape,
  forCoach: z.boolean(),
  /** The day it was shown. */
  day: daySchema,
  /** The signal that leads, then the others that were in the same window. */
  signalIds: z.array(z.string()).min(1),
  direction: z.enum(['step-back', 'step-closer', 'own-action']),
  subject: subjectSchema.nullable(),
  title: textSchema,
  /** The four lines as they were read. */
  saw: textSchema,
  limit: textSchema,
  leftOut: textSchema,
  wouldGoAway: textSchema,
  /** Records it rested on. */
  evidenceIds: z.array(idSchema),
  /** Of each of them, the days it told of. Absent in what was shown before they were kept. */
  evidenceDays: z.record(idSchema, z.array(daySchema)).optional(),
  events: z.array(eventSchema),
})

export type SuggestionRecord = z.infer<typeof suggestionRecordSchema>
export type SuggestionEvent = SuggestionRecord['events'][number]
export type SuggestionAnswer = Extract<SuggestionEvent, { type: 'do-it' | 'not-true' | 'fine-for-now' | 'later' }>
export type Misreading = (typeof MISREADINGS)[number]

export type ShownSuggestion = Pick<
  SuggestionRecord,
  | 'signalIds'
  | 'direction'
  | 'subject'
  | 'title'
  | 'saw'
  | 'limit'
  | 'leftOut'
  | 'wouldGoAway'
  | 'evidenceIds'
  | 'evidenceDays'
>

export function createSuggestionRecord(shown: ShownSuggestion, stamp: Stamp): SuggestionRecord {
  return { kind: 'suggestion', ...newBase(stamp), forCoach: false, day: stamp.day, ...shown, events: [] }
}

type Bare = {
  [T in SuggestionEvent['type']]: Omit<Extract<SuggestionEvent, { type: T }>, 'id' | 'day' | 'at'>
}[SuggestionEvent['type']]

export function recordSuggestionEvent(record: SuggestionRecord, event: Bare, stamp: Stamp): SuggestionRecord {
  return { ...record, events: [...record.events, { ...newEvent(stamp), ...event } as SuggestionEvent] }
}

/** The answer in force at the end of a day; null while unanswered. */
export function suggestionAnswerOn(record: SuggestionRecord, day: Day): SuggestionAnswer | null {
  let answer: SuggestionAnswer | null = null
  for (const event of eventsUpTo(record.events, day)) {
    if (event.type === 'answer-withdrawn') answer = null
    else if (event.type !== 'followed-up') answer = event
  }
  return answer
}
