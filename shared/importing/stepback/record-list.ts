// Records of a file, in which an id may come twice.
import type { JournalRecord } from '#shared/domain/record'

/** The very same record twice is one; `add` answers false where the same id says something else. */
export function createRecordList(): { records: JournalRecord[]; add: (record: JournalRecord) => boolean } {
  const byId = new Map<string, string>()
  const records: JournalRecord[] = []
  return {
    records,
    add(record) {
      const text = JSON.stringify(record)
      const before = byId.get(record.id)
      if (before !== undefined) return before === text
      byId.set(record.id, text)
      records.push(record)
      return true
    },
  }
}
