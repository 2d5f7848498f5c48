// Charts: one tab stop, arrow keys from point to point, and the same figures in a table.
import { fc, test as property } from '@fast-check/vitest'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { pointAfterKey, type PlacedPoint } from '../../../renderer/charts/chart-points'
import { DotStrip, type DayDot } from '../../../renderer/charts/dot-strip'
import { StackedShare } from '../../../renderer/charts/stacked-share'
import { WeekBars, type WeekBar } from '../../../renderer/charts/week-bars'
import '../../support/seed'

const week = (label: string, value: number | null, covered: number, limit: number | null = 30): WeekBar => ({
  id: label,
  label,
  value,
  limit,
  covered,
  days: 5,
  isEnough: covered >= 3,
  said: `Week of ${label}: ${value ?? 'unknown'}, ${covered} of 5 days`,
})
const weeks = [week('5 Jan', 20, 5), week('12 Jan', 60, 4), week('19 Jan', null, 0), week('26 Jan', 40, 2)]
const texts = {
  title: 'Hands-on share by week',
  sentence: 'In one of three weeks you were over what you agreed.',
  table: {
    headers: ['Week', 'Share', 'Days'],
    rows: weeks.map((one) => [one.label, `${one.value}`, `${one.covered} of 5`]),
  },
}
const legend = { within: 'within', over: 'over', tooFew: 'too few days', coverage: 'days answered' }

const showWeeks = () => render(<WeekBars {...texts} weeks={weeks} legend={legend} />)
const point = (name: RegExp) => screen.getByRole('img', { name })
/** Style names are hashed after their own name. */
const drawn = (part: Element, look: string) => part.querySelectorAll(`[class*="_${look}_"]`)

describe('bars by week', () => {
  test('say their sentence, and every week its value and coverage', () => {
    showWeeks()
    expect(screen.getByRole('figure', { name: texts.title })).toHaveTextContent(texts.sentence)
    expect(screen.getAllByRole('img').map((one) => one.getAttribute('aria-label'))).toEqual(
      weeks.map(({ said }) => said),
    )
  })

  test('are entered at the newest week and walked by arrows, showing what is under the focus', async () => {
    showWeeks()
    await userEvent.tab()
    expect(point(/26 Jan/)).toHaveFocus()
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(point(/12 Jan/)).toHaveFocus()
    expect(screen.getByText('Week of 12 Jan: 60, 4 of 5 days')).toBeInTheDocument()
    await userEvent.keyboard('{Home}{ArrowLeft}')
    expect(point(/5 Jan: 20/)).toHaveFocus()
    await userEvent.tab()
    expect(screen.queryByText('Week of 5 Jan: 20, 5 of 5 days')).not.toBeInTheDocument()
  })

  test('draw nothing for the unknown, an outline for too few days, and amber only above the limit', () => {
    showWeeks()
    expect(drawn(point(/19 Jan/), 'bar')).toHaveLength(0)
    expect(drawn(point(/26 Jan/), 'thin')).toHaveLength(1)
    expect(drawn(point(/26 Jan/), 'over')).toHaveLength(0)
    expect(drawn(point(/5 Jan: 20/), 'over')).toHaveLength(0)
    const [over] = drawn(point(/12 Jan/), 'over')
    const [bar] = drawn(point(/12 Jan/), 'bar')
    // 60 on a limit of 30: half of the bar is over it.
    expect(Number(over!.getAttribute('height')) / Number(bar!.getAttribute('height'))).toBeCloseTo(0.5)
  })

  test('have the table behind them', () => {
    showWeeks()
    const table = screen.getByRole('table', { name: texts.title, hidden: true })
    const rows = within(table).getAllByRole('row', { hidden: true })
    expect(rows.map((row) => row.textContent)).toEqual([
      'WeekShareDays',
      '5 Jan205 of 5',
      '12 Jan604 of 5',
      '19 Jannull0 of 5',
      '26 Jan402 of 5',
    ])
  })

  test('stand up to a quarter without a single week', () => {
    render(<WeekBars {...texts} weeks={[]} legend={legend} />)
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
    expect(screen.getByText(texts.sentence)).toBeInTheDocument()
  })
})

test('the strip of days is walked by weekday and by week', async () => {
  const days: DayDot[] = Array.from({ length: 10 }, (_, index) => ({
    id: `d${index}`,
    column: Math.floor(index / 5),
    row: index % 5,
    mark: index === 3 ? 'step-back' : 'clear',
    said: `day ${index}`,
  }))
  render(<DotStrip {...texts} days={days} months={[]} weekdays={['Mon', 'Tue', 'Wed', 'Thu', 'Fri']} legend={{}} />)
  await userEvent.tab()
  await userEvent.keyboard('{ArrowLeft}{ArrowUp}')
  expect(screen.getByRole('img', { name: 'day 3' })).toHaveFocus()
  expect(document.activeElement?.querySelector('[data-mark="step-back"]')).not.toBeNull()
})

test('the table behind a chart sets figures to the right and words to the left', async () => {
  const table = {
    headers: ['Day', 'Stance', 'Share', 'Said'],
    rows: [
      ['Mon 5 Jan', 'steady', 'not known', ''],
      ['Tue 6 Jan', 'step back', '25 %', 'Give it away'],
    ],
  }
  render(<StackedShare {...texts} table={table} rows={[]} legend={[]} />)
  await userEvent.click(screen.getByText('Show the table'))
  const aligned = screen.getAllByRole('columnheader').map((header) => header.dataset['align'] ?? 'start')
  expect(aligned).toEqual(['start', 'start', 'end', 'start'])
})

test('shares of a row fill it, and a level without a decision is not drawn', () => {
  const part = (level: 1 | 4 | 7, count: number) => ({
    id: `l${level}`,
    level,
    count,
    said: `level ${level}: ${count}`,
  })
  const rows = [{ id: 'jan', label: 'Jan', parts: [part(1, 1), part(4, 0), part(7, 3)] }]
  render(<StackedShare {...texts} rows={rows} legend={[]} />)
  const widths = screen.getAllByRole('img').map((one) => one.querySelector('svg')!.getAttribute('width'))
  expect(widths).toEqual(['25%', '75%'])
})

const grid = (columns: number, rows: number): PlacedPoint[] =>
  Array.from({ length: columns * rows }, (_, index) => ({
    id: String(index),
    said: '',
    column: Math.floor(index / rows),
    row: index % rows,
  }))

property.prop([fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 5 }), fc.nat()])(
  'one step and back leads to where one was, wherever both exist',
  (columns, rows, seed) => {
    const points = grid(columns, rows)
    const from = String(seed % points.length)
    for (const [there, back] of [
      ['ArrowLeft', 'ArrowRight'],
      ['ArrowUp', 'ArrowDown'],
    ] as const) {
      const next = pointAfterKey(points, from, there)
      if (next !== null) expect(pointAfterKey(points, next, back)).toBe(from)
    }
  },
)

test('a walk goes round a gap, and stops at the edge', () => {
  const gappy = grid(3, 2).filter((one) => one.id !== '2')
  expect(pointAfterKey(gappy, '0', 'ArrowRight')).toBe('4')
  expect(pointAfterKey(gappy, '4', 'ArrowRight')).toBeNull()
  expect(pointAfterKey(gappy, '0', 'x')).toBeNull()
})
