// The vault's header on disk: two copies, each replaced whole.
import { join } from 'node:path'
import type { Bytes } from '#shared/vault/bytes'
import type { Subtle } from '#shared/vault/crypto'
import { decodeHeader, type HeaderReading, type VaultHeader } from '#shared/vault/header'
import { replaceFile } from './atomic-file'
import { codeOf, type FileSystem } from './vault-files'
import { HEADER_NAMES, listVaultFolder, seqOf } from './vault-folder'

interface HeaderParts {
  fs: FileSystem
  subtle: Pick<Subtle, 'digest'>
}

export type StoredHeader =
  | { state: 'absent' }
  | Exclude<HeaderReading, { state: 'read' }>
  /** `isTwice`: both copies say so. */
  | { state: 'read'; header: VaultHeader; bytes: Bytes; isTwice: boolean }

/**
 * Of two copies the intact one with the higher revision. One of a newer format decides: an old version must not write beside
 * it. A log without a header is a damaged vault, and no place for a new one.
 */
export async function readHeader({ fs, subtle }: HeaderParts, folder: string): Promise<StoredHeader> {
  const readings: StoredHeader[] = []
  for (const name of HEADER_NAMES) {
    const bytes = await fs.read(join(folder, name))
    if (bytes === null) continue
    const reading = await decodeHeader(subtle, bytes)
    readings.push(reading.state === 'read' ? { ...reading, bytes, isTwice: false } : reading)
  }
  const newer = readings.find(({ state }) => state === 'newer')
  if (newer) return newer
  const [best, other] = readings
    .filter((reading) => reading.state === 'read')
    .toSorted((a, b) => b.header.revision - a.header.revision)
  if (best) return { ...best, isTwice: other !== undefined && Buffer.compare(best.bytes, other.bytes) === 0 }
  return readings.length > 0 || (await hasLog(fs, folder)) ? { state: 'damaged' } : { state: 'absent' }
}

/**
 * Rejects when the first copy could not be written, and nothing has changed. A second copy that cannot be replaced goes,
 * so that no passphrase that was changed opens by it; it is made up for at the next opening.
 */
export async function writeHeader(fs: FileSystem, folder: string, header: Uint8Array): Promise<void> {
  const [first, second] = HEADER_NAMES
  await replaceFile(fs, folder, first, header)
  await replaceFile(fs, folder, second, header).catch(() => fs.remove(join(folder, second)).catch(() => {}))
}

/** The snapshot of nothing that a vault begins with does not count: the header comes after it. */
async function hasLog(fs: FileSystem, folder: string): Promise<boolean> {
  try {
    const { snapshots, segments } = await listVaultFolder(fs, folder)
    return segments.length > 0 || snapshots.some((name) => seqOf(name) > 0)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}
