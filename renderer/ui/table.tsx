// A compact list in columns. Up and down walk the rows, Enter opens one.
import type { KeyboardEvent, ReactNode } from 'react'
import { joinClasses } from './join-classes'
import styles from './table.module.css'

export interface Column<R> {
  id: string
  header: string
  cell: (row: R) => ReactNode
  align?: 'start' | 'end'
  /** Takes the space that is left. */
  isMain?: boolean
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
  function onKeyDown(event: KeyboardEvent<HTMLTableRowElement>, row: R): void {
    const place = event.currentTarget
    const target =
      event.key === 'ArrowDown'
        ? place.nextElementSibling
        : event.key === 'ArrowUp'
          ? place.previousElementSibling
          : null
    if (target instanceof HTMLElement) target.focus()
    else if (event.key === 'Enter' && onOpen && event.target === place) onOpen(row)
    else return
    event.preventDefault()
  }

  return (
    <table className={styles['table']} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={cellClass(column)}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const id = rowId(row)
          const isEntry = selectedId ? id === selectedId : index === 0
          return (
            <tr
              key={id}
              tabIndex={onOpen ? (isEntry ? 0 : -1) : undefined}
              aria-selected={onOpen ? id === selectedId : undefined}
              className={joinClasses(onOpen && styles['openable'], id === selectedId && styles['selected'])}
              onKeyDown={onOpen && ((event) => onKeyDown(event, row))}
              onClick={onOpen && (() => onOpen(row))}
            >
              {columns.map((column) => (
                <td key={column.id} className={cellClass(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function cellClass<R>(column: Column<R>): string {
  return joinClasses(styles['cell'], column.align === 'end' && styles['end'], column.isMain && styles['main'])
}
