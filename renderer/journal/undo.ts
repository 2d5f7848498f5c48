// Taking a change back without taking back what was written since: field by field, event by event.
import { createCheckIn, type CheckIn } from '#shared/domain/check-in'
import type { Change, Journal } from '#shared/domain/journal'
import { findRecord, isSameContent } from '#shared/domain/journal'
import type { JournalRecord } from '#shared/domain/record'
import type { Setting } from '#shared/domain/setting'

/** What a change did to each record; `before` is null for one it made. */
export interface UndoEntry {
  id: string
  label: string
  records: readonly { before: JournalRecord | null; after: JournalRecord }[]
}

/** null for a change that erased rows: erasing is asked for twice and is final. */
export function toUndoEntry(id: string, journal: Journal, change: Change): UndoEntry | null {
  if (change.erases?.length) return null
  const records = change.puts.map((after) => ({ before: journal[after.kind].get(after.id) ?? null, after }))
  return { id, label: change.label, records }
}

/** The change that takes `entry` back from the journal as it is now. */
export function undoChange(journal: Journal, entry: UndoEntry, at: string): Change {
  const puts: JournalRecord[] = []
  const erases: string[] = []
  for (const { before, after } of entry.records) {
    const current = findRecord(journal, after.id)
    if (!current || after.kind === 'revision') continue
    if (before) puts.push(withoutChange(current, before, after))
    // A list of the person's is one record whatever was put on it first.
    else if (isListed(after) && isListed(current) && !isSame(current, after))
      puts.push({ ...current, value: withoutListed(current.value, [], after.value) })
    else if (isSame(current, after)) erases.push(after.id)
    // A day is one record whatever was answered first: only that answer is taken back.
    else if (after.kind === 'checkIn') puts.push(withoutChange(current, unanswered(after), after))
    // Made by the change and written in since: the trash keeps it.
    else puts.push({ ...current, deletedAt: at })
  }
  return { label: entry.label, puts, erases: [...erases, ...needlessVersions(journal, entry, puts)] }
}

/** The versions that the change kept, of records that say again what they said before it. */
function needlessVersions(journal: Journal, entry: UndoEntry, puts: readonly JournalRecord[]): string[] {
  const isAsBefore = (recordId: string) => {
    const before = entry.records.find(({ after }) => after.id === recordId)?.before
    const restored = puts.find(({ id }) => id === recordId)
    return !!before && !!restored && isSameContent(before, restored)
  }
  const kept = entry.records.flatMap(({ after }) => (after.kind === 'revision' ? [after] : []))
  return kept.filter(({ id, of }) => journal.revision.has(id) && isAsBefore(of)).map(({ id }) => id)
}

function unanswered({ day, mode, zone, createdAt, id, late, writtenAt }: CheckIn): CheckIn {
  const blank = createCheckIn(day, mode, { day, at: createdAt, zone, newId: () => id })
  return { ...blank, late, writtenAt }
}

type Fields = Record<string, unknown>
const BOOKKEEPING = new Set(['revision', 'updatedAt', 'createdAt', 'id', 'v', 'kind'])

function withoutChange(current: JournalRecord, before: JournalRecord, after: JournalRecord): JournalRecord {
  const result: Fields = { ...current }
  const [was, became, is] = [before as unknown as Fields, after as unknown as Fields, current as unknown as Fields]
  for (const field of Object.keys(became)) {
    if (BOOKKEEPING.has(field) || isSame(was[field], became[field])) continue
    if (isSame(is[field], became[field])) result[field] = was[field]
    else if (isListed(current) && isListed(before) && isListed(after))
      result[field] = withoutListed(current.value, before.value, after.value)
    else if (field === 'events') result[field] = withoutAddedEvents(is[field], was[field], became[field])
  }
  return result as unknown as JournalRecord
}

type Listed = Setting & { value: unknown[] }

const isListed = (record: JournalRecord): record is Listed => record.kind === 'setting' && Array.isArray(record.value)

/** What the change put on the list goes, what it took off comes back, and what was listed since stays. */
function withoutListed(current: unknown[], before: unknown[], after: unknown[]): unknown[] {
  const isIn = (list: unknown[], one: unknown) => list.some((other) => isSame(one, other))
  const takenOff = before.filter((one) => !isIn(after, one) && !isIn(current, one))
  return [...takenOff, ...current.filter((one) => isIn(before, one) || !isIn(after, one))]
}

interface Identified {
  id: string
}

function withoutAddedEvents(current: unknown, before: unknown, after: unknown): Identified[] {
  const kept = new Set((before as Identified[]).map((event) => event.id))
  const added = new Set((after as Identified[]).map((event) => event.id).filter((id) => !kept.has(id)))
  return (current as Identified[]).filter((event) => !added.has(event.id))
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
