// Two texts as one: what is gone is struck out, what came later is underlined.
import { diffWordsWithSpace } from 'diff'
import { useMemo } from 'react'
import styles from './history.module.css'

export function WordDifferences({ before, after }: { before: string; after: string }) {
  const parts = useMemo(() => diffWordsWithSpace(before, after, { timeout: 500 }) ?? null, [before, after])
  // Two texts of which nothing is alike take too long to set against each other: the earlier one is then shown whole.
  if (parts === null) {
    return (
      <p className={styles['words']} data-private>
        {before}
      </p>
    )
  }
  return (
    <p className={styles['words']} data-private>
      {parts.map(({ value, added, removed }, index) =>
        removed ? (
          // oxlint-disable-next-line react/no-array-index-key -- parts have no name of their own, and never move
          <del key={index}>{value}</del>
        ) : added ? (
          // oxlint-disable-next-line react/no-array-index-key -- as above
          <ins key={index}>{value}</ins>
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- as above
          <span key={index}>{value}</span>
        ),
      )}
    </p>
  )
}
