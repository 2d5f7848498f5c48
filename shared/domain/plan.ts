// An if-then plan, in the person's own words, shown again at its cue.
import { z } from 'zod'
import { addDays, weekdayOf, type Day } from '#shared/calendar/day'
import { eventsUpTo } from './events'
import { baseShape, daySchema, eventShape, idSchema, textRecordShape, textSchema, weekdaySchema } from './fields'
import { newBase, newEvent, type Stamp } from './stamp'
import { subjectSchema, type Subject } from './subject'

/** When the plan is shown again. */
export const planCueSchema = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('day'), day: daySchema }),
  z.strictObject({ on: z.literal('weekday'), weekday: weekdaySchema }),
  /** Every working day until it is closed. */
  z.strictObject({ on: z.literal('every-day') }),
  /** On days with a 1:1 with this person. */
  z.strictObject({ on: z.literal('one-to-one'), personId: idSchema }),
])
export type PlanCue = z.infer<typeof planCueSchema>

const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('shown'), ...eventShape }),
  z.strictObject({ type: z.literal('kept'), ...eventShape, text: textSchema }),
  /** Was the *if* wrong or the *then*? null when not said. */
  z.strictObject({
    type: z.literal('missed'),
    ...eventShape,
    wrong: z.enum(['if', 'then']).nullable(),
    text: textSchema,
  }),
  /** The words before this edit, so that what was planned can still be read. */
  z.strictObject({ type: z.literal('edited'), ...eventShape, previousIf: textSchema, previousThen: textSchema }),
  z.strictObject({ type: z.literal('reopened'), ...eventShape }),
])

export const planSchema = z.strictObject({
  kind: z.literal('plan'),
  ...baseShape,
  ...textRecordShape,
  ifText: textSchema,
  thenText: textSchema,
  cue: planCueSchema,
  from: daySchema,
  subject: subjectSchema.nullable(),
  /** The signal whose suggestion it answers; null for a plan made freely. */
  signalId: z.string().nullable(),
  suggestionId: idSchema.nullable(),
  events: z.array(eventSchema),
})

export type Plan = z.infer<typeof planSchema>

export interface PlanInput {
  ifText: string
  thenText: string
  cue: PlanCue
  from: Day
  subject?: Subject | null
  signalId?: string | null
  suggestionId?: string | null
}

export function createPlan(input: PlanInput, stamp: Stamp): Plan {
  return {
    kind: 'plan',
    ...newBase(stamp),
    ifText: input.ifText.trim(),
    thenText: input.thenText.trim(),
    cue: input.cue,
    from: input.from,
    subject: input.subject ?? null,
    signalId: input.signalId ?? null,
    suggestionId: input.suggestionId ?? null,
    events: [],
    forCoach: false,
    mentions: input.subject?.kind === 'person' ? [input.subject.id] : [],
  }
}

export function editPlan(plan: Plan, next: { ifText: string; thenText: string; cue: PlanCue }, stamp: Stamp): Plan {
  const edited = { ...newEvent(stamp), type: 'edited' as const, previousIf: plan.ifText, previousThen: plan.thenText }
  return {
    ...plan,
    ifText: next.ifText.trim(),
    thenText: next.thenText.trim(),
    cue: next.cue,
    events: [...plan.events, edited],
  }
}

export function showPlan(plan: Plan, stamp: Stamp): Plan {
  return { ...plan, events: [...plan.events, { ...newEvent(stamp), type: 'shown' }] }
}

export function keepPlan(plan: Plan, text: string, stamp: Stamp): Plan {
  return { ...plan, events: [...plan.events, { ...newEvent(stamp), type: 'kept', text }] }
}

export function missPlan(plan: Plan, wrong: 'if' | 'then' | null, text: string, stamp: Stamp): Plan {
  return { ...plan, events: [...plan.events, { ...newEvent(stamp), type: 'missed', wrong, text }] }
}

export function reopenPlan(plan: Plan, stamp: Stamp): Plan {
  return { ...plan, events: [...plan.events, { ...newEvent(stamp), type: 'reopened' }] }
}

/** A missed plan in better words, open again; one for a single day comes back on `next`. */
export function retryPlan(plan: Plan, words: { ifText: string; thenText: string }, next: Day, stamp: Stamp): Plan {
  const cue = plan.cue.on === 'day' ? { on: 'day' as const, day: next } : plan.cue
  return reopenPlan(editPlan(plan, { ...words, cue }, stamp), stamp)
}

export interface PlanState {
  state: 'open' | 'kept' | 'missed'
  closedOn: Day | null
  /** Working days aside: on how many days it was shown at its cue. */
  timesShown: number
}

/** null before it was made. */
export function planOn(plan: Plan, day: Day): PlanState | null {
  if (day < plan.from && !plan.events.some((event) => event.day <= day)) return null
  const now: PlanState = { state: 'open', closedOn: null, timesShown: 0 }
  for (const event of eventsUpTo(plan.events, day)) {
    if (event.type === 'shown') now.timesShown += 1
    else if (event.type === 'kept' || event.type === 'missed')
      Object.assign(now, { state: event.type, closedOn: event.day })
    else Object.assign(now, { state: 'open', closedOn: null })
  }
  return now
}

/** The next day after this one on which its cue falls; null where that hangs on a 1:1. */
export function nextCueAfter(plan: Plan, day: Day): Day | null {
  const tomorrow = addDays(day, 1)
  switch (plan.cue.on) {
    case 'day':
      return plan.cue.day > day ? plan.cue.day : tomorrow
    case 'weekday':
      return addDays(tomorrow, (plan.cue.weekday - weekdayOf(tomorrow) + 7) % 7)
    case 'every-day':
      return tomorrow
    case 'one-to-one':
      return null
  }
}

/** Whether its cue falls on this day. `oneToOnesToday` are the people with a 1:1 due. */
export function isPlanDue(plan: Plan, day: Day, oneToOnesToday: readonly string[]): boolean {
  const state = planOn(plan, day)
  if (!state || state.state !== 'open' || day < plan.from) return false
  switch (plan.cue.on) {
    case 'day':
      return day >= plan.cue.day
    case 'weekday':
      return weekdayOf(day) === plan.cue.weekday
    case 'every-day':
      return true
    case 'one-to-one':
      return oneToOnesToday.includes(plan.cue.personId)
  }
}
