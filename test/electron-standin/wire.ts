// Structured clone as text, for bindings that carry strings only: what a clone keeps is kept, what it refuses throws.
import { fromBase64, toBase64 } from '#shared/ipc/base64'

type Tagged = { $: string; v?: unknown }

const DEEPEST = 200

/** Throws Error `An object could not be cloned.` for functions, symbols, and nesting deeper than 200. */
export const toWire = (value: unknown): string => JSON.stringify(tag(value, 0))

export const fromWire = (text: string): unknown => untag(JSON.parse(text))

const refuse = (): never => {
  throw new Error('An object could not be cloned.')
}

const tag = (value: unknown, depth: number): unknown => {
  if (depth > DEEPEST) return refuse()
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return isPlainNumber(value) ? value : { $: 'number', v: spell(value) }
  if (typeof value === 'undefined') return { $: 'undefined' }
  if (typeof value === 'bigint') return { $: 'bigint', v: String(value) }
  if (typeof value !== 'object') return refuse()
  return tagObject(value, depth + 1)
}

const isPlainNumber = (value: number) => Number.isFinite(value) && !Object.is(value, -0)
const spell = (value: number) => (Object.is(value, -0) ? '-0' : String(value))

const tagObject = (value: object, depth: number): unknown => {
  const tagAll = (values: Iterable<unknown>) => [...values].map((inner) => tag(inner, depth))
  if (Array.isArray(value)) return tagAll(value as unknown[])
  if (value instanceof Uint8Array) return { $: 'bytes', v: toBase64(value) }
  if (value instanceof ArrayBuffer) return { $: 'buffer', v: toBase64(new Uint8Array(value)) }
  if (value instanceof Date) return { $: 'date', v: value.getTime() }
  if (value instanceof Map) return { $: 'map', v: tagAll([...value].flat()) }
  if (value instanceof Set) return { $: 'set', v: tagAll(value) }
  if (value instanceof Error) return { $: 'error', v: [value.name, value.message] }
  if (value instanceof Promise || value instanceof WeakMap) return refuse()
  return { $: 'object', v: Object.entries(value).map(([key, inner]) => [key, tag(inner, depth)]) }
}

const untag = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(untag)
  if (typeof value !== 'object' || value === null) return value
  const { $, v } = value as Tagged
  return readers[$]!(v)
}

const readers: Record<string, (v: unknown) => unknown> = {
  undefined: () => undefined,
  number: Number,
  bigint: (v) => BigInt(v as string),
  bytes: (v) => fromBase64(v as string),
  buffer: (v) => fromBase64(v as string)?.buffer,
  date: (v) => new Date(v as number),
  set: (v) => new Set(untag(v) as unknown[]),
  map: (v) => {
    const flat = untag(v) as unknown[]
    return new Map(flat.flatMap((key, at) => (at % 2 === 0 ? [[key, flat[at + 1]] as const] : [])))
  },
  error: (v) => {
    const [name, message] = v as [string, string]
    return Object.assign(new Error(message), { name })
  },
  object: (v) => Object.fromEntries((v as [string, unknown][]).map(([key, inner]) => [key, untag(inner)])),
}
