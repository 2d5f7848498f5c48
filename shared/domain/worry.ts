// A worry that went in circles and was said once: how it is known again, and what the person made of it.
import { z } from 'zod'
import { daySchema, idSchema } from './fields'

export const worrySchema = z.strictObject({
  /** `person:…`, `pathItem:…`, `theme:…`, or `words`. */
  about: z.string().max(100),
  /** Without their endings, and none that comes from a name; by these a worry about no one thing is known again. */
  words: z.array(z.string().max(60)),
  /** The entries it was found in. */
  recordIds: z.array(idSchema),
  day: daySchema,
  said: z.enum(['shown', 'later', 'decide', 'one-to-one', 'coach', 'not-a-worry']),
})

export type SaidWorry = z.infer<typeof worrySchema>
