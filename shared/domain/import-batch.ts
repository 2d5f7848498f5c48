// One import from another journal: what was found, what was kept, and how to undo it.
import { z } from 'zod'
import { baseShape, daySchema, idSchema, instantSchema, textSchema } from './fields'

const count = z.number().int().min(0)

export const importBatchSchema = z.strictObject({
  kind: z.literal('importBatch'),
  ...baseShape,
  day: daySchema,
  source: z.string().max(60),
  fileName: z.string().max(300),
  sha256: z.string(),
  zone: z.string(),
  counts: z.strictObject({ found: count, added: count, changed: count, alreadyHere: count, notUnderstood: count }),
  /** Source ids to record ids, so that a second run finds its own. */
  recordIds: z.record(z.string(), idSchema),
  notUnderstood: z.array(z.strictObject({ where: z.string(), why: z.string(), text: textSchema })),
  undoneAt: instantSchema.nullable(),
})

export type ImportBatch = z.infer<typeof importBatchSchema>
