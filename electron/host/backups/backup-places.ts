// The folders that backups go to: the one in the profile unless another was chosen, and perhaps a second.
import { isAbsolute, join, relative, resolve } from 'node:path'
import type { BackupPlace, BackupSettings, ChooseFolderOutcome } from '#shared/ipc/types'
import type { FileSystem } from '../vault-files'

/** In the profile. A folder of documents is often synchronised, and where a journal goes is not ours to decide. */
const DEFAULT_NAME = 'backups'
const PROBE = '.stepback-probe'

export interface Place {
  place: BackupPlace
  folder: string
}

/** How a person chooses a folder: the system's dialog (null when it was cancelled), or a path typed into the page. */
export type FolderChooser = { chooses: 'dialog'; choose: () => Promise<string | null> } | { chooses: 'typed' }

export interface BackupPlacesParts {
  fs: FileSystem
  profileFolder: string
  settings: { read: () => Promise<BackupSettings>; write: (changes: Partial<BackupSettings>) => Promise<void> }
  chooser: FolderChooser
}

export interface BackupPlaces {
  /** The main one first. */
  all: () => Promise<Place[]>
  choose: (place: BackupPlace, typed: string | null) => Promise<ChooseFolderOutcome>
  reset: (place: BackupPlace) => Promise<void>
}

const FIELD = { main: 'folder', second: 'secondFolder' } as const

export function createBackupPlaces({ fs, profileFolder, settings, chooser }: BackupPlacesParts): BackupPlaces {
  const defaultFolder = join(profileFolder, DEFAULT_NAME)

  async function all(): Promise<Place[]> {
    const { folder, secondFolder } = await settings.read()
    // Only the folder that is ours is made: another that is gone may be a drive that is not there today.
    if (folder === null) await fs.makeFolder(defaultFolder).catch(() => {})
    const main: Place = { place: 'main', folder: folder ?? defaultFolder }
    return secondFolder === null ? [main] : [main, { place: 'second', folder: secondFolder }]
  }

  async function choose(place: BackupPlace, typed: string | null): Promise<ChooseFolderOutcome> {
    const chosen = chooser.chooses === 'dialog' ? await chooser.choose() : typed
    if (chosen === null) return { outcome: 'cancelled' }
    const folder = resolve(chosen.trim())
    const refused = isAbsolute(chosen.trim()) ? await problemWith(folder, place) : 'not-a-folder'
    if (refused) return { outcome: 'refused', reason: refused }
    await settings.write({ [FIELD[place]]: folder })
    return { outcome: 'chosen' }
  }

  async function problemWith(folder: string, place: BackupPlace) {
    const vaults = ['vault', 'vault-sample'].map((name) => join(profileFolder, name))
    if (folder === resolve(profileFolder) || vaults.some((vault) => isWithin(vault, folder)))
      return 'inside-the-journal'
    if ((await all()).some((other) => other.place !== place && resolve(other.folder) === folder))
      return 'the-other-folder'
    const isFolder = await fs.list(folder).then(
      () => true,
      () => false,
    )
    if (!isFolder) return 'not-a-folder'
    return (await canWrite(folder)) ? null : 'not-writable'
  }

  async function canWrite(folder: string): Promise<boolean> {
    const probe = join(folder, PROBE)
    try {
      await fs.remove(probe)
      await (await fs.createNew(probe)).close()
      await fs.remove(probe)
      return true
    } catch {
      return false
    }
  }

  return { all, choose, reset: (place) => settings.write({ [FIELD[place]]: null }) }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return !way.startsWith('..') && !isAbsolute(way)
}
