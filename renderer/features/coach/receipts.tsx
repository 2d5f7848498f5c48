// What was handed over: when, what exactly, and who was who.
import { useMemo, useState } from 'react'
import type { CoachPack } from '#shared/domain/coach-pack'
import { liveRecords } from '#shared/domain/journal'
import { moveToTrash } from '#shared/domain/stamp'
import { useApply, useJournal, useStamp } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { readHtml } from '#shared/exporting/format/read-html'
import { DataList } from '../../ui/data-list'
import { Disclosure } from '../../ui/disclosure'
import { EmptyState } from '../../ui/empty-state'
import { List, ListRow } from '../../ui/list'
import { Section } from '../../ui/section'
import { SidePanel } from '../../ui/side-panel'
import { copy, words } from './copy'
import { DocumentView } from './document-view'
import styles from './coach.module.css'

export function Receipts() {
  const all = useJournal((journal) => journal.coachPack)
  const packs = useMemo(
    () => liveRecords({ coachPack: all }, 'coachPack').toSorted((a, b) => (a.at < b.at ? 1 : -1)),
    [all],
  )
  const [openId, setOpenId] = useState<string | null>(null)
  const open = packs.find(({ id }) => id === openId)
  if (packs.length === 0) return <EmptyState>{copy.noReceipts}</EmptyState>
  return (
    <div className={styles['receipts']}>
      <List label={copy.receipts}>
        {packs.map((pack) => (
          <ListRow
            key={pack.id}
            title={copy.receipt(pack.day)}
            detail={copy.receiptDetail(copy.formats[pack.format], pack.wordsHidden)}
            isSelected={pack.id === openId}
            onPress={() => setOpenId(pack.id)}
          />
        ))}
      </List>
      {open && <Receipt key={open.id} pack={open} onClose={() => setOpenId(null)} />}
    </div>
  )
}

function Receipt({ pack, onClose }: { pack: CoachPack; onClose: () => void }) {
  const people = useJournal((journal) => journal.person)
  const apply = useApply()
  const stamp = useStamp()
  const key = Object.entries(pack.pseudonyms).map(
    ([id, pseudonym]) => [pseudonym, people.get(id)?.name ?? copy.someone] as const,
  )

  function trash(): void {
    apply({ label: `${copy.label}, ${copy.receipt(pack.day)}`, puts: [moveToTrash(pack, stamp())] })
    onClose()
  }

  return (
    <SidePanel title={copy.receipt(pack.day)} onClose={onClose} closeLabel={copy.close}>
      <DataList
        items={[
          [copy.format, copy.formats[pack.format]],
          [copy.receiptPeriod, words.period(pack.from, pack.to)],
          [
            copy.receiptFingerprint,
            <span key="sha" className={styles['fingerprint']}>
              {pack.sha256}
            </span>,
          ],
        ]}
      />
      {key.length > 0 && (
        <Section level={3} title={copy.receiptKey}>
          <div data-private>
            <DataList items={key.toSorted(([a], [b]) => a.localeCompare(b, 'en'))} />
          </div>
        </Section>
      )}
      <Section level={3} title={copy.exactText}>
        <HandedText text={pack.text} format={pack.format} />
      </Section>
      <Button variant="plain" onPress={trash}>
        {copy.trash}
      </Button>
    </SidePanel>
  )
}

/** A page of HTML as it reads, with its source behind it; anything else as it stands. */
function HandedText({ text, format }: Pick<CoachPack, 'text' | 'format'>) {
  const page = useMemo(() => (format === 'html' || format === 'print' ? tryReadHtml(text) : null), [text, format])
  const source = (
    <pre className={styles['exact']} data-private>
      {text}
    </pre>
  )
  if (!page) return source
  return (
    <>
      <div data-private>
        <DocumentView document={page} standIns={[]} />
      </div>
      <Disclosure summary={copy.source}>{source}</Disclosure>
    </>
  )
}

/** null for a page that another version wrote in another shape. */
function tryReadHtml(text: string) {
  try {
    return readHtml(text)
  } catch {
    return null
  }
}
