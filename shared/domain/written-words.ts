// The words a person wrote in a record: what is worth an earlier version, and worth saying that it was recovered.
import type { JournalRecord } from './record'

/** Without what the program wrote, such as a question's words; '' for records in which nobody writes. */
export function writtenWords(record: JournalRecord): string {
  return wordsIn(record)
    .filter((words) => words !== '')
    .join('\n\n')
}

function wordsIn(record: JournalRecord): string[] {
  switch (record.kind) {
    case 'checkIn':
      return [record.line, record.stoppedWhileAway?.what ?? '']
    case 'answer':
      return [record.text, ...record.followUps.map(({ text }) => text)]
    case 'person':
      return [record.name, record.role, record.notes, ...record.toRaise.map(({ text }) => text)]
    case 'plan':
      return [record.ifText, record.thenText]
    case 'review':
      return [
        ...Object.values(record.words),
        ...Object.values(record.lines),
        ...record.ratings.map(({ line }) => line),
        ...record.intentions.flatMap(({ ifText, thenText }) => [ifText, thenText]),
      ]
    default:
      return namedWords(record)
  }
}

const NAMED = ['title', 'text', 'notes', 'prediction', 'expectation', 'agreement', 'reason'] as const

/** Fields that are words wherever they stand; of a path item the reason is one of a list. */
function namedWords(record: JournalRecord): string[] {
  const fields = record as unknown as Record<string, unknown>
  return NAMED.filter((field) => !(record.kind === 'pathItem' && field === 'reason'))
    .map((field) => fields[field])
    .filter((value) => typeof value === 'string')
}
