// A zip archive, entry by entry. The list of contents is read here so that every name is checked, and every inflated
// byte counted, before more is produced: fflate's own reader trusts both.
import { Inflate } from 'fflate'
import { decodeText } from './text'
import { listPlace, widened } from './zip64'
import {
  ImportStopped,
  MAX_ARCHIVE_ENTRIES,
  MAX_RATIO,
  RATIO_COUNTS_FROM_BYTES,
  type CheckTime,
  type StopReason,
} from './limits'

const END_OF_LIST = 0x06054b50
const LIST_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const END_BYTES = 22
const LIST_ENTRY_BYTES = 46
const LOCAL_ENTRY_BYTES = 30
const MAX_COMMENT_BYTES = 0xffff
const PIECE_BYTES = 32 * 1024

export interface ArchiveEntry {
  name: string
  isFolder: boolean
  isLink: boolean
  /** Inflates the content; `count` is called with every piece and may throw. */
  read: (count: (bytes: number) => void) => Uint8Array
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes.length >= END_BYTES && bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

/** What other packers write at the very beginning: 7-Zip, RAR, gzip, xz, bzip2, Zstandard. */
const OTHER_PACKERS = ['377abcaf271c', '526172211a07', '1f8b08', 'fd377a585a00', '425a68', '28b52ffd']

export function isOtherArchive(bytes: Uint8Array): boolean {
  const head = Array.from(bytes.subarray(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return OTHER_PACKERS.some((mark) => head.startsWith(mark))
}

/** Throws `ImportStopped` for an archive that is damaged, split, or lists more than 20,000 entries. */
export function listZip(bytes: Uint8Array, path: string, check: CheckTime): ArchiveEntry[] {
  const stop = (reason: StopReason): never => {
    throw new ImportStopped(reason, path)
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view) ?? stop('archive-damaged')
  const place = listPlace(view, end) ?? stop('archive-damaged')
  const { count } = place
  let { at } = place
  if (count > MAX_ARCHIVE_ENTRIES) stop('archive-entries')
  const entries: ArchiveEntry[] = []
  for (let index = 0; index < count; index += 1) {
    check()
    if (at + LIST_ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== LIST_ENTRY) stop('archive-damaged')
    const { entry, next } = readListEntry(bytes, view, at, path)
    entries.push(entry)
    at = next
  }
  return entries
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT_BYTES)
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_LIST) return at
  }
  return null
}

interface ListEntry {
  method: number
  isEncrypted: boolean
  packedBytes: number
  localAt: number
}

function readListEntry(bytes: Uint8Array, view: DataView, at: number, path: string) {
  const flags = view.getUint16(at + 8, true)
  const nameBytes = view.getUint16(at + 28, true)
  const next = at + LIST_ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  if (next > bytes.length) throw new ImportStopped('archive-damaged', path)
  const name = entryName(bytes.subarray(at + LIST_ENTRY_BYTES, at + LIST_ENTRY_BYTES + nameBytes))
  const extraAt = at + LIST_ENTRY_BYTES + nameBytes
  const extra = new DataView(bytes.buffer, bytes.byteOffset + extraAt, view.getUint16(at + 30, true))
  const numbers = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
  const wide = widened(numbers, extra)
  if (wide === null) throw new ImportStopped('archive-damaged', path)
  const [, packedBytes, localAt] = wide as [number, number, number]
  const method = view.getUint16(at + 10, true)
  const listed: ListEntry = { method, isEncrypted: (flags & 1) === 1, packedBytes, localAt }
  // The upper half of the external attributes is the Unix mode; 0o120000 marks a symbolic link.
  const mode = view.getUint16(at + 40, true)
  const entry: ArchiveEntry = {
    name,
    isFolder: name.endsWith('/'),
    isLink: (mode & 0o170000) === 0o120000,
    read: (count) => inflate(bytes, view, listed, `${path}/${name}`, count),
  }
  return { entry, next }
}

/** Old archives write names in the code page of their machine; byte for byte keeps them apart. */
const entryName = (bytes: Uint8Array) => decodeText(bytes) ?? String.fromCharCode(...bytes)

function inflate(
  bytes: Uint8Array,
  view: DataView,
  entry: ListEntry,
  where: string,
  count: (bytes: number) => void,
): Uint8Array {
  if (entry.isEncrypted) throw new ImportStopped('archive-encrypted', where)
  const { localAt } = entry
  if (localAt + LOCAL_ENTRY_BYTES > bytes.length || view.getUint32(localAt, true) !== LOCAL_ENTRY) {
    throw new ImportStopped('archive-damaged', where)
  }
  const from = localAt + LOCAL_ENTRY_BYTES + view.getUint16(localAt + 26, true) + view.getUint16(localAt + 28, true)
  const packed = bytes.subarray(from, from + entry.packedBytes)
  if (packed.length !== entry.packedBytes) throw new ImportStopped('archive-damaged', where)
  if (entry.method === 0) {
    count(packed.length)
    return packed
  }
  if (entry.method !== 8) throw new ImportStopped('archive-method', where)
  return inflatePieces(packed, where, count)
}

function inflatePieces(packed: Uint8Array, where: string, count: (bytes: number) => void): Uint8Array {
  const pieces: Uint8Array[] = []
  let total = 0
  const take = (piece: Uint8Array) => {
    total += piece.length
    count(piece.length)
    if (total > RATIO_COUNTS_FROM_BYTES && total > packed.length * MAX_RATIO) {
      throw new ImportStopped('archive-ratio', where)
    }
    pieces.push(piece)
  }
  const stream = new Inflate(take)
  try {
    for (let at = 0; at < packed.length; at += PIECE_BYTES) {
      stream.push(packed.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= packed.length)
    }
  } catch (error) {
    if (error instanceof ImportStopped) throw error
    throw new ImportStopped('archive-damaged', where)
  }
  return joinBytes(pieces, total)
}

function joinBytes(pieces: readonly Uint8Array[], total: number): Uint8Array {
  const whole = new Uint8Array(total)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
