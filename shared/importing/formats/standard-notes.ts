// Standard Notes' backup: notes and tags in one list; what was encrypted stays shut.
import { z } from 'zod'
import type { Collector } from '../collector'
import { whenWritten } from '../days'
import { htmlToMarkdown } from '../html'
import { lexicalToMarkdown } from '../lexical'
import { eachRecord, type JsonRecord } from '../json-records'
import { helpfulFlag, helpfulId, helpfulText, words } from '../lenient'
import { isObject } from '../safe-json'
import { jsonOf, type SourceFile } from '../source-file'
import { claimEach, type Format } from './format'

const contentSchema = z.object({
  title: words,
  text: words,
  noteType: helpfulText,
  trashed: helpfulFlag,
  starred: helpfulFlag,
  appData: z
    .object({ 'org.standardnotes.sn': z.object({ client_updated_at: helpfulText }) })
    .nullish()
    .catch(null),
})
const noteSchema = z.object({
  uuid: helpfulId,
  created_at: helpfulText,
  updated_at: helpfulText,
  deleted: helpfulFlag,
  content: z.union([contentSchema, z.string(), z.null()]),
})

function itemsOf(file: SourceFile): unknown[] | null {
  const json = jsonOf(file)
  const items = isObject(json) ? json['items'] : null
  if (!Array.isArray(items)) return null
  return items.some((item) => isObject(item) && 'content_type' in item) || 'version' in (json as object) ? items : null
}

const COPIES = /^(?:Items|Note|Tag)\//
const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1)

export const standardNotes: Format = {
  id: 'standard-notes',
  claim(files) {
    const folders = files.filter((file) => itemsOf(file) !== null).map(({ path }) => folderOf(path))
    // The backup's zip has every item a second time, each in a file of its own.
    const isCopy = ({ path }: SourceFile) =>
      folders.some((folder) => path.startsWith(folder) && COPIES.test(path.slice(folder.length)))
    const isMine = (file: SourceFile) => itemsOf(file) !== null || isCopy(file)
    return claimEach(files, isMine, 'sure', 'items-with-content-type')
  },
  read(files, collector) {
    for (const file of files) if (itemsOf(file) !== null) readFile(file, collector)
    return null
  },
}

/** Tags point to notes, so the tags of each note are gathered first. */
function tagsByNote(items: readonly unknown[]): Map<string, string[]> {
  const tags = new Map<string, string[]>()
  for (const item of items) {
    if (!isObject(item) || item['content_type'] !== 'Tag' || !isObject(item['content'])) continue
    const { title, references } = item['content']
    if (typeof title !== 'string' || !Array.isArray(references)) continue
    for (const reference of references) {
      const uuid = isObject(reference) ? reference['uuid'] : null
      if (typeof uuid === 'string') tags.set(uuid, [...(tags.get(uuid) ?? []), title])
    }
  }
  return tags
}

function readFile(file: SourceFile, collector: Collector): void {
  const items = itemsOf(file) ?? []
  const tags = tagsByNote(items)
  const notes = items.filter((item) => isObject(item) && item['content_type'] === 'Note')
  const where = (_note: unknown, index: number) => `${file.path} #${index + 1}`
  eachRecord(notes, noteSchema, where, collector, (record) => takeNote(record, tags, collector))
  if (notes.length > 0) return
  const isShut = items.some((item) => isObject(item) && typeof item['content'] === 'string')
  collector.report({ where: file.path, why: isShut ? 'encrypted' : 'empty', text: '' })
}

function takeNote(
  { value, raw, where }: JsonRecord<z.infer<typeof noteSchema>>,
  tags: Map<string, string[]>,
  collector: Collector,
): void {
  const { content, uuid: id } = value
  if (content === null || value.deleted) return collector.report({ where, why: 'in-trash', text: '' })
  if (typeof content === 'string') return collector.report({ where, why: 'encrypted', text: '' })
  if (content.trashed) return collector.report({ where, why: 'in-trash', text: content.title })
  const when = whenOf(value.created_at, content, value.updated_at, collector.options.zone)
  collector.zone({ zone: collector.options.zone, reason: 'no-zone' }, '')
  const text = wordsOfNote(content.text, content.noteType)
  const { title, starred } = content
  const noteTags = (id === null ? null : tags.get(id)) ?? []
  collector.add({ app: 'standard-notes', id, when, title, text, tags: noteTags, starred, raw, where })
}

/** A Super note is a tree in JSON; a rich text note is HTML. */
function wordsOfNote(text: string, noteType: string | null): string {
  if (noteType === 'rich-text') return htmlToMarkdown(text)
  return (noteType === 'super' ? lexicalToMarkdown(text) : null) ?? text
}

const EPOCH = '1970-01-01T00:00'

/** Notes that came from elsewhere may have been created at no time at all; then the first time known counts. */
function whenOf(
  createdAt: string | null,
  content: z.infer<typeof contentSchema>,
  updatedAt: string | null,
  own: string,
) {
  const { client_updated_at: edited } = content.appData?.['org.standardnotes.sn'] ?? {}
  const known = [createdAt, edited, updatedAt].find((time) => time && !time.startsWith(EPOCH))
  return known ? whenWritten(known, own) : null
}
