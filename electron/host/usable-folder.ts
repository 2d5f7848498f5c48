// Whether the profile folder can be had, asked before anything is started in it.
import { access, constants, mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { codeOf } from './vault-files'

/**
 * null when the folder is there, or was made, and can be written to; else why not: `ENOTDIR`, `EACCES`, `EROFS`, …
 * Each missing level is made on its own: a recursive mkdir never returns from some file systems, such as /proc.
 */
export async function whyUnusable(folder: string): Promise<string | null> {
  try {
    await makeFolder(folder)
    await access(folder, constants.R_OK | constants.W_OK)
    return null
  } catch (error) {
    return codeOf(error) ?? 'EIO'
  }
}

async function makeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null)
  if (found?.isDirectory()) return
  if (found !== null) throw Object.assign(new Error('Not a folder'), { code: 'ENOTDIR' })
  if (dirname(folder) !== folder) await makeFolder(dirname(folder))
  await mkdir(folder, { mode: 0o700 })
}
