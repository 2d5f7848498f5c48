// One hash over everything a build is made of.
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './bundles'

const sourceFolders = ['electron', 'renderer', 'shared', 'build']
const sourceFiles = ['package.json', 'package-lock.json']

export const fingerprintSources = () => {
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
