// One tab stop for a whole chart; arrow keys go from point to point, and what a point says is shown.
import { useState, type KeyboardEvent } from 'react'
import { pointAfterKey, type PlacedPoint } from './chart-points'

export const useChartPoints = (points: readonly PlacedPoint[]) => {
  const [visitedId, setVisitedId] = useState<string | null>(null)
  const [shownId, setShownId] = useState<string | null>(null)
  const tabStop = points.find((point) => point.id === visitedId) ?? points.at(-1)

  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    const next = pointAfterKey(points, event.currentTarget.dataset['point'] ?? '', event.key)
    if (next === null) return
    event.preventDefault()
    const place = event.currentTarget.ownerSVGElement?.querySelector<SVGElement>(`[data-point="${CSS.escape(next)}"]`)
    place?.focus()
  }

  return {
    /** What the point that is pointed at says; null while none is. */
    shown: points.find((point) => point.id === shownId)?.said ?? null,
    attributesOf: (point: PlacedPoint) => ({
      role: 'img' as const,
      'aria-label': point.said,
      'data-point': point.id,
      tabIndex: point.id === tabStop?.id ? 0 : -1,
      onKeyDown,
      onFocus() {
        setVisitedId(point.id)
        setShownId(point.id)
      },
      onBlur: () => setShownId(null),
      onPointerEnter: () => setShownId(point.id),
      onPointerLeave: () => setShownId(null),
    }),
  }
}
