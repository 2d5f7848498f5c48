// Mini Diarium's JSON: a list of entries, several a day, whose text is HTML.
import { z } from 'zod'
import { whenWritten } from '../days'
import { htmlToMarkdown } from '../html'
import { eachRecord } from '../json-records'
import { helpfulId, tagList, words } from '../lenient'
import { isObject } from '../safe-json'
import { jsonOf, type SourceFile } from '../source-file'
import { claimEach, type Format } from './format'

const entrySchema = z.object({ id: helpfulId, date: z.string(), title: words, text: words, tags: tagList })

function entriesOf(file: SourceFile): unknown[] | null {
  const json = jsonOf(file)
  return isObject(json) && Array.isArray(json['entries']) ? json['entries'] : null
}

function isMiniDiarium(file: SourceFile): boolean {
  const entries = entriesOf(file)
  if (entries === null) return false
  const { metadata } = jsonOf(file) as { metadata?: unknown }
  const isNamed = isObject(metadata) && metadata['application'] === 'Mini Diarium'
  return isNamed || entries.some((entry) => isObject(entry) && 'date' in entry && 'text' in entry)
}

export const miniDiarium: Format = {
  id: 'mini-diarium',
  claim: (files) => claimEach(files, isMiniDiarium, 'sure', 'entries-with-date-and-text'),
  read(files, collector) {
    for (const file of files) {
      const place = (_entry: unknown, index: number) => `${file.path} #${index + 1}`
      eachRecord(entriesOf(file) ?? [], entrySchema, place, collector, ({ value, raw, where }) => {
        const when = whenWritten(value.date, collector.options.zone)
        const { title, tags } = value
        // A number that every diary begins with anew.
        const id = value.id === null || when === null ? value.id : `${value.id} ${when.day}`
        const text = htmlToMarkdown(value.text)
        collector.add({ app: 'mini-diarium', id, when, title, text, tags, starred: false, raw, where })
      })
    }
    return null
  },
}
