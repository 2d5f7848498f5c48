// Logseq's journal pages: one outline a day, in Markdown or Org.
import type { Day } from '#shared/calendar/day'
import type { Collector } from '../collector'
import { createFileIds, inlineTags, whenOn } from '../dated-files'
import { dayByPattern } from '../date-patterns'
import { dayInWords } from '../worded-dates'
import { fieldOf, splitFrontMatter } from '../front-matter'
import { outlineFromMarkdown } from '../logseq-outline'
import { outlineFromOrg } from '../org-outline'
import { reportAround } from '../report-around'
import { byPath, hasExtension, stemOf, type SourceFile } from '../source-file'
import { claimEach, type Format } from './format'

const JOURNAL_PATH = /(?:^|\/)journals\/[^/]+\.(?:md|org)$/i
const JOURNAL_NAME = /^\d{4}_\d{2}_\d{2}$/

const isPage = (file: SourceFile) => hasExtension(file, 'md', 'org') && file.text() !== null
const isConfig = (file: SourceFile) => /(?:^|\/)logseq\/config\.edn$/.test(file.path)

export const logseq: Format = {
  id: 'logseq',
  claim(files) {
    const isGraph = files.some(isConfig)
    const pattern = patternOf(files)
    const isMine = (file: SourceFile) => {
      const isNamed = JOURNAL_NAME.test(stemOf(file.name)) || dayByPattern(stemOf(file.name), pattern) !== null
      const isJournal = JOURNAL_PATH.test(file.path) && (isGraph || isNamed || isMirror(file))
      return isPage(file) && !isOwnCopy(file) && (isJournal || JOURNAL_NAME.test(stemOf(file.name)))
    }
    const isAround = (file: SourceFile) => isGraph && isOwnCopy(file)
    const hasPages = files.some(isMine)
    return hasPages ? claimEach(files, (file) => isMine(file) || isAround(file), 'sure', 'journal-pages') : null
  },
  read(files, collector, all) {
    const pattern = patternOf(all.files)
    const idOf = createFileIds()
    const pages = files.filter((file) => isPage(file) && !isConfig(file))
    for (const page of byPath(pages)) if (!isOwnCopy(page)) readPage(page, pattern, idOf, collector)
    const copies = files.filter((file) => isOwnCopy(file) && !isConfig(file))
    reportAround(copies, collector)
    return null
  },
}

/** Settings, earlier versions and drawings, which Logseq keeps for itself. */
const OWN = /(?:^|\/)(?:logseq\/(?:(?:bak|\.recycle|version-files)\/|[\w.-]+\.(?:edn|css|js)$)|whiteboards\/)/
const isOwnCopy = (file: SourceFile) => OWN.test(file.path)

/** The mirror that the database version writes: a day for a name, the page's id in the first line. */
const isMirror = (file: SourceFile) =>
  dayByPattern(stemOf(file.name), 'YYYY-MM-DD') !== null && /^\s*id:: \S/.test(file.text() ?? '')

/** Logseq writes patterns in Java's letters: yyyy, dd, EEEE. */
function patternOf(files: readonly SourceFile[]): string {
  const config = files.find(isConfig)?.text() ?? ''
  const written = /^[^;\n]*:journal\/file-name-format\s+"([^"]+)"/m.exec(config)?.[1] ?? 'yyyy_MM_dd'
  return written
    .replace(/y+/g, 'YYYY')
    .replace(/\bdo\b/g, 'Do')
    .replace(/d+/g, (letters) => letters.toUpperCase())
    .replace(/E{4}/g, 'dddd')
    .replace(/E+/g, 'ddd')
}

function readPage(
  file: SourceFile,
  pattern: string,
  idOf: ReturnType<typeof createFileIds>,
  collector: Collector,
): void {
  const raw = file.text() ?? ''
  const front = splitFrontMatter(raw)
  const title = fieldOf(front.fields, 'title')
  const stem = stemOf(file.name)
  const day =
    dayByPattern(stem, pattern) ??
    dayByPattern(stem, 'YYYY_MM_DD') ??
    dayByPattern(stem, 'YYYY-MM-DD') ??
    dayInWords(typeof title === 'string' ? title : stem)
  if (day === null) return collector.report({ where: file.path, why: 'no-day', text: raw })
  const text = hasExtension(file, 'org')
    ? outlineFromOrg(withoutOrgTitle(raw, day), (line) => isSameDay(line, day))
    : outlineFromMarkdown(front.body)
  const tags = [...inlineTags(text), ...linkedTags(front.body)]
  const where = `${file.path} #1`
  const id = idOf(day, file.path)
  collector.add({ app: 'logseq', id, when: whenOn(day, collector), title: '', text, tags, starred: false, raw, where })
}

/** `#+TITLE: Jan 5th, 2026` says what the name of the file says. */
const withoutOrgTitle = (raw: string, day: Day) =>
  raw.replace(/^\s*#\+TITLE:([^\n]*)\n/i, (line, title: string) => (isSameDay(title, day) ? '' : line))

/** `#[[two words]]`, and the list in a property `tags::`. */
function linkedTags(text: string): string[] {
  const linked = [...text.matchAll(/#\[\[([^\][\n]{1,200})\]\]/g)].map((found) => found[1]!)
  const listed = [...text.matchAll(/^\s*(?:[-*] )?tags:: (.+)$/gm)].flatMap((found) => found[1]!.split(','))
  return [...linked, ...listed.map((tag) => tag.replace(/[[\]]/g, ''))]
}

function isSameDay(line: string, day: Day): boolean {
  const slashed = /(\d{2})\/(\d{2})\/(\d{4})/.exec(line)
  const patterns = ['MM/DD/YYYY', 'DD/MM/YYYY']
  return (
    dayInWords(line) === day ||
    (slashed !== null && patterns.some((pattern) => dayByPattern(slashed[0], pattern) === day))
  )
}
