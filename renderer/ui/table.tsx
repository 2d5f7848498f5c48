// A compact list in columns. Up and down walk the rows, Enter opens one, a header sorts where its column can.
import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { sortRows, type Sorting } from './sort-rows'
import styles from './table.module.css'
import { words } from './words'

export interface Column<R> {
  id: string
  header: string
  cell: (row: R) => ReactNode
  align?: 'start' | 'end'
  /** Takes the space that is left. */
  isMain?: boolean
  /** What the column is sorted by; without it, it is not sorted. */
  sortBy?: (row: R) => string | number | null
}

interface TableProps<R> {
  label: string
  columns: readonly Column<R>[]
  rows: readonly R[]
  rowId: (row: R) => string
  /** Enter or a click; without it rows are plain. */
  onOpen?: (row: R) => void
  selectedId?: string | null
}

export function Table<R>({ label, columns, rows, rowId, onOpen, selectedId }: TableProps<R>) {
  const [sorting, setSorting] = useState<Sorting | null>(null)
  const [visitedId, setVisitedId] = useState<string | null>(null)
  const sorted = sortRows(rows, columns, sorting)
  const stop = [visitedId, selectedId].find((id) => sorted.some((row) => rowId(row) === id))
  const tabStop = stop ?? (sorted[0] && rowId(sorted[0]))

  return (
    <div className={styles['scroll']} data-private>
      <table className={styles['table']} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sorting={sorting} onSort={setSorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => {
            const id = rowId(row)
            return (
              <tr
                key={id}
                className={styles['row']}
                data-openable={onOpen ? true : undefined}
                data-selected={id === selectedId || undefined}
                aria-current={id === selectedId || undefined}
                tabIndex={onOpen ? (id === tabStop ? 0 : -1) : undefined}
                onFocus={onOpen && (() => setVisitedId(id))}
                onKeyDown={onOpen && ((event) => walkRows(event, () => onOpen(row)))}
                onClick={onOpen && (() => onOpen(row))}
              >
                {columns.map((column) => (
                  <td key={column.id} data-align={column.align} data-main={column.isMain}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

interface HeaderCellProps<R> {
  column: Column<R>
  sorting: Sorting | null
  onSort: (sorting: Sorting | null) => void
}

function HeaderCell<R>({ column, sorting, onSort }: HeaderCellProps<R>) {
  const direction = sorting?.columnId === column.id ? sorting.direction : null
  // Up, down, and back to the order the screen gave.
  const next = { none: 'ascending', ascending: 'descending', descending: null } as const
  function sort(): void {
    const following = next[direction ?? 'none']
    onSort(following && { columnId: column.id, direction: following })
  }

  return (
    <th
      scope="col"
      className={styles['header']}
      data-align={column.align}
      data-main={column.isMain}
      aria-sort={direction ?? undefined}
    >
      {column.sortBy ? (
        <button type="button" className={styles['sort']} title={words.sortBy(column.header)} onClick={sort}>
          {column.header}
          {direction === 'ascending' && <ChevronUp aria-hidden="true" />}
          {direction === 'descending' && <ChevronDown aria-hidden="true" />}
        </button>
      ) : (
        column.header
      )}
    </th>
  )
}

/** Keys pressed on a control inside a row belong to that control. */
const walkRows = (event: KeyboardEvent<HTMLTableRowElement>, open: () => void) => {
  const row = event.currentTarget
  if (event.target !== row || event.ctrlKey || event.metaKey || event.altKey) return
  const rows = row.parentElement?.children
  const targets: Record<string, Element | null | undefined> = {
    ArrowDown: row.nextElementSibling,
    ArrowUp: row.previousElementSibling,
    Home: rows?.[0],
    End: rows?.[rows.length - 1],
  }
  if (event.key === 'Enter') open()
  else if (!(event.key in targets)) return
  event.preventDefault()
  const target = targets[event.key]
  if (target instanceof HTMLElement) target.focus()
}
