// What became of delegations: given, raised, taken back, returned, finished.
import type { Day } from '#shared/calendar/day'
import { delegationOn, touchOn, type Delegation, type DelegationEvent } from '#shared/domain/delegation'
import { eventsUpTo } from '#shared/domain/events'
import { liveRecords } from '#shared/domain/journal'
import type { Level } from '#shared/domain/level'
import { isIn, type Period } from './period'

export type DelegationMoveType =
  'given' | 'level-raised' | 'level-lowered' | 'passed-on' | 'taken-back' | 'returned' | 'finished' | 'abandoned'

export interface DelegationMove {
  delegation: Delegation
  day: Day
  type: DelegationMoveType
  /** With whom it is after the move. */
  personId: string
  level: Level
  /** Before a change of level; null otherwise. */
  levelBefore: Level | null
  /** What was said about it: an outcome, or ''. */
  text: string
}

/** In the order they happened. */
export function delegationMoves(period: Period): DelegationMove[] {
  const moves = liveRecords(period.journal, 'delegation').flatMap((delegation) => movesOf(delegation, period.last))
  return moves.filter(({ day }) => isIn(period, day)).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

function movesOf(delegation: Delegation, last: Day): DelegationMove[] {
  const events = eventsUpTo(delegation.events, last)
  const moves: DelegationMove[] = []
  let levelBefore: Level | null = null
  events.forEach((event, index) => {
    const after = delegationOn({ ...delegation, events: events.slice(0, index + 1) }, last)
    const type = after && moveType(delegation, event, levelBefore)
    if (after && type) {
      const before = type === 'level-raised' || type === 'level-lowered' ? levelBefore : null
      const { personId, level } = after
      moves.push({ delegation, day: event.day, type, personId, level, levelBefore: before, text: textOf(event) })
    }
    levelBefore = after?.level ?? null
  })
  return moves
}

function moveType(
  delegation: Delegation,
  event: DelegationEvent,
  levelBefore: Level | null,
): DelegationMoveType | null {
  switch (event.type) {
    case 'opened':
      return 'given'
    case 'level-set':
      if (levelBefore === null || event.level === levelBefore) return null
      return event.level > levelBefore ? 'level-raised' : 'level-lowered'
    case 'touched':
      // Of several answers about one day the last counts.
      if (touchOn(delegation, event.day) !== event) return null
      return event.touch === 'took-back' ? 'taken-back' : event.touch === 'they-finished' ? 'finished' : null
    case 'passed-on':
    case 'returned':
    case 'finished':
    case 'abandoned':
      return event.type
    default:
      return null
  }
}

function textOf(event: DelegationEvent): string {
  return event.type === 'finished' || event.type === 'abandoned' ? event.outcome : ''
}
