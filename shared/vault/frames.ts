// The vault log: segments of frames, each one whole operation, chained by hash so that every damage shows.
//
// segment := "STEPBACK LOG 001" | vaultId 16 | firstSeq u64 | previous chain 32 | chain 32 | frames
// frame   := payload length u32 | payload | chain 32
// payload := seq u64 | operationId 16 | row count u32 | rows
// row     := id 16 | length u32 (0xffffffff: erased) | bytes
//
// A segment's chain is SHA-256 of all before it; a frame's is SHA-256 of the 32 bytes before the frame (which are the
// chain so far) and the frame up to there. So no byte can change, move or go missing without the next chain saying so.
import { bytesToUuid, concatBytes, isEqualBytes, readU32, readU64, toUtf8, u64, uuidToBytes, type Bytes } from './bytes'
import { sha256, type Subtle } from './crypto'
import { isRowsLength, readRows, rowsLength, writeRows, type FrameRow } from './row-layout'

export const HASH_LENGTH = 32
export const SEGMENT_HEADER_LENGTH = 16 + 16 + 8 + HASH_LENGTH + HASH_LENGTH
/** What the first segment of a vault builds on. */
export const FIRST_CHAIN: Bytes = new Uint8Array(HASH_LENGTH)

/** 256 MiB, as much as a call to the host may carry; low enough that a damaged length cannot exhaust memory. */
export const MAX_PAYLOAD_LENGTH = 256 * 1024 * 1024

const MAGIC = toUtf8('STEPBACK LOG 001')
const LENGTH_LENGTH = 4
const PAYLOAD_HEAD_LENGTH = 8 + 16 + 4

export interface Frame {
  /** 1 for the first operation of a vault, then one more each. */
  seq: number
  operationId: string
  rows: readonly FrameRow[]
}

export interface SegmentStart {
  vaultId: string
  firstSeq: number
  previousChain: Bytes
}

type Digest = Pick<Subtle, 'digest'>

/** The header's bytes and the chain that the segment's first frame builds on. */
export async function encodeSegmentHeader(
  digest: Digest,
  { vaultId, firstSeq, previousChain }: SegmentStart,
): Promise<{ bytes: Bytes; chain: Bytes }> {
  const head = concatBytes([MAGIC, uuidToBytes(vaultId), u64(firstSeq), previousChain])
  const chain = await sha256(digest, head)
  return { bytes: concatBytes([head, chain]), chain }
}

/** null when it is damaged or too short. */
async function decodeSegmentHeader(digest: Digest, bytes: Bytes): Promise<SegmentStart | null> {
  if (bytes.length < SEGMENT_HEADER_LENGTH) return null
  const head = bytes.subarray(0, SEGMENT_HEADER_LENGTH - HASH_LENGTH)
  const chain = bytes.subarray(head.length, SEGMENT_HEADER_LENGTH)
  if (!isEqualBytes(head.subarray(0, 16), MAGIC) || !isEqualBytes(await sha256(digest, head), chain)) return null
  const firstSeq = readU64(head, 32)
  if (firstSeq === null) return null
  return { vaultId: bytesToUuid(head.subarray(16, 32)), firstSeq, previousChain: head.slice(40) }
}

/** Whether an operation of these rows fits into a frame. */
export function fitsFrame(rows: readonly FrameRow[]): boolean {
  return PAYLOAD_HEAD_LENGTH + rowsLength(rows) <= MAX_PAYLOAD_LENGTH
}

/**
 * The frame's bytes and the chain that the next frame builds on. Throws RangeError for an operation over 256 MiB and for
 * ids that are not UUIDs.
 */
