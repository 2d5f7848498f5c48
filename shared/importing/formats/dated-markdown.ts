// Markdown with a heading for each day: jrnl's export, Mini Diary's, and journals kept in one file by hand.
import { readStamps, type Stamped } from '../bracket-dates'
import type { WrittenWhen } from '../days'
import type { Collector } from '../collector'
import { inlineTags } from '../dated-files'
import { datedLines, datedSections, type Section, type Sections } from '../dated-headings'
import { areDaysInOrder } from '../day-order'
import { fieldOf, splitFrontMatter } from '../front-matter'
import { monthOf } from '../worded-dates'
import { hasExtension, mayBeText, type SourceFile } from '../source-file'
import type { FormatId } from '../types'
import { claimEach, type Format } from './format'
import { atTags, splitStar } from './jrnl-text'

interface Dialect {
  id: FormatId
  sections: (text: string) => Sections
  /** The name of the application at the top of its export. */
  heading?: string
  isMine: (text: string, sections: readonly Section[]) => boolean
  /** Title and text of a section. */
  readSection: (section: Section) => { title: string; text: string; starred: boolean }
  tags: (section: Section) => string[]
}

const JRNL_YEAR = /^# \d{4}[ \t]*$/m
const JRNL_MONTH = /^## \p{L}+[ \t]*$/mu

const JRNL_LEVEL = 3
const isInYears = (text: string) => JRNL_YEAR.test(text) && JRNL_MONTH.test(text)

