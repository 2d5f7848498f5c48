// What would be different if the journal were as it was: for looking at a backup before it is put back.
import { isSameContent } from './journal'
import type { JournalRecord } from './record'

export interface RecordDifferences {
  /** Only in the backup: it would come back. */
  returning: JournalRecord[]
  /** Only in the journal: it would go. */
  leaving: JournalRecord[]
  /** In both with other content: as the backup has it. */
  changing: JournalRecord[]
}

export function compareRecords(now: Iterable<JournalRecord>, then: Iterable<JournalRecord>): RecordDifferences {
  const current = new Map(Array.from(now, (record) => [record.id, record]))
  const earlier = new Map(Array.from(then, (record) => [record.id, record]))
  const isChanging = (record: JournalRecord) => {
    const other = current.get(record.id)
    return other !== undefined && !isSameContent(other, record)
  }
  return {
    returning: [...earlier.values()].filter(({ id }) => !current.has(id)),
    leaving: [...current.values()].filter(({ id }) => !earlier.has(id)),
    changing: [...earlier.values()].filter(isChanging),
  }
}
