// How decisions turned out, where they were looked back at.
import type { Day } from '#shared/calendar/day'
import type { Decision, DecisionOutcome } from '#shared/domain/decision'
import { eventsUpTo } from '#shared/domain/events'
import { liveRecords } from '#shared/domain/journal'
import { isIn, type Period } from './period'

export interface DecisionLookBack {
  decision: Decision
  day: Day
  outcome: DecisionOutcome
  text: string
}

/** The last look-back of each decision, where it lies in the period; in order. */
export function decisionOutcomes(period: Period): DecisionLookBack[] {
  const looked = liveRecords(period.journal, 'decision').flatMap((decision) => {
    const last = eventsUpTo(decision.events, period.last).findLast((event) => event.type === 'reviewed')
    if (last?.type !== 'reviewed' || !isIn(period, last.day)) return []
    return [{ decision, day: last.day, outcome: last.outcome, text: last.text }]
  })
  return looked.sort((a, b) => (a.day < b.day ? -1 : 1))
}
