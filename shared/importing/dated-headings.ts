// Markdown whose headings carry the dates: sections from one dated heading to the next.
export interface Section {
  level: number
  /** The date as written, with its time. */
  stamp: string
  /** What follows the date in the heading. */
  title: string
  body: string
  raw: string
}

const NUMERIC = String.raw`\d{4}[-/._]\d{1,2}[-/._]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)`
const WORDED = String.raw`(?:\p{L}+\.?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th|\.|er|º)?\s+(?:de\s+|di\s+)?\p{L}{3,}\.?,?\s+(?:de\s+)?\d{4}|\p{L}{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})(?!\d)|\d{4}年\d{1,2}月\d{1,2}日`
const TIME = String.raw`(?:(?:T|,?\s+(?:at\s+|um\s+)?)\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?:Z|[+-]\d{2}:?\d{2})?)?`
const DATED_HEADING = new RegExp(
  String.raw`^(#{1,6})[ \t]+\[{0,2}((?:${NUMERIC}|${WORDED})${TIME})\]{0,2}(?:[ \t]*$|[ \t:|–—-]+(.*)$)`,
  'iu',
)
const FENCE = /^\s{0,3}(```|~~~)/

/** Sections in order, and what stands before the first of them. Headings in code do not count. */
export function datedSections(text: string): { before: string; sections: Section[] } {
  const before: string[] = []
  const found: (Omit<Section, 'body' | 'raw'> & { lines: string[] })[] = []
  let fence: string | null = null
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[1] ?? null
    if (mark !== null && (fence === null || fence === mark)) fence = fence === null ? mark : null
    const heading = fence === null && line.length < 400 ? DATED_HEADING.exec(line) : null
    if (heading) {
      found.push({ level: heading[1]!.length, stamp: heading[2]!, title: heading[3] ?? '', lines: [line] })
    } else (found.at(-1)?.lines ?? before).push(line)
  }
  const sections = found.map(({ lines, ...section }) => ({
    ...section,
    body: lines.slice(1).join('\n'),
    raw: lines.join('\n').trim(),
  }))
  return { before: before.join('\n').trim(), sections }
}
