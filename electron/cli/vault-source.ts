// A vault's folder or a backup's file, read without a key and without changing anything.
import { join } from 'node:path'
import { decodeBackup } from '#shared/vault/backup'
import type { Bytes } from '#shared/vault/bytes'
import type { Subtle } from '#shared/vault/crypto'
import type { VaultHeader } from '#shared/vault/header'
import { nextOf } from '../host/backups/vault-exchange'
import { takeCleanMark } from '../host/clean-mark'
import { codeOf, NO_FILE, nodeFileSystem, type FileSystem } from '../host/vault-files'
import { readHeader } from '../host/vault-header'
import { recoverLog } from '../host/vault-recovery'
import { VAULT_FOLDERS } from '../host/vault-service'
import { damagedSpares } from './spare-copies'

export interface VaultContent {
  /** Milliseconds since 1970; null for a vault itself. */
  takenAt: number | null
  header: VaultHeader
  headerBytes: Bytes
  rows: ReadonlyMap<string, Uint8Array>
  lastSeq: number
  /** Bytes of damage that were read past. */
  lostBytes: number
  /** Operations that the last orderly exit had written, and that are not there. */
  missingOperations: number
  /** Files that are damaged while another copy is whole. */
  damagedSpares: readonly string[]
}

export type SourceProblem =
  'absent' | 'newer' | 'damaged-header' | 'damaged-log' | 'damaged-backup' | 'no-file' | 'not-read'

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
    return await readFolder(subtle, await vaultIn(path), substitute)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'absent'
    return codeOf(error) === 'ENOTDIR' ? readFile(subtle, path).catch(problemOf) : 'not-read'
  }
}

/** Of an exchange that was cut short, what had been decided on: the application would finish it. */
async function vaultIn(path: string): Promise<string> {
  const names = await nodeFileSystem.list(path)
  const name = [nextOf(VAULT_FOLDERS.journal), VAULT_FOLDERS.journal].find((each) => names.includes(each))
  return name === undefined ? path : join(path, name)
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
  const parts = { fs: readOnly, subtle, folder, vaultId: found.header.vaultId }
  const log = await recoverLog(parts)
  if (!log) return 'damaged-log'
  const { rows, lastSeq, quarantinedBytes: lostBytes } = log
  const mark = await takeCleanMark(readOnly, folder)
  const missingOperations = Math.max(0, (mark?.lastSeq ?? 0) - lastSeq)
  return {
    ...found,
    takenAt: null,
    rows,
    lastSeq,
    lostBytes,
    missingOperations,
    damagedSpares: await damagedSpares(parts),
  }
}

/** `ENOTDIR` again: what lies in the way is a file, and nothing can be in it. */
function problemOf(error: unknown): SourceProblem {
  if (codeOf(error) === NO_FILE) return 'no-file'
  return codeOf(error) === 'ENOTDIR' ? 'absent' : 'not-read'
}

async function readFile(subtle: Digest, path: string): Promise<VaultContent | SourceProblem> {
  const bytes = await nodeFileSystem.read(path)
  if (!bytes) return 'absent'
  const reading = await decodeBackup(subtle, bytes)
  if (reading.state !== 'read') return reading.state === 'newer' ? 'newer' : 'damaged-backup'
  const { takenAt, header, headerBytes, snapshot } = reading.backup
  const { rows, lastSeq } = snapshot
  const nothingAmiss = { lostBytes: 0, missingOperations: 0, damagedSpares: [] }
  return { takenAt, header, headerBytes, rows, lastSeq, ...nothingAmiss }
}
