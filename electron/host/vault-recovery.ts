// Reading a vault's folder back: the newest intact snapshot, every frame since, and whatever is damaged set aside.
import type { Bytes } from '#shared/vault/bytes'
import { isEqualBytes } from '#shared/vault/bytes'
import type { Subtle } from '#shared/vault/crypto'
import { FIRST_CHAIN, scanSegment, type Frame } from '#shared/vault/frames'
import { decodeSnapshot } from '#shared/vault/snapshot'
import { replaceFile, type FileSystem } from './vault-files'

export interface RecoveredLog {
  rows: Map<string, Uint8Array>
  lastSeq: number
  chain: Bytes
  /** Operations by id with the number they got, newest last, so that a repeated one is known. */
  operations: Map<string, number>
  quarantinedBytes: number
  /** Bytes of intact log since the newest intact snapshot, and that snapshot's size. */
  logBytes: number
  snapshotBytes: number
}

export interface RecoveryParts {
  fs: FileSystem
  subtle: Pick<Subtle, 'digest'>
  folder: string
  vaultId: string
}

export const snapshotName = (seq: number) => `snapshot-${String(seq).padStart(12, '0')}`
export const segmentName = (firstSeq: number) => `log-${String(firstSeq).padStart(12, '0')}`
export const seqOf = (name: string) => Number(name.slice(name.indexOf('-') + 1))
const SNAPSHOT = /^snapshot-\d{12}$/
const SEGMENT = /^log-\d{12}$/

export async function listVault(fs: FileSystem, folder: string): Promise<{ snapshots: string[]; segments: string[] }> {
  const names = (await fs.list(folder)).sort()
  return {
    snapshots: names.filter((name) => SNAPSHOT.test(name)),
    segments: names.filter((name) => SEGMENT.test(name)),
  }
}

/** null when what is there does not reach back to the beginning: rows would be missing, and nobody may pretend otherwise. */
export async function recoverLog(parts: RecoveryParts): Promise<RecoveredLog | null> {
  const { snapshots, segments } = await listVault(parts.fs, parts.folder)
  const log = await fromNewestSnapshot(parts, snapshots)
  let isBroken = false
  for (const name of segments) {
    const bytes = await parts.fs.read(`${parts.folder}/${name}`)
    if (bytes === null) continue
    if (isBroken) await quarantine(parts, log, name, bytes, 0)
    else isBroken = (await readSegment(parts, log, name, bytes)) === 'broken'
  }
  const isMissingItsStart = log.lastSeq === 0 && (snapshots.length > 0 || segments.some((name) => seqOf(name) > 1))
  return isMissingItsStart ? null : log
}

async function fromNewestSnapshot(
  { fs, subtle, folder, vaultId }: RecoveryParts,
  names: readonly string[],
): Promise<RecoveredLog> {
  const empty = { operations: new Map<string, number>(), quarantinedBytes: 0, logBytes: 0, snapshotBytes: 0 }
  for (const name of names.toReversed()) {
    const bytes = await fs.read(`${folder}/${name}`)
    const snapshot = bytes && (await decodeSnapshot(subtle, bytes))
    if (!snapshot || snapshot.vaultId !== vaultId) continue
    const { rows, lastSeq, chain } = snapshot
    return { ...empty, rows, lastSeq, chain, snapshotBytes: bytes.length }
  }
  return { ...empty, rows: new Map(), lastSeq: 0, chain: FIRST_CHAIN }
}

/** 'broken' when what follows it cannot connect any more. */
async function readSegment(
  parts: RecoveryParts,
  log: RecoveredLog,
  name: string,
  bytes: Bytes,
): Promise<'whole' | 'broken'> {
  const scan = await scanSegment(parts.subtle, bytes)
  const connects = scan.start !== null && scan.start.vaultId === parts.vaultId && scan.start.firstSeq <= log.lastSeq + 1
  if (!connects) {
    // Damage in a segment that the snapshot covers altogether loses nothing.
    if (seqOf(name) <= log.lastSeq && scan.start === null) return 'whole'
    await quarantine(parts, log, name, bytes, 0)
    return seqOf(name) > log.lastSeq ? 'broken' : 'whole'
  }
  const isChained = scan.start!.firstSeq !== log.lastSeq + 1 || isEqualBytes(scan.start!.previousChain, log.chain)
  if (!isChained) {
    await quarantine(parts, log, name, bytes, 0)
    return 'broken'
  }
  scan.frames.forEach((frame, index) => takeFrame(log, frame, scan.chains[index]!))
  log.logBytes += scan.intactLength
  if (scan.stopped !== null) await quarantine(parts, log, name, bytes, scan.intactLength)
  return 'whole'
}

const REMEMBERED_OPERATIONS = 1000

function takeFrame(log: RecoveredLog, frame: Frame, chain: Bytes): void {
  rememberOperation(log.operations, frame.operationId, frame.seq)
  if (frame.seq <= log.lastSeq) return
  for (const { id, bytes } of frame.rows) {
    if (bytes === null) log.rows.delete(id)
    else log.rows.set(id, bytes)
  }
  log.lastSeq = frame.seq
  log.chain = chain
}

export function rememberOperation(operations: Map<string, number>, operationId: string, seq: number): void {
  operations.set(operationId, seq)
  if (operations.size > REMEMBERED_OPERATIONS) operations.delete(operations.keys().next().value!)
}

/** Keeps the damaged bytes in a file of their own, and the segment up to there. */
async function quarantine(
  { fs, folder }: RecoveryParts,
  log: RecoveredLog,
  name: string,
  bytes: Bytes,
  from: number,
): Promise<void> {
  const aside = `${folder}/quarantine`
  await fs.makeFolder(aside)
  await replaceFile(fs, aside, `${name}-from-${from}`, bytes.slice(from))
  if (from === 0) await fs.remove(`${folder}/${name}`)
  else await replaceFile(fs, folder, name, bytes.slice(0, from))
  log.quarantinedBytes += bytes.length - from
}
