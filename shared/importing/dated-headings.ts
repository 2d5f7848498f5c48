// Texts of several days: sections from one dated heading to the next, or from one line with nothing but a date to the next.
import { headingsOfDays, linesOfDays, type Candidate, type Start } from './entry-heads'
import { isWeekday } from './weekday-words'

export interface Section {
  level: number
  /** The date as written, with its time. */
  stamp: string
  form: Start['form']
  /** What else the heading says. */
  title: string
  body: string
  raw: string
  /** Lines in it that have a date too, and were not taken for the head of a day. */
  kept: { stamp: string; line: string }[]
}

export interface Sections {
  /** What stands before the first of them. */
  before: string
  sections: Section[]
}

const NUMERIC = String.raw`\d{4}[-/._]\d{1,2}[-/._]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)`
const EASTERN = String.raw`\d{4}[年년]\s?\d{1,2}[月월]\s?\d{1,2}[日일](?:\s?[(（]?(?:星期|週|周)?[\p{Script=Han}\p{Script=Hangul}]{1,3}[)）]?)?`
const WORDED = String.raw`(?:[\p{L}-]+\.?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th|\.|er|º)?\s+(?:de\s+|di\s+)?\p{L}{3,}\.?,?\s+(?:de\s+)?\d{4}|\p{L}{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})(?!\d|[-/.]\d)|\d{4}\.\s+\p{L}{4,}\s+\d{1,2}\.?(?!\d)|${EASTERN}`
const DATE = String.raw`(?:${NUMERIC}|${WORDED})`
const TIME = String.raw`(?:(?:T|,?\s+(?:at\s+|um\s+)?)\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?:Z|[+-]\d{2}:?\d{2})?)?`
const WORD = String.raw`(?:([\p{L}-]+\.?),?[ \t]+)?`
/** `## Monday, 5 January 2026: what happened` */
const DATED_HEADING = new RegExp(
  String.raw`^(#{1,6})[ \t]+\[{0,2}${WORD}(${DATE}${TIME})\]{0,2}(?:[ \t]*$|[ \t,:|–—-]+(.*)$)`,
  'iu',
)
/** `## Retro, 5 January 2026` */
const LATE_HEADING = new RegExp(
  String.raw`^(#{1,6})[ \t]+(\S.*?)[ \t]*[ \t,:|–—(-]\[{0,2}(?:[\p{L}-]+\.?,[ \t]+)?(${DATE}${TIME})\]{0,2}\)?[ \t]*$`,
  'iu',
)
/** `**2026-01-05**`, `== 2026-01-05 ==`, `Monday, 5 January 2026:` or `2026-01-05 Monday` alone on a line. */
const DATED_LINE = new RegExp(
  String.raw`^(?:[*_=~-]{2,}[ \t]*)?${WORD}(${DATE}${TIME})(?:,?[ \t]+(\p{L}+))?[:.]?(?:[ \t]*[*_=~-]{2,})?:?[ \t]*$`,
  'iu',
)
/** `2026-01-05: what happened`, `- **2026-01-05** what happened` */
const DATED_SENTENCE = new RegExp(
  String.raw`^([-*+•][ \t]+)?(?:(${DATE}${TIME})(?:[ \t]*[:–—][ \t]+|[ \t]+-[ \t]+)|\*\*(${DATE}${TIME}):?\*\*:?[ \t]+)(\S.*)$`,
  'iu',
)
const UNDERLINE = /^(?:=+|-+)[ \t]*$/
const FENCE = /^\s{0,3}(```|~~~)/
const LONGEST_HEADING = 400

/** `2026-01-05 – 2026-01-11`: what follows the first of two dates. */
const SECOND_DATE = new RegExp(String.raw`^(?:to|until|bis|[–—-])?[ \t]*\[{0,2}${DATE}\]{0,2}[ \t]*$`, 'iu')
/** Nothing, or a rule across the page. */
const BLANK = /^[\s*=_~-]*$/

/** Headings in code do not count. One for a span of days, such as a week, says nothing where no words of its own follow. */
export function datedSections(text: string): Sections {
  const whole = sectionsAt(text, headingStart, headingsOfDays)
  const sections = whole.sections.flatMap((section) => {
    if (!SECOND_DATE.test(section.title)) return [section]
    const title = section.raw.split('\n', 1)[0]!.replace(/^#+[ \t]+/, '')
    return section.body.trim() === '' ? [] : [{ ...section, title }]
  })
  return { ...whole, sections }
}

function headingStart(line: string): Start | null {
  if (line.length >= LONGEST_HEADING) return null
  const found = DATED_HEADING.exec(line)
  if (found) {
    const before = ownWord(found[2])
    const title = [before, found[4] ?? ''].filter((part) => part !== '').join(' ')
    return { level: found[1]!.length, stamp: found[3]!, title, form: before === '' ? 'first' : 'last' }
  }
  const late = LATE_HEADING.exec(line)
  if (!late) return null
  const words = late[2]!.replace(/[\s:|,–—-]+$/u, '')
  const title = /[\p{L}\p{N}]/u.test(words) ? words : ''
  return { level: late[1]!.length, stamp: late[3]!, title, form: 'last' }
}

/** A word beside a date, where it is not the weekday. */
const ownWord = (word: string | undefined): string => (word === undefined || isWeekday(word) ? '' : word)

/** For journals without a single mark of Markdown; the line under a date that only underlines it is left out. */
export function datedLines(text: string): Sections {
  const whole = sectionsAt(text, lineStart, linesOfDays)
  const sections = whole.sections.map((section) => {
    const [first = '', ...rest] = section.body.split('\n')
    return UNDERLINE.test(first) ? { ...section, body: rest.join('\n') } : section
  })
  return { ...whole, sections }
}

function lineStart(line: string): Start | null {
  const found = line.length < LONGEST_HEADING ? DATED_LINE.exec(line) : null
  if (found) {
    const title = [ownWord(found[1]), ownWord(found[3])].filter((part) => part !== '').join(' ')
    return { level: 1, stamp: found[2]!, title, form: title === '' ? 'alone' : 'with words' }
  }
  const sentence = DATED_SENTENCE.exec(line)
  if (!sentence) return null
  const [, bullet, plain, bold, rest] = sentence
  return {
    level: 1,
    stamp: (plain ?? bold)!,
    title: '',
    rest: rest!,
    form: bullet === undefined ? 'sentence' : 'listed',
  }
}

/** Every heading with a date, whether it begins a day or not. */
export const datedHeadingsIn = (text: string): { stamp: string; line: string }[] => {
  const lines = text.split('\n')
  return candidatesIn(lines, headingStart).map(({ stamp, at }) => ({ stamp, line: lines[at]! }))
}

type Choose = (candidates: readonly Candidate[]) => Candidate[]

function sectionsAt(text: string, startOf: (line: string) => Start | null, choose: Choose): Sections {
  const lines = text.split('\n')
  const candidates = candidatesIn(lines, startOf)
  const heads = choose(candidates)
  const ends = [...heads.slice(1).map(({ at }) => at), lines.length]
  const keptIn = keptBelow(candidates, heads)
  const sections = heads.map(({ at, level, stamp, form, title, rest }, index) => {
    const own = lines.slice(at + 1, ends[index])
    const inside = keptIn.get(at) ?? []
    return {
      level,
      stamp,
      form,
      title,
      body: [...(rest === undefined ? [] : [rest]), ...own].join('\n'),
      raw: [lines[at]!, ...own].join('\n').trim(),
      kept: inside.map((candidate) => ({ stamp: candidate.stamp, line: lines[candidate.at]! })),
    }
  })
  return { before: lines.slice(0, heads[0]?.at).join('\n').trim(), sections }
}

/** By the line of the head above them. */
function keptBelow(candidates: readonly Candidate[], heads: readonly Candidate[]): Map<number, Candidate[]> {
  const headLines = new Set(heads.map(({ at }) => at))
  const kept = new Map<number, Candidate[]>()
  let head = -1
  for (const candidate of candidates) {
    if (headLines.has(candidate.at)) head = candidate.at
    else if (kept.has(head)) kept.get(head)!.push(candidate)
    else kept.set(head, [candidate])
  }
  return kept
}

function candidatesIn(lines: readonly string[], startOf: (line: string) => Start | null): Candidate[] {
  const candidates: Candidate[] = []
  let fence: string | null = null
  for (const [at, line] of lines.entries()) {
    const mark = FENCE.exec(line)?.[1] ?? null
    if (mark !== null && (fence === null || fence === mark)) fence = fence === null ? mark : null
    const start = fence === null ? startOf(line) : null
    if (start) candidates.push({ ...start, at, isAfterBlank: BLANK.test(lines[at - 1] ?? '') })
  }
  return candidates
}
