// Joplin's Markdown with front matter: one file for each note, its times in UTC where a Z follows.
import type { Collector } from '../collector'
import { readStamps, type Stamped } from '../bracket-dates'
import { readIso } from '../days'
import { kindOfFile, placeholder } from '../day-one-markdown'
import { createFileIds, inlineTags } from '../dated-files'
import { fieldOf, frontTags, keptAsIs, splitFrontMatter, unknownFields } from '../front-matter'
import { byPath, hasExtension, stemOf, type SourceFile } from '../source-file'
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
const TIME_FIELD = /^(?:created|updated): *['"]?\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[T ]+\d{1,2}:\d{2}/im

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
    const dates = readStamps(files.flatMap(timesOf), collector.options)
    for (const file of byPath(files)) readNote(file, dates.read, idOf, collector)
    return dates.outcome === 'ask' ? dates.question : null
  },
}

/** The date as written; empty when there is none. */
function createdOf(file: SourceFile): string {
  const { fields } = splitFrontMatter(file.text() ?? '')
  return asText(fieldOf(fields, 'created')) || asText(fieldOf(fields, 'updated'))
}

/** The other time tells of the order of day and month too. */
function timesOf(file: SourceFile): string[] {
  const { fields } = splitFrontMatter(file.text() ?? '')
  return [createdOf(file), asText(fieldOf(fields, 'updated'))]
}

const asText = (value: unknown) => (typeof value === 'string' ? value : '')

/** `%20` in a link is a space in the name. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

function readNote(
  file: SourceFile,
  whenOf: Stamped,
  idOf: ReturnType<typeof createFileIds>,
  collector: Collector,
): void {
  const raw = file.text() ?? ''
  const { fields, body, block, isBroken } = splitFrontMatter(raw)
  const where = `${file.path} #1`
  if (isBroken) collector.report({ where: file.path, why: 'broken-front-matter', text: block })
  const created = createdOf(file)
  const when = whenOf(created)
  if (readIso(created)?.offset === 'Z') collector.zone({ zone: collector.options.zone, reason: 'no-zone' }, '')
  if (when === null) return collector.report({ where, why: 'date-order-unknown', text: raw, detail: created })
  // Exactly one blank line after the fence belongs to the format.
  const words = body
    .replace(/^\n/, '')
    .replace(/(!?)\[([^\][]*)\]\((?:\.\.\/)*_resources\/([^)]+)\)/g, (_all, _mark, label: string, name: string) =>
      placeholder(kindOfFile(name), label || decoded(name)),
    )
  const kept = keptAsIs(unknownFields(block, SHOWN_FIELDS))
  const text = kept === '' ? words : `${words.trimEnd()}\n\n${kept}`
  const title = asText(fieldOf(fields, 'title')) || stemOf(file.name)
  const tags = [...frontTags(fields), ...inlineTags(body)]
  // Neither moving a notebook nor editing the text changes this.
  const id = created === '' ? idOf(null, file.path) : `${created} ${idOf(null, file.path)}`
  collector.add({ app: 'joplin', id, when, title, text, tags, starred: false, raw, where })
}
