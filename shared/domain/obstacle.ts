// Something in the team's way.
import { z } from 'zod'
import type { Day } from '#shared/calendar/day'
import { eventsUpTo } from './events'
import { baseShape, daySchema, eventShape, idSchema, nameSchema, textRecordShape, textSchema } from './fields'
import { ownerSchema, type Owner } from './path-item'
import { newBase, newEvent, type Stamp } from './stamp'

/** A disagreement is an obstacle too: it goes when somebody named decides it. */
export const OBSTACLE_TYPES = ['friction', 'disagreement'] as const

const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('owner-set'), ...eventShape, owner: ownerSchema }),
  /** Blocked outside, with the next date anything can move; null frees it again. */
  z.strictObject({ type: z.literal('waiting-until'), ...eventShape, until: daySchema.nullable() }),
  /** Who decides a disagreement, and by when. */
  z.strictObject({ type: z.literal('decider-named'), ...eventShape, decider: ownerSchema, due: daySchema }),
  z.strictObject({ type: z.literal('cleared'), ...eventShape, text: textSchema }),
  z.strictObject({ type: z.literal('dropped'), ...eventShape }),
  z.strictObject({ type: z.literal('reopened'), ...eventShape }),
])

export const obstacleSchema = z.strictObject({
  kind: z.literal('obstacle'),
  ...baseShape,
  ...textRecordShape,
  type: z.enum(OBSTACLE_TYPES).default('friction'),
  title: nameSchema,
  notes: textSchema,
  since: daySchema,
  /** Who named it; null when the person saw it themselves. */
  namedById: idSchema.nullable(),
  /** Who was to clear it when it was written down. */
  owner: ownerSchema,
  events: z.array(eventSchema),
})

export type Obstacle = z.infer<typeof obstacleSchema>
export type ObstacleType = Obstacle['type']
export type ObstacleEvent = Obstacle['events'][number]

export function createObstacle(
  input: { title: string; type?: ObstacleType; owner?: Owner; namedById?: string | null; since?: Day; notes?: string },
  stamp: Stamp,
): Obstacle {
  return {
    kind: 'obstacle',
    ...newBase(stamp),
    type: input.type ?? 'friction',
    title: input.title.trim(),
    notes: input.notes ?? '',
    since: input.since ?? stamp.day,
    namedById: input.namedById ?? null,
    owner: input.owner ?? 'me',
    events: [],
    forCoach: false,
    mentions: [],
  }
}

type Bare = {
  [T in ObstacleEvent['type']]: Omit<Extract<ObstacleEvent, { type: T }>, 'id' | 'day' | 'at'>
}[ObstacleEvent['type']]

export function recordObstacleEvent(obstacle: Obstacle, event: Bare, stamp: Stamp): Obstacle {
  return { ...obstacle, events: [...obstacle.events, { ...newEvent(stamp), ...event } as ObstacleEvent] }
}

export interface ObstacleState {
  state: 'open' | 'cleared' | 'dropped'
  owner: Owner
  waitingUntil: Day | null
  /** Who decides, and by when; null where nobody was named. */
  decider: { who: Owner; due: Day } | null
  closedOn: Day | null
}

/** null before it was named. */
export function obstacleOn(obstacle: Obstacle, day: Day): ObstacleState | null {
  if (day < obstacle.since) return null
  const now: ObstacleState = { state: 'open', owner: obstacle.owner, waitingUntil: null, decider: null, closedOn: null }
  for (const event of eventsUpTo(obstacle.events, day)) {
    if (event.type === 'owner-set') now.owner = event.owner
    else if (event.type === 'waiting-until') now.waitingUntil = event.until
    else if (event.type === 'decider-named') now.decider = { who: event.decider, due: event.due }
    else if (event.type === 'reopened') Object.assign(now, { state: 'open', closedOn: null })
    else Object.assign(now, { state: event.type, closedOn: event.day })
  }
  return now
}
