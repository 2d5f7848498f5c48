// Days on which the person does not work: neutral, never missed.
import { z } from 'zod'
import { addDays, type Day } from '#shared/calendar/day'
import { baseShape, daySchema } from './fields'
import { newBase, type Stamp } from './stamp'

export const DAY_OFF_TYPES = ['leave', 'holiday', 'sick', 'other'] as const
export const MAX_DAY_OFF_SPAN = 400

export const dayOffSchema = z.strictObject({
  kind: z.literal('dayOff'),
  ...baseShape,
  type: z.enum(DAY_OFF_TYPES),
  from: daySchema,
  /** Last day, included. */
  to: daySchema,
})

export type DayOff = z.infer<typeof dayOffSchema>

/** Throws RangeError when it ends before it starts or spans more than 400 days. */
export function createDayOff(input: { type: DayOff['type']; from: Day; to: Day }, stamp: Stamp): DayOff {
  if (input.to < input.from || input.to > addDays(input.from, MAX_DAY_OFF_SPAN))
    throw new RangeError('Not a span of days off')
  return { kind: 'dayOff', ...newBase(stamp), ...input }
}

/** Every single day off of the live records. */
export function daysOffOf(records: Iterable<DayOff>): Set<Day> {
  const days = new Set<Day>()
  for (const record of records) {
    if (record.deletedAt !== null) continue
    for (let day = record.from; day <= record.to; day = addDays(day, 1)) days.add(day)
  }
  return days
}