const jrnlDialect: Dialect = {
  id: 'jrnl-markdown',
  sections: (text) => datedSections(text, isInYears(text) ? JRNL_LEVEL : undefined),
  isMine: (text, sections) => {
    const isWhole = isInYears(text) && sections.some(({ level }) => level === JRNL_LEVEL)
    const isOneEntry = sections.length === 1 && sections[0]!.level === 1 && /\d:\d{2}/.test(sections[0]!.stamp)
    return isWhole || (isOneEntry && text.trimStart().startsWith('# '))
  },
  readSection: (section) => {
    const { words: title, isStarred: starred } = splitStar(section.title)
    // The export moved the writer's own headings three levels down, or one in a file for one entry.
    const moved = section.level === 1 ? 1 : JRNL_LEVEL
    const text = section.body.replace(/^(#{2,9})(?= )/gm, (marks) => '#'.repeat(Math.max(1, marks.length - moved)))
    return { title, text, starred }
  },
  tags: ({ title, body }) => atTags(`${title}\n${body}`),
}

/** Mini Diary and Mini Diarium write alike, below a heading of their own name. */
const miniDialect = (id: FormatId, name: string): Dialect => ({
  id,
  sections: datedSections,
  heading: `# ${name}`,
  isMine: (text) => text.trimStart().split('\n', 1)[0]!.trim() === `# ${name}`,
  readSection: ({ body }) => {
    const found = /^\s*\*\*([^\n]+)\*\*[ \t]*(?:\n|$)/.exec(body)
    return { title: found?.[1] ?? '', text: found ? body.slice(found[0].length) : body, starred: false }
  },
  tags: () => [],
})

const plainDialect: Dialect = {
  id: 'markdown',
  sections: datedSections,
  isMine: (_text, sections) => sections.length >= 2,
  readSection: ({ title, body }) => ({ title, text: body, starred: false }),
  tags: ({ body }) => inlineTags(body),
}

/** A diary in a text file: the dates stand on lines of their own, the first of them at its top, or all of them in order. */
const plainLinesDialect: Dialect = {
  ...plainDialect,
  sections: datedLines,
  isMine: (text, sections) => {
    if (sections.length < 2) return false
    if (datedLines(text.trimStart().split('\n', 1)[0]!).sections.length > 0) return true
    const { fields } = splitFrontMatter(text)
    const isOneDay = fieldOf(fields, 'date', 'day', 'created') !== undefined
    return (
      !isOneDay &&
      sections.every(({ form, body }) => form === 'alone' && body.trim() !== '') &&
      areDaysInOrder(sections.map(({ stamp }) => stamp))
    )
  },
}

export const jrnlMarkdown = datedMarkdown(jrnlDialect)
export const miniDiaryMarkdown = datedMarkdown(miniDialect('mini-diary-markdown', 'Mini Diary'))
export const miniDiariumMarkdown = datedMarkdown(miniDialect('mini-diarium-markdown', 'Mini Diarium'))
export const plainDatedMarkdown = datedMarkdown(plainDialect)
export const plainDatedLines = datedMarkdown(plainLinesDialect)

/** Nothing but Markdown has headings with dates, so that a wrong extension of another export may stand behind it. */
const mayHoldDays = (file: SourceFile, { sections }: Dialect) =>
  mayBeText(file) || (sections !== datedLines && hasExtension(file, 'csv', 'tsv', 'json') && file.json() === null)

function datedMarkdown(dialect: Dialect): Format {
  const sectionsOf = (file: SourceFile) => dialect.sections(splitFrontMatter(file.text() ?? '').body)
  const isMine = (file: SourceFile) => {
    if (!mayHoldDays(file, dialect) || file.text() === null) return false
    return dialect.isMine(file.text() ?? '', sectionsOf(file).sections)
  }
  return {
    id: dialect.id,
    claim: (files) => claimEach(files, isMine, 'likely', 'headings-with-dates'),
    read(files, collector) {
      const opened = files.map((file) => ({ file, ...sectionsOf(file) }))
      const stamps = opened.flatMap(({ sections }) => sections.map(({ stamp }) => stamp))
      const read = readStamps(stamps, collector.options)
      if (read.outcome === 'ask') {
        for (const { file } of opened) collector.report({ where: file.path, why: 'date-order-unknown', text: '' })
        return read.question
      }
      for (const { file, before, sections } of opened) {
        reportBefore(before, file, dialect, sections[0], read.read, collector)
        for (const [index, section] of sections.entries()) {
          const body = withoutOrder(section.body, sections[index + 1], read.read)
          const { title, text, starred } = dialect.readSection({ ...section, body })
          const where = `${file.path} #${index + 1}`
          const tags = dialect.tags(section)
          const { raw, stamp } = section
          const when = read.read(stamp)
          for (const kept of section.kept) reportKept(kept, when, read.read, where, collector)
          // Words below the heading of the next month stand in the day before it.
          for (const line of body.split('\n')) {
            if (isOrder(line, sections[index + 1], read.read))
              collector.report({ where, why: 'dated-line', text: line })
          }
          collector.add({ app: dialect.id, id: null, when, title, text, tags, starred, raw, where })
        }
      }
      return null
    },
  }
}

/** A line that might have begun another day, so that somebody can look. */
function reportKept(
  { stamp, line }: Section['kept'][number],
  when: WrittenWhen | null,
  whenOf: Stamped,
  where: string,
  collector: Collector,
): void {
  const other = whenOf(stamp)
  if (when !== null && other?.day !== when.day) collector.report({ where, why: 'dated-line', text: line })
}

/** A heading with nothing but the month or the year of the day below it, at a higher level: it orders the days. */
function isOrder(line: string, next: Section | undefined, whenOf: Stamped): boolean {
  const found = /^(#+) (?:(\p{L}+\.?) ?)?(\d{4})?[ \t]*$/u.exec(line)
  const day = next && whenOf(next.stamp)?.day
  if (!found || !day || found[1]!.length >= next.level) return false
  const [, , month, year] = found
  const isMonth = month === undefined ? year !== undefined : monthOf(month) === Number(day.slice(5, 7))
  return isMonth && (year === undefined || year === day.slice(0, 4))
}

/** Such a heading stands at the end of the section before it; the writer's own stay. */
function withoutOrder(body: string, next: Section | undefined, whenOf: Stamped): string {
  const lines = body.split('\n')
  while (lines.length > 0 && (lines.at(-1)!.trim() === '' || isOrder(lines.at(-1)!, next, whenOf))) lines.pop()
  return lines.join('\n')
}

function reportBefore(
  before: string,
  file: SourceFile,
  { heading }: Dialect,
  next: Section | undefined,
  whenOf: Stamped,
  collector: Collector,
): void {
  const words = before
    .split('\n')
    .filter((line) => line.trim() !== heading && !isOrder(line, next, whenOf))
    .join('\n')
    .trim()
  if (words !== '') collector.report({ where: file.path, why: 'before-first-entry', text: words })
}
