// jrnl's JSON: entries with title, body, local date and time; no zone and no id.
import { z } from 'zod'
import type { Collector } from '../collector'
import { whenLocal, whenWritten } from '../days'
import { timeInWords } from '../worded-dates'
import { eachRecord, type JsonRecord } from '../json-records'
import { helpfulFlag, helpfulId, tagList, words } from '../lenient'
import { isObject } from '../safe-json'
import { jsonOf, type SourceFile } from '../source-file'
import { claimEach, type Format } from './format'

const entrySchema = z.object({
  title: words,
  body: words,
  date: z.string(),
  time: z.string().nullish(),
  tags: tagList,
  starred: helpfulFlag,
  uuid: helpfulId,
})

function entriesOf(file: SourceFile): unknown[] | null {
  const json = jsonOf(file)
  const list = isObject(json) ? json['entries'] : json
  if (Array.isArray(list)) return list
  // A folder of exports has a file for each entry.
  return isEntry(json) && isObject(json) && 'body' in json ? [json] : null
}

/** Other applications have a title and a date too, and their words elsewhere. */
const isEntry = (entry: unknown) =>
  isObject(entry) && 'date' in entry && 'title' in entry && ('body' in entry || 'time' in entry) && !('text' in entry)

function isJrnl(file: SourceFile): boolean {
  const entries = entriesOf(file)
  if (entries === null) return false
  const whole = jsonOf(file)
  return entries.length === 0 ? isObject(whole) && isObject(whole['tags']) : entries.some(isEntry)
}

export const jrnl: Format = {
  id: 'jrnl',
  claim: (files) => claimEach(files, isJrnl, 'sure', 'entries-with-title-body-date'),
  read(files, collector) {
    for (const file of files) {
      const where = (_entry: unknown, index: number) => `${file.path} #${index + 1}`
      eachRecord(entriesOf(file) ?? [], entrySchema, where, collector, (record) => takeEntry(record, collector))
    }
    return null
  },
}

function takeEntry({ value, raw, where }: JsonRecord<z.infer<typeof entrySchema>>, collector: Collector): void {
  const { title, body, tags, starred, uuid } = value
  const time = value.time ? timeInWords(value.time) : null
  const when = value.time
    ? whenLocal(value.date.trim(), time, collector.options.zone)
    : whenWritten(value.date, collector.options.zone)
  collector.add({ app: 'jrnl', id: uuid, when, title, text: body, tags, starred, raw, where })
}
