// Looks for Electron's binary without importing `electron`, which would start a download with no time limit.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const platformPaths: Record<string, string> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}

/** The binary's path inside a distribution of the platform. */
const binaryPath = (platform: string) => platformPaths[platform] ?? 'electron'

export interface RuntimeSearch {
  /** The installed `electron` package. */
  packageFolder: string
  platform: string
  /** `ELECTRON_OVERRIDE_DIST_PATH`: somebody's own distribution, whose version is theirs to choose. */
  overrideFolder: string | undefined
}

/** The binary that goes with the installed package; null when it is absent, of another version, or half unpacked. */
export const findElectron = ({ packageFolder, platform, overrideFolder }: RuntimeSearch): string | null => {
  const binary = binaryPath(platform)
  if (overrideFolder) return existingPath(join(overrideFolder, binary))
  const wanted = readText(join(packageFolder, 'package.json'))
  const version = wanted === null ? null : (JSON.parse(wanted) as { version: string }).version
  // Unpacking ends with path.txt, so a distribution without it was interrupted.
  if (readText(join(packageFolder, 'path.txt'))?.trim() !== binary) return null
  if (
    readText(join(packageFolder, 'dist', 'version'))
      ?.trim()
      .replace(/^v/, '') !== version
  )
    return null
  return existingPath(join(packageFolder, 'dist', binary))
}

const existingPath = (path: string) => (existsSync(path) ? path : null)

const readText = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : null)
