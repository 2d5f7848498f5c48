// Builds unless the last build was made of exactly these sources.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildAll } from './build'
import { projectFolder } from './bundles'

const sourceFolders = ['electron', 'renderer', 'shared', 'build']
const sourceFiles = ['package.json', 'package-lock.json']

export const buildIfChanged = async () => {
  const stamp = join(projectFolder, 'out', 'built-from')
  const sources = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources && outputsExist()) return
  rmSync(stamp, { force: true })
  await buildAll()
  writeFileSync(stamp, sources)
}

const outputs = ['out/main/main.cjs', 'out/main/preload.cjs', 'out/main/loopback.cjs', 'out/renderer/index.html']
const outputsExist = () => outputs.every((file) => existsSync(join(projectFolder, file)))

const fingerprint = () => {
  const hash = createHash('sha256')
  for (const file of [...sourceFolders.flatMap(filesIn), ...sourceFiles].toSorted()) {
    hash.update(`${file}\n`).update(readFileSync(join(projectFolder, file)))
  }
  return hash.digest('hex')
}

const filesIn = (folder: string) =>
  readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(projectFolder.length))
