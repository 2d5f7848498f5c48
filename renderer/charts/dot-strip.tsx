// The days of a quarter, a column for each week: which were answered, and which carry a mark.
import { scaleBand } from 'd3-scale'
import { ChartFigure, type ChartTexts } from './chart-figure'
import type { PlacedPoint } from './chart-points'
import styles from './plot.module.css'
import { useChartPoints } from './use-chart-points'

export const DAY_MARKS = ['unknown', 'off', 'clear', 'watch', 'step-back', 'step-closer'] as const
export type DayMark = (typeof DAY_MARKS)[number]

/** `column` is the week, from 0; `row` the weekday, from 0. */
export interface DayDot extends PlacedPoint {
  mark: DayMark
}

interface DotStripProps extends ChartTexts {
  /** In the order of the calendar. */
  days: readonly DayDot[]
  /** Above the columns: the months, where they begin. */
  months: readonly { column: number; label: string }[]
  /** Left of the rows: the weekdays. */
  weekdays: readonly string[]
  legend: Partial<Record<DayMark, string>>
}

/** CSS pixels from one row to the next. */
const PITCH = 18
const TOP = 20

export function DotStrip({ days, months, weekdays, legend, ...texts }: DotStripProps) {
  const { shown, attributesOf } = useChartPoints(days)
  const columns = Math.max(0, ...days.map((day) => day.column)) + 1
  const x = scaleBand(
    Array.from({ length: columns }, (_, column) => column),
    [0, 100],
  )
  const centre = (column: number) => `${(x(column) ?? 0) + x.bandwidth() / 2}%`
  const middle = (row: number) => TOP + row * PITCH + PITCH / 2
  const marks = DAY_MARKS.flatMap((mark) => {
    const label = legend[mark]
    return label === undefined ? [] : [{ label, mark: <LegendDot mark={mark} /> }]
  })

  return (
    <ChartFigure {...texts} shown={shown} legend={marks}>
      {(titleId) => (
        <svg className={styles['plot']} role="group" aria-labelledby={titleId} height={TOP + weekdays.length * PITCH}>
          {months.map(({ column, label }) => (
            <text key={column} className={styles['axis']} x={`${x(column) ?? 0}%`} y={12} aria-hidden="true">
              {label}
            </text>
          ))}
          {weekdays.map((weekday, row) => (
            <text
              key={weekday}
              className={styles['axis']}
              x="-8"
              y={middle(row)}
              dy="0.32em"
              textAnchor="end"
              aria-hidden="true"
            >
              {weekday}
            </text>
          ))}
          {days.map((day) => (
            <g key={day.id} className={styles['point']} {...attributesOf(day)}>
              <circle className={styles['hit']} cx={centre(day.column)} cy={middle(day.row)} r={PITCH / 2 - 1} />
              <DayShape mark={day.mark} x={centre(day.column)} y={middle(day.row)} />
            </g>
          ))}
        </svg>
      )}
    </ChartFigure>
  )
}

/** Told apart by size and outline as well as by colour. */
const radii: Record<DayMark, number> = { unknown: 3, off: 1.5, clear: 3.5, watch: 5, 'step-back': 6, 'step-closer': 6 }

function DayShape({ mark, x, y }: { mark: DayMark; x: string; y: number }) {
  return <circle className={styles['dot']} data-mark={mark} cx={x} cy={y} r={radii[mark]} />
}

function LegendDot({ mark }: { mark: DayMark }) {
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true">
      <DayShape mark={mark} x="50%" y={7} />
    </svg>
  )
}
