// Reading a vault's folder back: the newest intact snapshot, every frame since, and whatever is damaged set aside.
import { join } from 'node:path'
import { isEqualBytes, type Bytes } from '#shared/vault/bytes'
import type { Subtle } from '#shared/vault/crypto'
import { FIRST_CHAIN, scanSegment, type SegmentScan } from '#shared/vault/frames'
import { decodeSnapshot } from '#shared/vault/snapshot'
import { replaceFile } from './atomic-file'
import type { FileSystem } from './vault-files'
import { listVaultFolder, QUARANTINE, seqOf } from './vault-folder'

export interface RecoveredLog {
  /** Every live row. */
  rows: Map<string, Uint8Array>
  lastSeq: number
  chain: Bytes
  /** Operations by id with the number they got, newest last, so that a repeated one is known. */
  operations: Map<string, number>
  quarantinedBytes: number
  /** Bytes of frames since the newest intact snapshot, and that snapshot's size. */
  logBytes: number
  snapshotBytes: number
}

export interface RecoveryParts {
  fs: FileSystem
  subtle: Pick<Subtle, 'digest'>
  folder: string
  vaultId: string
}

/** Bytes that could not be understood: a file from an offset on, 0 for all of it. */
interface BadBytes {
  name: string
  bytes: Bytes
  from: number
}

/**
 * null, with nothing touched, when what is there does not reach back to the beginning: rows would be missing, and nobody may
 * pretend otherwise. Rejects, with nothing touched, when the disk does not let itself be read.
 */
export async function recoverLog(parts: RecoveryParts): Promise<RecoveredLog | null> {
  const { fs, folder } = parts
  const { snapshots, segments, unfinished } = await listVaultFolder(fs, folder)
  const bad: BadBytes[] = []
  const newest = await newestSnapshot(parts, snapshots, bad)
  const log = newest ?? emptyLog()
  const frameless: string[] = []
  for (const name of segments) {
    const bytes = await fs.read(join(folder, name))
    if (bytes === null) continue
    const badFrom = takeSegment(log, parts.vaultId, name, await scanSegment(parts.subtle, bytes))
    if (badFrom === 'no-frames') frameless.push(name)
    else if (badFrom !== null) bad.push({ name, bytes, from: badFrom })
  }
  if (!newest && log.lastSeq === 0) return null
  for (const { bytes, from } of bad) log.quarantinedBytes += bytes.length - from
  // A frameless segment holds nothing, but has the name that the next one needs.
  for (const name of [...unfinished, ...frameless]) await fs.remove(join(folder, name))
  // Where there is no room to set damage aside it stays where it is, is read past, and is tried again next time.
  for (const found of bad) await setAside(parts, found).catch(() => {})
  return log
}

function emptyLog(): RecoveredLog {
  return {
    rows: new Map(),
    lastSeq: 0,
    chain: FIRST_CHAIN,
    operations: new Map(),
    quarantinedBytes: 0,
    logBytes: 0,
    snapshotBytes: 0,
  }
}

async function newestSnapshot(
  { fs, subtle, folder, vaultId }: RecoveryParts,
  names: readonly string[],
  bad: BadBytes[],
): Promise<RecoveredLog | null> {
  for (const name of names.toReversed()) {
    const bytes = await fs.read(join(folder, name))
    if (bytes === null) continue
    const snapshot = await decodeSnapshot(subtle, bytes)
    if (snapshot?.vaultId === vaultId && snapshot.lastSeq === seqOf(name)) {
      const { lastSeq, chain } = snapshot
      return { ...emptyLog(), rows: new Map(snapshot.rows), lastSeq, chain, snapshotBytes: bytes.length }
    }
    bad.push({ name, bytes, from: 0 })
  }
  return null
}

/** Where the segment stops being usable, 0 when none of it is; null when all of it is. */
function takeSegment(log: RecoveredLog, vaultId: string, name: string, scan: SegmentScan): number | 'no-frames' | null {
  const { start, frames } = scan
  if (start === null || start.vaultId !== vaultId || start.firstSeq !== seqOf(name)) return 0
  let before = start.previousChain
  let from: number | null = null
  for (const frame of frames) {
    if (frame.seq > log.lastSeq) {
      // Another history, or a gap: what came between is missing.
      const connects = frame.seq === log.lastSeq + 1 && isEqualBytes(before, log.chain)
      if (!connects) return from ?? 0
      applyRows(log.rows, frame.rows)
      log.logBytes += frame.end - frame.at
      log.lastSeq = frame.seq
      log.chain = frame.chain
    }
    rememberOperation(log.operations, frame.operationId, frame.seq)
    before = frame.chain
    from = frame.end
  }
  if (scan.stopped !== null) return from ?? 0
  return frames.length === 0 ? 'no-frames' : null
}

export function applyRows(
  rows: Map<string, Uint8Array>,
  changes: readonly { id: string; bytes: Uint8Array | null }[],
): void {
  for (const { id, bytes } of changes) {
    if (bytes === null) rows.delete(id)
    else rows.set(id, bytes)
  }
}

const REMEMBERED_OPERATIONS = 1000

export function rememberOperation(operations: Map<string, number>, operationId: string, seq: number): void {
  operations.set(operationId, seq)
  if (operations.size > REMEMBERED_OPERATIONS) operations.delete(operations.keys().next().value!)
}

/** Keeps the bad bytes in a file of their own, then cuts them off where they were. */
async function setAside({ fs, folder }: RecoveryParts, { name, bytes, from }: BadBytes): Promise<void> {
  const aside = join(folder, QUARANTINE)
  await fs.makeFolder(aside)
  const taken = new Set(await fs.list(aside))
  const wanted = `${name}-from-${from}`
  let free = wanted
  for (let n = 2; taken.has(free); n += 1) free = `${wanted}-${n}`
  await replaceFile(fs, aside, free, bytes.subarray(from))
  if (from > 0) return replaceFile(fs, folder, name, bytes.subarray(0, from))
  await fs.remove(join(folder, name))
  await fs.syncFolder(folder)
}
