// Whole files put in place so that a crash leaves the old one or the new one, never a part of either.
import { join } from 'node:path'
import type { FileSystem, OpenFile } from './vault-files'

/** What a file is called until it is whole. One that is found later was left by a crash and means nothing. */
export const ASIDE_SUFFIX = '.new'

/** Writes until all of it is written: one call may take only a part. Rejects with EIO when a call takes nothing. */
export async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    const written = await file.write(bytes.subarray(at))
    if (written <= 0) throw Object.assign(new Error('Nothing was written'), { code: 'EIO' })
    at += written
  }
}

/**
 * Puts a whole file in place: written aside, synced, read back, renamed, and the folder synced. What was there before stays
 * until the last moment. Rejects when any step fails; until the rename the old file is untouched.
 */
export async function replaceFile(fs: FileSystem, folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const aside = join(folder, name + ASIDE_SUFFIX)
  await fs.remove(aside)
  try {
    await writeSynced(fs, aside, bytes)
    if (!isSame(await fs.read(aside), bytes)) throw Object.assign(new Error('Read back differently'), { code: 'EIO' })
    await fs.rename(aside, join(folder, name))
  } catch (error) {
    // A full disk should not stay full of what could not be finished.
    await fs.remove(aside).catch(() => {})
    throw error
  }
  await fs.syncFolder(folder)
}

async function writeSynced(fs: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const file = await fs.createNew(path)
  try {
    await writeAll(file, bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

function isSame(read: Uint8Array | null, bytes: Uint8Array): boolean {
  return read !== null && Buffer.compare(read, bytes) === 0
}
