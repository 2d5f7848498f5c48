// One section: what the record shows, what the person says, and last quarter beside it.
import { writeSection, type Review, type ReviewSectionId } from '#shared/domain/review'
import type { AssembledReview, AssembledSection } from '#shared/review/assembled'
import type { LastQuarter } from '#shared/review/last-quarter'
import { Section } from '../../ui/section'
import { Split } from '../../ui/stack'
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

interface ReviewSectionProps {
  number: number
  section: AssembledSection
  assembled: AssembledReview
  review: Review | null
  /** null where it is not shown. */
  last: LastQuarter | null
  change: ChangeReview
}

/** These are filled by the person; nothing in the record is missing where it is silent. */
const WITHOUT_EVIDENCE: readonly ReviewSectionId[] = ['self-ratings', 'next-quarter', 'ask']

export function ReviewSection({ number, section, assembled, review, last, change }: ReviewSectionProps) {
  const { id } = section
  const title = words.sections[id]
  const isSilent = section.evidence.length === 0 && WITHOUT_EVIDENCE.includes(id)
  const body = (
    <div className={styles['body']}>
      <Figures figures={section.figures} />
      <SectionChart section={section} />
      {!isSilent && <EvidenceList section={section} review={review} change={change} />}
      {id === 'self-ratings' && <SelfRatings assembled={assembled} review={review} change={change} />}
      {id === 'next-quarter' && <Intentions review={review} change={change} />}
      <TextArea
        label={copy.yourWords}
        voice="written"
        value={review?.words[id] ?? ''}
        onChange={(text) => change((present) => writeSection(present, id, text), { draft: true })}
      />
    </div>
  )
  return (
    <div id={sectionElementId(id)} tabIndex={-1} className={styles['section']}>
      <Section title={`${number}. ${title}`} hint={copy.hints[id]}>
        {last ? <Split side={<LastQuarterBeside last={last} id={id} />}>{body}</Split> : body}
      </Section>
    </div>
  )
}
