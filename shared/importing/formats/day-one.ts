// Day One's JSON: one file for each journal, in a zip with its photos or alone.
import { z } from 'zod'
import type { Collector } from '../collector'
import { plainMarkdown, splitHeading, type Attachment } from '../day-one-markdown'
import { findZone, instantOf, readIso, whenAt, whenLocal, whenWritten, type WrittenWhen } from '../days'
import { eachRecord, type JsonRecord } from '../json-records'
import { helpfulFlag, helpfulId, helpfulNumber, helpfulText, tagList, words } from '../lenient'
import { isObject } from '../safe-json'
import { jsonOf, type SourceFile } from '../source-file'
import { claimEach, type Format } from './format'

const attachments = z
  .array(
    z
      .object({
        identifier: helpfulText,
        md5: helpfulText,
        type: helpfulText,
        format: helpfulText,
        orderInEntry: helpfulNumber,
      })
      .catch({ identifier: null, md5: null, type: null, format: null, orderInEntry: null }),
  )
  .catch([])

const entrySchema = z.object({
  uuid: helpfulId,
  creationDate: z.string(),
  timeZone: helpfulText,
  location: z.object({ timeZoneName: helpfulText }).nullish().catch(null),
  text: words,
  // JSON inside a string; some write it as an object.
  richText: z
    .union([z.string(), z.looseObject({}).transform((tree) => JSON.stringify(tree))])
    .nullable()
    .catch(null),
  tags: tagList,
  starred: helpfulFlag,
  photos: attachments,
  videos: attachments,
  audios: attachments,
  pdfAttachments: attachments,
})
type Entry = z.infer<typeof entrySchema>

/** Converters write the list alone. */
const entriesOf = (file: SourceFile): unknown[] | null => {
  const json = jsonOf(file)
  const list = isObject(json) ? json['entries'] : json
  return Array.isArray(list) ? list : null
}

const isEntry = (entry: unknown) => isObject(entry) && 'creationDate' in entry

function isDayOne(file: SourceFile): boolean {
  const entries = entriesOf(file)
  if (entries === null) return false
  if (entries.some(isEntry)) return true
  const { metadata, ...others } = (isObject(jsonOf(file)) ? jsonOf(file) : {}) as Record<string, unknown>
  // An empty journal has nothing but its version.
  return (
    entries.length === 0 &&
    isObject(metadata) &&
    'version' in metadata &&
    !('application' in metadata) &&
    !('tags' in others)
  )
}

export const dayOne: Format = {
  id: 'day-one',
  claim: (files) => claimEach(files, isDayOne, 'sure', 'entries-with-creation-date'),
  read(files, collector) {
    const days = dayById(files, collector.options.zone)
    for (const file of files) {
      const place = (entry: unknown, index: number) => `${file.path} #${index + 1}${uuidOf(entry)}`
      eachRecord(entriesOf(file) ?? [], entrySchema, place, collector, (record) => takeEntry(record, days, collector))
    }
    return null
  },
}

const uuidOf = (entry: unknown) =>
  isObject(entry) && typeof entry['uuid'] === 'string' ? ` (${entry['uuid'].slice(0, 40)})` : ''

/** Where the entry names no zone, that of its place. */
function zoneIn({ timeZone, location }: Record<string, unknown>): unknown {
  const isNamed = typeof timeZone === 'string' && timeZone.trim() !== ''
  return isNamed || !isObject(location) ? timeZone : location['timeZoneName']
}

/** For links from one entry to another. */
function dayById(files: readonly SourceFile[], own: string): Map<string, string> {
  const days = new Map<string, string>()
  for (const entry of files.flatMap((file) => entriesOf(file) ?? [])) {
    if (!isObject(entry) || typeof entry['uuid'] !== 'string' || typeof entry['creationDate'] !== 'string') continue
    const when = whenOf(entry['creationDate'], findZone(zoneIn(entry), own).zone, true)
    if (when) days.set(entry['uuid'], when.day)
  }
  return days
}

/** An offset in the date decides the day only where no zone is given. */
function whenOf(creationDate: string, zone: string, hasZone: boolean): WrittenWhen | null {
  const parts = readIso(creationDate)
  const instant = parts && instantOf(parts)
  if (instant && (hasZone || parts.offset === 'Z')) return whenAt(instant, zone)
  if (parts && !instant && parts.offset === null) return whenLocal(parts.date, parts.time, zone)
  return whenWritten(creationDate, zone)
}

function takeEntry({ value, raw, where }: JsonRecord<Entry>, days: Map<string, string>, collector: Collector): void {
  const named = zoneIn(value)
  const zone = findZone(named, collector.options.zone)
  const when = whenOf(value.creationDate, zone.zone, zone.reason === 'as-written')
  const isDayFixed = zone.reason === 'no-zone' && when !== null && when.zone !== zone.zone
  if (!isDayFixed) collector.zone(zone, named)
  const source = value.text === '' ? richTextWords(value.richText) : value.text
  const markdown = plainMarkdown(source, attachmentsOf(value), (id) => days.get(id) ?? null)
  const { title, text } = splitHeading(markdown)
  const { uuid: id, tags, starred } = value
  collector.add({ app: 'day-one', id, when, title, text, tags, starred, raw, where })
}

function attachmentsOf(entry: Entry): Attachment[] {
  const named = (list: Entry['photos'], kind: Attachment['kind'], extension: string) =>
    list.map(({ identifier, md5, type, format }) => ({
      identifier: identifier ?? md5 ?? '',
      name: md5 ? `${md5}.${type ?? format ?? extension}` : (identifier ?? kind),
      kind,
    }))
  return [
    ...named(entry.photos, 'photo', 'jpeg'),
    ...named(entry.videos, 'video', 'mov'),
    ...named(entry.audios, 'audio', 'm4a'),
    ...named(entry.pdfAttachments, 'document', 'pdf'),
  ]
}

const richTextSchema = z.object({ contents: z.array(z.object({ text: z.string().catch('') }).catch({ text: '' })) })

/** Some exports have only the rich text: JSON inside a string. Its words are kept, its looks are not. */
function richTextWords(richText: string | null): string {
  if (richText === null) return ''
  try {
    const read = richTextSchema.safeParse(JSON.parse(richText))
    return read.success ? read.data.contents.map(({ text }) => text).join('') : ''
  } catch {
    return ''
  }
}
