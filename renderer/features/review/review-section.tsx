// One section: what the record shows, what the person says, and last quarter beside it.
import { memo } from 'react'
import {
  writeSection,
  type Review,
  type ReviewIntention,
  type ReviewRating,
  type ReviewSectionId,
} from '#shared/domain/review'
import type { AssembledReview, AssembledSection } from '#shared/review/assembled'
import type { LastQuarter } from '#shared/review/last-quarter'
import { Section } from '../../ui/section'
import { TextArea } from '../../ui/text-area'
import { copy, words } from './copy'
import { EvidenceList } from './evidence-list'
import { Figures } from './figures'
import { Intentions } from './intentions'
import { LastQuarterBeside } from './last-quarter-beside'
import { SectionChart } from './section-chart'
import { sectionElementId } from './section-element'
import { SelfRatings } from './self-ratings'
import type { ChangeReview } from './use-review'
import styles from './review.module.css'

/** Slices of the review rather than the whole of it: typing in one section leaves the thirteen others as they are. */
interface ReviewSectionProps {
  number: number
  section: AssembledSection
  text: string
  pinned: readonly string[] | undefined
  leftOut: readonly string[] | undefined
  /** null where the section has no lines of the person's beside its evidence. */
  lines: Review['lines'] | null
  ratings: readonly ReviewRating[] | null
  intentions: readonly ReviewIntention[] | null
  assembled: AssembledReview
  /** null where it is not shown. */
  last: LastQuarter | null
  change: ChangeReview
}

/** These are filled by the person; nothing in the record is missing where it is silent. */
const WITHOUT_EVIDENCE: readonly ReviewSectionId[] = ['self-ratings', 'next-quarter', 'ask']

export const ReviewSection = memo(function ReviewSection({ number, section, last, ...own }: ReviewSectionProps) {
  const { id } = section
  const { text, pinned, leftOut, lines, ratings, intentions, assembled, change } = own
  const isSilent = section.evidence.length === 0 && WITHOUT_EVIDENCE.includes(id)
  const body = (
    <div className={styles['body']}>
      <Figures figures={section.figures} />
      <SectionChart section={section} />
      {!isSilent && <EvidenceList {...{ section, pinned, leftOut, lines, change }} />}
      {ratings && <SelfRatings assembled={assembled} ratings={ratings} change={change} />}
      {intentions && <Intentions intentions={intentions} change={change} />}
      <TextArea
        label={copy.yourWords}
        voice="written"
        value={text}
        onChange={(typed) => change((present) => writeSection(present, id, typed), { draft: true })}
      />
    </div>
  )
  return (
    <div id={sectionElementId(id)} tabIndex={-1} className={styles['section']}>
      <Section title={`${number}. ${words.sections[id]}`} hint={copy.hints[id]}>
        {last ? (
          <div className={styles['beside']}>
            {body}
            <LastQuarterBeside last={last} id={id} />
          </div>
        ) : (
          body
        )}
      </Section>
    </div>
  )
})
