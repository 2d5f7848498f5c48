// Every import there was, each of which can be taken back.
import { useMemo, useState } from 'react'
import type { ImportBatch } from '#shared/domain/import-batch'
import { excerpt } from '#shared/importing/text'
import { useJournal } from '../../journal/journal-context'
import { reportWords } from '#shared/importing/words'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Disclosure } from '../../ui/disclosure'
import { EmptyState } from '../../ui/empty-state'
import { Section } from '../../ui/section'
import { Table, type Column } from '../../ui/table'
import { copy } from './copy'
import styles from './importing.module.css'

const SHOWN_REPORTS = 200

export function Batches({ onTakeBack }: { onTakeBack: (batch: ImportBatch) => void }) {
  const all = useJournal((journal) => journal.importBatch)
  const [asked, setAsked] = useState<ImportBatch | null>(null)
  const batches = useMemo(
    () =>
      [...all.values()]
        .filter(({ deletedAt }) => deletedAt === null)
        .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)),
    [all],
  )
  const columns: readonly Column<ImportBatch>[] = [
    { id: 'day', header: copy.batches.day, cell: ({ day }) => day },
    { id: 'file', header: copy.batches.file, isMain: true, cell: ({ fileName }) => fileName },
    { id: 'notes', header: copy.batches.notes, align: 'end', cell: ({ counts }) => counts.added },
    {
      id: 'state',
      header: copy.batches.state,
      align: 'end',
      cell: (batch) => <State batch={batch} onAsk={setAsked} />,
    },
  ]
  return (
    <Section title={copy.batches.title} hint={batches.length > 0 ? copy.batches.hint : undefined}>
      {batches.length === 0 ? (
        <EmptyState>{copy.batches.none}</EmptyState>
      ) : (
        <Table label={copy.batches.label} columns={columns} rows={batches} rowId={({ id }) => id} />
      )}
      {batches.map((batch) => (
        <KeptReport key={batch.id} batch={batch} />
      ))}
      {asked !== null && (
        <Dialog
          title={copy.batches.sure}
          isQuestion
          onClose={() => setAsked(null)}
          actions={
            <>
              <Button onPress={() => setAsked(null)}>{copy.batches.keep}</Button>
              <Button
                variant="danger"
                onPress={() => {
                  setAsked(null)
                  onTakeBack(asked)
                }}
              >
                {copy.batches.undo}
              </Button>
            </>
          }
        >
          {copy.batches.sureText(asked.counts.added)}
        </Dialog>
      )}
    </Section>
  )
}

function KeptReport({ batch: { fileName, notUnderstood } }: { batch: ImportBatch }) {
  if (notUnderstood.length === 0) return null
  return (
    <Disclosure summary={copy.batches.report(fileName, notUnderstood.length)}>
      <ul className={styles['troubles']} data-private>
        {notUnderstood.slice(0, SHOWN_REPORTS).map(({ where, why, text }, index) => (
          <li key={index}>
            {where}: {reportWords(why)}
            {text.trim() !== '' && <div className={styles['excerpt']}>{excerpt(text.trim(), 200)}</div>}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function State({ batch, onAsk }: { batch: ImportBatch; onAsk: (batch: ImportBatch) => void }) {
  if (batch.undoneAt !== null) return copy.batches.undone
  return (
    <Button size="small" label={copy.batches.undoLabel(batch.fileName)} onPress={() => onAsk(batch)}>
      {copy.batches.undo}
    </Button>
  )
}
