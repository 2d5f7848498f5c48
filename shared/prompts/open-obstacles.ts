// What is in the team's way, and for how long.
import type { Day } from '#shared/calendar/day'
import { eventsUpTo } from '#shared/domain/events'
import { obstacleOn, type Obstacle, type ObstacleState, type ObstacleType } from '#shared/domain/obstacle'
import type { Subject } from '#shared/domain/subject'
import type { SignalId } from './assessment'
import type { DayBook } from './day-book'

export interface OpenObstacle {
  obstacle: Obstacle
  state: ObstacleState
  subject: Subject
  /** Since when it has been open, and with whoever is to clear it. */
  since: Day
  /** Working days, excused ones left out. */
  age: number
}

/** Open ones of a type, oldest first; what this signal misread is left out. */
export function openObstacles(book: DayBook, signal: SignalId, type: ObstacleType): OpenObstacle[] {
  const ignored = book.misread(signal)
  const open: OpenObstacle[] = []
  for (const obstacle of book.obstacles) {
    const state = obstacleOn(obstacle, book.today)
    if (obstacle.type !== type || ignored.has(obstacle.id) || state?.state !== 'open') continue
    const since = heldSince(obstacle, book.today)
    open.push({ obstacle, state, subject: { kind: 'obstacle', id: obstacle.id }, since, age: book.age(since) })
  }
  return open.sort((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)))
}

/** It begins anew when it comes back, and with a new owner. */
function heldSince(obstacle: Obstacle, day: Day): Day {
  let { since, owner } = obstacle
  for (const event of eventsUpTo(obstacle.events, day)) {
    if (event.type === 'reopened') since = event.day
    else if (event.type === 'owner-set' && event.owner !== owner) ({ owner, day: since } = event)
  }
  return since
}
