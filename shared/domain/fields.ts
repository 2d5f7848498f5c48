// Field schemas that several records share.
import '#shared/without-eval'
import { z } from 'zod'
import { isDay, type Day, type Weekday } from '#shared/calendar/day'

/** 2 MB of UTF-16: more than anyone types, small enough for one frame. */
const MAX_TEXT_LENGTH = 1_000_000
export const MAX_NAME_LENGTH = 200

export const idSchema = z.uuid()
export type RecordId = string

export const daySchema = z.custom<Day>((value) => typeof value === 'string' && isDay(value), 'not a day')
export const weekdaySchema = z.union([1, 2, 3, 4, 5, 6, 7].map((n) => z.literal(n as Weekday)))

/** An instant in UTC, ISO 8601. */
export const instantSchema = z.iso.datetime()

/** `HH:MM`, 24 hours. */
export const clockTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

export const textSchema = z.string().max(MAX_TEXT_LENGTH)

/** A name or title: something to read, on one line. */
export const nameSchema = z
  .string()
  .max(MAX_NAME_LENGTH)
  .refine((name) => name.trim() !== '', 'empty name')

/** What every record carries. `v` is the version of its content, migrated by pure functions when opened. */
export const baseShape = {
  id: idSchema,
  v: z.literal(1),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  revision: z.number().int().min(1),
  deletedAt: instantSchema.nullable(),
}

/** What every record with words of the person's carries. */
export const textRecordShape = {
  forCoach: z.boolean(),
  mentions: z.array(idSchema),
}

/** What every event in a record's life carries: the day it is about, and when it was written down. */
export const eventShape = {
  id: idSchema,
  day: daySchema,
  at: instantSchema,
}
