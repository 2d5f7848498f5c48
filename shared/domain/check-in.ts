// The day's check-in, fields F1 to F10. One a day; null is unknown and never zero.
import { z } from 'zod'
import type { Day } from '#shared/calendar/day'
import { baseShape, daySchema, idSchema, instantSchema, textRecordShape, textSchema } from './fields'
import { NO_OCCASIONAL_ANSWERS, occasionalShape, upToThreeSchema, type OccasionalAnswers } from './occasional-answers'
import { newBase, type Stamp } from './stamp'

export const DAY_KINDS = ['normal', 'incident', 'on-call', 'leave', 'travel'] as const
export const HANDS_ON_SHARES = [0, 25, 50, 75, 100] as const
export const HANDS_ON_CHIPS = ['understanding', 'off-path', 'on-path', 'in-gaps', 'booked-block'] as const
export const TOUCHES = ['read', 'ran', 'demo', 'review'] as const
export const MOVE_REASONS = ['my-code', 'incident', 'meeting', 'energy', 'other'] as const

export const moveReasonSchema = z.enum(MOVE_REASONS)
const count = z.number().int().min(0).max(99)

export const checkInSchema = z.strictObject({
  kind: z.literal('checkIn'),
  ...baseShape,
  ...textRecordShape,
  day: daySchema,
  zone: z.string(),
  writtenAt: instantSchema,
  /** Answered on a later day than the one it is about. */
  late: z.boolean(),
  mode: z.enum(['full', 'short']),
  /** The person said "done for today"; answers count with or without it. */
  doneAt: instantSchema.nullable(),
  /** F1 */
  dayKind: z.enum(DAY_KINDS).nullable(),
  /** F2, percent of the working day. */
  handsOn: z.union(HANDS_ON_SHARES.map((share) => z.literal(share))).nullable(),
  handsOnChips: z.array(z.enum(HANDS_ON_CHIPS)),
  /** F2 "touched today"; [] is "nothing", null unknown. */
  touched: z.array(z.enum(TOUCHES)).nullable(),
  /** F3. `blocked` alone (thirty-second mode) names no item. */
  criticalPath: z.strictObject({ blocked: z.boolean(), itemIds: z.array(idSchema) }).nullable(),
  /** F4 people or changes waiting more than one working day; 3 is "three or more". */
  waiting: upToThreeSchema.nullable(),
  /** F6 in thirty-second mode, each count unknown until it is answered. In full mode each piece of people work carries its own outcome, and this stays null. */
  peopleWorkCounts: z
    .strictObject({
      done: count.nullable(),
      movedByMe: count.nullable(),
      movedByThem: count.nullable(),
      dropped: count.nullable(),
      reason: moveReasonSchema.nullable(),
    })
    .nullable(),
  /** F7 "any call made?"; the decisions themselves are records of their own. */
  anyDecision: z.boolean().nullable(),
  /** F8 */
  askedFirst: upToThreeSchema.nullable(),
  gaveAnswer: upToThreeSchema.nullable(),
  /** F9, 1 is empty and 5 is full. */
  energy: z.union([1, 2, 3, 4, 5].map((n) => z.literal(n as 1 | 2 | 3 | 4 | 5))).nullable(),
  lateWork: z.boolean().nullable(),
  /** F10 */
  line: textSchema,
  isWin: z.boolean(),
  ...occasionalShape,
})

export type CheckIn = z.infer<typeof checkInSchema>
export type DayKind = (typeof DAY_KINDS)[number]
export type HandsOnChip = (typeof HANDS_ON_CHIPS)[number]
export type Touch = (typeof TOUCHES)[number]
export type MoveReason = (typeof MOVE_REASONS)[number]

/** An untouched check-in about `day`, written now. */
export function createCheckIn(day: Day, mode: CheckIn['mode'], stamp: Stamp): CheckIn {
  return {
    kind: 'checkIn',
    ...newBase(stamp),
    day,
    zone: stamp.zone,
    writtenAt: stamp.at,
    late: day < stamp.day,
    mode,
    doneAt: null,
    dayKind: null,
    handsOn: null,
    handsOnChips: [],
    touched: null,
    criticalPath: null,
    waiting: null,
    peopleWorkCounts: null,
    anyDecision: null,
    askedFirst: null,
    gaveAnswer: null,
    energy: null,
    lateWork: null,
    line: '',
    isWin: false,
    ...NO_OCCASIONAL_ANSWERS,
    forCoach: false,
    mentions: [],
  }
}

/** The fields a person answers. */
export type CheckInAnswers = Partial<
  Pick<
    CheckIn,
    | 'mode'
    | 'dayKind'
    | 'handsOn'
    | 'handsOnChips'
    | 'touched'
    | 'criticalPath'
    | 'waiting'
    | 'peopleWorkCounts'
    | 'anyDecision'
    | 'askedFirst'
    | 'gaveAnswer'
    | 'energy'
    | 'lateWork'
    | 'line'
    | 'isWin'
    | 'forCoach'
    | 'mentions'
    | keyof OccasionalAnswers
  >
>

export function answerCheckIn(checkIn: CheckIn, answers: CheckInAnswers): CheckIn {
  return { ...checkIn, ...answers }
}

export function markDone(checkIn: CheckIn, stamp: Stamp): CheckIn {
  return { ...checkIn, doneAt: checkIn.doneAt ?? stamp.at }
}
