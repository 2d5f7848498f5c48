// Obstacles: what was cleared and how long it took, what is open and how old it is.
import type { Day } from '#shared/calendar/day'
import { liveRecords } from '#shared/domain/journal'
import { obstacleOn, type Obstacle } from '#shared/domain/obstacle'
import { isIn, type Period } from './period'

export interface ObstacleAge {
  obstacle: Obstacle
  state: 'open' | 'cleared' | 'dropped'
  closedOn: Day | null
  /** Working days, to its end or to the end of the period. */
  age: number
}

/** What was closed in the period or open at its end, by the day it was named. */
export function obstacleAges(period: Period): ObstacleAge[] {
  const ages: ObstacleAge[] = []
  for (const obstacle of liveRecords(period.journal, 'obstacle')) {
    const state = obstacleOn(obstacle, period.last)
    if (!state || (state.closedOn !== null && !isIn(period, state.closedOn))) continue
    const age = period.calendar.workingDaysBetween(obstacle.since, state.closedOn ?? period.last)
    ages.push({ obstacle, state: state.state, closedOn: state.closedOn, age })
  }
  return ages.sort((a, b) => (a.obstacle.since < b.obstacle.since ? -1 : 1))
}
