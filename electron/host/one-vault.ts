// One vault on disk, opened and closed: the lock first, then the header, then the log.
import { join } from 'node:path'
import type { CreateOutcome, OpenedVault, OpenOutcome, ReplaceHeaderOutcome, VaultStatus } from '#shared/ipc/types'
import { toHex, type Bytes } from '#shared/vault/bytes'
import type { Subtle } from '#shared/vault/crypto'
import { FIRST_CHAIN } from '#shared/vault/frames'
import { decodeHeader, type VaultHeader } from '#shared/vault/header'
import { encodeSnapshot } from '#shared/vault/snapshot'
import { replaceFile } from './atomic-file'
import { finishExchange, type ExchangeParts } from './backups/vault-exchange'
import { takeCleanMark } from './clean-mark'
import { toDiskFailure } from './disk-failure'
import type { FileSystem } from './vault-files'
import { listVaultFolder, snapshotName } from './vault-folder'
import { readHeader, writeHeader } from './vault-header'
import type { VaultLock, VaultLocks } from './vault-lock'
import { createVaultLog, type VaultLog } from './vault-log'
import { recoverLog } from './vault-recovery'

export interface OneVaultParts {
  profileFolder: string
  /** The vault's folder in it. */
  name: string
  fs: FileSystem
  locks: VaultLocks
  subtle: Pick<Subtle, 'digest'>
  /** The instant, UTC, ISO 8601. */
  now: () => string
  snapshotAfterBytes: number
}

export interface VaultImage {
  header: Bytes
  vaultId: string
  keyEpoch: number
  lastSeq: number
  chain: Bytes
  rows: ReadonlyMap<string, Uint8Array>
}

export interface OneVault {
  status: () => Promise<VaultStatus>
  open: () => Promise<OpenOutcome>
  create: (header: Bytes) => Promise<CreateOutcome>
  replaceHeader: (header: Bytes) => Promise<ReplaceHeaderOutcome>
  /** null while it is closed. */
  log: () => VaultLog | null
  close: () => Promise<void>
  /** The open vault as one value: header in force and every live row; null while it is closed. */
  image: () => Promise<VaultImage | null>
  /** Does something with the folder while nobody has the vault open. Closes it. null when somebody else keeps it. */
  whileClosed: <T>(work: (parts: ExchangeParts) => Promise<T>) => Promise<T | null>
  /** Rejects when somebody has it open. */
  remove: () => Promise<void>
}

