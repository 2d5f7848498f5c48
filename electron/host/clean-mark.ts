// The mark of an orderly exit: how far the log went, so that one cut short between two frames is noticed too.
import { join } from 'node:path'
import { z } from 'zod'
import { replaceFile } from './atomic-file'
import type { FileSystem } from './vault-files'
import { CLEAN_MARK } from './vault-folder'

const markSchema = z.strictObject({ lastSeq: z.number().int().min(0), chain: z.string() })
export type CleanMark = z.infer<typeof markSchema>

export function writeCleanMark(fs: FileSystem, folder: string, mark: CleanMark): Promise<void> {
  return replaceFile(fs, folder, CLEAN_MARK, new TextEncoder().encode(JSON.stringify(mark)))
}

/** null when the last exit was not orderly. Removes it: from here on, it isn't until it is again. */
export async function takeCleanMark(fs: FileSystem, folder: string): Promise<CleanMark | null> {
  const path = join(folder, CLEAN_MARK)
  const bytes = await fs.read(path)
  if (bytes === null) return null
  // Should a power cut bring it back, it no longer fits a log that has gone on.
  await fs.remove(path)
  const mark = markSchema.safeParse(parseOrNull(bytes))
  return mark.success ? mark.data : null
}

function parseOrNull(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}
