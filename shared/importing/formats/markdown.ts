// Notes in Markdown or plain text whose day stands in the front matter, at the top, or in the name.
import type { Day } from '#shared/calendar/day'
import type { Collector } from '../collector'
import { addDayFile, createFileIds, whenOn } from '../dated-files'
import { daysOfNames } from '../dated-names'
import { dayInWords } from '../worded-dates'
import { looksDated, readStamps } from '../bracket-dates'
import { fieldOf, splitFrontMatter } from '../front-matter'
import { hasExtension, jsonOf, stemOf, type SourceFile } from '../source-file'
import type { DateQuestion } from '../types'
import { claimEach, type Format } from './format'

const isPlain = (file: SourceFile) =>
  hasExtension(file, 'md', 'markdown', 'mdown', 'txt', 'text') &&
  (file.text() ?? '').trim() !== '' &&
  jsonOf(file) === undefined

/** What the writer put down as its date; the time of the last change says nothing about the day. Empty for nothing. */
function writtenDate(file: SourceFile): string {
  const { fields, body } = splitFrontMatter(file.text() ?? '')
  const field = DATE_FIELDS.map((name) => fieldOf(fields, name)).find(
    (value): value is string => typeof value === 'string' && looksDated(value),
  )
  if (field !== undefined) return field
  const first = body.trimStart().split('\n', 1)[0]!
  const plain = first
    .replace(/^#+\s*|^(?:date|datum|fecha|data)\s*:\s*/i, '')
    .replace(/^\*\*|\*\*$/g, '')
    .trim()
  return plain.length <= 60 && (DATE_AT_START.test(plain) || dayInWords(plain) !== null) ? plain : ''
}

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
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
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
    if (when !== null) addDayFile('markdown', file, when, idOf(when.day, file.path), collector)
    else
      collector.report({
        where: file.path,
        why: found?.isUndecided || dates.outcome === 'ask' ? 'date-order-unknown' : 'no-day',
        text: file.text() ?? '',
      })
  }
  return dates.outcome === 'ask' ? dates.question : named.question
}
