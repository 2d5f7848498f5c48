// Markdown notes with one file for a day, or one for a note: the parts every such format shares.
import type { Day } from '#shared/calendar/day'
import type { Collector } from './collector'
import { kindOfFile, placeholder } from './day-one-markdown'
import { whenLocal, type WrittenWhen } from './days'
import { fieldOf, frontTags, keptAsIs, splitFrontMatter, unknownFields } from './front-matter'
import { stemOf, type SourceFile } from './source-file'
import { isMedia } from './unpack'
import type { FormatId } from './types'

/** What became a title, a tag or a day is not shown again. */
const KNOWN_FIELDS = ['tags', 'tag', 'title', 'date', 'day']

/**
 * An id that stays when the folder moves, or is zipped: the day and the name; where two files share those, the folder too;
 * and the whole path where even that is shared.
 */
export function createFileIds(): (day: Day | null, path: string) => string {
  const taken = new Map<string, string>()
  return (day, path) => {
    const [file = '', folder = ''] = path.split('/').toReversed()
    const name = stemOf(file)
    const short = day === null ? name : `${day} ${name}`
    const ids = [short, `${short} ${folder}`, `${short} ${path}`]
    const id = ids.find((one) => (taken.get(one) ?? path) === path)!
    taken.set(id, path)
    return id
  }
}

const CODE = /(```[\s\S]*?(?:```|$)|`[^`\n]*`)/
const INLINE_TAG = /(?<![\p{L}\p{N}_#&/])#([\p{L}\p{N}_][\p{L}\p{N}_/-]*)/gu
const EMBED = /!\[\[([^\]|\n]+)(?:\|[^\]\n]*)?\]\]/g

/** `#tag/sub` and `#tag:value`, outside code; a number alone is none. */
export function inlineTags(text: string): string[] {
  const words = text.split(CODE).filter((_part, index) => index % 2 === 0)
  const tags = words.flatMap((part) => [...part.matchAll(INLINE_TAG)].map((found) => found[1]!))
  return tags.filter((tag) => /\p{L}/u.test(tag))
}

const embedsToNames = (text: string): string =>
  text.replace(EMBED, (whole: string, target: string) =>
    isMedia(target) ? placeholder(kindOfFile(target), target.replace(/^.*\//, '')) : whole,
  )

/** Adds one file as one note. */
export function addDayFile(
  app: FormatId,
  file: SourceFile,
  when: WrittenWhen | null,
  id: string,
  collector: Collector,
): void {
  const raw = file.text()
  if (raw === null) return collector.report({ where: file.path, why: 'not-text', text: '' })
  const front = splitFrontMatter(raw)
  if (front.isBroken) collector.report({ where: file.path, why: 'broken-front-matter', text: front.block })
  const kept = keptAsIs(unknownFields(front.block, KNOWN_FIELDS))
  const text = [embedsToNames(front.body).trim(), kept].filter((part) => part !== '').join('\n\n')
  const titled = fieldOf(front.fields, 'title')
  const title = typeof titled === 'string' ? titled : ''
  const tags = [...frontTags(front.fields), ...inlineTags(front.body)]
  collector.add({ app, id, when, title, text, tags, starred: false, raw, where: `${file.path} #1` })
}

export const whenOn = (day: Day | null, collector: Collector): WrittenWhen | null =>
  day === null ? null : whenLocal(day, null, collector.options.zone)
