// The points of a chart as a keyboard walks them.
export interface ChartPoint {
  id: string
  /** What is read out and shown when the point has the focus: which it is, its value, its coverage. */
  said: string
}

/** A point with its place in the grid that arrow keys walk. */
export interface PlacedPoint extends ChartPoint {
  column: number
  row: number
}

const directions: Record<string, { column: number; row: number }> = {
  ArrowLeft: { column: -1, row: 0 },
  ArrowRight: { column: 1, row: 0 },
  ArrowUp: { column: 0, row: -1 },
  ArrowDown: { column: 0, row: 1 },
}

/** Leaving one's line costs more than any distance along it. */
const ASIDE = 1000

/** The id a key leads to from `from`; null where the key leads nowhere. */
export const pointAfterKey = (points: readonly PlacedPoint[], from: string, key: string): string | null => {
  if (key === 'Home') return points[0]?.id ?? null
  if (key === 'End') return points.at(-1)?.id ?? null
  const start = points.find((point) => point.id === from)
  const way = directions[key]
  if (!start || !way) return null
  let nearest: { id: string; cost: number } | null = null
  for (const point of points) {
    const columns = point.column - start.column
    const rows = point.row - start.row
    const ahead = columns * way.column + rows * way.row
    if (ahead <= 0) continue
    const cost = ahead + ASIDE * Math.abs(way.row === 0 ? rows : columns)
    if (!nearest || cost < nearest.cost) nearest = { id: point.id, cost }
  }
  return nearest?.id ?? null
}
