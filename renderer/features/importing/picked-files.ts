// What was chosen or dropped, as foreign files: folders with everything in them. Pictures are named, never read.
import { MAX_FILE_BYTES } from '#shared/importing/limits'
import type { ForeignFile } from '#shared/importing/types'
import { isMedia } from '#shared/importing/unpack'

/** Of an input: a folder's files carry their path within it. */
export async function filesOfInput(list: FileList): Promise<ForeignFile[]> {
  return readAll([...list].map((file) => ({ path: file.webkitRelativePath || file.name, file })))
}

/** Of a drop. The entries must be taken while the event is being handled: the list empties after it. */
export async function filesOfDrop(transfer: DataTransfer): Promise<ForeignFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const found = (await Promise.all(entries.map(walk))).flat()
  return readAll(found)
}

interface Found {
  path: string
  file: File
}

async function readAll(found: readonly Found[]): Promise<ForeignFile[]> {
  const files: ForeignFile[] = []
  for (const { path, file } of found) {
    const isTooLarge = file.size > MAX_FILE_BYTES
    const isLeft = isTooLarge || isMedia(path)
    const bytes = isLeft ? new Uint8Array(0) : new Uint8Array(await file.arrayBuffer())
    files.push({ path, bytes, ...(isTooLarge ? { isTooLarge } : {}) })
  }
  return files
}

async function walk(entry: FileSystemEntry): Promise<Found[]> {
  const path = entry.fullPath.replace(/^\//, '')
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    return [{ path, file }]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const children: FileSystemEntry[] = []
  // A reader gives a hundred at a time, and an empty list at the end.
  for (let some = await readSome(reader); some.length > 0; some = await readSome(reader)) children.push(...some)
  return (await Promise.all(children.map(walk))).flat()
}

const readSome = (reader: FileSystemDirectoryReader) =>
  new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
