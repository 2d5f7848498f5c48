// Standard Notes' backup: notes and tags in one list; what was encrypted stays shut.
import { z } from 'zod'
import type { Collector } from '../collector'
import { whenWritten } from '../days'
import { htmlToMarkdown } from '../html'
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
})
const noteSchema = z.object({
  uuid: helpfulId,
  created_at: z.string(),
  content: z.union([contentSchema, z.string()]),
})

function itemsOf(file: SourceFile): unknown[] | null {
  const json = jsonOf(file)
  const items = isObject(json) ? json['items'] : null
  if (!Array.isArray(items)) return null
  return items.some((item) => isObject(item) && 'content_type' in item) || 'version' in (json as object) ? items : null
}

export const standardNotes: Format = {
  id: 'standard-notes',
  claim: (files) => claimEach(files, (file) => itemsOf(file) !== null, 'sure', 'items-with-content-type'),
  read(files, collector) {
    for (const file of files) readFile(file, collector)
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
  if (typeof content === 'string') return collector.report({ where, why: 'encrypted', text: '' })
  if (content.trashed) return collector.report({ where, why: 'in-trash', text: content.title })
  const when = whenWritten(value.created_at, collector.options.zone)
  const text = wordsOfNote(content.text, content.noteType)
  const { title, starred } = content
  const noteTags = (id === null ? null : tags.get(id)) ?? []
  collector.add({ app: 'standard-notes', id, when, title, text, tags: noteTags, starred, raw, where })
}

/** A Super note is a tree in JSON, of which the words are kept; a rich text note is HTML. */
function wordsOfNote(text: string, noteType: string | null): string {
  if (noteType === 'rich-text') return htmlToMarkdown(text)
  if (noteType !== 'super') return text
  try {
    const { root } = JSON.parse(text) as { root?: { children?: unknown[] } }
    return (root?.children ?? []).map(wordsIn).join('\n\n')
  } catch {
    return text
  }
}

function wordsIn(node: unknown): string {
  if (!isObject(node)) return ''
  if (typeof node['text'] === 'string') return node['text']
  if (node['type'] === 'linebreak') return '\n'
  const children = Array.isArray(node['children']) ? node['children'] : []
  const inner = children.map(wordsIn)
  if (node['type'] === 'list') return inner.map((line) => `- ${line}`).join('\n')
  return node['type'] === 'heading' ? `## ${inner.join('')}` : inner.join('')
}
