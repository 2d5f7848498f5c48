// A time in which hands-on work is agreed to be right: always with a reason and an end date.
import { z } from 'zod'
import { addDays, daysBetween, type Day } from '#shared/calendar/day'
import { eventsUpTo } from './events'
import { baseShape, daySchema, eventShape, idSchema, nameSchema, textRecordShape } from './fields'
import { newBase, newEvent, type Stamp } from './stamp'

export const EXCEPTION_TYPES = ['temporary-phase', 'covering-absence', 'early-stage'] as const
const MAX_PHASE_DAYS = 90
export const MAX_RENEWAL_DAYS = 30

const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('renewed'), ...eventShape, until: daySchema, reason: nameSchema }),
  z.strictObject({ type: z.literal('ended'), ...eventShape }),
])

export const exceptionSchema = z.strictObject({
  kind: z.literal('exception'),
  ...baseShape,
  ...textRecordShape,
  type: z.enum(EXCEPTION_TYPES),
  reason: nameSchema,
  from: daySchema,
  /** Last day, as first agreed. */
  until: daySchema,
  /** Whose absence is covered. */
  personId: idSchema.nullable(),
  events: z.array(eventSchema),
})

export type Exception = z.infer<typeof exceptionSchema>
export type ExceptionType = Exception['type']
export type ExceptionProblem = 'no-reason' | 'ends-before-it-starts' | 'too-long'

export interface ExceptionInput {
  type: ExceptionType
  reason: string
  from: Day
  until: Day
  personId?: string | null
}

/** null when it can be declared. A phase lasts at most 90 days; covering and early stage at most a year. */
export function checkException(input: ExceptionInput): ExceptionProblem | null {
  if (input.reason.trim() === '') return 'no-reason'
  if (input.until < input.from) return 'ends-before-it-starts'
  const limit = input.type === 'temporary-phase' ? MAX_PHASE_DAYS : 365
  return daysBetween(input.from, input.until) > limit ? 'too-long' : null
}

export function createException(input: ExceptionInput, stamp: Stamp): Exception {
  const { type, from, until } = input
  return {
    kind: 'exception',
    ...newBase(stamp),
    type,
    reason: input.reason.trim(),
    from,
    until,
    personId: input.personId ?? null,
    events: [],
    forCoach: false,
    mentions: input.personId ? [input.personId] : [],
  }
}

export function endException(exception: Exception, stamp: Stamp): Exception {
  return { ...exception, events: [...exception.events, { ...newEvent(stamp), type: 'ended' }] }
}

/** Once, by at most 30 days, with a reason. */
export function canRenew(exception: Exception, until: Day, reason: string): boolean {
  const current = exceptionOn(exception, until)
  const renewedBefore = exception.events.some((event) => event.type === 'renewed')
  return (
    !renewedBefore && reason.trim() !== '' && until > current.until && until <= addDays(current.until, MAX_RENEWAL_DAYS)
  )
}

export function renewException(exception: Exception, until: Day, reason: string, stamp: Stamp): Exception {
  const renewed = { ...newEvent(stamp), type: 'renewed' as const, until, reason: reason.trim() }
  return { ...exception, events: [...exception.events, renewed] }
}

export interface ExceptionState {
  state: 'not-yet' | 'running' | 'expired' | 'ended-early'
  until: Day
}

export function exceptionOn(exception: Exception, day: Day): ExceptionState {
  let until = exception.until
  let endedOn: Day | null = null
  for (const event of eventsUpTo(exception.events, day)) {
    if (event.type === 'renewed') until = event.until
    else endedOn = event.day
  }
  if (endedOn !== null && endedOn <= until) return { state: 'ended-early', until: endedOn }
  if (day < exception.from) return { state: 'not-yet', until }
  return { state: day <= until ? 'running' : 'expired', until }
}
