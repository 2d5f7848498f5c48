// A snapshot: every live row at one point of the log, in one file.
//
// snapshot := "STEPBACK SNAP 01" | vaultId 16 | lastSeq u64 | chain 32 | row count u32 | rows | SHA-256 of all before, 32
import { bytesToUuid, isEqualBytes, readU32, readU64, toUtf8, u64, uuidToBytes, type Bytes } from './bytes'
import { sha256, type Subtle } from './crypto'
import { HASH_LENGTH } from './frames'
import { isRowsLength, readRows, rowsLength, writeRows, type FrameRow } from './row-layout'

const MAGIC = toUtf8('STEPBACK SNAP 01')
const HEAD_LENGTH = 16 + 16 + 8 + HASH_LENGTH + 4

export interface Snapshot {
  vaultId: string
  /** The last operation whose rows it holds; 0 for a new, empty vault. */
  lastSeq: number
  /** The chain that the log's next segment builds on. */
  chain: Bytes
  rows: ReadonlyMap<string, Uint8Array>
}

/** Throws RangeError for an id that is no UUID. */
export async function encodeSnapshot(digest: Pick<Subtle, 'digest'>, snapshot: Snapshot): Promise<Bytes> {
  const rows: FrameRow[] = Array.from(snapshot.rows, ([id, bytes]) => ({ id, bytes }))
  const end = HEAD_LENGTH + rowsLength(rows)
  const whole = new Uint8Array(end + HASH_LENGTH)
  whole.set(MAGIC)
  whole.set(uuidToBytes(snapshot.vaultId), 16)
  whole.set(u64(snapshot.lastSeq), 32)
  whole.set(snapshot.chain, 40)
  new DataView(whole.buffer).setUint32(HEAD_LENGTH - 4, rows.length)
  writeRows(whole, HEAD_LENGTH, rows)
  whole.set(await sha256(digest, whole.subarray(0, end)), end)
  return whole
}

/** null when any byte of it is not as it was written. */
export async function decodeSnapshot(digest: Pick<Subtle, 'digest'>, bytes: Bytes): Promise<Snapshot | null> {
  if (bytes.length < HEAD_LENGTH + HASH_LENGTH) return null
  const body = bytes.subarray(0, bytes.length - HASH_LENGTH)
  if (!isEqualBytes(body.subarray(0, 16), MAGIC)) return null
  if (!isEqualBytes(await sha256(digest, body), bytes.subarray(body.length))) return null
  const count = readU32(body, HEAD_LENGTH - 4)
  if (!isRowsLength(body, HEAD_LENGTH, count, body.length)) return null
  const rows = new Map<string, Uint8Array>()
  for (const { id, bytes: row } of readRows(body, HEAD_LENGTH, count)) if (row) rows.set(id, row)
  // An erased or repeated row has no place in a snapshot.
  if (rows.size !== count) return null
  const lastSeq = readU64(body, 32)
  if (lastSeq === null) return null
  return { vaultId: bytesToUuid(body.subarray(16, 32)), lastSeq, chain: body.slice(40, 72), rows }
}
