// A share by week against its limit. What lies over the limit is amber; a week with too few days is only outlined.
import { scaleBand, scaleLinear } from 'd3-scale'
import { ChartFigure, type ChartTexts } from './chart-figure'
import type { ChartPoint } from './chart-points'
import styles from './plot.module.css'
import { useChartPoints } from './use-chart-points'

export interface WeekBar extends ChartPoint {
  /** Short, below the bar: "5 Jan". */
  label: string
  /** Percent, 0 to 100; null is unknown, which is not zero. */
  value: number | null
  /** Percent that was agreed for this week; null where nothing was. */
  limit: number | null
  /** Days with an answer, of the days there were. */
  covered: number
  days: number
  /** False where the days are too few to go by. */
  isEnough: boolean
}

interface WeekBarsProps extends ChartTexts {
  weeks: readonly WeekBar[]
  /** Beside the limit's line: "agreed 30 %". */
  limitLabel?: string
  legend: { within: string; over: string; tooFew: string; coverage: string }
}

/** The drawing's own heights, in CSS pixels; widths are percent of what there is. */
const HEIGHT = 176
const COVERAGE_TOP = HEIGHT + 5
const LABEL_LINE = HEIGHT + 22
const LABELS_THAT_FIT = 7

const percent = (share: number) => `${share}%`

export function WeekBars({ weeks, limitLabel, legend, ...texts }: WeekBarsProps) {
  const points = weeks.map((week, column) => ({ ...week, column, row: 0 }))
  const { shown, attributesOf } = useChartPoints(points)
  const most = Math.max(...weeks.flatMap((week) => [week.value ?? 0, week.limit ?? 0]), 20)
  const y = scaleLinear([0, most], [HEIGHT, 0]).nice(4)
  const x = scaleBand(
    weeks.map((week) => week.id),
    [0, 100],
  ).paddingInner(0.32)
  const gap = x.step() - x.bandwidth()
  const labelEvery = Math.ceil(weeks.length / LABELS_THAT_FIT)
  const last = weeks.at(-1)

  return (
    <ChartFigure {...texts} shown={shown} legend={legendOf(legend)}>
      {(titleId) => (
        <svg className={`${styles['plot']} ${styles['bars']}`} role="group" aria-labelledby={titleId} height={HEIGHT}>
          {y.ticks(4).map((tick) => (
            <g key={tick} aria-hidden="true">
              <line className={styles['grid']} x1="0" x2="100%" y1={y(tick)} y2={y(tick)} />
              <text className={styles['axis']} x="-8" y={y(tick)} dy="0.32em" textAnchor="end">
                {tick} %
              </text>
            </g>
          ))}
          {points.map((week, index) => {
            const left = x(week.id) ?? 0
            const band = { x: percent(left), width: percent(x.bandwidth()) }
            return (
              <g key={week.id} className={styles['point']} {...attributesOf(week)}>
                <rect className={styles['hit']} {...band} y={-4} height={HEIGHT + 14} rx={3} />
                <Bar week={week} band={band} y={y} />
                <rect className={styles['coverage']} {...band} y={COVERAGE_TOP} height={3} rx={1.5} />
                <rect
                  className={styles['covered']}
                  x={band.x}
                  y={COVERAGE_TOP}
                  width={percent(week.days === 0 ? 0 : (x.bandwidth() * week.covered) / week.days)}
                  height={3}
                  rx={1.5}
                />
                {(weeks.length - 1 - index) % labelEvery === 0 && (
                  <text
                    className={styles['axis']}
                    x={percent(left + x.bandwidth() / 2)}
                    y={LABEL_LINE}
                    textAnchor="middle"
                  >
                    {week.label}
                  </text>
                )}
              </g>
            )
          })}
          {points.map(
            (week) =>
              week.limit !== null && (
                <line
                  key={week.id}
                  className={styles['limit']}
                  x1={percent(Math.max(0, (x(week.id) ?? 0) - gap / 2))}
                  x2={percent(Math.min(100, (x(week.id) ?? 0) + x.bandwidth() + gap / 2))}
                  y1={y(week.limit)}
                  y2={y(week.limit)}
                />
              ),
          )}
          {limitLabel && last && last.limit !== null && (
            <text className={styles['limitLabel']} x="0" y={y(weeks[0]?.limit ?? last.limit) - 6}>
              {limitLabel}
            </text>
          )}
        </svg>
      )}
    </ChartFigure>
  )
}

interface BarProps {
  week: WeekBar
  band: { x: string; width: string }
  y: (value: number) => number
}

/** The bar, and over it again what exceeds the limit. */
function Bar({ week, band, y }: BarProps) {
  const { value, limit } = week
  if (value === null) return null
  const top = Math.min(y(value), HEIGHT - 1)
  const overTo = limit !== null && value > limit ? y(limit) : null
  const look = week.isEnough ? styles['bar'] : styles['thin']
  return (
    <>
      <rect className={look} {...band} y={top} height={HEIGHT - top} rx={2} />
      {overTo !== null && week.isEnough && (
        <rect className={styles['over']} {...band} y={top} height={overTo - top} rx={2} />
      )}
    </>
  )
}

const legendOf = ({ within, over, tooFew, coverage }: WeekBarsProps['legend']) => [
  { label: within, mark: <Swatch look="bar" /> },
  { label: over, mark: <Swatch look="over" /> },
  { label: tooFew, mark: <Swatch look="thin" /> },
  {
    label: coverage,
    mark: (
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <rect className={styles['coverage']} y="6" width="14" height="3" rx="1.5" />
        <rect className={styles['covered']} y="6" width="9" height="3" rx="1.5" />
      </svg>
    ),
  },
]

function Swatch({ look }: { look: 'bar' | 'over' | 'thin' }) {
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true">
      <rect className={styles[look]} x="1" y="1" width="12" height="12" rx="2" />
    </svg>
  )
}
