// What the coach sent back: up to three questions or experiments with an end date.
import { z } from 'zod'
import { baseShape, daySchema, eventShape, idSchema, textSchema } from './fields'

const itemSchema = z.strictObject({
  id: idSchema,
  type: z.enum(['question', 'experiment']),
  text: textSchema,
  until: daySchema.nullable(),
})

const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('shown'), ...eventShape, itemId: idSchema }),
  z.strictObject({ type: z.literal('answered'), ...eventShape, itemId: idSchema, text: textSchema }),
])

export const coachReplySchema = z.strictObject({
  kind: z.literal('coachReply'),
  ...baseShape,
  day: daySchema,
  packId: idSchema.nullable(),
  items: z.array(itemSchema).min(1).max(3),
  events: z.array(eventSchema),
})
