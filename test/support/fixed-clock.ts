// A clock that stands still, and ids in a fixed order.
import type { Clock } from '../../renderer/journal/clock'

/** Random-looking v4 UUIDs, the same ones in every run. */
export function seededIds(seed = 1): () => string {
  let state = seed >>> 0
  const next = () => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return (t ^ (t >>> 14)) >>> 0
  }
  const hex = () => next().toString(16).padStart(8, '0')
  return () => {
    const digits = hex() + hex() + hex() + hex()
    const variant = '89ab'[Number.parseInt(digits[16]!, 16) % 4]
    return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`
  }
}

export function fixedClock(now = '2026-01-05T16:50:00Z', zone = 'Europe/Berlin', seed = 1): Clock {
  return { now: () => now, zone: () => zone, newId: seededIds(seed) }
}
