// What the records of a full export would do to this journal: by id, and by what there can be only one of.
import { isSameContent, liveRecords, type Journal } from '#shared/domain/journal'
import type { JournalRecord } from '#shared/domain/record'
import { moveToTrash, type Stamp } from '#shared/domain/stamp'

export interface DifferingRecord {
  /** As the file has it. */
  record: JournalRecord
  /** As the journal has it: the same record, or another for the same day, quarter or setting. */
  here: JournalRecord
}

export interface OwnPlan {
  fresh: JournalRecord[]
  alreadyHere: JournalRecord[]
  changed: DifferingRecord[]
}

export function planOwn(records: readonly JournalRecord[], journal: Journal): OwnPlan {
  const plan: OwnPlan = { fresh: [], alreadyHere: [], changed: [] }
  if (records.length === 0) return plan
  const singles = singlesOf(journal)
  for (const record of records) {
    const here =
      journal[record.kind].get(record.id) ?? (record.deletedAt === null ? singles.get(singleKey(record)) : null)
    if (!here) plan.fresh.push(record)
    else if (saysTheSame(record, here)) plan.alreadyHere.push(record)
    else plan.changed.push({ record, here })
  }
  return plan
}

/**
 * Fresh records exactly as the file has them. A differing record takes the file's content; where another record stands
 * in its place, that one goes to the trash, so that everything which points to either still finds it.
 */
export function ownPuts({ fresh, changed }: OwnPlan, takeDiffering: boolean, stamp: Stamp): JournalRecord[] {
  if (!takeDiffering) return [...fresh]
  const replaced = changed.flatMap(({ record, here }) =>
    record.id === here.id ? [record] : [record, moveToTrash(here, stamp)],
  )
  return [...fresh, ...replaced]
}

/** A setting with another id and the same value says the same; a check-in does not, for others may point to it. */
function saysTheSame(record: JournalRecord, here: JournalRecord): boolean {
  if (record.id === here.id) return isSameContent(record, here)
  return (
    record.kind === 'setting' && here.kind === 'setting' && JSON.stringify(record.value) === JSON.stringify(here.value)
  )
}

function singlesOf(journal: Journal): Map<string, JournalRecord> {
  const live = [
    ...liveRecords(journal, 'checkIn'),
    ...liveRecords(journal, 'review'),
    ...liveRecords(journal, 'setting'),
  ]
  return new Map(live.map((record) => [singleKey(record), record]))
}

/** What there is one live record of; the record's own id for a kind of which there may be many. */
function singleKey(record: JournalRecord): string {
  if (record.kind === 'checkIn') return `checkIn ${record.day}`
  if (record.kind === 'review') return `review ${record.quarter}`
  if (record.kind === 'setting') return `setting ${record.key}`
  return record.id
}
