// The vault log: segments of frames, each one whole operation, chained by hash so that every damage shows.
//
// segment := "STEPBACK LOG 001" | vaultId 16 | firstSeq u64 | previous chain 32 | SHA-256 of all before, 32
// frame   := payload length u32 | payload | chain 32, where chain = SHA-256(previous chain | payload length | payload)
// payload := seq u64 | operationId 16 | row count u32 | rows
// row     := id 16 | length u32 (0xffffffff: erased) | bytes
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

export const HASH_LENGTH = 32
export const SEGMENT_HEADER_LENGTH = 16 + 16 + 8 + HASH_LENGTH + HASH_LENGTH
/** 64 MiB: far above any operation, low enough that a damaged length cannot exhaust memory. */
export const MAX_PAYLOAD_LENGTH = 64 * 1024 * 1024
export const FIRST_CHAIN: Bytes = new Uint8Array(HASH_LENGTH)

const MAGIC = toUtf8('STEPBACK LOG 001')
const ERASED = 0xffffffff

export interface FrameRow {
  id: string
  /** null erases the row. */
  bytes: Uint8Array | null
}

export interface Frame {
  seq: number
  operationId: string
  rows: FrameRow[]
}

export interface SegmentStart {
  vaultId: string
  firstSeq: number
  previousChain: Bytes
}

type Digest = Pick<Subtle, 'digest'>

export async function encodeSegmentHeader(digest: Digest, start: SegmentStart): Promise<Bytes> {
  const head = concatBytes([MAGIC, uuidToBytes(start.vaultId), u64(start.firstSeq), start.previousChain])
  return concatBytes([head, await sha256(digest, head)])
}

/** null when it is damaged or too short. */
export async function decodeSegmentHeader(digest: Digest, bytes: Bytes): Promise<SegmentStart | null> {
  if (bytes.length < SEGMENT_HEADER_LENGTH) return null
  const head = bytes.slice(0, SEGMENT_HEADER_LENGTH - HASH_LENGTH)
  const sum = bytes.subarray(SEGMENT_HEADER_LENGTH - HASH_LENGTH, SEGMENT_HEADER_LENGTH)
  if (!isEqualBytes(head.subarray(0, 16), MAGIC) || !isEqualBytes(await sha256(digest, head), sum)) return null
  return { vaultId: bytesToUuid(head.subarray(16, 32)), firstSeq: readU64(head, 32), previousChain: head.slice(40) }
}

/** The frame's bytes and the chain that the next frame builds on. Throws RangeError for an operation over 64 MiB. */
export async function encodeFrame(
  digest: Digest,
  previousChain: Bytes,
  frame: Frame,
): Promise<{ bytes: Bytes; chain: Bytes }> {
  const payload = concatBytes([
    u64(frame.seq),
    uuidToBytes(frame.operationId),
    u32(frame.rows.length),
    ...frame.rows.flatMap(({ id, bytes }) => [
      uuidToBytes(id),
      u32(bytes ? bytes.length : ERASED),
      bytes ?? new Uint8Array(),
    ]),
  ])
  if (payload.length > MAX_PAYLOAD_LENGTH) throw new RangeError('Operation too large')
  const length = u32(payload.length)
  const chain = await sha256(digest, concatBytes([previousChain, length, payload]))
  return { bytes: concatBytes([length, payload, chain]), chain }
}

export interface SegmentScan {
  start: SegmentStart | null
  frames: Frame[]
  /** The chain after each frame, so that a snapshot can be tied to one. */
  chains: Bytes[]
  /** Offset of the first byte that is not part of an intact frame. */
  intactLength: number
  /** null when the segment ends with its last frame. */
  stopped: null | 'bad-header' | 'torn' | 'bad-frame'
}

/** Reads as far as every byte is accounted for. Never throws for damaged input. */
export async function scanSegment(digest: Digest, bytes: Bytes): Promise<SegmentScan> {
  const start = await decodeSegmentHeader(digest, bytes)
  const scan: SegmentScan = { start, frames: [], chains: [], intactLength: 0, stopped: null }
  if (!start) return { ...scan, stopped: 'bad-header' }
  let at = SEGMENT_HEADER_LENGTH
  let chain = start.previousChain
  while (at < bytes.length) {
    const end = frameEnd(bytes, at)
    if (end === null) return { ...scan, intactLength: at, stopped: 'torn' }
    const sum = await sha256(digest, concatBytes([chain, bytes.subarray(at, end - HASH_LENGTH)]))
    const frame = isEqualBytes(sum, bytes.subarray(end - HASH_LENGTH, end))
      ? decodePayload(bytes.subarray(at + 4, end - HASH_LENGTH))
      : null
    if (!frame || frame.seq !== start.firstSeq + scan.frames.length)
      return { ...scan, intactLength: at, stopped: 'bad-frame' }
    chain = sum
    scan.frames.push(frame)
    scan.chains.push(chain)
    at = end
  }
  return { ...scan, intactLength: at }
}

/** null when the bytes end before the frame does, or its length cannot be. */
function frameEnd(bytes: Uint8Array, at: number): number | null {
  if (at + 4 > bytes.length) return null
  const length = readU32(bytes, at)
  const end = at + 4 + length + HASH_LENGTH
  return length <= MAX_PAYLOAD_LENGTH && end <= bytes.length ? end : null
}

/** null when it is not laid out as a payload. */
function decodePayload(payload: Uint8Array): Frame | null {
  try {
    const count = readU32(payload, 24)
    const { rows, end } = decodeRows(payload, 28, count)
    if (end !== payload.length) return null
    return { seq: readU64(payload, 0), operationId: bytesToUuid(payload.subarray(8, 24)), rows }
  } catch {
    return null
  }
}

/** `count` rows from an offset. Throws RangeError when they run past the end. */
export function decodeRows(bytes: Uint8Array, from: number, count: number): { rows: FrameRow[]; end: number } {
  const rows: FrameRow[] = []
  let at = from
  for (let n = 0; n < count; n += 1) {
    const length = readU32(bytes, at + 16)
    const end = at + 20 + (length === ERASED ? 0 : length)
    if (end > bytes.length) throw new RangeError('Rows run past the end')
    rows.push({
      id: bytesToUuid(bytes.subarray(at, at + 16)),
      bytes: length === ERASED ? null : bytes.slice(at + 20, end),
    })
    at = end
  }
  return { rows, end: at }
}
