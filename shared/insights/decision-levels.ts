// Who decided, by month.
import type { DaySpan } from '#shared/calendar/day'
import type { Decision } from '#shared/domain/decision'
import { liveRecords } from '#shared/domain/journal'
import { LEVELS, type Level } from '#shared/domain/level'
import { coverageOf, isIn, partOf, type Coverage, type Period } from './period'

export interface DecisionLevels {
  span: DaySpan
  decisions: readonly Decision[]
  byLevel: Readonly<Record<Level, number>>
  /** Levels 5 to 7: they decided. */
  byTeam: number
  /** Arrived without anybody asking or stepping in. */
  landedHere: number
  /** Days on which it was asked whether a call was made. */
  coverage: Coverage
}

export function decisionLevels(period: Period, spans: readonly DaySpan[]): DecisionLevels[] {
  return spans.map((span) => levelsIn(partOf(period, span), span))
}

function levelsIn(period: Period, span: DaySpan): DecisionLevels {
  const decisions = liveRecords(period.journal, 'decision')
    .filter(({ day }) => isIn(period, day))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  const count = (level: Level) => decisions.filter((decision) => decision.level === level).length
  return {
    span,
    decisions,
    byLevel: Object.fromEntries(LEVELS.map((level) => [level, count(level)])) as Record<Level, number>,
    byTeam: decisions.filter(({ level }) => level >= 5).length,
    landedHere: decisions.filter(({ arrival }) => arrival === 'landed-here').length,
    coverage: coverageOf(period, (checkIn) => checkIn.anyDecision !== null),
  }
}
