// The order of a table's rows.
import type { Column } from './table'

export interface Sorting {
  columnId: string
  direction: 'ascending' | 'descending'
}

/** Rows without a value come last, whichever the direction; equal ones keep their order. */
export const sortRows = <R>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  sorting: Sorting | null,
): readonly R[] => {
  const by = columns.find((column) => column.id === sorting?.columnId)?.sortBy
  if (!sorting || !by) return rows
  const sign = sorting.direction === 'ascending' ? 1 : -1
  return rows.toSorted((one, other) => {
    const [a, b] = [by(one), by(other)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b)))
  })
}
