// Notes in Markdown or plain text whose day stands in the front matter, at the top, or in the name.
import type { Day } from '#shared/calendar/day'
import type { Collector } from '../collector'
import { addDayFile, createFileIds, whenOn } from '../dated-files'
import { daysOfNames } from '../dated-names'
import { dayInWords } from '../english-dates'
import { whenWritten, type WrittenWhen } from '../days'
import { fieldOf, splitFrontMatter } from '../front-matter'
import { hasExtension, jsonOf, stemOf, type SourceFile } from '../source-file'
import type { DateQuestion } from '../types'
import { claimEach, type Format } from './format'

const isPlain = (file: SourceFile) =>
  hasExtension(file, 'md', 'markdown', 'mdown', 'txt', 'text') &&
  (file.text() ?? '').trim() !== '' &&
  jsonOf(file) === undefined

/** What the writer put down as its date; the time of the last change says nothing about the day. */
function writtenDate(file: SourceFile, zone: string): WrittenWhen | null {
  const { fields, body } = splitFrontMatter(file.text() ?? '')
  const field = fieldOf(fields, 'date', 'day', 'created', 'creation date', 'created_at', 'createdat')
  if (typeof field === 'string') {
    const when = whenWritten(field, zone)
    const worded = when === null ? dayInWords(field) : null
    return when ?? (worded && { day: worded, zone: null, writtenAt: null })
  }
  const first = body
    .trimStart()
    .split('\n')[0]!
    .replace(/^#+\s*/, '')
    .trim()
  const day = first.length <= 60 ? (whenWritten(first, zone)?.day ?? dayInWords(first)) : null
  return day && { day, zone: null, writtenAt: null }
}

const dayOfName = (file: SourceFile): Day | 'undecided' | null => {
  const named = daysOfNames([stemOf(file.name)], null).byName.get(stemOf(file.name))
  return named?.isUndecided ? 'undecided' : (named?.day ?? null)
}

export const plainMarkdownFiles: Format = {
  id: 'markdown',
  claim: (files) =>
    claimEach(
      files,
      (file) => isPlain(file) && (writtenDate(file, 'UTC') !== null || dayOfName(file) !== null),
      'likely',
      'notes-with-dates',
    ),
  read: readFiles,
}

function readFiles(files: readonly SourceFile[], collector: Collector): DateQuestion | null {
  const { zone, datePattern } = collector.options
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  const undated = sorted.filter((file) => writtenDate(file, zone) === null)
  const named = daysOfNames(
    undated.map(({ name }) => stemOf(name)),
    datePattern ?? null,
  )
  const idOf = createFileIds()
  for (const file of sorted) {
    collector.options.check()
    const found = named.byName.get(stemOf(file.name))
    const when = writtenDate(file, zone) ?? whenOn(found?.day ?? null, collector)
    if (when !== null) addDayFile('markdown', file, when, idOf(when.day, file.path), collector)
    else
      collector.report({
        where: file.path,
        why: found?.isUndecided ? 'date-order-unknown' : 'no-day',
        text: file.text() ?? '',
      })
  }
  return named.question
}
