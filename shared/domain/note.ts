// Free writing about a day.
import { z } from 'zod'
import type { Day } from '#shared/calendar/day'
import { baseShape, daySchema, idSchema, instantSchema, textRecordShape, textSchema } from './fields'
import { newBase, type Stamp } from './stamp'

/** Where an imported note comes from, and what it said then: the engine and the statistics leave such notes out. */
const importedSchema = z.strictObject({
  batchId: idSchema,
  app: z.string().max(60),
  sourceId: z.string(),
  day: daySchema,
  text: textSchema,
  tags: z.array(z.string()),
  starred: z.boolean(),
  isTimeKnown: z.boolean(),
  /** The record as the other application's file has it. */
  raw: textSchema,
})

export const noteSchema = z.strictObject({
  kind: z.literal('note'),
  ...baseShape,
  ...textRecordShape,
  day: daySchema,
  zone: z.string(),
  writtenAt: instantSchema,
  /** Markdown. */
  text: textSchema,
  isWin: z.boolean(),
  imported: importedSchema.optional(),
})

export type Note = z.infer<typeof noteSchema>

export function createNote(day: Day, text: string, stamp: Stamp): Note {
  return {
    kind: 'note',
    ...newBase(stamp),
    day,
    zone: stamp.zone,
    writtenAt: stamp.at,
    text,
    isWin: false,
    forCoach: false,
    mentions: [],
  }
}

export function writeNote(note: Note, text: string, mentions: string[]): Note {
  return { ...note, text, mentions }
}
