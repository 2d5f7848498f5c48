// What a record said before: each version against what it says now, and the way back to it.
import { Temporal } from 'temporal-polyfill'
import { recordKindNames } from '#shared/copy/record-kinds'
import { findRecord } from '#shared/domain/journal'
import type { EarlierRecord, Revision } from '#shared/domain/record'
import { bringBack, changedFields } from '#shared/domain/revision'
import { revisionsOf } from '#shared/domain/thin-revisions'
import { writtenWords } from '#shared/domain/written-words'
import { useApply, useJournal, useStamp } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Page } from '../../ui/page'
import { Section } from '../../ui/section'
import { copy } from './copy'
import { sayFields } from './say-fields'
import { WordDifferences } from './word-differences'

export function HistoryScreen({ recordId }: { recordId: string }) {
  const journal = useJournal((whole) => whole)
  const record = findRecord(journal, recordId)
  const versions = revisionsOf(journal, recordId)
  if (!record || record.kind === 'revision') {
    return (
      <Page title={copy.title}>
        <EmptyState>{copy.gone}</EmptyState>
      </Page>
    )
  }
  return (
    <Page title={copy.title} lead={`${copy.lead(recordKindNames[record.kind], titleOf(record))}${copy.kept}`}>
      {versions.length === 0 ? (
        <EmptyState>{copy.none}</EmptyState>
      ) : (
        <>
          <p>{copy.legend}</p>
          {versions.map((version) => (
            <Version key={version.id} version={version} current={record} />
          ))}
        </>
      )}
    </Page>
  )
}

function Version({ version, current }: { version: Revision; current: EarlierRecord }) {
  const apply = useApply()
  const stamp = useStamp()
  const { record, createdAt } = version
  const words = writtenWords(record)
  const others = sayFields(changedFields(record, current))
  const when = Temporal.Instant.from(createdAt)
    .toZonedDateTimeISO(stamp().zone)
    .toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <Section
      title={copy.until(when)}
      actions={
        <Button onPress={() => apply({ label: copy.bringBack, puts: [bringBack(current, record)] })}>
          {copy.bringBack}
        </Button>
      }
    >
      {words === '' ? <p>{copy.nothing}</p> : <WordDifferences before={words} after={writtenWords(current)} />}
      {others !== '' && <p>{copy.alsoChanged(others)}</p>}
    </Section>
  )
}

const titleOf = (record: EarlierRecord): string => {
  const { title, name } = record as { title?: unknown; name?: unknown }
  return typeof title === 'string' ? title : typeof name === 'string' ? name : ''
}
