// A table with a date and a text in each row: Daylio, spreadsheets, and whatever else exports one.
import Papa from 'papaparse'
import { Temporal } from 'temporal-polyfill'
import { readStamps } from '../bracket-dates'
import type { Collector } from '../collector'
import { isTextName, readColumns, type Column, type Table } from '../csv-columns'
import { findZone, whenAt, type WrittenWhen } from '../days'
import { htmlToMarkdown } from '../html'
import { hasExtension, jsonOf, type SourceFile } from '../source-file'
import type { DateQuestion } from '../types'
import { isOnWeekday } from '../weekday-words'
import { claimEach, type Format } from './format'

/** Rows that are enough to know a table by. */
const ROWS_LOOKED_AT = 20

function isCsv(file: SourceFile): boolean {
  const text = file.text()
  if (text === null || jsonOf(file) !== undefined || hasExtension(file, 'md', 'html', 'org', 'xml')) return false
  const { rows } = parseTable(text.slice(0, 100_000), ROWS_LOOKED_AT)
  const table = readColumns(rows)
  // Commas are in every text: where the name of the file does not say it, the names of the columns must.
  return table !== null && (table.isNamed || hasExtension(file, 'csv', 'tsv'))
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

interface ParsedTable {
  rows: string[][]
  /** The last row has a quotation mark that is never closed: all that follows is in its last cell. */
  isUnclosed: boolean
}

/** A first line such as `sep=;` is for a spreadsheet only. */
function parseTable(text: string, preview = 0): ParsedTable {
  const told = /^sep=(.)\n/.exec(text)
  const content = told ? text.slice(told[0].length) : text
  const delimiter = told?.[1] ?? delimiterOf(content)
  const { data, errors } = Papa.parse<string[]>(content, { skipEmptyLines: 'greedy', delimiter, preview })
  return { rows: data, isUnclosed: errors.some(({ code }) => code === 'MissingQuotes') }
}

function readTable(file: SourceFile, collector: Collector): DateQuestion | null {
  const { rows: all, isUnclosed } = parseTable(file.text() ?? '')
  // By its first rows alone where a later one has something else in it.
  const table = readColumns(all) ?? readColumns(all.slice(0, ROWS_LOOKED_AT))
  if (table === null) return null
  const { header, columns } = table
  const rows = table.isHeadless ? all : all.slice(1)
  const cell = (row: readonly string[], column: Column) => row[columns[column] ?? -1]?.trim() ?? ''
  const stampOf = (row: readonly string[]) => stampIn((column) => cell(row, column))
  const read = readStamps(rows.map(stampOf), collector.options)
  if (read.outcome === 'ask') {
    collector.report({ where: file.path, why: 'date-order-unknown', text: '' })
    return read.question
  }
  if (rows.length === 0) collector.report({ where: file.path, why: 'empty', text: header.join(', ') })
  const firstRow = all.length - rows.length + 1
  for (const [index, row] of rows.entries()) {
    const where = `${file.path} #${index + firstRow}`
    const raw = rawOf(header, row)
    const hasMore = row.slice(header.length).some((extra) => extra.trim() !== '')
    const isCut = isUnclosed && index === rows.length - 1
    const detail = isCut ? 'a quotation mark that is never closed' : 'more cells than columns'
    if (hasMore || isCut) collector.report({ where, why: 'not-a-record', text: raw, detail })
    else {
      const words = wordsOf(row, table)
      const weekday = table.weekday === null ? '' : (row[table.weekday]?.trim() ?? '')
      const place = { raw, where, weekday }
      takeRow((column) => cell(row, column), words, read.read(stampOf(row)), place, collector)
    }
  }
  return null
}

/** Two columns of one name are told apart, so that neither is lost. */
function rawOf(header: readonly string[], row: readonly string[]): string {
  const nameOf = (name: string, at: number) => (name !== '' && header.indexOf(name) === at ? name : `${name} ${at + 1}`)
  return JSON.stringify(Object.fromEntries(header.map((name, at) => [nameOf(name, at).trim(), row[at] ?? ''])), null, 1)
}

/** The text, and what other columns say, each under its name. */
function wordsOf(row: readonly string[], { header, columns, others }: Table): string {
  const main = columns.text ?? -1
  const isPlain = others.length === 0 || isTextName(header[main] ?? '')
  const inOrder = isPlain ? [main, ...others] : [main, ...others].sort((a, b) => a - b)
  const parts = inOrder.map((at) => {
    const words = wordsIn(row[at]?.trim() ?? '')
    const name = header[at]?.trim() ?? ''
    return words === '' || name === '' || (at === main && isPlain) ? words : `**${name}**\n\n${words}`
  })
  return parts.filter((part) => part !== '').join('\n\n')
}

type Cell = (column: Column) => string

/** `18 May` with the year in a column of its own, `2026-01-05` with the time in one. */
function stampIn(cell: Cell): string {
  const date = cell('date')
  const year = /\d{4}/.test(date) ? '' : cell('year')
  return [date, year, cell('time')].filter((part) => part !== '').join(' ')
}

function takeRow(
  cell: Cell,
  words: string,
  written: WrittenWhen | null,
  { raw, where, weekday }: { raw: string; where: string; weekday: string },
  collector: Collector,
): void {
  const mood = cell('mood') === '' ? '' : `Mood: ${cell('mood')}`
  const text = [words, mood].filter((part) => part !== '').join('\n\n')
  const tags = cell('tags').split(/[|,;]/)
  const starred = /^(?:1|true|yes|x|\*)$/i.test(cell('starred'))
  const title = cell('title')
  const found = inZone(written, cell('zone'), collector)
  const when = weekday === '' || (found !== null && isOnWeekday(found.day, weekday)) ? found : null
  const id = idOf(cell('id'), when)
  collector.add({ app: 'csv', id, when, title, text, tags, starred, raw, where })
}

/** A mere number is that of a row, and another table has it too. */
function idOf(written: string, when: WrittenWhen | null): string | null {
  if (written === '') return null
  return /^\d{1,9}$/.test(written) && when !== null ? `${written} ${when.day}` : written
}

/** An instant belongs to the day of the row's own zone, where it has one. */
function inZone(when: WrittenWhen | null, zone: string, collector: Collector): WrittenWhen | null {
  if (!when?.writtenAt || when.zone !== collector.options.zone) return when
  const found = findZone(zone, collector.options.zone)
  collector.zone(found, zone)
  return whenAt(Temporal.Instant.from(when.writtenAt), found.zone)
}

const MARKUP = /<\/(?:p|b|i|u|s|em|strong|div|span|ul|ol|li|h[1-6])>|<br\s*\/?>/i

/** Daylio writes its notes in HTML. */
const wordsIn = (text: string) => (MARKUP.test(text) ? htmlToMarkdown(text.replaceAll('\n', '<br>')) : text)
