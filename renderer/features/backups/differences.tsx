// What putting a backup back would change, record by record.
import { recordKindNames } from '#shared/copy/record-kinds'
import { compareRecords } from '#shared/domain/compare-records'
import type { JournalRecord } from '#shared/domain/record'
import { shortText } from '#shared/domain/record-text'
import { Disclosure } from '../../ui/disclosure'
import { Section } from '../../ui/section'
import { copy } from './copy'
import styles from './backups.module.css'

const { look: words } = copy
const MOST_SHOWN = 50

export function Differences({ now, then }: { now: readonly JournalRecord[]; then: readonly JournalRecord[] }) {
  const { returning, leaving, changing } = compareRecords(now, then)
  if (returning.length + leaving.length + changing.length === 0) return <p>{words.same}</p>
  return (
    <Section title={words.would} level={3}>
      <Records summary={words.returning(returning.length)} records={returning} />
      <Records summary={words.leaving(leaving.length)} records={leaving} />
      <Records summary={words.changing(changing.length)} records={changing} />
    </Section>
  )
}

function Records({ summary, records }: { summary: string; records: readonly JournalRecord[] }) {
  if (records.length === 0) return <p>{summary}</p>
  return (
    <Disclosure summary={summary}>
      <ul className={styles['records']} data-private>
        {records.slice(0, MOST_SHOWN).map((record) => (
          <li key={record.id}>
            {recordKindNames[record.kind]}: {shortText(record)}
          </li>
        ))}
        {records.length > MOST_SHOWN && <li>{words.more(records.length - MOST_SHOWN)}</li>}
      </ul>
    </Disclosure>
  )
}
