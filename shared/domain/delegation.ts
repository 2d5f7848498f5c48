// Something given to someone, at a level of the scale, and everything that happened to it since.
import { z } from 'zod'
import { addDays, type Day } from '#shared/calendar/day'
import { eventsUpTo } from './events'
import { baseShape, daySchema, eventShape, idSchema, nameSchema, textRecordShape, textSchema } from './fields'
import { levelSchema, type Level } from './level'
import { newBase, newEvent, type Stamp } from './stamp'

export const OWNER_EXPERIENCES = ['new', 'learning', 'solid'] as const
export const DELEGATION_TOUCHES = ['left-alone', 'asked', 'nudged', 'did-part', 'took-back', 'they-finished'] as const
export const TAKE_BACK_REASONS = ['safety-security-legal', 'owner-on-leave', 'deadline', 'quality', 'other'] as const
const ownerIsSchema = z.enum(OWNER_EXPERIENCES)

const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('opened'),
    ...eventShape,
    personId: idSchema,
    level: levelSchema,
    ownerIs: ownerIsSchema,
  }),
  z.strictObject({ type: z.literal('level-set'), ...eventShape, level: levelSchema }),
  z.strictObject({ type: z.literal('owner-is-set'), ...eventShape, ownerIs: ownerIsSchema }),
  z.strictObject({ type: z.literal('passed-on'), ...eventShape, personId: idSchema }),
  z.strictObject({ type: z.literal('check-in-agreed'), ...eventShape, due: daySchema }),
  z.strictObject({ type: z.literal('check-in-held'), ...eventShape, text: textSchema }),
  /** F5. The last touch written about a day is that day's answer; null takes the answer away again. */
  z.strictObject({
    type: z.literal('touched'),
    ...eventShape,
    touch: z.enum(DELEGATION_TOUCHES).nullable(),
    /** They asked to pair: doing a part then is help, not taking over. */
    pairingAsked: z.boolean(),
    /** I did again what they had done. Absent is no. */
    redid: z.literal(true).optional(),
    reason: z.enum(TAKE_BACK_REASONS).nullable(),
  }),
  z.strictObject({ type: z.literal('returned'), ...eventShape }),
  z.strictObject({ type: z.literal('finished'), ...eventShape, outcome: textSchema }),
  z.strictObject({ type: z.literal('abandoned'), ...eventShape, outcome: textSchema }),
  z.strictObject({ type: z.literal('reopened'), ...eventShape }),
])

export const delegationSchema = z.strictObject({
  kind: z.literal('delegation'),
  ...baseShape,
  ...textRecordShape,
  title: nameSchema,
  /** What good looks like, as agreed. */
  notes: textSchema,
  /** What the person expects to happen, written before it does. */
  prediction: textSchema,
  pathItemId: idSchema.nullable(),
  events: z.array(eventSchema).min(1),
})

export type Delegation = z.infer<typeof delegationSchema>
export type DelegationEvent = Delegation['events'][number]
export type DelegationTouch = (typeof DELEGATION_TOUCHES)[number]
export type OwnerExperience = (typeof OWNER_EXPERIENCES)[number]
export type TakeBackReason = (typeof TAKE_BACK_REASONS)[number]

export interface DelegationInput {
  title: string
  personId: string
  level: Level
  ownerIs: OwnerExperience
  since?: Day
  notes?: string
  prediction?: string
  firstCheckIn?: Day | null
  pathItemId?: string | null
}

export function createDelegation(input: DelegationInput, stamp: Stamp): Delegation {
  const { personId, level, ownerIs } = input
  const events: DelegationEvent[] = [
    { ...newEvent({ ...stamp, day: input.since ?? stamp.day }), type: 'opened', personId, level, ownerIs },
  ]
  if (input.firstCheckIn) events.push({ ...newEvent(stamp), type: 'check-in-agreed', due: input.firstCheckIn })
  return {
    kind: 'delegation',
    ...newBase(stamp),
    title: input.title.trim(),
    notes: input.notes ?? '',
    prediction: input.prediction ?? '',
    pathItemId: input.pathItemId ?? null,
    events,
    forCoach: false,
    mentions: [personId],
  }
}

type Bare = {
  [T in DelegationEvent['type']]: Omit<Extract<DelegationEvent, { type: T }>, 'id' | 'day' | 'at'>
}[DelegationEvent['type']]

