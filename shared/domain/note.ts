// Free writing about a day.
import { z } from 'zod'
import type { Day } from '#shared/calendar/day'
import { baseShape, daySchema, instantSchema, textRecordShape, textSchema } from './fields'
import { newBase, type Stamp } from './stamp'

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
