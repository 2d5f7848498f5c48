// The small part of the file system that a vault uses, so that tests can record it and make it fail.
import { constants } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'

export interface OpenFile {
  /** Appends; may write less than was asked. */
  write: (bytes: Uint8Array) => Promise<number>
  datasync: () => Promise<void>
  sync: () => Promise<void>
  close: () => Promise<void>
}

export interface FileSystem {
  makeFolder: (path: string) => Promise<void>
  list: (path: string) => Promise<string[]>
  /** null when there is no such file. */
  read: (path: string) => Promise<Uint8Array<ArrayBuffer> | null>
  /** A new file, 0600. Rejects with EEXIST where there is one. */
  createNew: (path: string) => Promise<OpenFile>
  rename: (from: string, to: string) => Promise<void>
  /** No complaint where there is nothing. */
  remove: (path: string) => Promise<void>
  /** Makes names in a folder durable. Nothing on Windows, which has no such thing. */
  syncFolder: (path: string) => Promise<void>
}

const PRIVATE_FILE = 0o600
const PRIVATE_FOLDER = 0o700

export const nodeFileSystem: FileSystem = {
  makeFolder: async (path) => void (await mkdir(path, { recursive: true, mode: PRIVATE_FOLDER })),
  list: (path) => readdir(path),
  read: (path) =>
    readFile(path).then(
      (bytes) => new Uint8Array(bytes),
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null
        throw error
      },
    ),
  createNew: async (path) => {
    const handle = await open(
      path,
      constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY | constants.O_APPEND,
      PRIVATE_FILE,
    )
    return {
      write: async (bytes) => (await handle.write(bytes)).bytesWritten,
      datasync: () => handle.datasync(),
      sync: () => handle.sync(),
      close: () => handle.close(),
    }
  },
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true, recursive: true }),
  syncFolder: async (path) => {
    if (process.platform === 'win32') return
    const handle = await open(path, constants.O_RDONLY)
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
}

/** Writes until all of it is written: one call may take only a part. Rejects with EIO when a call takes nothing. */
export async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    const written = await file.write(bytes.subarray(at))
    if (written <= 0) throw Object.assign(new Error('Nothing was written'), { code: 'EIO' })
    at += written
  }
}

const RENAME_TRIES = 5
const SHARING_ERRORS = new Set(['EPERM', 'EACCES', 'EBUSY'])

/**
 * Puts a whole file in place: written aside, synced, read back, renamed, and the folder synced. What was there before stays
 * until the last moment. Rejects, with the old file untouched, when any step fails.
 */
export async function replaceFile(
  fs: FileSystem,
  folder: string,
  name: string,
  bytes: Uint8Array,
  isWindows = process.platform === 'win32',
): Promise<void> {
  const aside = `${folder}/${name}.new`
  const place = `${folder}/${name}`
  await fs.remove(aside)
  const file = await fs.createNew(aside)
  try {
    await writeAll(file, bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  const written = await fs.read(aside)
  if (!written || written.length !== bytes.length || !written.every((byte, at) => byte === bytes[at])) {
    throw Object.assign(new Error('Read back differently'), { code: 'EIO' })
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      await fs.rename(aside, place)
      break
    } catch (error) {
      // A virus scanner or indexer may hold the file for a moment.
      const isPassing = isWindows && SHARING_ERRORS.has((error as NodeJS.ErrnoException).code ?? '')
      if (!isPassing || attempt === RENAME_TRIES) throw error
    }
  }
  await fs.syncFolder(folder)
}
