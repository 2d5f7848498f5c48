// Numbers, ids and text as bytes. All numbers are big-endian.

export type Bytes = Uint8Array<ArrayBuffer>

export function concatBytes(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export function isEqualBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}

export function u32(value: number): Bytes {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

export function u64(value: number): Bytes {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value))
  return bytes
}

/** Throws RangeError past the end. */
export function readU32(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at)
}

/** null beyond what a number holds exactly. Throws RangeError past the end. */
export function readU64(bytes: Uint8Array, at: number): number | null {
  const value = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getBigUint64(at)
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(value)
}

// A journal of ten years turns some ten thousand ids into bytes and back while somebody waits: hence the two tables.
const PAIRS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const BYTE_OF_PAIR = new Map(PAIRS.map((pair, byte) => [pair, byte]))

export function toHex(bytes: Uint8Array): string {
  let hex = ''
  for (const byte of bytes) hex += PAIRS[byte]!
  return hex
}

/** Throws RangeError for anything but pairs of hexadecimal digits in lower case. */
export function fromHex(hex: string): Bytes {
  const bytes = new Uint8Array(Math.ceil(hex.length / 2))
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = BYTE_OF_PAIR.get(hex.slice(at * 2, at * 2 + 2))
    if (byte === undefined) throw new RangeError('Not hexadecimal')
    bytes[at] = byte
  }
  return bytes
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const isUuid = (text: string): boolean => UUID.test(text)

/** The 16 bytes of a UUID. Throws RangeError unless it is written as `bytesToUuid` writes it: one id, one spelling. */
export function uuidToBytes(uuid: string): Bytes {
  if (!isUuid(uuid)) throw new RangeError('Not a UUID in lower case')
  return fromHex(uuid.replaceAll('-', ''))
}

export function bytesToUuid(bytes: Uint8Array): string {
  const hex = toHex(bytes)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

export const toUtf8 = (text: string): Bytes => new TextEncoder().encode(text)

/** Throws TypeError for bytes that are not UTF-8. */
export const fromUtf8 = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
