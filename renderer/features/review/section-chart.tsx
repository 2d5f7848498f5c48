// The charts of sections 2 and 3.
import type { DaySpan } from '#shared/calendar/day'
import { LEVELS, type Level } from '#shared/domain/level'
import type { HandsOnWeek } from '#shared/insights/hands-on'
import { isEnough } from '#shared/insights/period'
import type { AssembledSection, ReviewCharts } from '#shared/review/assembled'
import { StackedShare, type ShareRow } from '../../charts/stacked-share'
import { WeekBars, type WeekBar } from '../../charts/week-bars'
import { copy, words } from './copy'

const { charts } = copy

export function SectionChart({ section }: { section: AssembledSection }) {
  if (section.handsOn?.length) return <HandsOnChart weeks={section.handsOn} />
  return section.decisions?.some((month) => countOf(month) > 0) ? <DecisionsChart months={section.decisions} /> : null
}

function HandsOnChart({ weeks }: { weeks: readonly HandsOnWeek[] }) {
  const bars = weeks.map(toBar)
  const judged = bars.filter(({ limit, isEnough: enough, value }) => limit !== null && enough && value !== null)
  const over = judged.filter(({ value, limit }) => value! > limit!).length
  const agreed = weeks.at(-1)?.agreed ?? null
  return (
    <WeekBars
      title={charts.handsOn}
      sentence={charts.handsOnSentence(over, judged.length)}
      weeks={bars}
      {...(agreed === null ? {} : { limitLabel: charts.agreed(agreed) })}
      legend={{ within: charts.within, over: charts.over, tooFew: charts.tooFew, coverage: charts.coverage }}
      table={{
        headers: [charts.week, charts.share, charts.agreedHeader, charts.days],
        rows: weeks.map(({ first, value, agreed: limit, coverage }) => [
          words.day(first),
          percent(value),
          percent(limit),
          words.coverage(coverage, 'days'),
        ]),
      }}
    />
  )
}

function toBar({ week, first, value, agreed, coverage }: HandsOnWeek): WeekBar {
  const from = words.day(first)
  return {
    id: week,
    label: from.replace(/^\S+ /, ''),
    said: charts.weekSaid(from, value, coverage),
    value,
    limit: agreed,
    covered: coverage.known,
    days: coverage.of,
    isEnough: isEnough(coverage),
  }
}

type Months = NonNullable<ReviewCharts['decisions']>
type Month = Months[number]

function DecisionsChart({ months }: { months: Months }) {
  const teams = months.map((month) =>
    charts.ofMany(
      countOf(month, (level) => level >= 5),
      countOf(month),
    ),
  )
  return (
    <StackedShare
      title={charts.decisions}
      sentence={charts.decisionsSentence(teams[0] ?? charts.none, teams.at(-1) ?? charts.none)}
      rows={months.map(toRow)}
      legend={LEVELS.map((level) => ({ level, label: words.levels[level] }))}
      table={{
        headers: [charts.month, ...LEVELS.map((level) => words.levels[level]), charts.days],
        rows: months.map((month) => [
          monthName(month.span),
          ...LEVELS.map((level) => String(month.byLevel[level])),
          words.coverage(month.coverage, 'days'),
        ]),
      }}
    />
  )
}

function toRow(month: Month): ShareRow {
  const name = monthName(month.span)
  return {
    id: month.span.first,
    label: name,
    parts: LEVELS.map((level) => ({
      id: `${month.span.first}:${level}`,
      said: charts.partSaid(name, words.levels[level], month.byLevel[level]),
      level,
      count: month.byLevel[level],
    })),
  }
}

function countOf({ byLevel }: Month, isCounted: (level: Level) => boolean = () => true): number {
  return LEVELS.filter(isCounted).reduce((sum, level) => sum + byLevel[level], 0)
}

/** "Jan": what is left of "Thu 1 Jan". */
function monthName({ first }: DaySpan): string {
  return words.day(first).split(' ').at(-1) ?? first
}

function percent(value: number | null): string {
  return value === null ? charts.unknown : `${Math.round(value)} %`
}
