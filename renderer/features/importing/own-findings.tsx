// What a full export of Stepback's own would bring, kind by kind.
import { recordKindNames } from '#shared/copy/record-kinds'
import { RECORD_KINDS, type JournalRecord, type RecordKind } from '#shared/domain/record'
import type { OwnPlan } from '#shared/importing/stepback/own-plan'
import { Table, type Column } from '../../ui/table'
import { copy } from './copy'

interface KindRow {
  kind: RecordKind
  added: number
  differing: number
  here: number
}

const COLUMNS: readonly Column<KindRow>[] = [
  { id: 'kind', header: copy.own.kind, isMain: true, cell: ({ kind }) => recordKindNames[kind] },
  { id: 'added', header: copy.own.added, align: 'end', cell: ({ added }) => added },
  { id: 'differing', header: copy.own.differing, align: 'end', cell: ({ differing }) => differing },
  { id: 'here', header: copy.own.here, align: 'end', cell: ({ here }) => here },
]

export function OwnFindings({ own }: { own: OwnPlan }) {
  const differing = own.changed.map(({ record }) => record)
  const rows = RECORD_KINDS.map((kind) => ({
    kind,
    added: countOf(kind, own.fresh),
    differing: countOf(kind, differing),
    here: countOf(kind, own.alreadyHere),
  })).filter((row) => row.added + row.differing + row.here > 0)
  if (rows.length === 0) return null
  return <Table label={copy.own.label} columns={COLUMNS} rows={rows} rowId={({ kind }) => kind} />
}

const countOf = (kind: RecordKind, records: readonly JournalRecord[]): number =>
  records.filter((record) => record.kind === kind).length
