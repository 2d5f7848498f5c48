// Picked files of which some are locked with a password.
import { isAgeFile, nameInside } from '#shared/importing/age-file'
import type { ForeignFile } from '#shared/importing/types'

/** null where the password does not open it. */
export type OpenLocked = (bytes: Uint8Array, password: string) => Promise<Uint8Array | null>

/** The files with the locked ones opened; null where one of them does not open. */
export async function openLocked(
  files: readonly ForeignFile[],
  open: (bytes: Uint8Array) => Promise<Uint8Array | null>,
): Promise<ForeignFile[] | null> {
  const opened: ForeignFile[] = []
  for (const file of files) {
    const bytes = isAgeFile(file) ? await open(file.bytes) : file.bytes
    if (bytes === null) return null
    opened.push(bytes === file.bytes ? file : { path: nameInside(file.path), bytes })
  }
  return opened
}
