// jrnl's folder journal: `YYYY/MM/DD.txt`, and nothing else.
import { whenLocal, type WrittenWhen } from '../days'
import { timeInWords } from '../worded-dates'
import type { Collector } from '../collector'
import type { SourceFile } from '../source-file'
import { claimEach, type Format } from './format'
import { atTags, splitSentence, splitStar } from './jrnl-text'

const DAY_PATH = /(?:^|\/)(\d{4})\/(\d{2})\/(\d{2})\.txt$/
const ENTRY_LINE = /^\[([^\]\n]{6,60})\][ \t]*(.*)$/

export const jrnlFolder: Format = {
  id: 'jrnl-folder',
  claim: (files) => claimEach(files, ({ path }) => DAY_PATH.test(path), 'likely', 'folders-by-year-and-month'),
  read(files, collector) {
    for (const file of files) readDay(file, collector)
    return null
  },
}

/** The folder says the day; the line in brackets only the time, whatever the order of its date. */
function readDay(file: SourceFile, collector: Collector): void {
  const text = file.text()
  const [, year, month, date] = DAY_PATH.exec(file.path)!
  if (text === null) return collector.report({ where: file.path, why: 'not-text', text: '' })
  const day = `${year}-${month}-${date}`
  const blocks: string[][] = []
  for (const line of text.split('\n')) {
    const stamp = ENTRY_LINE.exec(line)?.[1]
    const isStart = stamp !== undefined && timeInWords(stamp) !== null && /\d{4}|\d+[./-]\d+/.test(stamp)
    if (isStart || blocks.length === 0) blocks.push([line])
    else blocks.at(-1)!.push(line)
  }
  for (const [index, lines] of blocks.entries()) takeBlock(lines, day, `${file.path} #${index + 1}`, collector)
}

function takeBlock(lines: string[], day: string, where: string, collector: Collector): void {
  const raw = lines.join('\n')
  if (raw.trim() === '') return
  const found = ENTRY_LINE.exec(lines[0]!)
  const time = found ? timeInWords(found[1]!.replace(/\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/, '')) : null
  const when: WrittenWhen | null = whenLocal(day, time, collector.options.zone)
  const { words, isStarred: starred } = splitStar(found?.[2] ?? '')
  const { title, rest } = splitSentence(words)
  const text = (found ? [rest, ...lines.slice(1)] : lines).join('\n')
  collector.add({ app: 'jrnl-folder', id: null, when, title, text, tags: atTags(raw), starred, raw, where })
}
