// One list of the ledger.
import { useJournal } from '../../journal/journal-context'
import { Badge } from '../../ui/badge'
import { Table, type Column } from '../../ui/table'
import { copy, kinds } from './copy'
import type { LedgerKind, LedgerRow } from './ledger-rows'

interface LedgerTableProps {
  kind: LedgerKind
  rows: readonly LedgerRow[]
  selectedId: string | null
  onOpen: (id: string) => void
}

export function LedgerTable({ kind, rows, selectedId, onOpen }: LedgerTableProps) {
  const people = useJournal((journal) => journal.person)
  const nameOf = (owner: string | null) =>
    owner === 'me' ? copy.me : owner === null ? copy.nobody : (people.get(owner)?.name ?? copy.nobody)
  const columns: Column<LedgerRow>[] = [
    { id: 'title', header: copy.columns.title, isMain: true, cell: (row) => row.title, sortBy: (row) => row.title },
    { id: 'owner', header: copy.columns.owner, cell: (row) => nameOf(row.owner), sortBy: (row) => nameOf(row.owner) },
    { id: 'detail', header: copy.columns.detail, cell: (row) => row.detail },
    {
      id: 'next',
      header: copy.columns.next,
      cell: (row) => (row.isDue ? <Badge tone="step-back">{row.next}</Badge> : row.next),
    },
    { id: 'age', header: copy.columns.age, align: 'end', cell: (row) => row.age, sortBy: (row) => row.age },
  ]
  return (
    <Table
      label={kinds[kind].many}
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      selectedId={selectedId}
      onOpen={(row) => onOpen(row.id)}
    />
  )
}
