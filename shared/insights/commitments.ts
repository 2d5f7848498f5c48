// If-then plans of a period: kept, missed, edited, still open.
import type { Day } from '#shared/calendar/day'
import { liveRecords } from '#shared/domain/journal'
import { planOn, type Plan } from '#shared/domain/plan'
import { isIn, type Period } from './period'

export interface Commitment {
  plan: Plan
  state: 'kept' | 'missed' | 'open'
  /** The day it was closed; for an open one, the day it began. */
  day: Day
  wasEdited: boolean
}

/** Plans closed in the period, and those open at its end, in order. */
export function commitmentsIn(period: Period): Commitment[] {
  const commitments: Commitment[] = []
  for (const plan of liveRecords(period.journal, 'plan')) {
    const state = planOn(plan, period.last)
    if (!state || (state.closedOn !== null && !isIn(period, state.closedOn))) continue
    const wasEdited = plan.events.some((event) => event.type === 'edited' && isIn(period, event.day))
    commitments.push({ plan, state: state.state, day: state.closedOn ?? plan.from, wasEdited })
  }
  return commitments.sort((a, b) => (a.day < b.day ? -1 : 1))
}
