// One open vault on disk: appends frames, answers after fdatasync, and snapshots when the log has grown.
import { join } from 'node:path'
import type { AppendOutcome, OpenedVault, RowsPage, RowWrite } from '#shared/ipc/types'
import { isUuid, toHex, type Bytes } from '#shared/vault/bytes'
import type { Subtle } from '#shared/vault/crypto'
import { encodeFrame, encodeSegmentHeader, fitsFrame } from '#shared/vault/frames'
import { encodeSnapshot } from '#shared/vault/snapshot'
import { replaceFile, writeAll } from './atomic-file'
import { writeCleanMark } from './clean-mark'
import { toDiskFailure } from './disk-failure'
import { createRowPages } from './row-pages'
import type { FileSystem, OpenFile } from './vault-files'
import { removeCovered, segmentName, snapshotName } from './vault-folder'
import { applyRows, rememberOperation, type RecoveredLog } from './vault-recovery'

export interface VaultLog {
  /** Rejects for rows that no vault can hold; whatever the disk does is an answer. */
  append: (operationId: string, rows: readonly RowWrite[]) => Promise<AppendOutcome>
  readRows: (cursor: string | null) => RowsPage
  /** Every live row as it is now; appends that go on do not change it. */
  image: () => { lastSeq: number; chain: Bytes; rows: ReadonlyMap<string, Uint8Array> }
  contents: () => Pick<OpenedVault, 'vaultId' | 'lastSeq' | 'count' | 'quarantinedBytes'>
  /** Finishes what is under way, snapshots what was appended, and marks the exit clean unless a write had failed. */
  close: () => Promise<void>
}

export interface VaultLogParts {
  fs: FileSystem
  subtle: Pick<Subtle, 'digest'>
  folder: string
  vaultId: string
  /** The instant, UTC, ISO 8601. */
  now: () => string
  /** A snapshot is due when the log has outgrown both this and the last snapshot. */
  snapshotAfterBytes: number
}

/** A file that is being appended to, and the chain its next frame builds on. */
interface OpenSegment {
  file: OpenFile
  chain: Bytes
  /** In bytes. */
  length: number
}

export function createVaultLog(parts: VaultLogParts, log: RecoveredLog): VaultLog {
  const { fs, subtle, folder, vaultId, now, snapshotAfterBytes } = parts
  const pages = createRowPages(log.rows)
  let segment: OpenSegment | null = null
  let isFrozen = false
  let hasAppended = false
  let snapshotting: Promise<void> = Promise.resolve()
  let isSnapshotting = false
  let last: Promise<unknown> = Promise.resolve()

  /** Appends follow one another. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work)
    last = turn.catch(() => {})
    return turn
  }

  /** Never appended to what was there before: its tail may have been torn. */
  async function openSegment(): Promise<OpenSegment> {
    const firstSeq = log.lastSeq + 1
    const header = await encodeSegmentHeader(subtle, { vaultId, firstSeq, previousChain: log.chain })
    const file = await fs.createNew(join(folder, segmentName(firstSeq)))
    segment = { file, chain: header.chain, length: header.bytes.length }
    await writeAll(file, header.bytes)
    await fs.syncFolder(folder)
    return segment
  }

  async function write(operationId: string, rows: readonly RowWrite[]): Promise<AppendOutcome> {
    const known = log.operations.get(operationId)
    if (known !== undefined) return { outcome: 'saved', seq: known, savedAt: now(), count: log.rows.size }
    if (isFrozen) return { outcome: 'failed', reason: 'frozen' }
    const seq = log.lastSeq + 1
    try {
      const { file, chain: before, length } = segment ?? (await openSegment())
      const { bytes, chain } = await encodeFrame(subtle, before, { seq, operationId, rows })
      await writeAll(file, bytes)
      await file.datasync()
      segment = { file, chain, length: length + bytes.length }
      if (!(await file.isAsWritten(segment.length))) return taken()
      keep(seq, chain, bytes.length, operationId, rows)
      return { outcome: 'saved', seq, savedAt: now(), count: log.rows.size }
    } catch (error) {
      // What the disk holds now is unknown: nothing more goes to this file. Opening again reads what is really there.
      isFrozen = true
      return { outcome: 'failed', reason: toDiskFailure(error) }
    }
  }

  /** What was written has gone to a file that no opening will ever find, or to one that somebody else has written to. */
  function taken(): AppendOutcome {
    isFrozen = true
    return { outcome: 'failed', reason: 'files-changed' }
  }

  function keep(seq: number, chain: Bytes, length: number, operationId: string, rows: readonly RowWrite[]): void {
    applyRows(log.rows, rows)
    rememberOperation(log.operations, operationId, seq)
    log.lastSeq = seq
    log.chain = chain
    log.logBytes += length
    hasAppended = true
  }

  async function closeSegment(): Promise<void> {
    const closing = segment
    segment = null
    await closing?.file.close()
  }

  /**
   * Written beside the appends that go on meanwhile: they go to a new segment, so that the snapshot ends where a segment
   * does. One that fails loses nothing, and is tried again when the log has doubled.
   */
  async function snapshot(): Promise<void> {
    isSnapshotting = true
    const state = await inTurn(async () => {
      await closeSegment().catch(() => {})
      return { vaultId, lastSeq: log.lastSeq, chain: log.chain, rows: new Map(log.rows), covered: log.logBytes }
    })
    try {
      const bytes = await encodeSnapshot(subtle, state)
      await replaceFile(fs, folder, snapshotName(state.lastSeq), bytes)
      log.snapshotBytes = bytes.length
      log.logBytes -= state.covered
      hasAppended = log.lastSeq > state.lastSeq
      await removeCovered(fs, folder)
    } catch {
      log.snapshotBytes = Math.max(log.snapshotBytes, 2 * state.covered)
    } finally {
      isSnapshotting = false
    }
  }

  return {
    async append(operationId, rows) {
      if (!fitsFrame(rows)) return { outcome: 'failed', reason: 'too-large' }
      assertIds(operationId, rows)
      const outcome = await inTurn(() => write(operationId, rows))
      const isDue = log.logBytes > snapshotAfterBytes && log.logBytes > log.snapshotBytes
      if (isDue && !isFrozen && !isSnapshotting) snapshotting = snapshot()
      return outcome
    },
    readRows: pages.read,
    image: () => ({ lastSeq: log.lastSeq, chain: log.chain, rows: new Map(log.rows) }),
    contents: () => ({
      vaultId,
      lastSeq: log.lastSeq,
      count: log.rows.size,
      quarantinedBytes: log.quarantinedBytes,
    }),
    async close() {
      await last
      await snapshotting
      if (!isFrozen && hasAppended) await snapshot()
      await closeSegment().catch(() => {})
      if (isFrozen) return
      const mark = { lastSeq: log.lastSeq, chain: toHex(log.chain) }
      await writeCleanMark(fs, folder, mark).catch(() => {})
    },
  }
}

/** Before the file is touched: a caller's mistake must not freeze the log. */
function assertIds(operationId: string, rows: readonly RowWrite[]): void {
  if (!isUuid(operationId) || !rows.every(({ id }) => isUuid(id))) throw new RangeError('An id is not a UUID')
}
