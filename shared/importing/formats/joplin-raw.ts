// Joplin RAW, and JEX, which is a tar of it: items named by 32 hexadecimal digits, their fields at the end.
import type { Collector } from '../collector'
import { fromEpochMs, instantOf, readIso, whenAt } from '../days'
import { kindOfFile, placeholder } from '../day-one-markdown'
import { htmlToMarkdown } from '../html'
import type { SourceFile } from '../source-file'
import { claimEach, type Format } from './format'

interface Item {
  file: SourceFile
  title: string
  body: string
  fields: Map<string, string>
}

const NAME = /^[0-9a-f]{32}\.md$/i
const FIELD = /^([a-z_]+):(?: (.*))?$/
const HTML = '2'
const LINK = /(!?)\[([^\][]*)\]\(:\/([0-9a-f]{32})[^)]*\)/gi

/** Fields are read from the end: bodies have lines that look like them. null when the last one is no type. */
function readItem(file: SourceFile): Item | null {
  const lines = (file.text() ?? '').trimEnd().split('\n')
  if (!/^type_: \d+$/.test(lines.at(-1) ?? '')) return null
  const fields = new Map<string, string>()
  let at = lines.length - 1
  for (; at >= 0 && lines[at] !== ''; at -= 1) {
    const field = FIELD.exec(lines[at]!)
    if (!field) return null
    fields.set(field[1]!, field[2] ?? '')
  }
  const head = lines.slice(0, Math.max(0, at))
  return { file, title: head[0] ?? '', body: head.slice(2).join('\n'), fields }
}

export const joplinRaw: Format = {
  id: 'joplin-raw',
  claim: (files) =>
    claimEach(files, (file) => NAME.test(file.name) && readItem(file) !== null, 'sure', 'items-with-types'),
  read(files, collector) {
    const items = files.flatMap((file) => readItem(file) ?? [])
    const byId = new Map(items.map((item) => [item.fields.get('id') ?? '', item]))
    const tags = tagsByNote(items, byId)
    for (const item of items) takeItem(item, byId, tags, collector)
    return null
  },
}

const typeOf = (item: Item) => item.fields.get('type_') ?? ''

function tagsByNote(items: readonly Item[], byId: Map<string, Item>): Map<string, string[]> {
  const tags = new Map<string, string[]>()
  for (const { fields } of items.filter((item) => typeOf(item) === '6')) {
    const note = fields.get('note_id') ?? ''
    const title = byId.get(fields.get('tag_id') ?? '')?.title
    if (title !== undefined) tags.set(note, [...(tags.get(note) ?? []), title])
  }
  return tags
}

/** Folders, tags, resources and earlier versions serve the notes, and are not notes. */
function takeItem(item: Item, byId: Map<string, Item>, tags: Map<string, string[]>, collector: Collector): void {
  const { fields, file, title } = item
  const where = `${file.path} #1`
  if (fields.get('encryption_applied') === '1') return collector.report({ where, why: 'encrypted', text: '' })
  if (typeOf(item) !== '1') return
  if (!/^0?$/.test(fields.get('deleted_time') ?? '')) return collector.report({ where, why: 'in-trash', text: title })
  const { zone } = collector.options
  const written = fields.get('user_created_time') || fields.get('created_time') || ''
  const parts = readIso(written)
  const instant = parts ? instantOf(parts) : /^\d{10,}$/.test(written) ? fromEpochMs(Number(written)) : null
  collector.zone({ zone, reason: 'no-zone' }, '')
  const when = instant && whenAt(instant, zone)
  const body = fields.get('markup_language') === HTML ? htmlToMarkdown(item.body) : item.body
  const text = body.replace(LINK, (_all, mark: string, label: string, id: string) =>
    linkWords(mark, label, byId.get(id)),
  )
  const id = fields.get('id') ?? null
  const raw = file.text() ?? ''
  const noteTags = tags.get(id ?? '') ?? []
  collector.add({ app: 'joplin-raw', id, when, title, text, tags: noteTags, starred: false, raw, where })
}

function linkWords(mark: string, label: string, target: Item | undefined): string {
  const name = label || target?.title || 'attachment'
  const isFile = mark === '!' || (target !== undefined && typeOf(target) === '4')
  const kind = target === undefined ? 'photo' : kindOfFile(`.${target.fields.get('file_extension') || 'png'}`)
  return isFile ? placeholder(kind, name) : name
}
