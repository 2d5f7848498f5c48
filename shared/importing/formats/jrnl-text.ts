// jrnl's own text: `[2020-08-29 11:11] Title sentence.`, then the body until the next line that starts with a date that
// can be read. The date pattern is the writer's own, so it is inferred from all dates of the file.
import type { Collector } from '../collector'
import { readStamps, type Stamped } from '../bracket-dates'
import { hasExtension, jsonOf, type SourceFile } from '../source-file'
import type { DateQuestion } from '../types'
import { claimEach, type Format } from './format'

const BRACKET_LINE = /^\*?\s*\[([^\]\n]{6,60})\][ \t]*(.*)$/
/** Of versions before 2.0, without brackets; there a line in brackets is text. */
const BARE_LINE = /^(\d{1,4}[./-]\d{1,2}[./-]\d{1,4} \d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?)[ \t]+(\S.*)$/i

/** What starts an entry in this file: the way its first line does. */
const entryLine = (text: string) => (BARE_LINE.test(text.trimStart().split('\n', 1)[0]!) ? BARE_LINE : BRACKET_LINE)

const stampsIn = (text: string): string[] => {
  const start = entryLine(text)
  return text.split('\n').flatMap((line) => {
    const stamp = start.exec(line)?.[1]
    return stamp !== undefined && /\d/.test(stamp) ? [stamp] : []
  })
}

const WHOLE_STAMP = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\D.*\d{1,2}:\d{2}/
const HALF_STAMP = /\d{4}.*\d:\d{2}/
const hasTime = (stamp: string) => /\d:\d{2}/.test(stamp)

const DATED_NAME = /\d{4}[-_.]?\d{2}[-_.]?\d{2}/

/**
 * The first written line starts with brackets; whether a date can be read from them is said in the report. Where words
 * stand before it, a line must have a whole date and time in them. A page of a day in Markdown may quote a chat.
 */
function isJrnlText(file: SourceFile): boolean {
  const text = file.text()
  const isMarkdown = hasExtension(file, 'md', 'markdown')
  if (text === null || jsonOf(file) !== undefined || (isMarkdown && DATED_NAME.test(file.name))) return false
  const first = text.trimStart().split('\n', 1)[0]!
  if (BRACKET_LINE.test(first) || BARE_LINE.test(first)) return stampsIn(text).length > 0
  return !isMarkdown && stampsIn(text).some((stamp) => WHOLE_STAMP.test(stamp))
}

export const jrnlText: Format = {
  id: 'jrnl-text',
  claim: (files) => claimEach(files, isJrnlText, 'likely', 'lines-with-bracketed-dates'),
  read(files, collector) {
    const stamps = files.flatMap((file) => stampsIn(file.text() ?? ''))
    const read = readStamps(stamps, collector.options)
    if (read.outcome === 'ask') {
      for (const { path } of files) collector.report({ where: path, why: 'date-order-unknown', text: '' })
      return read.question
    }
    for (const file of files) readFile(file, read.read, collector)
    return null
  },
}

function readFile(file: SourceFile, whenOf: Stamped, collector: Collector): DateQuestion | null {
  const blocks: { lines: string[]; kept: string[]; stamp: string; title: string; rest: string; starred: boolean }[] = []
  const preamble: string[] = []
  const content = file.text() ?? ''
  const start = entryLine(content)
  const dated = stampsIn(content).filter((stamp) => whenOf(stamp) !== null)
  const hasTimes = dated.filter(hasTime).length * 2 > dated.length
  for (const line of content.split('\n')) {
    const found = start.exec(line)
    const isDated = found !== null && whenOf(found[1]!) !== null
    // jrnl writes all its dates alike: one without a time among those with one is the writer's.
    const isHead = isDated && (hasTime(found[1]!) || !hasTimes || blocks.length === 0)
    // So is one that begins as an entry does, with a date that names no day.
    const isLikely = isDated || (found !== null && HALF_STAMP.test(found[1]!))
    if (isLikely && !isHead) blocks.at(-1)?.kept.push(line)
    if (isHead) {
      const { words, isStarred } = splitStar(found[2]!)
      const starred = isStarred || line.trimStart().startsWith('*')
      const { title, rest } = splitSentence(words)
      blocks.push({ lines: [line], kept: [], stamp: found[1]!, title, rest, starred })
    } else (blocks.at(-1)?.lines ?? preamble).push(line)
  }
  const before = preamble.join('\n').trim()
  const why = blocks.length === 0 ? 'no-day' : 'before-first-entry'
  if (before !== '') collector.report({ where: file.path, why, text: before })
  for (const [index, { lines, kept, stamp, title, rest, starred }] of blocks.entries()) {
    const text = [rest, ...lines.slice(1)].join('\n')
    const raw = lines.join('\n')
    const where = `${file.path} #${index + 1}`
    const tags = atTags(`${title}\n${text}`)
    for (const line of kept) collector.report({ where, why: 'dated-line', text: line })
    collector.add({ app: 'jrnl-text', id: null, when: whenOf(stamp), title, text, tags, starred, raw, where })
  }
  return null
}

/** A star at either end of the line. */
export function splitStar(line: string): { words: string; isStarred: boolean } {
  const plain = line.trim()
  if (plain.endsWith(' *')) return { words: plain.slice(0, -2).trimEnd(), isStarred: true }
  return plain.startsWith('* ')
    ? { words: plain.slice(2).trimStart(), isStarred: true }
    : { words: plain, isStarred: false }
}

/** As jrnl does: the first sentence of an entry is its title, and the rest of its line begins the body. */
export function splitSentence(line: string): { title: string; rest: string } {
  const found = /^(.*?[.!?…。！？]['’"”]?[\])]*)\s+(\S.*)$/u.exec(line)
  return found ? { title: found[1]!, rest: found[2]! } : { title: line, rest: '' }
}

/** `@tag` as jrnl knows it, each once whatever its case; never the middle of an address. */
export function atTags(text: string): string[] {
  return [...text.matchAll(/(?<![\w@./-])@([\p{L}\p{N}_][\p{L}\p{N}_+#-]*)/gu)].map((found) => found[1]!.toLowerCase())
}
