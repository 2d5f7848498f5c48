// Daily notes of Obsidian, or any folder of Markdown with dates for names. The pattern is the vault's own where it says
// one, otherwise inferred.
import { isDay, type Day } from '#shared/calendar/day'
import type { Collector } from '../collector'
import { addDayFile, createFileIds, whenOn } from '../dated-files'
import { datedSections } from '../dated-headings'
import { daysOfNames } from '../dated-names'
import { dayByPattern } from '../date-patterns'
import { readIso } from '../days'
import { fieldOf, splitFrontMatter } from '../front-matter'
import { dailySettings, vaultRoot, type DailySettings } from '../obsidian-settings'
import { byPath, hasExtension, stemOf, type SourceFile } from '../source-file'
import type { DateQuestion } from '../types'
import type { Claim, Format } from './format'

const isMarkdown = (file: SourceFile) => hasExtension(file, 'md', 'markdown') && file.text() !== null
/** `2026/03/04.md`, `2026/03-March/04.md`, `2026/2026-03/04.md`, `2026/March/4.md` */
const YEAR_FOLDERS =
  /(?:^|\/)(\d{4})\/(?:[^/]*\/)?(?:\d{4}[-_. ])?(\d{1,2}(?![^/\W])|\p{L}{3,}\.?)(?:[-_. ][^/]*)?\/(\d{1,2})\.(?:md|markdown)$/iu

const datesInNames = (files: readonly SourceFile[]) =>
  daysOfNames(
    files.map(({ name }) => stemOf(name)),
    null,
  ).byName

export const obsidian: Format = {
  id: 'obsidian',
  claim(files): Claim | null {
    const root = vaultRoot(files)
    const notes = files.filter(isMarkdown)
    if (root !== null) {
      const inVault = files.filter(
        (file) => file.path.startsWith(root) && (isMarkdown(file) || isVaultFile(file, root)),
      )
      return { files: inVault, confidence: 'sure', why: 'obsidian-settings' }
    }
    const days = datesInNames(notes)
    const dated = notes.filter((file) => {
      const named = days.get(stemOf(file.name))
      const isDated = named !== undefined && (named.day !== null || named.isUndecided)
      return (isDated && !isExportOfDays(file)) || dayByFolders(file.path) !== null
    })
    return dated.length === 0 ? null : { files: dated, confidence: 'likely', why: 'names-with-dates' }
  },
  read: readNotes,
}

/** `diary-2026-01-05.md` with several days in it says when it was exported, not what it is about. */
function isExportOfDays(file: SourceFile): boolean {
  if (!/^\D{4,}/.test(file.name)) return false
  const { sections } = datedSections(file.text() ?? '')
  const levels = sections.map(({ level }) => level)
  const top = sections.filter(({ level }) => level === Math.min(...levels))
  return new Set(top.map(({ stamp }) => stamp)).size > 1
}

/** Settings, templates and canvases are the vault's, not the writer's. */
const isVaultFile = (file: SourceFile, root: string) =>
  file.path.startsWith(`${root}.obsidian/`) || hasExtension(file, 'canvas', 'base')

function readNotes(files: readonly SourceFile[], collector: Collector): DateQuestion | null {
  const root = vaultRoot(files)
  const settings = root === null ? [] : dailySettings(files, root)
  const notes = byPath(files.filter(isMarkdown))
  const bySettings = new Map(notes.map((file) => [file, dayBySettings(file, root ?? '', settings)]))
  const left = notes.filter((file) => bySettings.get(file) === null)
  const named = daysOfNames(
    left.map(({ name }) => stemOf(name)),
    collector.options.datePattern ?? null,
  )
  const idOf = createFileIds()
  for (const file of notes) {
    collector.options.check()
    const found = named.byName.get(stemOf(file.name))
    const day = bySettings.get(file) ?? found?.day ?? dayByFolders(file.path) ?? dayByField(file)
    if (day !== null) addDayFile('obsidian', file, whenOn(day, collector), idOf(day, file.path), collector)
    else reportUndated(file, found?.isUndecided ?? false, collector)
  }
  return named.question
}

function dayBySettings(file: SourceFile, root: string, settings: readonly DailySettings[]): Day | null {
  for (const { folder, format } of settings) {
    const start = `${root}${folder}`
    if (!file.path.startsWith(start)) continue
    const day = dayByPattern(stemOf(file.path.slice(start.length)), format)
    if (day !== null) return day
  }
  return null
}

function dayByFolders(path: string): Day | null {
  const found = YEAR_FOLDERS.exec(path)
  if (!found) return null
  const [, year, month = '', date] = found
  return dayByPattern(`${year}-${month}-${date}`, /^\d/.test(month) ? 'YYYY-M-D' : 'YYYY-MMMM-D')
}

/** A note with a name of its own may say its day at the top. */
function dayByField(file: SourceFile): Day | null {
  const { fields } = splitFrontMatter(file.text() ?? '')
  const written = fieldOf(fields, 'date', 'day')
  const parts = typeof written === 'string' ? readIso(written) : null
  return parts && isDay(parts.date) ? parts.date : null
}

function reportUndated(file: SourceFile, isUndecided: boolean, collector: Collector): void {
  const why = isUndecided ? 'date-order-unknown' : 'no-day'
  collector.report({ where: file.path, why, text: file.text() ?? '' })
}
