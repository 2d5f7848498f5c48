// Joplin's Markdown with front matter: one file for each note, its times in UTC where a Z follows.
import type { Collector } from '../collector'
import { instantOf, readIso, whenAt, whenWritten } from '../days'
import { createFileIds, inlineTags } from '../dated-files'
import { fieldOf, frontTags, keptAsIs, splitFrontMatter, unknownFields } from '../front-matter'
import { hasExtension, stemOf, type SourceFile } from '../source-file'
import { claimEach, type Format } from './format'

const SHOWN_FIELDS = [
  'title',
  'updated',
  'created',
  'tags',
  'latitude',
  'longitude',
  'altitude',
  'author',
  'source',
  'completed?',
  'due',
  'id',
]
const TIME_FIELD = /^(?:created|updated): *['"]?\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/m

function isJoplin(file: SourceFile): boolean {
  if (!hasExtension(file, 'md', 'markdown')) return false
  const { fields, block } = splitFrontMatter(file.text() ?? '')
  return TIME_FIELD.test(block) && fieldOf(fields, 'title') !== undefined
}

export const joplin: Format = {
  id: 'joplin',
  claim: (files) => claimEach(files, isJoplin, 'likely', 'front-matter-with-times'),
  read(files, collector) {
    const idOf = createFileIds()
    for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) readNote(file, idOf, collector)
    return null
  },
}

const asText = (value: unknown) => (typeof value === 'string' ? value : '')

function readNote(file: SourceFile, idOf: ReturnType<typeof createFileIds>, collector: Collector): void {
  const raw = file.text() ?? ''
  const { fields, body, block, isBroken } = splitFrontMatter(raw)
  const where = `${file.path} #1`
  if (isBroken) collector.report({ where: file.path, why: 'broken-front-matter', text: block })
  const created = asText(fieldOf(fields, 'created')) || asText(fieldOf(fields, 'updated'))
  const { zone } = collector.options
  const parts = readIso(created)
  const instant = parts?.offset === 'Z' ? instantOf(parts) : null
  if (instant) collector.zone({ zone, reason: 'no-zone' }, '')
  const when = instant ? whenAt(instant, zone) : whenWritten(created, zone)
  // Exactly one blank line after the fence belongs to the format.
  const words = body
    .replace(/^\n/, '')
    .replace(
      /(!?)\[([^\]]*)\]\((?:\.\.\/)*_resources\/([^)]+)\)/g,
      (_all, _mark, label: string, name: string) => `[photo: ${label || name}]`,
    )
  const kept = keptAsIs(unknownFields(block, SHOWN_FIELDS))
  const text = kept === '' ? words : `${words.trimEnd()}\n\n${kept}`
  const title = asText(fieldOf(fields, 'title')) || stemOf(file.name)
  const tags = [...frontTags(fields), ...inlineTags(body)]
  // Neither moving a notebook nor editing the text changes this.
  const id = created === '' ? idOf(null, file.path) : `${created} ${idOf(null, file.path)}`
  collector.add({ app: 'joplin', id, when, title, text, tags, starred: false, raw, where })
}
