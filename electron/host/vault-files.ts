// The small part of the file system that a vault uses, so that tests can record it and make it fail.
import { constants, type BigIntStats } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

export interface OpenFile {
  /** Appends; may write less than was asked. */
  write: (bytes: Uint8Array) => Promise<number>
  datasync: () => Promise<void>
  sync: () => Promise<void>
  /** Whether its name still leads to it, and it is so many bytes long: nobody has moved, replaced or written it. */
  isAsWritten: (length: number) => Promise<boolean>
  close: () => Promise<void>
}

export interface FileSystem {
  /** With the folders above it, 0700. No complaint where it is there already. */
  makeFolder: (path: string) => Promise<void>
  /** Names, in no order. Rejects with ENOENT where there is no such folder. */
  list: (path: string) => Promise<string[]>
  /** null when there is no such file. Rejects for what is no regular file. */
  read: (path: string) => Promise<Uint8Array<ArrayBuffer> | null>
  /** A new file, 0600. Rejects with EEXIST where there is one. */
  createNew: (path: string) => Promise<OpenFile>
  /** Replaces what is there. */
  rename: (from: string, to: string) => Promise<void>
  /** A file, or a folder with all in it. No complaint where there is nothing. */
  remove: (path: string) => Promise<void>
  /** Makes names in a folder durable. Nothing on Windows, which has no such thing. */
  syncFolder: (path: string) => Promise<void>
}

const PRIVATE_FILE = 0o600
const PRIVATE_FOLDER = 0o700
const isWindows = process.platform === 'win32'

export const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code

export const nodeFileSystem: FileSystem = {
  makeFolder: async (path) => void (await mkdir(path, { recursive: true, mode: PRIVATE_FOLDER })),
  list: (path) => readdir(path),
  read: (path) =>
    readRegular(path).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null
      throw error
    }),
  createNew: async (path) => {
    const flags = constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY | constants.O_APPEND
    const handle = await open(path, flags, PRIVATE_FILE)
    return {
      write: async (bytes) => (await handle.write(bytes)).bytesWritten,
      datasync: () => handle.datasync(),
      sync: () => handle.sync(),
      isAsWritten: async (length) => {
        const [own, there] = await Promise.all([handle.stat({ bigint: true }), statOrNull(path)])
        return there?.ino === own.ino && there.dev === own.dev && own.size === BigInt(length)
      },
      close: () => handle.close(),
    }
  },
  rename: (from, to) => (isWindows ? despiteSharing(() => rename(from, to), pause) : rename(from, to)),
  remove: (path) => rm(path, { force: true, recursive: true }),
  syncFolder: async (path) => {
    if (isWindows) return
    const handle = await open(path, constants.O_RDONLY)
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
}

/** What a pipe or a device gives may never come, or never end. */
export const NO_FILE = 'NO_FILE'

/** Opening a pipe waits for its writer, unless it is told not to. Windows knows neither. */
async function readRegular(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const found = await handle.stat()
    if (!found.isFile() && !found.isDirectory()) throw Object.assign(new Error('Not a file'), { code: NO_FILE })
    const bytes = await handle.readFile()
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  } finally {
    await handle.close()
  }
}

async function statOrNull(path: string): Promise<BigIntStats | null> {
  return stat(path, { bigint: true }).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  })
}

const SHARING_ERRORS = new Set(['EPERM', 'EACCES', 'EBUSY'])
/** Together a good second: a virus scanner or indexer holds a file for a moment, not for long. */
const SHARING_PAUSES_MS = [10, 20, 50, 100, 200, 300, 500]

/** Tries again while another program holds the file, as happens on Windows. Rejects with the last error. */
export async function despiteSharing(
  act: () => Promise<void>,
  wait: (milliseconds: number) => Promise<unknown>,
): Promise<void> {
  for (const milliseconds of SHARING_PAUSES_MS) {
    try {
      return await act()
    } catch (error) {
      if (!SHARING_ERRORS.has(codeOf(error) ?? '')) throw error
    }
    await wait(milliseconds)
  }
  return act()
}
