// Texts of several days: sections from one dated heading to the next, or from one line with nothing but a date to the next.
export interface Section {
  level: number
  /** The date as written, with its time. */
  stamp: string
  /** What follows the date in the heading. */
  title: string
  body: string
  raw: string
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

interface Start {
  level: number
  stamp: string
  title: string
  /** The text that begins on the same line. */
  rest?: string
}

/** Headings in code do not count. */
export function datedSections(text: string): Sections {
  return sectionsAt(text, (line) => {
    const found = line.length < LONGEST_HEADING ? DATED_HEADING.exec(line) : null
    return found && { level: found[1]!.length, stamp: found[2]!, title: found[3] ?? '' }
  })
}

/** For journals without a single mark of Markdown; the line under a date that only underlines it is left out. */
export function datedLines(text: string): Sections {
  const { before, sections } = sectionsAt(text, (line) => {
    const found = line.length < LONGEST_HEADING ? DATED_LINE.exec(line) : null
    if (found) return { level: 1, stamp: found[1]!, title: '' }
    const sentence = DATED_SENTENCE.exec(line)
    return sentence && { level: 1, stamp: sentence[1]!, title: '', rest: sentence[2]! }
  })
  const plain = sections.map((section) => {
    const [first = '', ...rest] = section.body.split('\n')
    return UNDERLINE.test(first) ? { ...section, body: rest.join('\n') } : section
  })
  return { before, sections: plain }
}

function sectionsAt(text: string, startOf: (line: string) => Start | null): Sections {
  const before: string[] = []
  const found: (Start & { lines: string[] })[] = []
  let fence: string | null = null
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[1] ?? null
    if (mark !== null && (fence === null || fence === mark)) fence = fence === null ? mark : null
    const start = fence === null ? startOf(line) : null
    if (start) found.push({ ...start, lines: [line] })
    else (found.at(-1)?.lines ?? before).push(line)
  }
  const sections = found.map(({ lines, rest, ...section }) => ({
    ...section,
    body: [...(rest === undefined ? [] : [rest]), ...lines.slice(1)].join('\n'),
    raw: lines.join('\n').trim(),
  }))
  return { before: before.join('\n').trim(), sections }
}
