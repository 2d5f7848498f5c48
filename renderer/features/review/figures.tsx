// A section's figures, each with what it rests on.
import type { ReviewFigure } from '#shared/review/assembled'
import { DataList } from '../../ui/data-list'
import { words } from './copy'
import styles from './review.module.css'

export function Figures({ figures }: { figures: readonly ReviewFigure[] }) {
  if (figures.length === 0) return null
  const items = figures.map((figure) => [words.figures[figure.id], <Amount key={figure.id} figure={figure} />] as const)
  return (
    <div className={styles['figures']} data-private>
      <DataList items={items} />
    </div>
  )
}

function Amount({ figure: { value, unit, coverage, counts } }: { figure: ReviewFigure }) {
  return (
    <>
      {words.value(value, unit)}
      {coverage && <span className={styles['coverage']}>{words.coverage(coverage, counts)}</span>}
    </>
  )
}
