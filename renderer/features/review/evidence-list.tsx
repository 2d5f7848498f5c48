// A section's evidence: sampled evenly from the weeks, oldest first; pinned, left out, and a line of one's own beside it.
import { useState } from 'react'
import { writeLine, type Review } from '#shared/domain/review'
import type { AssembledSection, EvidenceLine } from '#shared/review/assembled'
import { chosenEvidence, leaveOutEvidence, pinEvidence } from '#shared/review/chosen-evidence'
import { Button } from '../../ui/button'
import { Disclosure } from '../../ui/disclosure'
import { LinkButton } from '../../ui/link-button'
import { TextField } from '../../ui/text-field'
import { copy, words } from './copy'
import type { ChangeReview } from './use-review'
import styles from './review.module.css'

interface EvidenceListProps {
  section: AssembledSection
  review: Review | null
  change: ChangeReview
}

const OWN_LINES: Partial<Record<AssembledSection['id'], string>> = {
  delegations: copy.lesson,
  'wins-of-others': copy.whatIDid,
}

export function EvidenceList({ section, review, change }: EvidenceListProps) {
  const [isAll, setIsAll] = useState(false)
  const { shown, leftOut, more } = chosenEvidence(section, review, isAll ? Infinity : undefined)
  if (section.evidence.length === 0) return <p className={styles['quiet']}>{copy.noEvidence}</p>
  return (
    <div className={styles['evidence']} data-private>
      <ul className={styles['lines']} aria-label={copy.evidence(words.sections[section.id])}>
        {shown.map((line) => (
          <Evidence key={`${line.recordId}:${line.day}:${line.text}`} line={line} {...{ section, review, change }} />
        ))}
      </ul>
      {(more > 0 || isAll) && (
        <LinkButton onPress={() => setIsAll(!isAll)}>{isAll ? copy.showSome : copy.showAll(more)}</LinkButton>
      )}
      {leftOut.length > 0 && (
        <Disclosure summary={copy.leftOut(leftOut.length)}>
          <ul className={styles['lines']}>
            {leftOut.map((line) => (
              <li key={`${line.recordId}:${line.text}`} className={styles['line']}>
                <Said line={line} />
                <Button
                  size="small"
                  variant="plain"
                  label={copy.bringBackLabel(line.text)}
                  onPress={() => change((present) => leaveOutEvidence(present, section.id, line.recordId, false))}
                >
                  {copy.bringBack}
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}

function Evidence({ line, section, review, change }: EvidenceListProps & { line: EvidenceLine }) {
  const { recordId, text } = line
  const isPinned = review?.pinned[section.id]?.includes(recordId) ?? false
  const ownLine = OWN_LINES[section.id]
  return (
    <li className={styles['line']}>
      <Said line={line} />
      <span className={styles['lineActions']} data-screen-only>
        <Button
          size="small"
          variant="plain"
          isPressed={isPinned}
          label={copy.pinLabel(text)}
          onPress={() => change((present) => pinEvidence(present, section.id, recordId, !isPinned))}
        >
          {isPinned ? copy.unpin : copy.pin}
        </Button>
        <Button
          size="small"
          variant="plain"
          label={copy.leaveOutLabel(text)}
          onPress={() => change((present) => leaveOutEvidence(present, section.id, recordId, true))}
        >
          {copy.leaveOut}
        </Button>
      </span>
      {ownLine && (
        <div className={styles['ownLine']}>
          <TextField
            label={copy.lineFor(ownLine, text)}
            isLabelHidden
            placeholder={ownLine}
            value={review?.lines[recordId] ?? ''}
            onChange={(typed) => change((present) => writeLine(present, recordId, typed), { draft: true })}
          />
        </div>
      )}
    </li>
  )
}

function Said({ line: { day, text } }: { line: EvidenceLine }) {
  return (
    <>
      <time dateTime={day} className={styles['day']}>
        {words.day(day)}
      </time>
      <span>{text}</span>
    </>
  )
}
