// The contract's vault calls, for the journal and the sample: lock, header, log.
import { join } from 'node:path'
import type { Handlers } from '#shared/ipc/contract'
import type { VaultName, VaultStatus } from '#shared/ipc/types'
import type { Bytes } from '#shared/vault/bytes'
import type { Subtle } from '#shared/vault/crypto'
import { decodeHeader, type HeaderReading, type VaultHeader } from '#shared/vault/header'
import { replaceFile, type FileSystem } from './vault-files'
import { isVaultLocked, takeVaultLock, type VaultLock } from './vault-lock'
import { CLEAN_MARK, createVaultLog, toDiskFailure, type VaultLog } from './vault-log'
import { listVault, recoverLog } from './vault-recovery'

export interface VaultServiceParts {
  profileFolder: string
  fs: FileSystem
  subtle: Pick<Subtle, 'digest'>
  /** The instant, UTC, ISO 8601. */
  now: () => string
}

/** Frozen from the first release. */
export const VAULT_FOLDERS: Record<VaultName, string> = { journal: 'vault', sample: 'vault-sample' }
const HEADER_COPIES = ['header-a', 'header-b'] as const

interface OpenVault {
  lock: VaultLock
  log: VaultLog
}

export function createVaultService(parts: VaultServiceParts): Handlers['vault'] & { closeAll(): Promise<void> } {
  const { fs, subtle, now } = parts
  const open = new Map<VaultName, OpenVault>()
  const folderOf = (vault: VaultName) => join(parts.profileFolder, VAULT_FOLDERS[vault])

  async function close(vault: VaultName): Promise<void> {
    const opened = open.get(vault)
    open.delete(vault)
    if (!opened) return
    await opened.log.close()
    await opened.lock.release()
  }

  async function openLog(vault: VaultName, lock: VaultLock, header: VaultHeader, bytes: Bytes) {
    const folder = folderOf(vault)
    const wasClean = (await fs.read(join(folder, CLEAN_MARK))) !== null
    await fs.remove(join(folder, CLEAN_MARK))
    const place = { fs, subtle, folder, vaultId: header.vaultId }
    const recovered = await recoverLog(place)
    if (!recovered) return null
    const log = createVaultLog({ ...place, now }, recovered)
    open.set(vault, { lock, log })
    return log.opened(bytes, wasClean)
  }

  return {
    status: ({ vault }) => vaultStatus(parts, folderOf(vault)),

    async open({ vault }) {
      // A page that opens again after a failed write wants what is really on disk.
      await close(vault)
      const folder = folderOf(vault)
      let lock: VaultLock | null = null
      try {
        const reading = await readHeader(parts, folder)
        if (reading.state === 'absent') return { outcome: 'absent' }
        if (reading.state === 'newer') return { outcome: 'newer', formatVersion: reading.formatVersion }
        if (reading.state === 'damaged') return { outcome: 'damaged', reason: 'header-unreadable' }
        lock = await takeVaultLock(folder)
        if (!lock) return { outcome: 'in-use' }
        const opened = await openLog(vault, lock, reading.header, reading.bytes)
        if (opened) return { outcome: 'opened', vault: opened }
        await lock.release()
        return { outcome: 'damaged', reason: 'log-unreadable' }
      } catch (error) {
        open.delete(vault)
        await lock?.release().catch(() => {})
        return { outcome: 'failed', reason: toDiskFailure(error) }
      }
    },

    async create({ vault, header }) {
      const folder = folderOf(vault)
      let lock: VaultLock | null = null
      try {
        await fs.makeFolder(folder)
        lock = await takeVaultLock(folder)
        if (!lock) return { outcome: 'in-use' }
        const isTaken = (await readHeader(parts, folder)).state !== 'absent'
        const reading = await decodeHeader(subtle, header as Bytes)
        if (isTaken || reading.state !== 'read') {
          await lock.release()
          return isTaken ? { outcome: 'exists' } : { outcome: 'failed', reason: 'io-error' }
        }
        await writeHeader(fs, folder, header)
        const opened = await openLog(vault, lock, reading.header, header as Bytes)
        return { outcome: 'created', vault: opened! }
      } catch (error) {
        await lock?.release().catch(() => {})
        return { outcome: 'failed', reason: toDiskFailure(error) }
      }
    },

    async replaceHeader({ vault, header }) {
      if (!open.has(vault)) return { outcome: 'failed', reason: 'not-open' }
      const before = await readHeader(parts, folderOf(vault))
      const after = await decodeHeader(subtle, header as Bytes)
      const isSameVault =
        before.state === 'read' && after.state === 'read' && before.header.vaultId === after.header.vaultId
      if (!isSameVault) return { outcome: 'failed', reason: 'io-error' }
      try {
        await writeHeader(fs, folderOf(vault), header)
        return { outcome: 'replaced' }
      } catch (error) {
        return { outcome: 'failed', reason: toDiskFailure(error) }
      }
    },

    async append({ vault, operationId, rows }) {
      return (await open.get(vault)?.log.append(operationId, rows)) ?? { outcome: 'failed', reason: 'not-open' }
    },

    async readRows({ vault, cursor }) {
      return open.get(vault)?.log.readRows(cursor) ?? { rows: [], next: null }
    },

    close: ({ vault }) => close(vault),

    async removeSample() {
      await close('sample')
      if (!(await isVaultLocked(folderOf('sample')))) await fs.remove(folderOf('sample'))
    },

    async closeAll() {
      for (const vault of [...open.keys()]) await close(vault)
    },
  }
}

type StoredHeader =
  { state: 'absent' } | Exclude<HeaderReading, { state: 'read' }> | { state: 'read'; header: VaultHeader; bytes: Bytes }

/** Of two copies the intact one with the higher revision. */
async function readHeader({ fs, subtle }: VaultServiceParts, folder: string): Promise<StoredHeader> {
  let best: StoredHeader = { state: 'absent' }
  for (const name of HEADER_COPIES) {
    const bytes = await fs.read(join(folder, name))
    if (bytes === null) continue
    const reading = await decodeHeader(subtle, bytes)
    if (reading.state === 'read') {
      if (best.state !== 'read' || reading.header.revision > best.header.revision) best = { ...reading, bytes }
    } else if (best.state !== 'read') best = reading
  }
  return best.state === 'absent' && (await hasLog(fs, folder)) ? { state: 'damaged' } : best
}

/** A log without a header is a damaged vault, and no place for a new one. */
async function hasLog(fs: FileSystem, folder: string): Promise<boolean> {
  try {
    const { snapshots, segments } = await listVault(fs, folder)
    return snapshots.length + segments.length > 0
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

async function writeHeader(fs: FileSystem, folder: string, header: Uint8Array): Promise<void> {
  for (const name of HEADER_COPIES) await replaceFile(fs, folder, name, header)
}

async function vaultStatus(parts: VaultServiceParts, folder: string): Promise<VaultStatus> {
  const reading = await readHeader(parts, folder)
  switch (reading.state) {
    case 'absent':
      return { state: 'absent' }
    case 'newer':
      return { state: 'newer', formatVersion: reading.formatVersion }
    case 'damaged':
      return { state: 'damaged', reason: 'header-unreadable' }
    case 'read':
      return { state: 'present', header: reading.bytes, inUse: await isVaultLocked(folder) }
  }
}
