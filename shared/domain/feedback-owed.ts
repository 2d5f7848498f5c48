// Feedback that was noticed and not yet said.
import { z } from 'zod'
import type { Day } from '#shared/calendar/day'
import { eventsUpTo } from './events'
import { baseShape, eventShape, idSchema, textRecordShape, textSchema, daySchema } from './fields'
import { newBase, newEvent, type Stamp } from './stamp'

const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('given'), ...eventShape }),
  z.strictObject({ type: z.literal('dropped'), ...eventShape }),
  z.strictObject({ type: z.literal('reopened'), ...eventShape }),
])

export const feedbackOwedSchema = z.strictObject({
  kind: z.literal('feedbackOwed'),
  ...baseShape,
  ...textRecordShape,
  personId: idSchema,
  /** What was seen, and its effect. */
  text: textSchema,
  /** The day it was seen. */
  since: daySchema,
  /** Part of a formal process: not the person's to hurry. */
  formal: z.boolean(),
  events: z.array(eventSchema),
})

export type FeedbackOwed = z.infer<typeof feedbackOwedSchema>
export type FeedbackOwedEventType = FeedbackOwed['events'][number]['type']

export function createFeedbackOwed(
  input: { personId: string; text?: string; since?: Day; formal?: boolean },
  stamp: Stamp,
): FeedbackOwed {
  return {
    kind: 'feedbackOwed',
    ...newBase(stamp),
    personId: input.personId,
    text: input.text ?? '',
    since: input.since ?? stamp.day,
    formal: input.formal ?? false,
    events: [],
    forCoach: false,
    mentions: [input.personId],
  }
}

export function recordFeedbackEvent(owed: FeedbackOwed, type: FeedbackOwedEventType, stamp: Stamp): FeedbackOwed {
  return { ...owed, events: [...owed.events, { ...newEvent(stamp), type }] }
}

/** null before it was noticed. */
export function feedbackOwedOn(
  owed: FeedbackOwed,
  day: Day,
): { state: 'open' | 'given' | 'dropped'; closedOn: Day | null } | null {
  if (day < owed.since) return null
  const last = eventsUpTo(owed.events, day).at(-1)
  return !last || last.type === 'reopened'
    ? { state: 'open', closedOn: null }
    : { state: last.type, closedOn: last.day }
}
