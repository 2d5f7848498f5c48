// One open vault on disk: appends frames, answers after fdatasync, and snapshots when the log has grown.
import { join } from 'node:path'
import type { AppendOutcome, DiskFailure, OpenedVault, RowsPage, RowWrite } from '#shared/ipc/types'
import type { Bytes } from '#shared/vault/bytes'
import type { Subtle } from '#shared/vault/crypto'
import { encodeFrame, encodeSegmentHeader, MAX_PAYLOAD_LENGTH } from '#shared/vault/frames'
import { encodeSnapshot } from '#shared/vault/snapshot'
import { replaceFile, writeAll, type FileSystem, type OpenFile } from './vault-files'
import { listVault, rememberOperation, segmentName, seqOf, snapshotName, type RecoveredLog } from './vault-recovery'

export interface VaultLog {
  append: (operationId: string, rows: readonly RowWrite[]) => Promise<AppendOutcome>
  readRows: (cursor: string | null) => RowsPage
  opened: (header: Bytes, lastExitClean: boolean) => OpenedVault
  /** Finishes what is under way, snapshots what was appended, and marks the exit clean unless a write had failed. */
  close: () => Promise<void>
}

export interface VaultLogParts {
  fs: FileSystem
  subtle: Pick<Subtle, 'digest'>
  folder: string
  vaultId: string
  now: () => string
}

/** A snapshot is due when the log has outgrown both this and the last snapshot. */
const SNAPSHOT_LOG_BYTES = 8 * 1024 * 1024
const SNAPSHOTS_KEPT = 2
const PAGE_BYTES = 4 * 1024 * 1024
/** There only while no one has the vault open and everything was closed in order. */
export const CLEAN_MARK = 'closed-clean'

export function createVaultLog({ fs, subtle, folder, vaultId, now }: VaultLogParts, log: RecoveredLog): VaultLog {
  let segment: OpenFile | null = null
  let frozen = false
  let appended = false
  let last: Promise<unknown> = Promise.resolve()

  /** Appends and snapshots follow one another. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work, work)
    last = turn.catch(() => {})
    return turn
  }

  async function openSegment(): Promise<OpenFile> {
    if (segment) return segment
    // Never appended to what was there before: its tail may have been torn.
    const file = await fs.createNew(join(folder, segmentName(log.lastSeq + 1)))
    const start = { vaultId, firstSeq: log.lastSeq + 1, previousChain: log.chain }
    await writeAll(file, await encodeSegmentHeader(subtle, start))
    await fs.syncFolder(folder)
    segment = file
    return file
  }

  async function write(operationId: string, rows: readonly RowWrite[]): Promise<AppendOutcome> {
    const known = log.operations.get(operationId)
    if (known !== undefined) return { outcome: 'saved', seq: known, savedAt: now(), count: log.rows.size }
    if (frozen) return { outcome: 'failed', reason: 'frozen' }
    if (sizeOf(rows) > MAX_PAYLOAD_LENGTH) return { outcome: 'failed', reason: 'too-large' }
    try {
      const seq = log.lastSeq + 1
      const file = await openSegment()
      const { bytes, chain } = await encodeFrame(subtle, log.chain, { seq, operationId, rows: [...rows] })
      await writeAll(file, bytes)
      await file.datasync()
      keep(seq, chain, bytes.length, operationId, rows)
      return { outcome: 'saved', seq, savedAt: now(), count: log.rows.size }
    } catch (error) {
      // What the disk holds now is unknown: nothing more goes to this file. Opening again reads what is really there.
      frozen = true
      return { outcome: 'failed', reason: toDiskFailure(error) }
    }
  }

  function keep(seq: number, chain: Bytes, length: number, operationId: string, rows: readonly RowWrite[]): void {
    for (const { id, bytes } of rows) {
      if (bytes === null) log.rows.delete(id)
      else log.rows.set(id, bytes)
    }
    rememberOperation(log.operations, operationId, seq)
    Object.assign(log, { lastSeq: seq, chain, logBytes: log.logBytes + length })
    appended = true
  }

  async function snapshot(): Promise<void> {
    const { lastSeq, chain, rows } = log
    const bytes = await encodeSnapshot(subtle, { vaultId, lastSeq, chain, rows })
    await replaceFile(fs, folder, snapshotName(lastSeq), bytes)
    await closeSegment()
    log.logBytes = 0
    log.snapshotBytes = bytes.length
    await dropCovered()
  }

  /** Keeps the two newest snapshots and every segment since the older of them. */
  async function dropCovered(): Promise<void> {
    const { snapshots, segments } = await listVault(fs, folder)
    const kept = snapshots.slice(-SNAPSHOTS_KEPT)
    for (const name of snapshots.slice(0, -SNAPSHOTS_KEPT)) await fs.remove(join(folder, name))
    if (kept.length < SNAPSHOTS_KEPT) return
    const covered = seqOf(kept[0]!)
    for (const [index, name] of segments.entries()) {
      const next = segments[index + 1]
      if (next && seqOf(next) <= covered + 1) await fs.remove(join(folder, name))
    }
  }

  async function closeSegment(): Promise<void> {
    await segment?.close()
    segment = null
  }

  return {
    append: (operationId, rows) =>
      inTurn(async () => {
        const outcome = await write(operationId, rows)
        const isDue = log.logBytes > SNAPSHOT_LOG_BYTES && log.logBytes > log.snapshotBytes
        // In its own turn, after the answer: a snapshot that fails loses nothing, and is tried again at the next one.
        if (isDue && !frozen) void inTurn(() => snapshot().catch(() => {}))
        return outcome
      }),
    readRows: (cursor) => pageOf(log.rows, cursor),
    opened: (header, lastExitClean) => {
      const { lastSeq, rows, quarantinedBytes } = log
      return { header, vaultId, lastSeq, count: rows.size, quarantinedBytes, lastExitClean }
    },
    close: () =>
      inTurn(async () => {
        if (!frozen && appended) await snapshot().catch(() => {})
        await closeSegment().catch(() => {})
        if (!frozen) await replaceFile(fs, folder, CLEAN_MARK, new Uint8Array()).catch(() => {})
      }),
  }
}

function sizeOf(rows: readonly RowWrite[]): number {
  return rows.reduce((size, { bytes }) => size + 20 + (bytes?.length ?? 0), 28)
}

/** The cursor is the id of the last row of the page before. */
function pageOf(rows: ReadonlyMap<string, Uint8Array>, cursor: string | null): RowsPage {
  const page: RowsPage = { rows: [], next: null }
  let size = 0
  let isPast = cursor === null
  for (const [id, bytes] of rows) {
    if (!isPast) {
      isPast = id === cursor
      continue
    }
    if (page.rows.length > 0 && size + bytes.length > PAGE_BYTES) return { ...page, next: page.rows.at(-1)!.id }
    page.rows.push({ id, bytes })
    size += bytes.length
  }
  return page
}

export function toDiskFailure(error: unknown): DiskFailure {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full'
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'not-permitted' : 'io-error'
}
