// What lies in a vault's folder, and how its files are called.
import { join } from 'node:path'
import { ASIDE_SUFFIX } from './atomic-file'
import type { FileSystem } from './vault-files'

const numbered = (seq: number) => String(seq).padStart(12, '0')

/** By the last operation it holds. */
export const snapshotName = (lastSeq: number) => `snapshot-${numbered(lastSeq)}`
/** By its first operation. */
export const segmentName = (firstSeq: number) => `log-${numbered(firstSeq)}`
/** Two copies; of two intact ones the higher revision is in force. */
export const HEADER_NAMES = ['header-a', 'header-b'] as const
/** There only while no one has the vault open and everything was closed in order. */
export const CLEAN_MARK = 'closed-clean'
/** The folder for bytes that could not be understood. Nothing in it is ever read or removed. */
export const QUARANTINE = 'quarantine'

export const seqOf = (name: string) => Number(name.slice(name.indexOf('-') + 1))

const SNAPSHOT = /^snapshot-\d{12,}$/
const SEGMENT = /^log-\d{12,}$/

export interface VaultFolder {
  /** Oldest first. */
  snapshots: string[]
  segments: string[]
  /** Files that a crash left half written. */
  unfinished: string[]
  /** What Stepback never made: neither read nor touched. The system's own little files do not count. */
  strangers: string[]
}

const OURS = [SNAPSHOT, SEGMENT, /^lock-\d{6,}$/, /^lock-[\da-f]+\.sock$/]
const OUR_NAMES = new Set<string>([...HEADER_NAMES, CLEAN_MARK, QUARANTINE])
const SYSTEMS = new Set(['desktop.ini', 'thumbs.db'])

const isOurs = (name: string) =>
  OUR_NAMES.has(name) ||
  OURS.some((pattern) => pattern.test(name)) ||
  name.endsWith(ASIDE_SUFFIX) ||
  name.startsWith('.') ||
  SYSTEMS.has(name.toLowerCase())

/** Rejects with ENOENT where there is no such folder. */
export async function listVaultFolder(fs: FileSystem, folder: string): Promise<VaultFolder> {
  const names = await fs.list(folder)
  const bySeq = (a: string, b: string) => seqOf(a) - seqOf(b)
  return {
    snapshots: names.filter((name) => SNAPSHOT.test(name)).sort(bySeq),
    segments: names.filter((name) => SEGMENT.test(name)).sort(bySeq),
    unfinished: names.filter((name) => name.endsWith(ASIDE_SUFFIX)),
    strangers: names.filter((name) => !isOurs(name)).sort(),
  }
}

/** What the two newest snapshots make superfluous: older snapshots, and segments that end before the older of the two. */
export async function removeCovered(fs: FileSystem, folder: string): Promise<void> {
  const { snapshots, segments } = await listVaultFolder(fs, folder)
  const [older, newest] = snapshots.slice(-SNAPSHOTS_KEPT)
  if (older === undefined || newest === undefined) return
  const isCovered = (_name: string, index: number) => {
    const next = segments[index + 1]
    return next !== undefined && seqOf(next) <= seqOf(older) + 1
  }
  for (const name of [...snapshots.slice(0, -SNAPSHOTS_KEPT), ...segments.filter(isCovered)]) {
    await fs.remove(join(folder, name))
  }
}

const SNAPSHOTS_KEPT = 2
