// The fourteen sections by name; those with words of the person's are marked.
import { REVIEW_SECTIONS, type Review } from '#shared/domain/review'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { copy, words } from './copy'
import { sectionElementId } from './section-element'
import styles from './review.module.css'

export function SectionNav({ review }: { review: Review | null }) {
  return (
    <nav aria-label={copy.contents} data-screen-only>
      <ol className={styles['contents']}>
        {REVIEW_SECTIONS.map((id, index) => (
          <li key={id} data-written={review?.words[id]?.trim() ? true : undefined}>
            <button type="button" className={styles['jump']} onClick={() => goTo(sectionElementId(id))}>
              {index + 1}. {words.sections[id]}
            </button>
            {review?.words[id]?.trim() && <VisuallyHidden>{copy.written}</VisuallyHidden>}
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The address is the route, so the jump is made by hand; the focus goes along. */
function goTo(id: string): void {
  const target = document.getElementById(id)
  target?.scrollIntoView({ block: 'start' })
  target?.focus({ preventScroll: true })
}
