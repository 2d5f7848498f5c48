// jrnl's own text: `[2020-08-29 11:11] Title sentence.`, then the body until the next line that starts with a date that
// can be read. The date pattern is the writer's own, so it is inferred from all dates of the file.
import type { Collector } from '../collector'
import { readStamps, type Stamped } from '../bracket-dates'
import { jsonOf, type SourceFile } from '../source-file'
import type { DateQuestion } from '../types'
import { claimEach, type Format } from './format'

const BRACKET_LINE = /^\*?\s*\[([^\]\n]{6,60})\][ \t]*(.*)$/
/** Of old versions, without brackets. */
const BARE_LINE = /^(\d{4}-\d{2}-\d{2} \d{2}:\d{2})[ \t]+(\S.*)$/

const stampsIn = (text: string): string[] =>
  text.split('\n').flatMap((line) => {
    const stamp = (BRACKET_LINE.exec(line) ?? BARE_LINE.exec(line))?.[1]
    return stamp !== undefined && /\d/.test(stamp) ? [stamp] : []
  })

/** The first written line starts with brackets; whether a date can be read from them is said in the report. */
function isJrnlText(file: SourceFile): boolean {
  const text = file.text()
  if (
    text === null ||
    jsonOf(file) !== undefined ||
    !/^\s*\*?\s*(?:\[[^\]\n]{6,60}\]|\d{4}-\d\d-\d\d \d\d:\d\d )/.test(text)
  )
    return false
  return stampsIn(text).length > 0
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
  const blocks: { lines: string[]; stamp: string; title: string; starred: boolean }[] = []
  const preamble: string[] = []
  for (const line of (file.text() ?? '').split('\n')) {
    const found = BRACKET_LINE.exec(line) ?? BARE_LINE.exec(line)
    if (found && whenOf(found[1]!) !== null) {
      const starred = /^\s*\*/.test(line) || /^\*\s|\s\*\s*$/.test(found[2]!)
      const title = found[2]!.replace(/^\*\s+|\s+\*\s*$/g, '')
      blocks.push({ lines: [line], stamp: found[1]!, title, starred })
    } else (blocks.at(-1)?.lines ?? preamble).push(line)
  }
  const before = preamble.join('\n').trim()
  const why = blocks.length === 0 ? 'no-day' : 'before-first-entry'
  if (before !== '') collector.report({ where: file.path, why, text: before })
  for (const [index, { lines, stamp, title, starred }] of blocks.entries()) {
    const text = lines.slice(1).join('\n')
    const raw = lines.join('\n')
    const where = `${file.path} #${index + 1}`
    const tags = atTags(`${title}\n${text}`)
    collector.add({ app: 'jrnl-text', id: null, when: whenOf(stamp), title, text, tags, starred, raw, where })
  }
  return null
}

/** `@tag` as jrnl knows it, each once whatever its case; never the middle of an address. */
export function atTags(text: string): string[] {
  return [...text.matchAll(/(?<![\w@./-])@([\p{L}\p{N}_][\p{L}\p{N}_+#-]*)/gu)].map((found) => found[1]!.toLowerCase())
}
