// A snapshot: every live row at one point of the log, in one file.
//
// snapshot := "STEPBACK SNAP 01" | vaultId 16 | lastSeq u64 | chain 32 | row count u32 | rows | SHA-256 of all before, 32
import {
  bytesToUuid,
  concatBytes,
  isEqualBytes,
  readU32,
  readU64,
  toUtf8,
  u32,
  u64,
  uuidToBytes,
  type Bytes,
} from './bytes'
import { sha256, type Subtle } from './crypto'
import { decodeRows, HASH_LENGTH } from './frames'

const MAGIC = toUtf8('STEPBACK SNAP 01')
const HEAD_LENGTH = 16 + 16 + 8 + HASH_LENGTH + 4

export interface Snapshot {
  vaultId: string
  lastSeq: number
  /** The chain after frame `lastSeq`. */
  chain: Bytes
  rows: Map<string, Uint8Array>
}

export async function encodeSnapshot(digest: Pick<Subtle, 'digest'>, snapshot: Snapshot): Promise<Bytes> {
  const { vaultId, lastSeq, chain, rows } = snapshot
  const parts: Uint8Array[] = [MAGIC, uuidToBytes(vaultId), u64(lastSeq), chain, u32(rows.size)]
  for (const [id, bytes] of rows) parts.push(uuidToBytes(id), u32(bytes.length), bytes)
  const body = concatBytes(parts)
  return concatBytes([body, await sha256(digest, body)])
}

/** null when any byte of it is not as it was written. */
export async function decodeSnapshot(digest: Pick<Subtle, 'digest'>, bytes: Bytes): Promise<Snapshot | null> {
  if (bytes.length < HEAD_LENGTH + HASH_LENGTH) return null
  const body = bytes.slice(0, bytes.length - HASH_LENGTH)
  if (!isEqualBytes(body.subarray(0, 16), MAGIC)) return null
  if (!isEqualBytes(await sha256(digest, body), bytes.subarray(bytes.length - HASH_LENGTH))) return null
  const { rows, end } = decodeRows(body, HEAD_LENGTH, readU32(body, HEAD_LENGTH - 4))
  if (end !== body.length) return null
  const live = rows.flatMap(({ id, bytes: row }) => (row ? [[id, row] as const] : []))
  return {
    vaultId: bytesToUuid(body.subarray(16, 32)),
    lastSeq: readU64(body, 32),
    chain: body.slice(40, 40 + HASH_LENGTH),
    rows: new Map(live),
  }
}
