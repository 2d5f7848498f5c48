// Markdown with a heading for each day: jrnl's export, Mini Diary's, and journals kept in one file by hand.
import { readStamps } from '../bracket-dates'
import type { Collector } from '../collector'
import { datedSections, type Section } from '../dated-headings'
import { splitFrontMatter } from '../front-matter'
import { monthOf } from '../english-dates'
import type { SourceFile } from '../source-file'
import { hasExtension } from '../source-file'
import type { FormatId } from '../types'
import { claimEach, type Format } from './format'
import { atTags, splitStar } from './jrnl-text'

interface Dialect {
  id: FormatId
  /** Lines that only order the sections and say nothing themselves. */
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

const miniDiaryDialect: Dialect = {
  id: 'mini-diary-markdown',
  isOrder: (line) => line === '# Mini Diary',
  isMine: (text) => /^\s*# Mini Diary[ \t]*$/m.test(text.slice(0, 200)),
  readSection: ({ body }) => {
    const found = /^\s*\*\*([^\n]+)\*\*[ \t]*(?:\n|$)/.exec(body)
    return { title: found?.[1] ?? '', text: found ? body.slice(found[0].length) : body, starred: false }
  },
  tags: () => [],
}

const plainDialect: Dialect = {
  id: 'markdown',
  isOrder: (line) => /^#+ (?:\d{4}|\p{L}+(?: \d{4})?)[ \t]*$/u.test(line),
  isMine: (_text, sections) => sections.length >= 2,
  readSection: ({ title, body }) => ({ title, text: body, starred: false }),
  tags: () => [],
}

export const jrnlMarkdown = datedMarkdown(jrnlDialect)
export const miniDiaryMarkdown = datedMarkdown(miniDiaryDialect)
export const plainDatedMarkdown = datedMarkdown(plainDialect)

function datedMarkdown(dialect: Dialect): Format {
  const sectionsOf = (file: SourceFile) => datedSections(splitFrontMatter(file.text() ?? '').body)
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
          const body = section.body
            .split('\n')
            .filter((line) => !dialect.isOrder(line))
            .join('\n')
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

function reportBefore(before: string, file: SourceFile, dialect: Dialect, collector: Collector): void {
  const words = before
    .split('\n')
    .filter((line) => !dialect.isOrder(line))
    .join('\n')
    .trim()
  if (words !== '') collector.report({ where: file.path, why: 'before-first-entry', text: words })
}
