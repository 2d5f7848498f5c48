// A record in a line, for lists of records of all kinds.
import type { JournalRecord } from './record'

const MOST_LETTERS = 80

/** One line of at most 80 characters; a dash for a record without words. */
export function shortText(record: JournalRecord): string {
  const text = textOf(record).replace(/\s+/g, ' ').trim()
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text || '–'
}

function textOf(record: JournalRecord): string {
  switch (record.kind) {
    case 'person':
      return record.name
    case 'checkIn':
      return `${record.day} ${record.line}`
    case 'plan':
      return `${record.ifText} ${record.thenText}`
    case 'exception':
      return record.reason
    case 'revision':
      return textOf(record.record)
    case 'dayOff':
      return `${record.from} – ${record.to}`
    default:
      return 'title' in record ? record.title : 'text' in record ? record.text : ''
  }
}
