// Notes in Markdown or plain text whose day stands in the front matter, at the top, or in the name.
import type { Day } from '#shared/calendar/day'
import type { Collector } from '../collector'
import { addDayFile, createFileIds, whenOn } from '../dated-files'
import { daysOfNames } from '../dated-names'
import { dayInWords } from '../worded-dates'
import { looksDated, readStamps, type Stamped } from '../bracket-dates'
import { datedHeadsIn } from '../dated-headings'
import { fieldOf, splitFrontMatter } from '../front-matter'
import { byPath, jsonOf, mayBeText, stemOf, type SourceFile } from '../source-file'
import type { DateQuestion } from '../types'
import { claimEach, type Format } from './format'

const isPlain = (file: SourceFile) => mayBeText(file) && (file.text() ?? '').trim() !== '' && jsonOf(file) === undefined

/** What the writer put down as its date; the time of the last change says nothing about the day. Empty for nothing. */
const writtenDate = (file: SourceFile): string => dateInFields(file) || dateAtTop(file)

function dateInFields(file: SourceFile): string {
  const { fields } = splitFrontMatter(file.text() ?? '')
  const written = [...DATE_FIELDS.map((name) => fieldOf(fields, name)), dateInToml(file.text() ?? '')]
  return written.map(asStamp).find((stamp) => looksDated(stamp) || EPOCH.test(stamp)) ?? ''
}

/** Also as a link, `[[2026-01-05]]`, or a list of one. */
function asStamp(value: unknown): string {
  if (Array.isArray(value)) return value.length === 1 ? asStamp(value[0]) : ''
  return typeof value === 'string' ? value.replace(/^\s*\[\[|\]\]\s*$/g, '').trim() : ''
}

/** The fields that some site makers have between lines of `+++`. */
const dateInToml = (text: string): unknown => /^\+\+\+\n[\s\S]{0,4000}?^date\s*=\s*["']?([^"'\n]+)/m.exec(text)?.[1]

function dateAtTop(file: SourceFile): string {
  const first = splitFrontMatter(file.text() ?? '')
    .body.trimStart()
    .split('\n', 1)[0]!
  const plain = first
    .replace(/^#+\s*|^(?:date|datum|fecha|data)\s*::?\s*/i, '')
    .replace(/^\*\*|\*\*$/g, '')
    .trim()
  return plain.length <= 60 && (DATE_AT_START.test(plain) || dayInWords(plain) !== null) ? plain : ''
}

/** Seconds or milliseconds since 1970. */
const EPOCH = /^1\d{9}(?:\d{3})?$/

/** The most telling first: what was written down as the day before what a program noted. */
const DATE_FIELDS = ['date', 'day', 'created', 'creation date', 'date created', 'created_at', 'createdat', 'datetime']
/** With or without a weekday before it. */
const DATE_AT_START = /^(?:\p{L}+\.?,?\s+)?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?![\d.-])/u

const dayOfName = (file: SourceFile): Day | 'undecided' | null => {
  const named = daysOfNames([stemOf(file.name)], null).byName.get(stemOf(file.name))
  return named?.isUndecided ? 'undecided' : (named?.day ?? null)
}

export const plainMarkdownFiles: Format = {
  id: 'markdown',
  claim: (files) =>
    claimEach(
      files,
      (file) => isPlain(file) && (writtenDate(file) !== '' || dayOfName(file) !== null),
      'likely',
      'notes-with-dates',
    ),
  read: readFiles,
}

function readFiles(files: readonly SourceFile[], collector: Collector): DateQuestion | null {
  const { datePattern } = collector.options
  const sorted = byPath(files)
  const dates = readStamps(sorted.map(writtenDate), collector.options)
  const undated = sorted.filter((file) => writtenDate(file) === '')
  const named = daysOfNames(
    undated.map(({ name }) => stemOf(name)),
    datePattern ?? null,
  )
  const idOf = createFileIds()
  for (const file of sorted) {
    collector.options.check()
    const found = named.byName.get(stemOf(file.name))
    const stamp = writtenDate(file)
    const when = stamp === '' ? whenOn(found?.day ?? null, collector) : dates.read(stamp)
    if (when !== null) {
      addDayFile('markdown', file, when, idOf(when.day, file.path), collector)
      if (dateInFields(file) === '' && stamp !== '') reportOtherDays(file, when.day, dates.read, collector)
    } else
      collector.report({
        where: file.path,
        why: found?.isUndecided || dates.outcome === 'ask' ? 'date-order-unknown' : 'no-day',
        text: file.text() ?? '',
      })
  }
  return dates.outcome === 'ask' ? dates.question : named.question
}

/** A text that is known by its first line may hold more days than one; where its headings or lines say so, somebody should look. */
function reportOtherDays(file: SourceFile, day: Day, whenOf: Stamped, collector: Collector): void {
  for (const { stamp, line } of datedHeadsIn(file.text() ?? '')) {
    const other = whenOf(stamp)
    if (other !== null && other.day !== day) {
      collector.report({ where: `${file.path} #1`, why: 'dated-line', text: line })
    }
  }
}
