// Diarium's JSON: a list of entries, or one file for each; every field is there only if the person ticked it.
import { z } from 'zod'
import type { Collector } from '../collector'
import { instantOf, readIso, whenLocal, whenWritten, type WrittenWhen } from '../days'
import { htmlToMarkdown, htmlToWords } from '../html'
import { eachRecord, type JsonRecord } from '../json-records'
import { helpfulNumber, tagList, words } from '../lenient'
import { isObject } from '../safe-json'
import { jsonOf, type SourceFile } from '../source-file'
import { claimEach, type Format } from './format'

const entrySchema = z.object({
  date: z.string(),
  heading: words,
  html: words,
  text: words,
  rating: helpfulNumber,
  tags: tagList,
})

/** What nobody but Diarium calls so. The person picks the fields, so that any of them may be the only one. */
const MARKS = ['html', 'heading', 'sun', 'lunar', 'tracker']

/** The seven digits that .NET writes, or a field of its own beside a date: a date and tags are in any list. */
const isEntry = (entry: unknown) =>
  isObject(entry) &&
  typeof entry['date'] === 'string' &&
  !('title' in entry) &&
  (/\d:\d{2}\.\d{7}/.test(entry['date']) || MARKS.some((mark) => mark in entry))

function entriesOf(file: SourceFile): unknown[] | null {
  const json = jsonOf(file)
  if (Array.isArray(json)) return json.some(isEntry) ? json : null
  return isEntry(json) ? [json] : null
}

export const diarium: Format = {
  id: 'diarium',
  claim: (files) => claimEach(files, (file) => entriesOf(file) !== null, 'sure', 'list-with-heading-and-html'),
  read(files, collector) {
    for (const file of files) {
      const where = (_entry: unknown, index: number) => `${file.path} #${index + 1}`
      eachRecord(entriesOf(file) ?? [], entrySchema, where, collector, (record) => takeEntry(record, collector))
    }
    return null
  },
}

/** The date is the day as the person saw it, even where an offset follows: no zone says otherwise. */
function whenOf(date: string, own: string): WrittenWhen | null {
  const parts = readIso(date)
  if (parts && instantOf(parts) !== null && parts.offset !== 'Z') return whenWritten(date, own)
  return parts && whenLocal(parts.date, parts.time === '00:00:00' ? null : parts.time, own)
}

function takeEntry({ value, raw, where }: JsonRecord<z.infer<typeof entrySchema>>, collector: Collector): void {
  const when = whenOf(value.date, collector.options.zone)
  const body = htmlToMarkdown(value.html === '' ? value.text : value.html)
  const rating = value.rating === null || value.rating <= 0 ? '' : `Rating: ${value.rating} of 5`
  const text = [body, rating].filter((part) => part !== '').join('\n\n')
  const title = htmlToWords(value.heading)
  collector.add({ app: 'diarium', id: null, when, title, text, tags: value.tags, starred: false, raw, where })
}
