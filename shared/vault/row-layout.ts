// How rows lie one after the other, in frames and in snapshots.
//
// row := id 16 | length u32 (0xffffffff: erased) | bytes
import { bytesToUuid, readU32, uuidToBytes } from './bytes'

const ERASED = 0xffffffff
const ROW_HEAD_LENGTH = 16 + 4

export interface FrameRow {
  /** A UUID in lower case. */
  id: string
  /** null erases the row. */
  bytes: Uint8Array | null
}

/** In bytes. */
export function rowsLength(rows: Iterable<FrameRow>): number {
  let length = 0
  for (const { bytes } of rows) length += ROW_HEAD_LENGTH + (bytes?.length ?? 0)
  return length
}

/** Returns the offset after the last row. Throws RangeError for an id that is no UUID. */
export function writeRows(target: Uint8Array, from: number, rows: Iterable<FrameRow>): number {
  const view = new DataView(target.buffer, target.byteOffset, target.byteLength)
  let at = from
  for (const { id, bytes } of rows) {
    target.set(uuidToBytes(id), at)
    view.setUint32(at + 16, bytes ? bytes.length : ERASED)
    if (bytes) target.set(bytes, at + ROW_HEAD_LENGTH)
    at += ROW_HEAD_LENGTH + (bytes?.length ?? 0)
  }
  return at
}

/** Whether exactly `count` rows lie between two offsets. */
export function isRowsLength(source: Uint8Array, from: number, count: number, end: number): boolean {
  let at = from
  for (let n = 0; n < count; n += 1) {
    if (at + ROW_HEAD_LENGTH > end) return false
    const length = readU32(source, at + 16)
    at += ROW_HEAD_LENGTH + (length === ERASED ? 0 : length)
  }
  return at === end
}

/** `count` rows from an offset. Throws RangeError when they run past the end: ask `isRowsLength` first. */
export function readRows(source: Uint8Array, from: number, count: number): FrameRow[] {
  const rows: FrameRow[] = []
  let at = from
  for (let n = 0; n < count; n += 1) {
    const length = readU32(source, at + 16)
    const begin = at + ROW_HEAD_LENGTH
    const end = length === ERASED ? begin : begin + length
    // A copy: a view would keep the whole file in memory, and be cloned with all of it on its way to the page.
    rows.push({
      id: bytesToUuid(source.subarray(at, at + 16)),
      bytes: length === ERASED ? null : source.slice(begin, end),
    })
    at = end
  }
  return rows
}
