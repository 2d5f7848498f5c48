// Journey, both generations: epoch milliseconds in `date_journal`, and ISO instants in `dateOfJournal`.
import { z } from 'zod'
import type { Collector } from '../collector'
import { findZone, fromEpochMs, instantOf, readIso, whenAt, type WrittenWhen } from '../days'
import { htmlToMarkdown } from '../html'
import { eachRecord, type JsonRecord } from '../json-records'
import { helpfulFlag, helpfulId, helpfulText, tagList, words } from '../lenient'
import { isObject } from '../safe-json'
import { jsonOf, type SourceFile } from '../source-file'
import { placeholder } from '../day-one-markdown'
import { claimEach, type Format } from './format'

const moment = z.union([z.number(), z.string()])

const entrySchema = z.object({
  id: helpfulId,
  date_journal: moment.nullish(),
  dateOfJournal: moment.nullish(),
  timezone: helpfulText,
  text: words,
  type: helpfulText,
  title: helpfulText,
  tags: tagList,
  favourite: helpfulFlag,
  photos: z.array(z.string()).catch([]),
  attachments: z.array(z.string()).catch([]),
  encrypted: helpfulFlag,
})

const isEntry = (entry: unknown) => isObject(entry) && ('date_journal' in entry || 'dateOfJournal' in entry)

function entriesOf(file: SourceFile): unknown[] | null {
  const json = jsonOf(file)
  if (Array.isArray(json)) return json.some(isEntry) ? json : null
  return isEntry(json) ? [json] : null
}

export const journey: Format = {
  id: 'journey',
  claim: (files) => claimEach(files, (file) => entriesOf(file) !== null, 'sure', 'date-of-journal'),
  read(files, collector) {
    for (const file of files) {
      const where = (_entry: unknown, index: number) => `${file.path} #${index + 1}`
      eachRecord(entriesOf(file) ?? [], entrySchema, where, collector, (record) => takeEntry(record, collector))
    }
    return null
  },
}

function whenOf(written: number | string | null | undefined, zone: string): WrittenWhen | null {
  if (written === null || written === undefined) return null
  const isNumber = typeof written === 'number' || /^\d{9,}$/.test(written)
  const parts = isNumber ? null : readIso(String(written))
  // Ten digits are seconds, as some converters write it.
  const ms = Number(written) * (/^\d{9,10}$/.test(String(written)) ? 1000 : 1)
  const instant = isNumber ? fromEpochMs(ms) : parts && instantOf(parts)
  return instant ? whenAt(instant, zone) : null
}

function takeEntry({ value, raw, where }: JsonRecord<z.infer<typeof entrySchema>>, collector: Collector): void {
  if (value.encrypted) return collector.report({ where, why: 'encrypted', text: '' })
  const zone = findZone(value.timezone, collector.options.zone)
  collector.zone(zone, value.timezone)
  const when = whenOf(value.date_journal ?? value.dateOfJournal, zone.zone)
  // The type is blank in old exports, whose text may be either.
  const body = value.type?.toLowerCase() === 'markdown' ? value.text : htmlToMarkdown(value.text)
  const photos = [...value.photos, ...value.attachments].map((name) => placeholder('photo', name))
  const text = [body, ...photos].join('\n\n')
  const { id, title, tags, favourite: starred } = value
  collector.add({ app: 'journey', id, when, title: title ?? '', text, tags, starred, raw, where })
}
