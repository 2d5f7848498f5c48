// Writes a file that a person asked for where they asked for it: whole or not at all.
import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import type { SaveFileOutcome } from '#shared/ipc/types'

export const saveBytes = async (path: string, bytes: Uint8Array): Promise<SaveFileOutcome> => {
  // A name of its own, so that no file of the person's is written over or removed on the way.
  const aside = `${path}.${randomUUID().slice(0, 8)}.part`
  try {
    const handle = await open(aside, 'wx', 0o600)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(aside, path)
    return { outcome: 'saved', path }
  } catch (error) {
    await rm(aside, { force: true }).catch(() => {})
    return { outcome: 'failed', reason: reasonOf((error as NodeJS.ErrnoException).code) }
  }
}

const reasonOf = (code: string | undefined) => {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full'
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'not-permitted' : 'io-error'
}
