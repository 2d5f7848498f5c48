// A vault's folder or a backup's file, read without a key and without changing anything.
import { join } from 'node:path'
import { decodeBackup } from '#shared/vault/backup'
import type { Bytes } from '#shared/vault/bytes'
import type { Subtle } from '#shared/vault/crypto'
import type { VaultHeader } from '#shared/vault/header'
import { codeOf, nodeFileSystem, type FileSystem } from '../host/vault-files'
import { readHeader } from '../host/vault-header'
import { recoverLog } from '../host/vault-recovery'
import { VAULT_FOLDERS } from '../host/vault-service'

export interface VaultContent {
  /** Milliseconds since 1970; null for a vault itself. */
  takenAt: number | null
  header: VaultHeader
  headerBytes: Bytes
  rows: ReadonlyMap<string, Uint8Array>
  lastSeq: number
  /** Bytes of damage that were read past. */
  lostBytes: number
}

export type SourceProblem = 'absent' | 'newer' | 'damaged-header' | 'damaged-log' | 'damaged-backup' | 'not-read'

type Digest = Pick<Subtle, 'digest'>

/** What is written fails, what is removed stays: recovery reads past damage that it cannot set aside. */
const readOnly: FileSystem = {
  ...nodeFileSystem,
  makeFolder: refuse,
  createNew: refuse,
  rename: refuse,
  remove: async () => {},
  syncFolder: async () => {},
}

async function refuse(): Promise<never> {
  throw Object.assign(new Error('Reading only'), { code: 'EROFS' })
}

/** `substitute` stands in for a header that is damaged. */
export async function readSource(
  subtle: Digest,
  path: string,
  substitute: { header: VaultHeader; headerBytes: Bytes } | null = null,
): Promise<VaultContent | SourceProblem> {
  try {
    const names = await nodeFileSystem.list(path)
    const folder = names.includes(VAULT_FOLDERS.journal) ? join(path, VAULT_FOLDERS.journal) : path
    return await readFolder(subtle, folder, substitute)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'absent'
    return codeOf(error) === 'ENOTDIR' ? readFile(subtle, path).catch(problemOf) : 'not-read'
  }
}

async function readFolder(
  subtle: Digest,
  folder: string,
  substitute: { header: VaultHeader; headerBytes: Bytes } | null,
): Promise<VaultContent | SourceProblem> {
  const reading = await readHeader({ fs: readOnly, subtle }, folder)
  if (reading.state === 'newer' || reading.state === 'absent') return reading.state
  const found = reading.state === 'read' ? { header: reading.header, headerBytes: reading.bytes } : substitute
  if (!found) return 'damaged-header'
  const log = await recoverLog({ fs: readOnly, subtle, folder, vaultId: found.header.vaultId })
  if (!log) return 'damaged-log'
  return { ...found, takenAt: null, rows: log.rows, lastSeq: log.lastSeq, lostBytes: log.quarantinedBytes }
}

/** `ENOTDIR` again: what lies in the way is a file, and nothing can be in it. */
const problemOf = (error: unknown): SourceProblem => (codeOf(error) === 'ENOTDIR' ? 'absent' : 'not-read')

async function readFile(subtle: Digest, path: string): Promise<VaultContent | SourceProblem> {
  const bytes = await nodeFileSystem.read(path)
  if (!bytes) return 'absent'
  const reading = await decodeBackup(subtle, bytes)
  if (reading.state !== 'read') return reading.state === 'newer' ? 'newer' : 'damaged-backup'
  const { takenAt, header, headerBytes, snapshot } = reading.backup
  return { takenAt, header, headerBytes, rows: snapshot.rows, lastSeq: snapshot.lastSeq, lostBytes: 0 }
}
