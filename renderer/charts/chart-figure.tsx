// What every chart comes with: a title, a sentence that says what it shows, what is pointed at, and the table behind it.
import { useId, type ReactNode } from 'react'
import { Disclosure } from '../ui/disclosure'
import { Table } from '../ui/table'
import { words } from '../ui/words'
import styles from './chart-figure.module.css'

export interface ChartTexts {
  title: string
  /** "Seven of ten days had an item waiting on you; in March it was two." */
  sentence: string
  /** Everything the chart draws, as words and figures; the first cell of a row names it. */
  table: { headers: readonly string[]; rows: readonly (readonly string[])[] }
}

interface ChartFigureProps extends ChartTexts {
  /** What the point with the focus says. */
  shown: string | null
  legend?: readonly { label: string; mark: ReactNode }[]
  children: (titleId: string) => ReactNode
}

export function ChartFigure({ title, sentence, table, shown, legend, children }: ChartFigureProps) {
  const id = useId()
  const columns = table.headers.map((header, index) => ({
    id: String(index),
    header,
    cell: (row: readonly string[]) => row[index],
    ...(index > 0 && isOfFigures(table.rows, index) ? { align: 'end' as const } : {}),
  }))
  return (
    <figure className={styles['figure']} aria-labelledby={id}>
      <figcaption className={styles['caption']} data-private>
        <span id={id} className={styles['title']}>
          {title}
        </span>
        <span className={styles['sentence']}>{sentence}</span>
      </figcaption>
      {children(id)}
      <div className={styles['below']}>
        {shown ? (
          <span className={styles['shown']} aria-hidden="true" data-private>
            {shown}
          </span>
        ) : (
          legend?.map(({ label, mark }) => (
            <span key={label} className={styles['key']}>
              {mark}
              {label}
            </span>
          ))
        )}
      </div>
      <div data-screen-only className={styles['table']}>
        <Disclosure summary={words.showTable}>
          <Table label={title} columns={columns} rows={table.rows} rowId={(row) => row[0] ?? ''} />
        </Disclosure>
      </div>
    </figure>
  )
}

/** Figures stand under each other by their last digit, words begin at the left. */
const isOfFigures = (rows: ChartTexts['table']['rows'], column: number): boolean =>
  rows.every((row) => !row[column]) || rows.some((row) => /^[\d–-]/.test(row[column] ?? ''))
