// Who decides: for each span of time, how its decisions divide over the levels, from "I decide" to "they decide".
import { ChartFigure, type ChartTexts } from './chart-figure'
import type { ChartPoint } from './chart-points'
import styles from './plot.module.css'
import { useChartPoints } from './use-chart-points'

export type ShareLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7

export interface SharePart extends ChartPoint {
  level: ShareLevel
  count: number
}

export interface ShareRow {
  id: string
  /** "Jan" */
  label: string
  /** By level; a level without a decision may be left out. */
  parts: readonly SharePart[]
}

interface StackedShareProps extends ChartTexts {
  rows: readonly ShareRow[]
  legend: readonly { level: ShareLevel; label: string }[]
}

/** CSS pixels. */
const BAR = 20
const PITCH = 28

export function StackedShare({ rows, legend, ...texts }: StackedShareProps) {
  const segments = rows.flatMap(toSegments)
  const { shown, attributesOf } = useChartPoints(segments)
  const keys = legend.map(({ level, label }) => ({ label, mark: <LevelSwatch level={level} /> }))
  return (
    <ChartFigure {...texts} shown={shown} legend={keys}>
      {(titleId) => (
        <svg className={styles['plot']} role="group" aria-labelledby={titleId} height={rows.length * PITCH}>
          {rows.map((row, index) => (
            <text
              key={row.id}
              className={styles['axis']}
              x="-8"
              y={index * PITCH + BAR / 2}
              dy="0.32em"
              textAnchor="end"
              aria-hidden="true"
            >
              {row.label}
            </text>
          ))}
          {segments.map((segment) => (
            <g key={segment.id} className={styles['point']} {...attributesOf(segment)}>
              <svg
                x={`${segment.from}%`}
                y={segment.row * PITCH}
                width={`${segment.share}%`}
                height={BAR}
                overflow="visible"
              >
                <rect className={styles['segment']} data-level={segment.level} width="100%" height={BAR} />
                <rect className={styles['hit']} width="100%" height={BAR} />
              </svg>
            </g>
          ))}
        </svg>
      )}
    </ChartFigure>
  )
}

/** Where each part lies, in percent of the width; parts without a count are not drawn. */
const toSegments = ({ parts }: ShareRow, row: number) => {
  const drawn = parts.filter((part) => part.count > 0)
  const total = drawn.reduce((sum, part) => sum + part.count, 0)
  let from = 0
  return drawn.map((part, column) => {
    const share = (100 * part.count) / total
    const segment = { ...part, row, column, from, share }
    from += share
    return segment
  })
}

function LevelSwatch({ level }: { level: ShareLevel }) {
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true">
      <rect className={styles['segment']} data-level={level} x="1" y="1" width="12" height="12" />
    </svg>
  )
}
