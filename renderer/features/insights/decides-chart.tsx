// Who decides, by month.
import { formatDay } from '#shared/calendar/format-day'
import { LEVELS } from '#shared/domain/level'
import { decisionLevels, type DecisionLevels } from '#shared/insights/decision-levels'
import type { Period } from '#shared/insights/period'
import { StackedShare } from '../../charts/stacked-share'
import { levelNames } from '../../ui/decision-words'
import { Section } from '../../ui/section'
import { copy } from './copy'
import { monthsOf } from './use-period'

const { decides: words } = copy
const monthName = ({ span }: DecisionLevels) => formatDay(span.first, 'en-GB', 'month')
const countOf = ({ byLevel }: DecisionLevels, from: number, to: number) =>
  LEVELS.filter((level) => level >= from && level <= to).reduce((sum, level) => sum + byLevel[level], 0)

export function DecidesChart({ period }: { period: Period }) {
  const months = decisionLevels(period, monthsOf(period))
  const rows = months.map((month) => ({
    id: month.span.first,
    label: monthName(month),
    parts: LEVELS.filter((level) => month.byLevel[level] > 0).map((level) => ({
      id: `${month.span.first}-${level}`,
      level,
      count: month.byLevel[level],
      said: words.part(monthName(month), levelNames[level], month.byLevel[level]),
    })),
  }))
  const all = months.reduce((sum, { decisions }) => sum + decisions.length, 0)
  const team = months.reduce((sum, { byTeam }) => sum + byTeam, 0)
  if (all === 0)
    return (
      <Section title={words.title}>
        <p>{words.sentence(team, all)}</p>
      </Section>
    )
  const table = months.map((month) => [
    monthName(month),
    String(countOf(month, 1, 3)),
    String(countOf(month, 4, 4)),
    String(countOf(month, 5, 7)),
    String(month.landedHere),
  ])
  return (
    <StackedShare
      title={words.title}
      sentence={words.sentence(team, all)}
      rows={rows}
      legend={LEVELS.map((level) => ({ level, label: `${level} ${levelNames[level]}` }))}
      table={{ headers: words.table, rows: table }}
    />
  )
}
