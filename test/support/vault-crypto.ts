// WebCrypto for vault tests: the real thing, with random bytes that are the same in every run.
import { webcrypto } from 'node:crypto'
import type { Subtle, VaultCrypto } from '#shared/vault/crypto'

export const subtle = webcrypto.subtle as unknown as Subtle

/** Never twice the same bytes from one of these, and always the same ones from the same seed. */
export function seededCrypto(seed = 1): VaultCrypto {
  let state = seed >>> 0
  const byte = () => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return (t ^ (t >>> 14)) & 0xff
  }
  return { subtle, random: (length) => Uint8Array.from({ length }, byte) }
}
