// What the review does not rest on.
import type { GapMap } from '#shared/review/gap-map'
import { sayGaps } from '#shared/review/review-document'
import { Callout } from '../../ui/callout'
import { copy, words } from './copy'
import styles from './review.module.css'

export function Gaps({ gaps }: { gaps: GapMap }) {
  const said = sayGaps(gaps, words)
  return (
    <Callout title={copy.gaps}>
      {said.length === 0 ? (
        copy.gapsNone
      ) : (
        <ul className={styles['gaps']} data-private>
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Callout>
  )
}
