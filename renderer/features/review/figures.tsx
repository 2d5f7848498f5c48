// A section's figures, each with what it rests on.
import { Fragment } from 'react'
import type { ReviewFigure } from '#shared/review/assembled'
import { words } from './copy'
import styles from './review.module.css'

interface FiguresProps {
  figures: readonly ReviewFigure[]
  /** Beside the page there is no room for two columns. */
  isNarrow?: boolean
}

export function Figures({ figures, isNarrow }: FiguresProps) {
  if (figures.length === 0) return null
  return (
    <dl className={styles['figures']} data-narrow={isNarrow || undefined} data-private>
      {figures.map(({ id, value, unit, coverage, counts }) => (
        <Fragment key={id}>
          <dt>{words.figures[id]}</dt>
          <dd>
            {words.value(value, unit)}
            {coverage && <span className={styles['coverage']}>{words.coverage(coverage, counts)}</span>}
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}
