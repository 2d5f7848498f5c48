// A backup: a vault's header and one snapshot of it in a single file, readable and checkable without a key.
//
// backup := "STEPBACK BACK 01" | taken at, milliseconds since 1970, u64 | header length u32 | header | snapshot
//           | SHA-256 of all before, 32
import { concatBytes, fromUtf8, isEqualBytes, readU32, readU64, toUtf8, u32, u64, type Bytes } from './bytes'
import { sha256, type Subtle } from './crypto'
import { HASH_LENGTH } from './frames'
import { decodeHeader, type VaultHeader } from './header'
import { decodeSnapshot, type Snapshot } from './snapshot'

const MAGIC = toUtf8('STEPBACK BACK 01')
const ANY_MAGIC = /^STEPBACK BACK (\d\d)$/
const HEAD_LENGTH = MAGIC.length + 8 + 4

/** What a `Date` can hold: whoever names the instant must not fail over it. */
const LAST_INSTANT = 8_640_000_000_000_000

export interface Backup {
  /** Milliseconds since 1970. */
  takenAt: number
  header: VaultHeader
  headerBytes: Bytes
  snapshot: Snapshot
}

export type BackupReading = { state: 'read'; backup: Backup } | { state: 'damaged' } | { state: 'newer' }

export async function encodeBackup(
  digest: Pick<Subtle, 'digest'>,
  { takenAt, header, snapshot }: { takenAt: number; header: Uint8Array; snapshot: Uint8Array },
): Promise<Bytes> {
  const body = concatBytes([MAGIC, u64(takenAt), u32(header.length), header, snapshot])
  return concatBytes([body, await sha256(digest, body)])
}

/** `damaged` unless every byte is as it was written, and header and snapshot are of one vault. Never throws. */
export async function decodeBackup(digest: Pick<Subtle, 'digest'>, bytes: Bytes): Promise<BackupReading> {
  const version = bytes.length < HEAD_LENGTH + HASH_LENGTH ? null : versionOf(bytes)
  if (version === null) return { state: 'damaged' }
  const body = bytes.subarray(0, bytes.length - HASH_LENGTH)
  if (!isEqualBytes(await sha256(digest, body), bytes.subarray(body.length))) return { state: 'damaged' }
  if (version !== 1) return { state: version > 1 ? 'newer' : 'damaged' }
  const headerEnd = HEAD_LENGTH + readU32(bytes, MAGIC.length + 8)
  if (headerEnd > body.length) return { state: 'damaged' }
  const headerBytes = body.slice(HEAD_LENGTH, headerEnd)
  const header = await decodeHeader(digest, headerBytes)
  if (header.state !== 'read') return { state: header.state }
  const snapshot = await decodeSnapshot(digest, body.slice(headerEnd))
  if (snapshot?.vaultId !== header.header.vaultId) return { state: 'damaged' }
  const takenAt = readU64(bytes, MAGIC.length)
  if (takenAt === null || takenAt > LAST_INSTANT) return { state: 'damaged' }
  return { state: 'read', backup: { takenAt, header: header.header, headerBytes, snapshot } }
}

/** The format's number; null for something else altogether. */
function versionOf(bytes: Uint8Array): number | null {
  try {
    const match = ANY_MAGIC.exec(fromUtf8(bytes.subarray(0, MAGIC.length)))
    return match && Number(match[1])
  } catch {
    return null
  }
}
