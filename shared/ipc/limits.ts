// How much a call may carry, in bytes of content (text counted as UTF-16 units times two, so never too little).
import type { CallName } from './derive-calls'

const KILOBYTE = 1024
const MEGABYTE = 1024 * KILOBYTE

const DEFAULT_MAXIMUM_BYTES = 64 * KILOBYTE

/** Calls that carry rows or files. An import is one operation of up to 200,000 rows, so its frame is large. */
const maximumBytesByCall: Partial<Record<CallName, number>> = {
  'vault.append': 256 * MEGABYTE,
  'vault.hold': 256 * MEGABYTE,
  'vault.replaceAll': 256 * MEGABYTE,
  'backups.remove': MEGABYTE,
  'backups.holding': MEGABYTE,
  'files.save': 256 * MEGABYTE,
}

export const maximumBytesOf = (name: CallName): number => maximumBytesByCall[name] ?? DEFAULT_MAXIMUM_BYTES

/**
 * Most bytes the JSON text of an acceptable call can take: base64 adds a third, a row its id and punctuation. The
 * loopback server stops reading there; the exact limit is the router's.
 */
export const maximumBodyBytesOf = (name: CallName): number => Math.ceil(maximumBytesOf(name) * 1.5) + 4 * KILOBYTE

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])
const DEEPEST = 16

/**
 * Bytes of content in a value that came from the page; null when it holds something no call carries: a key that
 * reaches for a prototype, an object that is not plain, nesting deeper than 16.
 */
export const measureContent = (value: unknown, depth = 0): number | null => {
  if (typeof value === 'string') return value.length * 2
  if (value instanceof Uint8Array) return value.byteLength
  if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean') return 8
  if (typeof value !== 'object' || depth >= DEEPEST) return null
  if (!Array.isArray(value) && !isPlainObject(value)) return null
  let bytes = 8
  for (const key of Object.keys(value)) {
    const inner = forbiddenKeys.has(key) ? null : measureContent((value as Record<string, unknown>)[key], depth + 1)
    if (inner === null) return null
    bytes += inner
  }
  return bytes
}

const isPlainObject = (value: object) => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}
