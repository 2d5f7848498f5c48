// Backups in one folder: which are there, one more, fewer. A file has its final name only after it was read back whole.
import { join } from 'node:path'
import type { BackupFailure } from '#shared/ipc/types'
import { decodeBackup, type BackupReading } from '#shared/vault/backup'
import { BACKUP_SUFFIX, fromBackupName, type BackupName } from '#shared/vault/backup-name'
import type { Subtle } from '#shared/vault/crypto'
import { replaceFile } from '../atomic-file'
import { toDiskFailure } from '../disk-failure'
import { codeOf, type FileSystem } from '../vault-files'

export interface BackupFile extends BackupName {
  name: string
}

export interface BackupFolder {
  files: BackupFile[]
  /** Files that end as backups do and are not called so. They are left alone. */
  unknownFiles: number
}

interface FolderParts {
  fs: FileSystem
  subtle: Pick<Subtle, 'digest'>
}

/** Rejects where the folder cannot be read. */
export async function listBackups(fs: FileSystem, folder: string): Promise<BackupFolder> {
  const names = (await fs.list(folder)).filter((name) => name.endsWith(BACKUP_SUFFIX))
  const files = names.flatMap((name) => {
    const parsed = fromBackupName(name)
    return parsed ? [{ ...parsed, name }] : []
  })
  return { files, unknownFiles: names.length - files.length }
}

/** null when the file is not there. Rejects when the disk does not let it be read. */
export async function readBackup(
  { fs, subtle }: FolderParts,
  folder: string,
  name: string,
): Promise<BackupReading | null> {
  const bytes = await fs.read(join(folder, name))
  return bytes && decodeBackup(subtle, bytes)
}

/** Written aside, read back, verified and counted; only then it is there at all. Rejects when any of it fails. */
export async function writeBackup(
  { fs, subtle }: FolderParts,
  folder: string,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  await replaceFile(fs, folder, name, bytes)
  const reading = await readBackup({ fs, subtle }, folder, name)
  if (reading?.state === 'read' && reading.backup.snapshot.rows.size === fromBackupName(name)?.count) return
  await fs.remove(join(folder, name)).catch(() => {})
  throw Object.assign(new Error('Read back differently'), { code: 'EIO' })
}

export function toBackupFailure(error: unknown): BackupFailure {
  const code = codeOf(error)
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'folder-missing' : toDiskFailure(error)
}
