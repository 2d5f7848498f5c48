// JSON from a stranger: nesting is bounded before it is parsed, and keys that reach for a prototype are refused.
import { MAX_NESTING } from './limits'

export type SafeJson = { outcome: 'read'; json: unknown } | { outcome: 'refused'; reason: 'not-json' | 'too-deep' }

export function parseJson(text: string): SafeJson {
  if (isDeeperThan(text, MAX_NESTING)) return { outcome: 'refused', reason: 'too-deep' }
  try {
    return { outcome: 'read', json: JSON.parse(text) as unknown }
  } catch {
    return { outcome: 'refused', reason: 'not-json' }
  }
}

/** Counted on the text, so that a million brackets cost no stack. */
function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0
  let isInString = false
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at]
    if (isInString) {
      if (mark === '\\') at += 1
      else if (mark === '"') isInString = false
    } else if (mark === '"') isInString = true
    else if (mark === '[' || mark === '{') depth += 1
    else if (mark === ']' || mark === '}') depth -= 1
    if (depth > limit) return true
  }
  return false
}

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/** True when a key anywhere in the value would change what an object is. */
export function hasUnsafeKey(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasUnsafeKey)
  if (!isObject(value)) return false
  return Object.keys(value).some((key) => FORBIDDEN_KEYS.has(key) || hasUnsafeKey(value[key]))
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
