// What the same section held a quarter ago.
import type { ReviewSectionId } from '#shared/domain/review'
import type { LastQuarter } from '#shared/review/last-quarter'
import { copy, words } from './copy'
import { Figures } from './figures'
import styles from './review.module.css'

export function LastQuarterBeside({ last, id }: { last: LastQuarter; id: ReviewSectionId }) {
  const text = last.words[id]?.trim()
  const title = copy.lastQuarter(last.quarter)
  return (
    <aside className={styles['last']} aria-label={`${title}: ${words.sections[id]}`} data-private data-screen-only>
      <p className={styles['lastTitle']}>{title}</p>
      {last.isOtherRole && id === 'context' && <p>{copy.otherRole}</p>}
      <Figures figures={last.figures[id] ?? []} isNarrow />
      {text && (
        <>
          <p className={styles['quiet']}>{copy.lastWords}</p>
          <p className={styles['then']}>{text}</p>
        </>
      )}
      {id === 'next-quarter' &&
        last.intentions.map(({ intention, fate }) => (
          <p key={intention.type}>{copy.fate(`${intention.ifText} ${intention.thenText}`, copy.fates[fate])}</p>
        ))}
    </aside>
  )
}
