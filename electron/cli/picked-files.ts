// The files and folders that a command was given, as foreign files. Whatever cannot be read is said in the report: one
// file that is not there never costs the others.
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { MAX_FILE_BYTES } from '#shared/importing/limits'
import { isClutter, isMedia } from '#shared/importing/unpack'
import type { ForeignFile } from '#shared/importing/types'

export interface Picked {
  path: string
  /** What the report calls it: its last part, or the whole path where two end alike. */
  name: string
}

export function namesFor(paths: readonly string[]): Picked[] {
  const lastParts = paths.map((path) => basename(resolve(path)))
  return paths.map((path, index) => {
    const last = lastParts[index]!
    return { path, name: lastParts.filter((part) => part === last).length === 1 ? last : path.split(sep).join('/') }
  })
}

/** One after the other, so that a folder of many files is not opened at once. */
export async function openPicked(picked: readonly Picked[]): Promise<ForeignFile[]> {
  const files: ForeignFile[] = []
  for (const { path, name } of picked) files.push(...(await filesAt(path, name)))
  return files
}

const unreadFile = (path: string, unread: NonNullable<ForeignFile['unread']>): ForeignFile => ({
  path,
  bytes: new Uint8Array(0),
  unread,
})

const whyUnread = (error: unknown) =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
    ? ('not-there' as const)
    : ('not-readable' as const)

/** Every file of a folder. A link in it is said and not followed: it may lead anywhere. */
async function filesAt(path: string, name: string): Promise<ForeignFile[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [await openFile(path, name)]
    const entries = await readdir(path, { recursive: true, withFileTypes: true })
    const files: ForeignFile[] = []
    for (const entry of entries.filter((candidate) => candidate.isFile() || candidate.isSymbolicLink())) {
      const full = join(entry.parentPath, entry.name)
      const inside = `${name}/${relative(path, full).split(sep).join('/')}`
      files.push(entry.isFile() ? await openFile(full, inside) : unreadFile(inside, 'link'))
    }
    return files.length > 0 ? files : [unreadFile(name, 'no-files')]
  } catch (error) {
    return [unreadFile(name, whyUnread(error))]
  }
}

/** A file past the limit is refused by its size, and a picture only named: neither is read for that. */
async function openFile(path: string, name: string): Promise<ForeignFile> {
  try {
    const found = await stat(path)
    if (!found.isFile()) return unreadFile(name, 'not-readable')
    const isTooLarge = found.size > MAX_FILE_BYTES
    const isLeft = isTooLarge || isMedia(name) || isClutter(name)
    const bytes = isLeft ? new Uint8Array(0) : await readFile(path)
    return { path: name, bytes, ...(isTooLarge ? { isTooLarge } : {}) }
  } catch (error) {
    return unreadFile(name, whyUnread(error))
  }
}
