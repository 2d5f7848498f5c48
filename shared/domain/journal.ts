// The journal as a value: all records by kind. Everything pure (engine, review, exports) reads from this.
import { inOrder } from './in-order'
import { isSameValue } from './same-value'
import { RECORD_KINDS, type JournalRecord, type RecordKind, type RecordOf } from './record'
import { rememberedBy } from './remembered'

export type Journal = { readonly [K in RecordKind]: ReadonlyMap<string, RecordOf<K>> }

/** One thing a person did: all of it is written, or none. */
export interface Change {
  /** What undo offers, such as "Hand over Billing cut-over". */
  label: string
  puts: readonly JournalRecord[]
  /** Rows erased for good, skipping the trash. */
  erases?: readonly string[]
}

function emptyJournal(): Journal {
  return Object.fromEntries(RECORD_KINDS.map((kind) => [kind, new Map()])) as unknown as Journal
}

export function toJournal(records: Iterable<JournalRecord>): Journal {
  const journal = emptyJournal()
  for (const record of records) (journal[record.kind] as Map<string, JournalRecord>).set(record.id, record)
  return journal
}

/** A new journal; kinds that the change does not touch stay the same objects. */
export function withChange(journal: Journal, change: Pick<Change, 'puts' | 'erases'>): Journal {
  const touched = new Map<RecordKind, Map<string, JournalRecord>>()
  const copyOf = (kind: RecordKind): Map<string, JournalRecord> => {
    let copy = touched.get(kind)
    if (!copy) touched.set(kind, (copy = new Map<string, JournalRecord>(journal[kind])))
    return copy
  }
  for (const record of change.puts) copyOf(record.kind).set(record.id, record)
  for (const id of change.erases ?? []) {
    const record = findRecord(journal, id)
    if (record) copyOf(record.kind).delete(id)
  }
  return { ...journal, ...Object.fromEntries(touched) } as Journal
}

/** null when there is no such record. The trash is searched too. */
export function findRecord(journal: Journal, id: string): JournalRecord | null {
  for (const kind of RECORD_KINDS) {
    const record = journal[kind].get(id)
    if (record) return record
  }
  return null
}

const liveOnes = rememberedBy((records: ReadonlyMap<string, JournalRecord>): readonly JournalRecord[] =>
  [...records.values()].filter((record) => record.deletedAt === null).sort(inOrder),
)

/** Those that are not in the trash, in the order they were made. */
export function liveIn<R extends JournalRecord>(records: ReadonlyMap<string, R>): readonly R[] {
  return liveOnes(records) as readonly R[]
}

/** The records of a kind that are not in the trash, in the order they were made. */
export function liveRecords<K extends RecordKind>(journal: Pick<Journal, K>, kind: K): readonly RecordOf<K>[] {
  const records: ReadonlyMap<string, JournalRecord> = journal[kind]
  return liveIn(records) as readonly RecordOf<K>[]
}

/** Two values of records that say the same, whatever their revision, time of writing, and order of fields. */
export function isSameContent(a: JournalRecord, b: JournalRecord): boolean {
  return isSameValue(contentOf(a), contentOf(b))
}

function contentOf({ revision: _revision, updatedAt: _updatedAt, ...content }: JournalRecord): object {
  return content
}
