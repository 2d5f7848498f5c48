// A section's evidence: sampled evenly from the weeks, oldest first; pinned, left out, and a line of one's own beside it.
import { memo, useState } from 'react'
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
  pinned: readonly string[] | undefined
  leftOut: readonly string[] | undefined
  /** The person's own line beside each, by record id; null in sections without. */
  lines: Review['lines'] | null
  change: ChangeReview
}

/** The sections that take a line of the person's beside each piece of evidence, and what it is called. */
export const OWN_LINES: Partial<Record<AssembledSection['id'], string>> = {
  delegations: copy.lesson,
  'wins-of-others': copy.whatIDid,
}

/** Kept as it is while words are typed elsewhere. */
export const EvidenceList = memo(function EvidenceList({ section, pinned, leftOut, lines, change }: EvidenceListProps) {
  const [isAll, setIsAll] = useState(false)
  const chosen = chosenEvidence(section, { pinned, leftOut }, isAll ? Infinity : undefined)
  if (section.evidence.length === 0) return <p className={styles['quiet']}>{copy.noEvidence}</p>
  return (
    <div className={styles['evidence']} data-private>
      <ul className={styles['lines']} aria-label={copy.evidence(words.sections[section.id])}>
        {chosen.shown.map((line) => (
          <Evidence
            key={`${line.recordId}:${line.day}:${line.text}`}
            line={line}
            {...{ section, pinned, lines, change }}
          />
        ))}
      </ul>
      {(chosen.more > 0 || isAll) && (
        <LinkButton onPress={() => setIsAll(!isAll)}>{isAll ? copy.showSome : copy.showAll(chosen.more)}</LinkButton>
      )}
      {chosen.leftOut.length > 0 && (
        <Disclosure summary={copy.leftOut(chosen.leftOut.length)}>
          <ul className={styles['lines']}>
            {chosen.leftOut.map((line) => (
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
})

type EvidenceProps = Omit<EvidenceListProps, 'leftOut'> & { line: EvidenceLine }

function Evidence({ line, section, pinned, lines, change }: EvidenceProps) {
  const { recordId, text } = line
  const isPinned = pinned?.includes(recordId) ?? false
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
            value={lines?.[recordId] ?? ''}
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