/** Adds what happened on the stamp's day. */
export function recordDelegationEvent(delegation: Delegation, event: Bare, stamp: Stamp): Delegation {
  return { ...delegation, events: [...delegation.events, { ...newEvent(stamp), ...event } as DelegationEvent] }
}

/** The answer about a day that it went back to its owner on it; another answer about that day takes its place. */
export function returnDelegation(delegation: Delegation, stamp: Stamp): Delegation {
  return recordDelegationEvent(withoutReturnOn(delegation, stamp.day), { type: 'returned' }, stamp)
}

export function withoutReturnOn(delegation: Delegation, day: Day): Delegation {
  const events = delegation.events.filter((event) => event.type !== 'returned' || event.day !== day)
  return events.length === delegation.events.length ? delegation : { ...delegation, events }
}

export function wasReturnedOn(delegation: Delegation, day: Day): boolean {
  return delegation.events.some((event) => event.type === 'returned' && event.day === day)
}

/** Since when it is back with me as the day begins; null where it is with its owner, or closed. */
export function backSince(delegation: Delegation, day: Day): Day | null {
  let now: DelegationState | null = null
  let since: Day | null = null
  for (const event of effectiveEvents(delegation.events, addDays(day, -1))) {
    now = step(now, event)
    since = now?.state === 'with-me' ? (since ?? event.day) : null
  }
  return since
}

/** The F5 answer about a day; null when there is none. */
export function touchOn(delegation: Delegation, day: Day): Extract<DelegationEvent, { type: 'touched' }> | null {
  let last: Extract<DelegationEvent, { type: 'touched' }> | null = null
  for (const event of eventsUpTo(delegation.events, day))
    if (event.type === 'touched' && event.day === day) last = event
  return last?.touch ? last : null
}

/** How a delegation stood at the end of a day. */
export interface DelegationState {
  /** 'with-me' after a take-back that was not returned. */
  state: 'with-them' | 'with-me' | 'finished' | 'abandoned'
  personId: string
  level: Level
  ownerIs: OwnerExperience
  openedOn: Day
  /** Since when it has had this level with this person. */
  levelSince: Day
  /** The next agreed check-in that was not yet held; null when none is agreed. */
  nextCheckIn: Day | null
  lastCheckInHeld: Day | null
  closedOn: Day | null
}

/** null before it was opened. */
export function delegationOn(delegation: Delegation, day: Day): DelegationState | null {
  let now: DelegationState | null = null
  for (const event of effectiveEvents(delegation.events, day)) now = step(now, event)
  return now
}

/** Of several F5 answers about one day only the last counts. */
function effectiveEvents(events: readonly DelegationEvent[], day: Day): DelegationEvent[] {
  const upTo = eventsUpTo(events, day)
  const lastTouch = new Map<Day, DelegationEvent>()
  for (const event of upTo) if (event.type === 'touched') lastTouch.set(event.day, event)
  return upTo.filter((event) => event.type !== 'touched' || lastTouch.get(event.day) === event)
}

function step(state: DelegationState | null, event: DelegationEvent): DelegationState | null {
  if (event.type === 'opened') {
    const { personId, level, ownerIs, day } = event
    return {
      state: 'with-them',
      personId,
      level,
      ownerIs,
      openedOn: day,
      levelSince: day,
      nextCheckIn: null,
      lastCheckInHeld: null,
      closedOn: null,
    }
  }
  if (!state) return null
  switch (event.type) {
    case 'level-set':
      return { ...state, level: event.level, levelSince: event.day }
    case 'owner-is-set':
      return { ...state, ownerIs: event.ownerIs }
    case 'passed-on':
      return { ...state, personId: event.personId, levelSince: event.day, state: 'with-them' }
    case 'check-in-agreed':
      return { ...state, nextCheckIn: event.due }
    case 'check-in-held':
      return { ...state, nextCheckIn: null, lastCheckInHeld: event.day }
    case 'touched':
      return touched(state, event)
    case 'returned':
      return { ...state, state: 'with-them' }
    case 'finished':
    case 'abandoned':
      return { ...state, state: event.type, closedOn: event.day }
    case 'reopened':
      return { ...state, state: 'with-them', closedOn: null }
  }
}

function touched(state: DelegationState, event: Extract<DelegationEvent, { type: 'touched' }>): DelegationState {
  if (event.touch === 'took-back') return { ...state, state: 'with-me' }
  if (event.touch === 'they-finished') return { ...state, state: 'finished', closedOn: event.day }
  return state
}
