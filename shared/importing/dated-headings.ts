// Texts of several days: sections from one dated heading to the next, or from one line with nothing but a date to the next.
import { headingsOfDays, linesOfDays, type Candidate, type Start } from './entry-heads'

export interface Section {
  level: number
  /** The date as written, with its time. */
  stamp: string
  /** What follows the date in the heading. */
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
const WORDED = String.raw`(?:[\p{L}-]+\.?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th|\.|er|º)?\s+(?:de\s+|di\s+)?\p{L}{3,}\.?,?\s+(?:de\s+)?\d{4}|\p{L}{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})(?!\d)|\d{4}\.\s+\p{L}{4,}\s+\d{1,2}\.?(?!\d)|${EASTERN}`
const DATE = String.raw`(?:${NUMERIC}|${WORDED})`
const TIME = String.raw`(?:(?:T|,?\s+(?:at\s+|um\s+)?)\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?:Z|[+-]\d{2}:?\d{2})?)?`
const DATED_HEADING = new RegExp(
  String.raw`^(#{1,6})[ \t]+\[{0,2}(${DATE}${TIME})\]{0,2}(?:[ \t]*$|[ \t,:|–—-]+(.*)$)`,
  'iu',
)
/** `**2026-01-05**`, `Monday, 5 January 2026:` or `2026-01-05 Monday` alone on a line. */
const DATED_LINE = new RegExp(
  String.raw`^(?:\*\*|__)?((?:[\p{L}-]+\.?,?[ \t]+)?${DATE}${TIME})(?:,?[ \t]+\p{L}+)?[:.]?(?:\*\*|__)?:?[ \t]*$`,
  'iu',
)
/** `2026-01-05: what happened` */
const DATED_SENTENCE = new RegExp(String.raw`^(${DATE}${TIME})(?:[ \t]*[:–—][ \t]+|[ \t]+-[ \t]+)(\S.*)$`, 'iu')
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
  const found = line.length < LONGEST_HEADING ? DATED_HEADING.exec(line) : null
  return found && { level: found[1]!.length, stamp: found[2]!, title: found[3] ?? '' }
}

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
  if (found) return { level: 1, stamp: found[1]!, title: '' }
  const sentence = DATED_SENTENCE.exec(line)
  return sentence && { level: 1, stamp: sentence[1]!, title: '', rest: sentence[2]! }
}

type Choose = (candidates: readonly Candidate[]) => Candidate[]

function sectionsAt(text: string, startOf: (line: string) => Start | null, choose: Choose): Sections {
  const lines = text.split('\n')
  const candidates = candidatesIn(lines, startOf)
  const heads = choose(candidates)
  const ends = [...heads.slice(1).map(({ at }) => at), lines.length]
  const keptIn = keptBelow(candidates, heads)
  const sections = heads.map(({ at, level, stamp, title, rest }, index) => {
    const own = lines.slice(at + 1, ends[index])
    const inside = keptIn.get(at) ?? []
    return {
      level,
      stamp,
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
