// How calls, answers and events travel as text over loopback: JSON, with bytes as {"$bytes":"<base64>"}.
import { fromBase64, toBase64 } from './base64'

const BYTES = '$bytes'

/** Throws TypeError for an object that uses the bytes tag itself: it could not be told from bytes. */
export const encodeMessage = (value: unknown): string => JSON.stringify(value, tagBytes)

// A `function`, because Node's Buffer has a `toJSON` that runs before the replacer: only the holder still has the bytes.
function tagBytes(this: Record<string, unknown>, key: string, value: unknown) {
  const original = this[key]
  if (original instanceof Uint8Array) return { [BYTES]: toBase64(original) }
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, BYTES)) {
    throw new TypeError('the bytes tag is reserved')
  }
  return value
}

/** Throws `SyntaxError` when the text is not JSON or an object tagged as bytes is not one. */
export const decodeMessage = (text: string): unknown =>
  JSON.parse(text, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, BYTES)) return inner
    const tagged = (inner as Record<string, unknown>)[BYTES]
    const bytes = typeof tagged === 'string' && Object.keys(inner).length === 1 ? fromBase64(tagged) : null
    if (bytes === null) throw new SyntaxError('bytes are not base64')
    return bytes
  })
