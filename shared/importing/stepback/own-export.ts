// Stepback's own full export: records as they are, each checked as if it came from a stranger.
import { JOURNAL_FORMAT, JOURNAL_FORMAT_VERSION, journalFileSchema } from '#shared/exporting/whole/journal-file'
import { readRecord } from '#shared/domain/record'
import type { Collector } from '../collector'
import { claimEach, type Format } from '../formats/format'
import { describeIssues } from '../lenient'
import { ImportStopped, MAX_RECORDS } from '../limits'
import { hasUnsafeKey, isObject } from '../safe-json'
import { jsonOf, type SourceFile } from '../source-file'
import type { Trouble } from '../types'

const isOwn = (file: SourceFile): boolean => {
  const json = jsonOf(file)
  return isObject(json) && json['format'] === JOURNAL_FORMAT
}

export const ownExport: Format = {
  id: 'stepback',
  claim: (files) => claimEach(files, isOwn, 'sure', 'format-stepback-journal'),
  read(files, collector) {
    for (const file of files) readFile(file, collector)
    return null
  },
}

function readFile(file: SourceFile, collector: Collector): void {
  const json = jsonOf(file)
  if (isNewer(json)) return collector.report({ where: file.path, why: 'made-by-newer', text: '' })
  const head = journalFileSchema.safeParse(json)
  if (!head.success) {
    return collector.report({ where: file.path, why: 'not-a-record', text: '', detail: describeIssues(head.error) })
  }
  for (const [kind, list] of Object.entries(head.data.records)) {
    for (const [index, record] of list.entries()) readOne(record, kind, `${file.path} ${kind} ${index + 1}`, collector)
  }
}

const isNewer = (json: unknown): boolean =>
  isObject(json) && typeof json['version'] === 'number' && json['version'] > JOURNAL_FORMAT_VERSION

function readOne(json: unknown, kind: string, where: string, collector: Collector): void {
  collector.options.check()
  if (collector.records.length >= MAX_RECORDS) throw new ImportStopped('too-many-records', where)
  const report = (why: Trouble, detail = '') =>
    collector.report({ where, why, text: JSON.stringify(json, null, 1) ?? '', ...(detail && { detail }) })
  if (hasUnsafeKey(json)) return report('unsafe-key')
  const read = readRecord(json)
  if (read.outcome === 'refused') return report(read.reason === 'newer' ? 'made-by-newer' : 'not-a-record', read.detail)
  if (read.record.kind !== kind) return report('not-a-record', 'kind')
  if (!collector.addRecord(read.record, where)) report('duplicate-id')
}
