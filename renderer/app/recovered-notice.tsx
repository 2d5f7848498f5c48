// What was being typed when the journal last ended without being closed: where it is, until the person has seen it.
import { useLocation } from 'wouter'
import { formatDay } from '#shared/calendar/format-day'
import { recordKindNames } from '#shared/copy/record-kinds'
import { tracesCopy } from '#shared/copy/traces'
import { findRecord } from '#shared/domain/journal'
import type { JournalRecord } from '#shared/domain/record'
import { shortText } from '#shared/domain/record-text'
import { useJournal, useJournalStore, useRecovered } from '../journal/journal-context'
import { Button } from '../ui/button'
import { Callout } from '../ui/callout'
import { LinkButton } from '../ui/link-button'
import styles from './app.module.css'

export function RecoveredNotice() {
  const journal = useJournal((whole) => whole)
  const store = useJournalStore()
  const recovered = useRecovered()
  const [, go] = useLocation()
  const records = Object.keys(recovered).flatMap((id) => findRecord(journal, id) ?? [])
  const live = records.filter(({ deletedAt }) => deletedAt === null)
  if (live.length === 0) return null
  return (
    <div className={styles['notices']}>
      <Callout
        title={tracesCopy.recoveredTitle}
        actions={
          <Button variant="plain" onPress={() => store.seeRecovered()}>
            {tracesCopy.understood}
          </Button>
        }
      >
        <p>{tracesCopy.recoveredText}</p>
        {live.map((record) => (
          <p key={record.id} data-private>
            <LinkButton onPress={() => go(placeOf(record))}>
              {recordKindNames[record.kind]}: {nameOf(record)}
            </LinkButton>
          </p>
        ))}
      </Callout>
    </div>
  )
}

/** A check-in goes by its day, as one writes it. */
const nameOf = (record: JournalRecord): string =>
  record.kind === 'checkIn' ? formatDay(record.day, 'en-GB', 'long') : shortText(record)

/** Where a record is written in. */
function placeOf(record: JournalRecord): string {
  switch (record.kind) {
    case 'checkIn':
    case 'answer':
    case 'note':
      return `/day/${record.day}`
    case 'person':
      return `/people/${record.id}`
    case 'review':
      return `/review/${record.quarter}`
    case 'charter':
      return '/settings'
    default:
      return `/ledger/${record.kind}/${record.id}`
  }
}
