// Everything in the trash, to be restored.
import { recordKindNames } from '#shared/copy/record-kinds'
import { RECORD_KINDS } from '#shared/domain/record'
import { shortText } from '#shared/domain/record-text'
import { restoreFromTrash } from '#shared/domain/stamp'
import { useApply, useJournal } from '../../journal/journal-context'
import { Button } from '../../ui/button'
import { Section } from '../../ui/section'
import { Row } from '../../ui/stack'
import { copy } from './copy'

const { trash: words } = copy

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
            {recordKindNames[record.kind]}: {shortText(record)}
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
