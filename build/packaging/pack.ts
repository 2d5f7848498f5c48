// Builds and packs the application as `npm run dist` does, up to the installers, around an Electron that is none.
import { extractFile, listPackage, statFile } from '@electron/asar'
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { buildAll } from '../build'
import { projectFolder } from '../bundles'
import { runProgram } from '../test/run-program'
import type { ArchivedFile } from './archive-rules'

export interface PackedApplication {
  /** Where the installer would have put it. */
  folder: string
  /** Every file in it, with forward slashes. */
  paths: string[]
  archive: ArchivedFile[]
  archiveBytes: number
  archiveHash: string
}

const MINUTES = 1

/** Throws, with what electron-builder said, when it refuses. */
const pack = async (electronFolder: string, outputFolder: string): Promise<PackedApplication> => {
  await buildAll()
  const { exitCode, output } = await runProgram(
    [
      'electron-builder',
      '--dir',
      '--linux',
      '--x64',
      '--publish=never',
      `-c.electronDist=${electronFolder}`,
      `-c.directories.output=${outputFolder}`,
    ],
    MINUTES,
    false,
  )
  if (exitCode !== 0) throw new Error(`electron-builder ended with ${exitCode}:\n${output}`)
  const folder = join(outputFolder, 'linux-unpacked')
  const archivePath = join(folder, 'resources', 'app.asar')
  const bytes = readFileSync(archivePath)
  return {
    folder,
    paths: filesIn(folder),
    archive: readArchive(archivePath),
    archiveBytes: bytes.length,
    archiveHash: createHash('sha256').update(bytes).digest('hex'),
  }
}

const readArchive = (archivePath: string): ArchivedFile[] =>
  listPackage(archivePath, { isPack: false })
    .map((path) => path.replaceAll('\\', '/').replace(/^\//, ''))
    .filter((path) => !('files' in statFile(archivePath, path)))
    .map((path) => ({ path, content: new Uint8Array(extractFile(archivePath, path)) }))

/** Relative to the folder, with forward slashes, in order. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()

export const packedTwice = async (electronFolder: string, workFolder: string) => {
  const first = await pack(electronFolder, join(workFolder, 'first'))
  const second = await pack(electronFolder, join(workFolder, 'second'))
  return { first, second, built: filesIn(join(projectFolder, 'out', 'renderer')) }
}
