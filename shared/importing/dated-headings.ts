// Texts of several days: sections from one dated heading to the next, or from one line with nothing but a date to the next.
import type { Candidate, Start } from './day-order'
import { headingsOfDays, linesOfDays } from './entry-heads'
import { isBesideDates, isParticle, isSaidByDate, isWeekday, PARTICLES, wordsAfter, wordsBefore } from './weekday-words'

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
/** A word before a date, such as "Monday, " or "Retro, ". */
const WORD_BEFORE = String.raw`(?:([\p{L}-]+\.?),?[ \t]+)?`
const WORDS_BEFORE = `${WORD_BEFORE}${WORD_BEFORE}`
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
  String.raw`^([-*+•][ \t]+)?(?:${WORD_BEFORE}${STAMP}(?:[ \t]*[:–—][ \t]+|[ \t]+-[ \t]+)|\*\*${WORD_BEFORE}${STAMP}:?\*\*:?[ \t]+)(\S.*)$`,
  'iu',
)
const IN_WORDS = new RegExp(String.raw`^${WORDED}`, 'iu')
const UNDERLINE = /^(?:=+|-+)[ \t]*$/
const FENCE = /^\s{0,3}(```|~~~)/
const LONGEST_HEADING = 400

/** `2026-01-05 – 2026-01-11`: what follows the first of two dates. */
const SECOND_DATE = new RegExp(
  String.raw`^(?:to|until|bis|[–—-])?[ \t]*\[{0,2}${WORD_BEFORE}${DATE}\]{0,2}[ \t]*$`,
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
  const beside = found && wordsBeside([found[2], found[3]], found[4]!)
  if (found && beside) {
    const after = wordsAfter(found[5] ?? '', found[4]!)
    const title = [beside.own, after.own].filter((part) => part !== '').join(' ')
    const weekday = beside.weekday ?? after.weekday
    return { level: found[1]!.length, stamp: found[4]!, title, weekday, form: headingForm(beside, found[4]!) }
  }
  const late = LATE_HEADING.exec(line)
  if (!late) return null
  const { own: title, weekday } = wordsBefore(late[2]!, late[3]!)
  return { level: late[1]!.length, stamp: late[3]!, title, weekday, form: title === '' ? 'first' : 'last' }
}

function headingForm({ own, isBare }: Beside, stamp: string): Start['form'] {
  if (isBare) return 'first'
  return !own.includes(' ') && IN_WORDS.test(stamp) ? 'after a word' : 'last'
}

interface Beside {
  /** The writer's own words. */
  own: string
  weekday: string | undefined
  /** None of them says more than a weekday. */
  isBare: boolean
}

/** Words before a date; null where two of them are the writer's and the date is in numbers, as it stands in sentences. */
function wordsBeside([first, second]: readonly (string | undefined)[], stamp: string, after?: string): Beside | null {
  if (first !== undefined && second !== undefined && !isWeekday(second) && !IN_WORDS.test(stamp)) return null
  const given = [second, first, after].filter((word) => word !== undefined)
  // A date has one weekday: of two names, the other is somebody's.
  const weekday = given.find((word) => isSaidByDate(word, stamp) && isWeekday(word))
  const isOwn = (word: string | undefined) => word !== undefined && word !== weekday && !isParticle(word)
  const own = [first, second, after].filter(isOwn).join(' ')
  return { own, weekday, isBare: given.every(isBesideDates) }
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
  const beside = found && wordsBeside([found[1], found[2]], found[3]!, found[4])
  if (found && beside) {
    const { own: title, weekday, isBare } = beside
    const isFirst = [found[1], found[2]].every((word) => word === undefined || isBesideDates(word))
    return {
      level: 1,
      stamp: found[3]!,
      title,
      weekday,
      form: isBare ? 'alone' : isFirst ? 'before a word' : 'with words',
    }
  }
  return sentenceStart(line)
}

function sentenceStart(line: string): Start | null {
  const sentence = DATED_SENTENCE.exec(line)
  if (!sentence) return null
  const [, bullet, plainWord, plain, boldWord, bold, rest] = sentence
  const stamp = (plain ?? bold)!
  const { own: title, weekday, isBare } = wordsBeside([plainWord ?? boldWord], stamp)!
  if (!isBare && !IN_WORDS.test(stamp)) return null
  const form = bullet === undefined ? 'sentence' : 'listed'
  return { level: 1, stamp, title, weekday, rest: rest!, form: isBare ? form : 'with words' }
}

/** Every heading and line with a date that might begin a day, whether it does or not. */
export const datedHeadsIn = (text: string): { stamp: string; line: string }[] => {
  const lines = text.split('\n')
  return candidatesIn(lines, (line) => headingStart(line) ?? lineStart(line))
    .filter(({ form }) => form !== 'listed')
    .map(({ stamp, at }) => ({ stamp, line: lines[at]! }))
}

type Choose = (candidates: readonly Candidate[]) => Candidate[]

function sectionsAt(text: string, startOf: (line: string) => Start | null, choose: Choose): Sections {
  const lines = text.split('\n')
  const candidates = candidatesIn(lines, startOf)
  const heads = choose(withNames(candidates))
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

/** Who writes weekdays writes them beside most dates; where they are few, they are names of somebody or something. */
function withNames(candidates: readonly Candidate[]): readonly Candidate[] {
  const few = candidates.filter(({ weekday }) => weekday !== undefined).length * 2 < candidates.length
  if (!few) return candidates
  return candidates.map((candidate) => ({
    ...candidate,
    title: [candidate.weekday ?? '', candidate.title].filter((part) => part !== '').join(' '),
  }))
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
