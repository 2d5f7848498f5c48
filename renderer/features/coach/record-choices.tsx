// Entries of the period: a whole one, or single paragraphs of it.
import { useState } from 'react'
import type { PackLine } from '#shared/domain/coach-pack'
import { chooseLine, type ChoosableRecord } from '#shared/exporting/coach/choosable'
import { Badge } from '../../ui/badge'
import { Checkbox } from '../../ui/checkbox'
import { LinkButton } from '../../ui/link-button'
import { copy, words } from './copy'
import styles from './coach.module.css'

interface RecordChoicesProps {
  records: readonly ChoosableRecord[]
  lines: readonly PackLine[]
  onChange: (lines: readonly PackLine[]) => void
}

/** Shown at first, flagged ones aside. */
const SHOWN_AT_FIRST = 20

export function RecordChoices({ records, lines, onChange }: RecordChoicesProps) {
  const [isAll, setIsAll] = useState(false)
  const flagged = records.filter(({ isFlagged }) => isFlagged).length
  const shown = isAll ? records : records.slice(0, flagged + SHOWN_AT_FIRST)
  if (records.length === 0) return <p className={styles['quiet']}>{copy.recordsNone}</p>
  return (
    <div className={styles['groups']} data-private>
      {shown.map((record) => (
        <RecordChoice key={record.recordId} record={record} lines={lines} onChange={onChange} />
      ))}
      {shown.length < records.length && (
        <LinkButton onPress={() => setIsAll(true)}>{copy.showMore(records.length - shown.length)}</LinkButton>
      )}
    </div>
  )
}

function RecordChoice({ record, lines, onChange }: Omit<RecordChoicesProps, 'records'> & { record: ChoosableRecord }) {
  const own = lines.filter(({ recordId }) => recordId === record.recordId)
  const isWhole = own.some(({ part }) => part === null)
  const choose = (part: number | null, isChosen: boolean) => onChange(chooseLine(lines, record, part, isChosen))
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>
        {words.entry(record.day, words.kinds[record.kind])} {record.isFlagged && <Badge>{copy.flagged}</Badge>}
      </legend>
      {record.parts.length > 1 && (
        <Checkbox
          label={copy.wholeEntry}
          isSelected={isWhole}
          isMixed={!isWhole && own.length > 0}
          onChange={(isChosen) => choose(null, isChosen)}
        />
      )}
      <div className={record.parts.length > 1 ? styles['parts'] : undefined}>
        {record.parts.map((text, part) => (
          <Checkbox
            // Paragraphs of a record have no name but their place.
            key={`${part}:${text}`}
            label={<span className={styles['written']}>{text}</span>}
            isSelected={isWhole || own.some((line) => line.part === part)}
            onChange={(isChosen) => choose(part, isChosen)}
          />
        ))}
      </div>
    </fieldset>
  )
}
