// Texts of several days: sections from one dated heading to the next, or from one line with nothing but a date to the next.
import { headingsOfDays, linesOfDays, type Candidate, type Start } from './entry-heads'
import { isBesideDates, isSaidByDate, PARTICLES } from './weekday-words'

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
const EASTERN_WEEKDAY = String.raw`(?:星期|週|周|礼拜)[一二三四五六日天]|[月火水木金土日](?:曜日?)?|[월화수목금토일](?:요일)?`
const EASTERN = String.raw`\d{4}[年년]\s?\d{1,2}[月월]\s?\d{1,2}[日일](?:\s?[(（]?(?:${EASTERN_WEEKDAY})[)）]?(?!\p{L}))?`
const WORDED = String.raw`(?:(?:${PARTICLES})\s+)?(?:\d{1,2}(?:st|nd|rd|th|\.|er|º)?\s+(?:de\s+|di\s+)?\p{L}{3,}\.?,?\s+(?:de\s+)?\d{4}|\p{L}{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})(?!\d|[-/.]\d)`
const HUNGARIAN = String.raw`\d{4}\.\s+\p{L}{4,}\s+\d{1,2}\.?(?!\d)`
const DATE = String.raw`(?:${NUMERIC}|${WORDED}|${HUNGARIAN}|${EASTERN})`
const TIME = String.raw`(?:(?:T|,?\s+(?:at\s+|um\s+)?)\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?:Z|[+-]\d{2}:?\d{2})?)?`
const STAMP = String.raw`(${DATE}${TIME})`
/** Before a date in words, such as "Monday, " or "Retro, ". */
const WORD_BEFORE_WORDED = String.raw`(?:([\p{L}-]+\.?),?[ \t]+(?=${WORDED}))?`
/** One word before a date in numbers, two before one in words. */
const WORDS_BEFORE = String.raw`(?:([\p{L}-]+\.?),?[ \t]+)?${WORD_BEFORE_WORDED}`
/** `## Monday, 5 January 2026: what happened` */
const DATED_HEADING = new RegExp(
  String.raw`^(#{1,6})[ \t]+\[{0,2}${WORDS_BEFORE}${STAMP}\]{0,2}(?:[ \t]*$|[ \t,:|–—-]+(.*)$)`,
  'iu',
)
/** `## Retro with Ana, 5 January 2026` */
const LATE_HEADING = new RegExp(
  String.raw`^(#{1,6})[ \t]+(\S.*?)[ \t]*[ \t,:|–—(-]\[{0,2}${STAMP}\]{0,2}\)?[ \t]*$`,
  'iu',
)
/** `**2026-01-05**`, `== 2026-01-05 ==`, `Monday, 5 January 2026:` or `2026-01-05 Monday` alone on a line. */
const DATED_LINE = new RegExp(
  String.raw`^(?:[*_=~-]{2,}[ \t]*)?${WORDS_BEFORE}${STAMP}(?:,?[ \t]+(\p{L}+))?[:.]?(?:[ \t]*[*_=~-]{2,})?:?[ \t]*$`,
  'iu',
)
/** `2026-01-05: what happened`, `- **2026-01-05** what happened` */
const DATED_SENTENCE = new RegExp(
  String.raw`^([-*+•][ \t]+)?(?:${WORD_BEFORE_WORDED}${STAMP}(?:[ \t]*[:–—][ \t]+|[ \t]+-[ \t]+)|\*\*${WORD_BEFORE_WORDED}${STAMP}:?\*\*:?[ \t]+)(\S.*)$`,
  'iu',
)
const IN_WORDS = new RegExp(String.raw`^${WORDED}`, 'iu')
const UNDERLINE = /^(?:=+|-+)[ \t]*$/
const FENCE = /^\s{0,3}(```|~~~)/
const LONGEST_HEADING = 400

/** `2026-01-05 – 2026-01-11`: what follows the first of two dates. */
const SECOND_DATE = new RegExp(
  String.raw`^(?:to|until|bis|[–—-])?[ \t]*\[{0,2}${WORD_BEFORE_WORDED}${DATE}\]{0,2}[ \t]*$`,
  'iu',
)
/** Nothing, or a rule across the page. */
const BLANK = /^[\s*=_~-]*$/

/**
 * Headings in code do not count, nor those below the deepest level that a day can have. One for a span of days, such as a
 * week, says nothing where no words of its own follow.
 */
export function datedSections(text: string, deepest = 6): Sections {
  const whole = sectionsAt(text, headingStart, (candidates) =>
    headingsOfDays(candidates.filter(({ level }) => level <= deepest)),
  )
  const sections = whole.sections.flatMap((section) => {
    if (!isSecondDate(section.title)) return [section]
    const title = section.raw.split('\n', 1)[0]!.replace(/^#+[ \t]+/, '')
    return section.body.trim() === '' ? [] : [{ ...section, title }]
  })
  return { ...whole, sections }
}

function isSecondDate(title: string): boolean {
  const found = SECOND_DATE.exec(title)
  return found !== null && (found[1] === undefined || isBesideDates(found[1]))
}

function headingStart(line: string): Start | null {
  if (line.length >= LONGEST_HEADING) return null
  const found = DATED_HEADING.exec(line)
  if (found) {
    const stamp = found[4]!
    const { own, isBare } = wordsBeside([found[2], found[3]], stamp)
    const title = [own, found[5] ?? ''].filter((part) => part !== '').join(' ')
    const isAfterWord = !own.includes(' ') && IN_WORDS.test(stamp)
    return { level: found[1]!.length, stamp, title, form: isBare ? 'first' : isAfterWord ? 'after a word' : 'last' }
  }
  const late = LATE_HEADING.exec(line)
  if (!late) return null
  const title = wordsBefore(late[2]!, late[3]!)
  return { level: late[1]!.length, stamp: late[3]!, title, form: title === '' ? 'first' : 'last' }
}

/** The writer's own of the words beside a date; `isBare` where none of them says more than a weekday. */
function wordsBeside(words: readonly (string | undefined)[], stamp: string): { own: string; isBare: boolean } {
  const given = words.filter((word) => word !== undefined)
  const own = given.filter((word) => !isSaidByDate(word, stamp)).join(' ')
  return { own, isBare: given.every(isBesideDates) }
}

const SEPARATORS = /[\s:|,(–—-]+$/u
const LAST_WORD = /(?:^|[\s:|,(–—])([\p{L}-]+\.?)$/u

/** Without the weekday, and without pictures that stand alone. */
function wordsBefore(written: string, stamp: string): string {
  let words = written.replace(SEPARATORS, '')
  for (let last = LAST_WORD.exec(words); last && isSaidByDate(last[1]!, stamp); last = LAST_WORD.exec(words)) {
    words = words.slice(0, last.index).replace(SEPARATORS, '')
  }
  return /[\p{L}\p{N}]/u.test(words) ? words : ''
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
  if (found) {
    const { own: title, isBare } = wordsBeside([found[1], found[2], found[4]], found[3]!)
    return { level: 1, stamp: found[3]!, title, form: isBare ? 'alone' : 'with words' }
  }
  const sentence = DATED_SENTENCE.exec(line)
  if (!sentence) return null
  const [, bullet, plainWord, plain, boldWord, bold, rest] = sentence
  const stamp = (plain ?? bold)!
  const { own: title, isBare } = wordsBeside([plainWord ?? boldWord], stamp)
  const form = isBare ? (bullet === undefined ? 'sentence' : 'listed') : 'with words'
  return { level: 1, stamp, title, rest: rest!, form }
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
