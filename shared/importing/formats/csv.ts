// A table with a date and a text in each row: Daylio, spreadsheets, and whatever else exports one.
import Papa from 'papaparse'
import { readStamps } from '../bracket-dates'
import type { Collector } from '../collector'
import { hasExtension, jsonOf, type SourceFile } from '../source-file'
import type { DateQuestion } from '../types'
import { claimEach, type Format } from './format'

type Column = 'date' | 'time' | 'title' | 'text' | 'tags' | 'starred' | 'mood' | 'id'

/** Names of columns, the most telling first. */
const NAMES: Record<Column, readonly string[]> = {
  date: [
    'full_date',
    'datetime',
    'date',
    'day',
    'datum',
    'fecha',
    'entry date',
    'entry_date',
    'created',
    'created_at',
    'created at',
    'creation date',
    'creationdate',
    'timestamp',
    'date & time',
  ],
  time: ['time', 'uhrzeit', 'hora', 'heure'],
  title: ['title', 'note_title', 'note title', 'heading', 'headline', 'subject', 'titel', 'titre'],
  text: [
    'text',
    'note',
    'notes',
    'entry',
    'content',
    'body',
    'journal',
    'journal entry',
    'description',
    'markdown',
    'entry text',
    'inhalt',
    'texto',
    'texte',
    'eintrag',
  ],
  tags: ['tags', 'activities', 'labels', 'categories', 'category', 'tag'],
  starred: ['starred', 'favorite', 'favourite', 'favorited'],
  mood: ['mood', 'rating', 'feeling', 'stimmung'],
  id: ['id', 'uuid', 'entry id'],
}

type Columns = Partial<Record<Column, number>>

function columnsOf(header: readonly string[]): Columns {
  const plain = header.map((name) => name.trim().toLowerCase())
  const columns: Columns = {}
  for (const [column, names] of Object.entries(NAMES) as [Column, readonly string[]][]) {
    const name = names.find((candidate) => plain.includes(candidate))
    if (name !== undefined) columns[column] = plain.indexOf(name)
  }
  return columns
}

const isTable = ({ date, text, title }: Columns) => date !== undefined && (text !== undefined || title !== undefined)

function isCsv(file: SourceFile): boolean {
  const text = file.text()
  if (text === null || jsonOf(file) !== undefined || hasExtension(file, 'md', 'html', 'org')) return false
  const head = Papa.parse<string[]>(text.slice(0, 4000), { preview: 1, delimiter: delimiterOf(text) })
  return isTable(columnsOf(head.data[0] ?? []))
}

export const csv: Format = {
  id: 'csv',
  claim: (files) => claimEach(files, isCsv, 'likely', 'columns-with-date-and-text'),
  read(files, collector) {
    let question: DateQuestion | null = null
    for (const file of files) question = readTable(file, collector) ?? question
    return question
  },
}

/** The mark that separates the names of the columns: the parser's own guess fails on short tables. */
function delimiterOf(text: string): string {
  const header = text.slice(0, 4000).split('\n', 1)[0]!
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: header.split(mark).length }))
  return counts.sort((a, b) => b.count - a.count)[0]!.mark
}

const parseTable = (text: string): string[][] =>
  Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', delimiter: delimiterOf(text) }).data

function readTable(file: SourceFile, collector: Collector): DateQuestion | null {
  const [header = [], ...rows] = parseTable(file.text() ?? '')
  const columns = columnsOf(header)
  const cell = (row: readonly string[], column: Column) => row[columns[column] ?? -1]?.trim() ?? ''
  const stampOf = (row: readonly string[]) => `${cell(row, 'date')} ${cell(row, 'time')}`.trim()
  const read = readStamps(rows.map(stampOf), collector.options)
  if (read.outcome === 'ask') {
    collector.report({ where: file.path, why: 'date-order-unknown', text: '' })
    return read.question
  }
  for (const [index, row] of rows.entries()) {
    const where = `${file.path} #${index + 2}`
    const raw = JSON.stringify(Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])), null, 1)
    if (row.length > header.length && row.slice(header.length).some((extra) => extra.trim() !== '')) {
      collector.report({ where, why: 'not-a-record', text: raw, detail: 'more cells than columns' })
      continue
    }
    const mood = cell(row, 'mood')
    const text = [cell(row, 'text'), mood === '' ? '' : `Mood: ${mood}`].filter((part) => part !== '').join('\n\n')
    const tags = cell(row, 'tags').split(/[|,;]/)
    const starred = /^(?:1|true|yes|x|\*)$/i.test(cell(row, 'starred'))
    const id = cell(row, 'id') || null
    const title = cell(row, 'title')
    collector.add({ app: 'csv', id, when: read.read(stampOf(row)), title, text, tags, starred, raw, where })
  }
  return null
}
