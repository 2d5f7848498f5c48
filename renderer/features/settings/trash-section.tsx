// Everything in the trash, to be restored.
import { RECORD_KINDS, type JournalRecord } from '#shared/domain/record'
import { restoreFromTrash } from '#shared/domain/stamp'
import { useApply, useJournal } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { Section } from '../../ui/section'
import { Row } from '../../ui/stack'
import { copy } from './copy'

const { trash: words } = copy
const MOST_LETTERS = 80

export function TrashSection() {
  const journal = useJournal((whole) => whole)
  const apply = useApply()
  const trashed = RECORD_KINDS.flatMap((kind) =>
    [...journal[kind].values()].filter((record) => record.deletedAt !== null),
  )
  const newestFirst = trashed.toSorted((a, b) => (a.deletedAt! > b.deletedAt! ? -1 : 1))
  return (
    <Section title={words.title} hint={words.hint}>
      {newestFirst.length === 0 && <p>{words.empty}</p>}
      {newestFirst.map((record) => (
        <Row key={record.id}>
          <span data-private>
            {words.kinds[record.kind]}: {shortText(record)}
          </span>
          <Button
            variant="plain"
            size="small"
            onPress={() => apply({ label: words.restore, puts: [restoreFromTrash(record)] })}
          >
            {words.restore}
          </Button>
        </Row>
      ))}
    </Section>
  )
}

function shortText(record: JournalRecord): string {
  const text = textOf(record).replace(/\s+/g, ' ').trim()
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text || '–'
}

function textOf(record: JournalRecord): string {
  switch (record.kind) {
    case 'person':
      return record.name
    case 'checkIn':
      return `${record.day} ${record.line}`
    case 'plan':
      return `${record.ifText} ${record.thenText}`
    case 'exception':
      return record.reason
    case 'dayOff':
      return `${record.from} – ${record.to}`
    default:
      return 'title' in record ? record.title : 'text' in record ? record.text : ''
  }
}