export function createOneVault(parts: OneVaultParts): OneVault {
  const { fs, locks, subtle, profileFolder } = parts
  const folder = join(profileFolder, parts.name)
  let current: { lock: VaultLock; log: VaultLog } | null = null
  let last: Promise<unknown> = Promise.resolve()

  /** Opening, closing and rewriting follow one another; appends have a queue of their own. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work)
    last = turn.catch(() => {})
    return turn
  }

  async function close(): Promise<void> {
    const closing = current
    current = null
    await closing?.log.close()
    await closing?.lock.release()
  }

  /** null when the log cannot be read. Whatever comes of it but an open vault, the lock is free again. */
  async function openLocked(lock: VaultLock, header: VaultHeader, bytes: Bytes): Promise<OpenedVault | null> {
    const recovered = await recoverLog({ ...parts, folder, vaultId: header.vaultId })
    if (!recovered) return null
    const mark = await takeCleanMark(fs, folder)
    const log = createVaultLog({ ...parts, folder, vaultId: header.vaultId }, recovered)
    current = { lock, log }
    const lastExitClean = mark?.lastSeq === recovered.lastSeq && mark.chain === toHex(recovered.chain)
    const missingOperations = Math.max(0, (mark?.lastSeq ?? 0) - recovered.lastSeq)
    const { strangers } = await listVaultFolder(fs, folder)
    const opened = { header: bytes, ...log.contents(), missingOperations, lastExitClean }
    return strangers.length > 0 ? { ...opened, strangers } : opened
  }

  const settle = () => finishExchange({ fs, subtle, folder }, locks, Date.parse(parts.now()))

  async function openVault(): Promise<OpenOutcome> {
    await settle()
    const reading = await readHeader(parts, folder)
    if (reading.state === 'absent') return { outcome: 'absent' }
    if (reading.state === 'newer') return { outcome: 'newer', formatVersion: reading.formatVersion }
    if (reading.state === 'damaged') return { outcome: 'damaged', reason: 'header-unreadable' }
    const lock = await locks.take(folder)
    if (!lock) return { outcome: 'in-use' }
    return releasedUnlessOpen(lock, async () => {
      if (!reading.isTwice) await writeHeader(fs, folder, reading.bytes).catch(() => {})
      const vault = await openLocked(lock, reading.header, reading.bytes)
      return vault ? { outcome: 'opened', vault } : { outcome: 'damaged', reason: 'log-unreadable' }
    })
  }

  async function createVault(header: Bytes): Promise<CreateOutcome> {
    const made = await decodeHeader(subtle, header)
    if (made.state !== 'read') throw new RangeError('Not a header')
    await fs.makeFolder(folder)
    await fs.syncFolder(profileFolder)
    const lock = await locks.take(folder)
    if (!lock) return { outcome: 'in-use' }
    return releasedUnlessOpen(lock, async () => {
      if ((await readHeader(parts, folder)).state !== 'absent') return { outcome: 'exists' }
      // A snapshot of nothing before the header: a header without a log is then a vault that has lost its log.
      const empty = {
        vaultId: made.header.vaultId,
        lastSeq: 0,
        chain: FIRST_CHAIN,
        rows: new Map<string, Uint8Array>(),
      }
      await replaceFile(fs, folder, snapshotName(0), await encodeSnapshot(subtle, empty))
      await writeHeader(fs, folder, header)
      const vault = await openLocked(lock, made.header, header)
      return vault ? { outcome: 'created', vault } : { outcome: 'failed', reason: 'io-error' }
    })
  }

  async function releasedUnlessOpen<T>(lock: VaultLock, work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } finally {
      if (current === null) await lock.release().catch(() => {})
    }
  }

  async function replaceHeader(header: Bytes): Promise<ReplaceHeaderOutcome> {
    if (!current) return { outcome: 'failed', reason: 'not-open' }
    const before = await readHeader(parts, folder)
    const after = await decodeHeader(subtle, header)
    if (before.state !== 'read') return { outcome: 'failed', reason: 'io-error' }
    if (after.state !== 'read' || !isNextOf(before.header, after.header))
      throw new RangeError('Not this vault’s header')
    await writeHeader(fs, folder, header).catch(async (error: unknown) => {
      // In place, though perhaps not yet for good: what is in force now is what the person has to be told.
      const now = await readHeader(parts, folder)
      if (now.state !== 'read' || now.header.revision !== after.header.revision) throw error
    })
    return { outcome: 'replaced' }
  }

  const failing = (error: unknown) => {
    if (error instanceof RangeError) throw error
    return { outcome: 'failed' as const, reason: toDiskFailure(error) }
  }

  return {
    async status() {
      // What cannot be finished now is told as it is, and tried again at the opening.
      await settle().catch(() => {})
      const reading = await readHeader(parts, folder)
      if (reading.state === 'read')
        return { state: 'present', header: reading.bytes, inUse: await locks.isTaken(folder) }
      return reading.state === 'damaged' ? { state: 'damaged', reason: 'header-unreadable' } : reading
    },
    open: () =>
      inTurn(async () => {
        // A page that opens again after a failed write wants what is really on disk.
        await close()
        return openVault()
      }).catch(failing),
    create: (header) =>
      inTurn(async () => (current ? { outcome: 'exists' as const } : createVault(header))).catch(failing),
    replaceHeader: (header) => inTurn(() => replaceHeader(header)).catch(failing),
    log: () => current?.log ?? null,
    close: () => inTurn(close),
    image: () =>
      inTurn(async () => {
        const reading = await readHeader(parts, folder)
        if (!current || reading.state !== 'read') return null
        const { vaultId, keyEpoch } = reading.header
        return { header: reading.bytes, vaultId, keyEpoch, ...current.log.image() }
      }),
    whileClosed: (work) =>
      inTurn(async () => {
        // The lock is kept until the work is done, whichever folder is in the vault's place by then.
        const open = current
        if (!open) await fs.makeFolder(folder)
        const lock = open?.lock ?? (await locks.take(folder))
        if (!lock) return null
        current = null
        try {
          await open?.log.close()
          return await work({ fs, subtle, folder })
        } finally {
          await lock.release().catch(() => {})
        }
      }),
    remove: () =>
      inTurn(async () => {
        await close()
        if (await locks.isTaken(folder)) throw new Error('The vault is open elsewhere')
        await fs.remove(folder)
      }),
  }
}

function isNextOf(before: VaultHeader, after: VaultHeader): boolean {
  return before.vaultId === after.vaultId && before.revision < after.revision
}
