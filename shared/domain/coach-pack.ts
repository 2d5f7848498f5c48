// The receipt of what was handed to a coach, or to the manager: what was in it, when, and its fingerprint.
import { z } from 'zod'
import { baseShape, daySchema, idSchema, instantSchema, textSchema } from './fields'

const PACK_AUDIENCES = ['coach', 'manager'] as const
export const PACK_FORMATS = ['markdown', 'html', 'print', 'text'] as const

/** `part` is the index of a paragraph of the record's text, or null for the whole record. */
export const packLineSchema = z.strictObject({ recordId: idSchema, part: z.number().int().min(0).nullable() })

export const coachPackSchema = z.strictObject({
  kind: z.literal('coachPack'),
  ...baseShape,
  audience: z.enum(PACK_AUDIENCES),
  day: daySchema,
  at: instantSchema,
  from: daySchema,
  to: daySchema,
  format: z.enum(PACK_FORMATS),
  lines: z.array(packLineSchema),
  /** What the person wanted from the session, and the other written lines of the page. */
  words: z.record(z.string(), textSchema),
  /** Which person stood behind which pseudonym. Never leaves the machine. */
  pseudonyms: z.record(idSchema, z.string()),
  keepPseudonyms: z.boolean(),
  wordsHidden: z.number().int().min(0),
  sha256: z.string(),
  /** The exact text that was handed over. */
  text: textSchema,
})

export type CoachPack = z.infer<typeof coachPackSchema>
export type PackLine = z.infer<typeof packLineSchema>
export type PackFormat = CoachPack['format']
