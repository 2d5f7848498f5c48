// Records of a file, in which an id may come twice.
import type { JournalRecord } from '#shared/domain/record'

/** The very same record twice is one; `add` answers false where the same id says something else. */
export function createRecordList(): {
  records: JournalRecord[]
  places: string[]
  add: (record: JournalRecord, where: string) => boolean
} {
  const byId = new Map<string, string>()
  const records: JournalRecord[] = []
  const places: string[] = []
  return {
    records,
    places,
    add(record, where) {
      const text = JSON.stringify(record)
      const before = byId.get(record.id)
      if (before !== undefined) return before === text
      byId.set(record.id, text)
      records.push(record)
      places.push(where)
      return true
    },
  }
}
