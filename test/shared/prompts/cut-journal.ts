// A journal as it would be if nothing after a day had ever been written about.
import type { Day } from '../../../shared/calendar/day'
import type { JournalRecord } from '../../../shared/domain/record'

export function cutAfter(records: readonly JournalRecord[], day: Day): JournalRecord[] {
  return records.flatMap((record) => {
    if (dayOf(record) > day) return []
    if (!('events' in record)) return [record]
    const events = record.events.filter((event) => event.day <= day)
    const needsOne = record.kind === 'pathItem' || record.kind === 'delegation'
    return needsOne && events.length === 0 ? [] : [{ ...record, events } as JournalRecord]
  })
}

function dayOf(record: JournalRecord): string {
  if ('day' in record) return record.day
  if ('since' in record) return record.since
  if ('dueDay' in record) return record.dueDay
  return 'from' in record ? record.from : ''
}
