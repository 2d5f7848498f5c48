// Where an Obsidian vault keeps its daily notes, and how it names them: the core plugin, Periodic Notes, Journals.
import { isObject } from './safe-json'
import { jsonOf, type SourceFile } from './source-file'

export interface DailySettings {
  /** Ends with a slash, or is empty for the top of the vault. */
  folder: string
  /** In Moment's letters; may hold slashes. */
  format: string
}

const DEFAULT_FORMAT = 'YYYY-MM-DD'

/** The folder that holds `.obsidian`, with a slash at its end; null when there is none. */
export function vaultRoot(files: readonly SourceFile[]): string | null {
  for (const { path } of files) {
    const found = /^(.*?)\.obsidian\//.exec(path)
    if (found && (found[1] === '' || found[1]!.endsWith('/'))) return found[1]!
  }
  return null
}

export function dailySettings(files: readonly SourceFile[], root: string): DailySettings[] {
  const read = (name: string) => {
    const file = files.find(({ path }) => path === `${root}.obsidian/${name}`)
    return file === undefined ? undefined : jsonOf(file)
  }
  const periodic = read('plugins/periodic-notes/data.json')
  const journals = read('plugins/journals/data.json')
  return [
    ...settingsOf(read('daily-notes.json')),
    ...settingsOf(isObject(periodic) ? periodic['daily'] : undefined),
    ...(isObject(journals) && isObject(journals['journals'])
      ? Object.values(journals['journals']).flatMap(ofJournal)
      : []),
  ]
}

function settingsOf(value: unknown): DailySettings[] {
  if (!isObject(value)) return []
  const { folder, format } = value
  return [{ folder: toFolder(folder), format: typeof format === 'string' && format !== '' ? format : DEFAULT_FORMAT }]
}

function ofJournal(journal: unknown): DailySettings[] {
  if (!isObject(journal) || !isObject(journal['write']) || journal['write']['type'] !== 'day') return []
  return settingsOf({ folder: journal['folder'], format: journal['dateFormat'] })
}

function toFolder(folder: unknown): string {
  const plain = typeof folder === 'string' ? folder.replace(/^\/+|\/+$/g, '') : ''
  return plain === '' ? '' : `${plain}/`
}
