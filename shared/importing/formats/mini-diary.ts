// Mini Diary's JSON: one entry for each day, which is the key.
import { z } from 'zod'
import type { Collector } from '../collector'
import { whenLocal } from '../days'
import { eachRecord } from '../json-records'
import { words } from '../lenient'
import { isObject } from '../safe-json'
import { byPath, jsonOf, type SourceFile } from '../source-file'
import { claimEach, type Format } from './format'

const entrySchema = z.object({ day: z.string(), entry: z.object({ title: words, text: words }) })
const DAY_KEY = /^\d{4}-\d{2}-\d{2}$/

function entriesOf(file: SourceFile): Record<string, unknown> | null {
  const json = jsonOf(file)
  return isObject(json) && isObject(json['entries']) ? json['entries'] : null
}

function isMiniDiary(file: SourceFile): boolean {
  const entries = entriesOf(file)
  if (entries === null) return false
  const { metadata } = jsonOf(file) as { metadata?: unknown }
  const isNamed = isObject(metadata) && metadata['application'] === 'Mini Diary'
  return isNamed || Object.keys(entries).some((key) => DAY_KEY.test(key))
}

export const miniDiary: Format = {
  id: 'mini-diary',
  claim: (files) => claimEach(files, isMiniDiary, 'sure', 'entries-by-day'),
  read(files, collector) {
    for (const file of byPath(files)) readFile(file, collector)
    return null
  },
}

function readFile(file: SourceFile, collector: Collector): void {
  const records = Object.entries(entriesOf(file) ?? {}).map(([day, entry]) => ({ day, entry }))
  const where = (record: unknown) => `${file.path} ${(record as { day: string }).day}`
  eachRecord(records, entrySchema, where, collector, ({ value: { day, entry }, raw, where: place }) => {
    const when = whenLocal(day, null, collector.options.zone)
    const { title, text } = entry
    collector.add({ app: 'mini-diary', id: day, when, title, text, tags: [], starred: false, raw, where: place })
  })
}
