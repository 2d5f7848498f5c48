// What can be counted, as tables for a spreadsheet. A field that a spreadsheet would take for a formula is made text.
import Papa from 'papaparse'
import { liveRecords, type Journal } from '#shared/domain/journal'
import type { RecordKind } from '#shared/domain/record'
import type { Pages } from './day-pages'
import { sayValue, type NameOf } from './say-record'

const TABLES = {
  checkIn: [
    'day',
    'dayKind',
    'handsOn',
    'handsOnChips',
    'touched',
    'waiting',
    'askedFirst',
    'gaveAnswer',
    'energy',
    'lateWork',
    'isWin',
    'line',
  ],
  decision: ['day', 'title', 'level', 'subject', 'arrival', 'personId', 'expectation'],
  peopleWork: ['dueDay', 'type', 'personId', 'title', 'notes'],
  note: ['day', 'isWin', 'text'],
  answer: ['day', 'theme', 'questionText', 'status', 'text'],
} as const satisfies Partial<Record<RecordKind, readonly string[]>>

const NAMES: Record<keyof typeof TABLES, string> = {
  checkIn: 'check-ins',
  decision: 'decisions',
  peopleWork: 'people-work',
  note: 'notes',
  answer: 'answers',
}

/** What OWASP names: a spreadsheet runs a field that begins like this. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/

export function tables(journal: Journal, nameOf: NameOf): Pages {
  const pages: Pages = new Map()
  for (const kind of Object.keys(TABLES) as (keyof typeof TABLES)[]) {
    const fields: readonly string[] = TABLES[kind]
    const rows = liveRecords(journal, kind).map((record) => {
      const values = record as unknown as Record<string, unknown>
      return fields.map((field) => cell(values[field], nameOf))
    })
    const text = Papa.unparse({ fields: [...fields], data: rows }, { escapeFormulae: LIKE_A_FORMULA, newline: '\r\n' })
    if (rows.length > 0) pages.set(`tables/${NAMES[kind]}.csv`, `${text}\r\n`)
  }
  return pages
}

/** Texts keep their lines; what is unknown stays empty. */
const cell = (value: unknown, nameOf: NameOf): string =>
  typeof value === 'string' ? (nameOf(value) ?? value) : sayValue(value, nameOf)