export async function encodeFrame(
  digest: Digest,
  previousChain: Bytes,
  { seq, operationId, rows }: Frame,
): Promise<{ bytes: Bytes; chain: Bytes }> {
  if (!fitsFrame(rows)) throw new RangeError('Operation too large')
  const payloadLength = PAYLOAD_HEAD_LENGTH + rowsLength(rows)
  // One buffer laid out as the disk will be, so that a large operation is copied once.
  const whole = new Uint8Array(HASH_LENGTH + LENGTH_LENGTH + payloadLength + HASH_LENGTH)
  const view = new DataView(whole.buffer)
  whole.set(previousChain)
  view.setUint32(HASH_LENGTH, payloadLength)
  view.setBigUint64(HASH_LENGTH + 4, BigInt(seq))
  whole.set(uuidToBytes(operationId), HASH_LENGTH + 12)
  view.setUint32(HASH_LENGTH + 28, rows.length)
  const end = writeRows(whole, HASH_LENGTH + LENGTH_LENGTH + PAYLOAD_HEAD_LENGTH, rows)
  const chain = await sha256(digest, whole.subarray(0, end))
  whole.set(chain, end)
  return { bytes: whole.subarray(HASH_LENGTH), chain }
}

/** Why reading a segment ended before its last byte. */
export type ScanStop =
  /** The segment's own header is short or damaged: none of it can be believed. */
  | 'bad-header'
  /** It ends within a frame, as after a power cut. */
  | 'torn'
  /** A length that no frame has. */
  | 'bad-length'
  /** The bytes are not those that were written. */
  | 'bad-chain'
  /** Written so by nobody: the chain holds, but not the layout or the numbering. */
  | 'bad-payload'

export interface ScannedFrame extends Frame {
  /** The chain after it. */
  chain: Bytes
  /** Its first byte, and the first byte after it. */
  at: number
  end: number
}

export interface SegmentScan {
  start: SegmentStart | null
  frames: ScannedFrame[]
  /** Offset of the first byte that is not part of an intact frame. */
  intactLength: number
  /** null when the segment ends with its last frame. */
  stopped: ScanStop | null
}

/** Reads as far as every byte is accounted for. Never throws for damaged input. */
export async function scanSegment(digest: Digest, bytes: Bytes): Promise<SegmentScan> {
  const start = await decodeSegmentHeader(digest, bytes)
  if (!start) return { start, frames: [], intactLength: 0, stopped: 'bad-header' }
  const frames: ScannedFrame[] = []
  let at = SEGMENT_HEADER_LENGTH
  while (at < bytes.length) {
    const next = await readFrame(digest, bytes, at, start.firstSeq + frames.length)
    if (typeof next === 'string') return { start, frames, intactLength: at, stopped: next }
    frames.push(next)
    at = next.end
  }
  return { start, frames, intactLength: at, stopped: null }
}

/** The frame at an offset that follows 32 bytes of chain. */
async function readFrame(digest: Digest, bytes: Bytes, at: number, seq: number): Promise<ScannedFrame | ScanStop> {
  if (at + LENGTH_LENGTH > bytes.length) return 'torn'
  const length = readU32(bytes, at)
  if (length < PAYLOAD_HEAD_LENGTH || length > MAX_PAYLOAD_LENGTH) return 'bad-length'
  const end = at + LENGTH_LENGTH + length + HASH_LENGTH
  if (end > bytes.length) return 'torn'
  const chain = await sha256(digest, bytes.subarray(at - HASH_LENGTH, end - HASH_LENGTH))
  if (!isEqualBytes(chain, bytes.subarray(end - HASH_LENGTH, end))) return 'bad-chain'
  const frame = decodePayload(bytes.subarray(at + LENGTH_LENGTH, end - HASH_LENGTH))
  return frame?.seq === seq ? { ...frame, chain, at, end } : 'bad-payload'
}

/** null when it is not laid out as a payload. */
function decodePayload(payload: Uint8Array): Frame | null {
  const seq = readU64(payload, 0)
  const count = readU32(payload, 24)
  if (seq === null || !isRowsLength(payload, PAYLOAD_HEAD_LENGTH, count, payload.length)) return null
  const rows = readRows(payload, PAYLOAD_HEAD_LENGTH, count)
  return { seq, operationId: bytesToUuid(payload.subarray(8, 24)), rows }
}
