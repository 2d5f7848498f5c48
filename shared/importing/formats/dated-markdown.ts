// Markdown with a heading for each day: jrnl's export, Mini Diary's, and journals kept in one file by hand.
import { readStamps } from '../bracket-dates'
import type { Collector } from '../collector'
import { inlineTags } from '../dated-files'
import { datedLines, datedSections, type Section, type Sections } from '../dated-headings'
import { splitFrontMatter } from '../front-matter'
import { monthOf } from '../worded-dates'
import type { SourceFile } from '../source-file'
import { hasExtension } from '../source-file'
import type { FormatId } from '../types'
import { claimEach, type Format } from './format'
import { atTags, splitStar } from './jrnl-text'

interface Dialect {
  id: FormatId
  sections: (text: string) => Sections
  /** A line that only orders the sections and says nothing itself. */
  isOrder: (line: string) => boolean
  isMine: (text: string, sections: readonly Section[]) => boolean
  /** Title and text of a section. */
  readSection: (section: Section) => { title: string; text: string; starred: boolean }
  tags: (section: Section) => string[]
}

const JRNL_YEAR = /^# \d{4}[ \t]*$/m
const JRNL_MONTH = /^## \p{L}+[ \t]*$/mu

const jrnlDialect: Dialect = {
  id: 'jrnl-markdown',
  sections: datedSections,
  isOrder: (line) => JRNL_YEAR.test(line) || monthOf(/^## (\p{L}+)[ \t]*$/u.exec(line)?.[1] ?? '') !== null,
  isMine: (text, sections) => {
    const isWhole = JRNL_YEAR.test(text) && JRNL_MONTH.test(text) && sections.some(({ level }) => level === 3)
    const isOneEntry = sections.length === 1 && sections[0]!.level === 1 && /\d:\d{2}/.test(sections[0]!.stamp)
    return isWhole || (isOneEntry && text.trimStart().startsWith('# '))
  },
  readSection: (section) => {
    const { words: title, isStarred: starred } = splitStar(section.title)
    // The export moved the writer's own headings three levels down, or one in a file for one entry.
    const moved = section.level === 1 ? 1 : 3
    const text = section.body.replace(/^(#{2,9})(?= )/gm, (marks) => '#'.repeat(Math.max(1, marks.length - moved)))
    return { title, text, starred }
  },
  tags: ({ title, body }) => atTags(`${title}\n${body}`),
}

/** Mini Diary and Mini Diarium write alike, below a heading of their own name. */
const miniDialect = (id: FormatId, name: string): Dialect => ({
  id,
  sections: datedSections,
  isOrder: (line) => line === `# ${name}`,
  isMine: (text) => text.trimStart().split('\n', 1)[0]!.trim() === `# ${name}`,
  readSection: ({ body }) => {
    const found = /^\s*\*\*([^\n]+)\*\*[ \t]*(?:\n|$)/.exec(body)
    return { title: found?.[1] ?? '', text: found ? body.slice(found[0].length) : body, starred: false }
  },
  tags: () => [],
})

/** A heading with a month or a year, and nothing else. */
function isPeriod(line: string): boolean {
  const found = /^#+ (?:(\p{L}+\.?) ?)?(\d{4})?[ \t]*$/u.exec(line)
  return found !== null && (found[1] === undefined ? found[2] !== undefined : monthOf(found[1]) !== null)
}

const plainDialect: Dialect = {
  id: 'markdown',
  sections: datedSections,
  isOrder: isPeriod,
  isMine: (_text, sections) => sections.length >= 2,
  readSection: ({ title, body }) => ({ title, text: body, starred: false }),
  tags: ({ body }) => inlineTags(body),
}

/** A diary in a text file: the dates stand alone on their lines, the first of them at its top. */
const plainLinesDialect: Dialect = {
  ...plainDialect,
  sections: datedLines,
  isMine: (text, sections) =>
    sections.length >= 2 && datedLines(text.trimStart().split('\n', 1)[0]!).sections.length > 0,
}

export const jrnlMarkdown = datedMarkdown(jrnlDialect)
export const miniDiaryMarkdown = datedMarkdown(miniDialect('mini-diary-markdown', 'Mini Diary'))
export const miniDiariumMarkdown = datedMarkdown(miniDialect('mini-diarium-markdown', 'Mini Diarium'))
export const plainDatedMarkdown = datedMarkdown(plainDialect)
export const plainDatedLines = datedMarkdown(plainLinesDialect)

function datedMarkdown(dialect: Dialect): Format {
  const sectionsOf = (file: SourceFile) => dialect.sections(splitFrontMatter(file.text() ?? '').body)
  const isMine = (file: SourceFile) => {
    if (!hasExtension(file, 'md', 'markdown', 'txt', 'mdown') || file.text() === null) return false
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
        reportBefore(before, file, dialect, collector)
        for (const [index, section] of sections.entries()) {
          const body = withoutOrder(section.body, dialect)
          const { title, text, starred } = dialect.readSection({ ...section, body })
          const where = `${file.path} #${index + 1}`
          const tags = dialect.tags(section)
          const { raw, stamp } = section
          collector.add({ app: dialect.id, id: null, when: read.read(stamp), title, text, tags, starred, raw, where })
        }
      }
      return null
    },
  }
}

/** A heading for the next month or year stands at the end of the section before it; the writer's own stay. */
function withoutOrder(body: string, { isOrder }: Dialect): string {
  const lines = body.split('\n')
  while (lines.length > 0 && (lines.at(-1)!.trim() === '' || isOrder(lines.at(-1)!))) lines.pop()
  return lines.join('\n')
}

function reportBefore(before: string, file: SourceFile, dialect: Dialect, collector: Collector): void {
  const words = before
    .split('\n')
    .filter((line) => !dialect.isOrder(line))
    .join('\n')
    .trim()
  if (words !== '') collector.report({ where: file.path, why: 'before-first-entry', text: words })
}
