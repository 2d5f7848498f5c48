// Day One Classic, and jrnl's copy of it: one property list for each entry.
import type { Collector } from '../collector'
import { findZone, instantOf, readIso, whenAt } from '../days'
import { plainMarkdown, splitHeading } from '../day-one-markdown'
import { parsePlist } from '../plist'
import { stemOf, type SourceFile } from '../source-file'
import { isObject } from '../safe-json'
import { claimEach, type Format } from './format'

export const dayOneClassic: Format = {
  id: 'day-one-classic',
  claim: (files) =>
    claimEach(
      files,
      (file) => /<key>(?:Entry Text|Creation Date)<\/key>/.test(file.text() ?? '') && /<dict>/.test(file.text() ?? ''),
      'sure',
      'property-list-with-entry-text',
    ),
  read(files, collector) {
    for (const file of files) readEntry(file, collector)
    return null
  },
}

function readEntry(file: SourceFile, collector: Collector): void {
  const raw = file.text() ?? ''
  const entry = parsePlist(raw)
  const where = `${file.path} #1`
  if (!isObject(entry)) return collector.report({ where, why: 'not-a-record', text: raw })
  const { 'Entry Text': words, 'Creation Date': created, 'Time Zone': written, UUID: uuid, Tags: tags } = entry
  const zone = findZone(written, collector.options.zone)
  collector.zone(zone, written)
  const parts = typeof created === 'string' ? readIso(created) : null
  const instant = parts && instantOf(parts)
  const when = instant ? whenAt(instant, zone.zone) : null
  const { title, text } = splitHeading(plainMarkdown(typeof words === 'string' ? words : '', [], () => null))
  const id = typeof uuid === 'string' && uuid !== '' ? uuid : stemOf(file.name)
  const tagWords = Array.isArray(tags) ? tags.filter((tag): tag is string => typeof tag === 'string') : []
  const starred = entry['Starred'] === true
  collector.add({ app: 'day-one-classic', id, when, title, text, tags: tagWords, starred, raw, where })
}
