// An uncompressed tar archive, as Joplin's .jex is one: plain names, prefixes, and the longer names of pax and GNU.
import { ImportStopped, MAX_ARCHIVE_ENTRIES, type CheckTime } from './limits'
import { decodeText } from './text'
import type { ArchiveEntry } from './zip'

const BLOCK = 512

const field = (header: Uint8Array, from: number, length: number) => {
  const bytes = header.subarray(from, from + length)
  const end = bytes.indexOf(0)
  return decodeText(end === -1 ? bytes : bytes.subarray(0, end)) ?? ''
}

const isHeader = (header: Uint8Array) => {
  const written = Number.parseInt(field(header, 148, 8).trim(), 8)
  let sum = 0
  for (const [index, byte] of header.entries()) sum += index >= 148 && index < 156 ? 32 : byte
  return sum === written
}

/** By its check sum: the oldest archives carry no mark. */
export const isTar = (bytes: Uint8Array): boolean => bytes.length >= BLOCK && isHeader(bytes.subarray(0, BLOCK))

const paxName = (content: string) => /(?:^|\n)\d+ path=([^\n]*)/.exec(content)?.[1] ?? null

/** Throws `ImportStopped` for an archive that is cut off, or has more than 20,000 entries. */
export function listTar(bytes: Uint8Array, path: string, check: CheckTime): ArchiveEntry[] {
  const entries: ArchiveEntry[] = []
  let longName: string | null = null
  for (let at = 0; at + BLOCK <= bytes.length;) {
    check()
    const header = bytes.subarray(at, at + BLOCK)
    if (header.every((byte) => byte === 0)) break
    const size = Number.parseInt(field(header, 124, 12).trim() || '0', 8)
    if (!isHeader(header) || !(size >= 0)) throw new ImportStopped('archive-damaged', path)
    const content = bytes.subarray(at + BLOCK, at + BLOCK + size)
    if (content.length !== size) throw new ImportStopped('archive-damaged', path)
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
    const type = field(header, 156, 1)
    if (type === 'x' || type === 'L') {
      const text = field(content, 0, size)
      longName = type === 'L' ? text : paxName(text)
    } else if (type !== 'g') {
      entries.push(entryOf(header, type, longName, content))
      longName = null
    }
    if (entries.length > MAX_ARCHIVE_ENTRIES) throw new ImportStopped('archive-entries', path)
  }
  return entries
}

function entryOf(header: Uint8Array, type: string, longName: string | null, content: Uint8Array): ArchiveEntry {
  const prefix = field(header, 257, 5) === 'ustar' ? field(header, 345, 155) : ''
  const name = longName ?? (prefix === '' ? field(header, 0, 100) : `${prefix}/${field(header, 0, 100)}`)
  return {
    name,
    isFolder: type === '5' || name.endsWith('/'),
    isLink: type === '1' || type === '2',
    read: (count) => {
      count(content.length)
      return content
    },
  }
}
