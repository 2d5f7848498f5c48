// A piece of work that others wait for, or (off path) that nobody else would miss.
import { z } from 'zod'
import type { Day } from '#shared/calendar/day'
import { eventsUpTo } from './events'
import { baseShape, daySchema, eventShape, idSchema, nameSchema, textRecordShape, textSchema } from './fields'
import { newBase, newEvent, type Stamp } from './stamp'

/** 'me' or the id of a person. */
export const ownerSchema = z.union([z.literal('me'), idSchema])
export type Owner = z.infer<typeof ownerSchema>

export const PATH_ITEM_REASONS = ['only-i-know-it', 'deadline', 'nobody-free', 'i-wanted-it', 'other'] as const
export const PATH_ITEM_TAGS = ['new', 'visible', 'design', 'toil', 'prototype'] as const

const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('opened'), ...eventShape, owner: ownerSchema, offPath: z.boolean() }),
  z.strictObject({ type: z.literal('handed-over'), ...eventShape, to: idSchema }),
  z.strictObject({ type: z.literal('took-back'), ...eventShape }),
  z.strictObject({ type: z.literal('moved-off-path'), ...eventShape }),
  z.strictObject({ type: z.literal('moved-onto-path'), ...eventShape }),
  z.strictObject({ type: z.literal('milestone-set'), ...eventShape, milestone: textSchema, due: daySchema.nullable() }),
  /** What only one person knew is written down; somebody else has done it once. */
  z.strictObject({ type: z.literal('documented'), ...eventShape }),
  z.strictObject({ type: z.literal('done-by-another'), ...eventShape, personId: idSchema.nullable() }),
  z.strictObject({ type: z.literal('done'), ...eventShape }),
  z.strictObject({ type: z.literal('dropped'), ...eventShape }),
  z.strictObject({ type: z.literal('reopened'), ...eventShape }),
])

export const pathItemSchema = z.strictObject({
  kind: z.literal('pathItem'),
  ...baseShape,
  ...textRecordShape,
  title: nameSchema,
  notes: textSchema,
  /** Why it is with its owner. */
  reason: z.enum(PATH_ITEM_REASONS).nullable(),
  tags: z.array(z.enum(PATH_ITEM_TAGS)),
  /** Held for a named absence: exempt from the critical-path limits until the return date. */
  covering: z.strictObject({ personId: idSchema, until: daySchema }).nullable(),
  events: z.array(eventSchema).min(1),
})

export type PathItem = z.infer<typeof pathItemSchema>
export type PathItemEvent = PathItem['events'][number]

export interface PathItemInput {
  title: string
  owner: Owner
  offPath?: boolean
  /** Where it has been with its owner for longer than today. */
  since?: Day
  reason?: PathItem['reason']
  notes?: string
  milestone?: string
  milestoneDue?: Day | null
}

export function createPathItem(input: PathItemInput, stamp: Stamp): PathItem {
  const opened = {
    ...newEvent({ ...stamp, day: input.since ?? stamp.day }),
    type: 'opened' as const,
    owner: input.owner,
    offPath: input.offPath ?? false,
  }
  const milestone = input.milestone?.trim()
  const events: PathItemEvent[] = [opened]
  if (milestone) events.push({ ...newEvent(stamp), type: 'milestone-set', milestone, due: input.milestoneDue ?? null })
  return {
    kind: 'pathItem',
    ...newBase(stamp),
    title: input.title.trim(),
    notes: input.notes ?? '',
    reason: input.reason ?? null,
    tags: [],
    covering: null,
    events,
    forCoach: false,
    mentions: [],
  }
}

type Bare = {
  [T in PathItemEvent['type']]: Omit<Extract<PathItemEvent, { type: T }>, 'id' | 'day' | 'at'>
}[PathItemEvent['type']]

/** Adds what happened on the stamp's day. */
export function recordPathItemEvent(item: PathItem, event: Bare, stamp: Stamp): PathItem {
  return { ...item, events: [...item.events, { ...newEvent(stamp), ...event } as PathItemEvent] }
}

/** How an item stood at the end of a day; null before it was opened. */
export interface PathItemState {
  state: 'open' | 'done' | 'dropped'
  owner: Owner
  offPath: boolean
  openedOn: Day
  /** Since when the present owner has had it on this side of the path. */
  ownedSince: Day
  milestone: string
  milestoneDue: Day | null
  closedOn: Day | null
  isDocumented: boolean
  /** Somebody else has done it once. */
  wasDoneByAnother: boolean
}

export function pathItemOn(item: PathItem, day: Day): PathItemState | null {
  let now: PathItemState | null = null
  for (const event of eventsUpTo(item.events, day)) now = step(now, event)
  return now
}

function step(state: PathItemState | null, event: PathItemEvent): PathItemState | null {
  if (event.type === 'opened') {
    return {
      state: 'open',
      owner: event.owner,
      offPath: event.offPath,
      openedOn: event.day,
      ownedSince: event.day,
      milestone: state?.milestone ?? '',
      milestoneDue: state?.milestoneDue ?? null,
      closedOn: null,
      isDocumented: state?.isDocumented ?? false,
      wasDoneByAnother: state?.wasDoneByAnother ?? false,
    }
  }
  if (!state) return null
  switch (event.type) {
    case 'handed-over':
      return { ...state, owner: event.to, ownedSince: event.day }
    case 'took-back':
      return state.owner === 'me' ? state : { ...state, owner: 'me', ownedSince: event.day }
    case 'moved-off-path':
      return { ...state, offPath: true, ownedSince: event.day }
    case 'moved-onto-path':
      return { ...state, offPath: false, ownedSince: event.day }
    case 'milestone-set':
      return { ...state, milestone: event.milestone, milestoneDue: event.due }
    case 'documented':
      return { ...state, isDocumented: true }
    case 'done-by-another':
      return { ...state, wasDoneByAnother: true }
    case 'done':
    case 'dropped':
      return { ...state, state: event.type, closedOn: event.day }
    case 'reopened':
      return { ...state, state: 'open', closedOn: null, ownedSince: event.day }
  }
}
