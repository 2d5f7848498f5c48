// The code in the printed address: good for one visit within a minute, exchanged for the session's cookie.
import { randomBytes, timingSafeEqual } from 'node:crypto'

const VALID_MS = 60_000

export interface OneTimeCodes {
  /** A new code; every earlier one ends here. */
  issue(): string
  /** True once, within a minute, for the newest code. */
  redeem(code: string): boolean
}

/** `now` is in milliseconds. */
export const createOneTimeCodes = (now: () => number): OneTimeCodes => {
  let current: { code: string; until: number } | null = null
  return {
    issue: () => {
      current = { code: newSecret(), until: now() + VALID_MS }
      return current.code
    },
    redeem: (code) => {
      const isGood = current !== null && now() < current.until && isSameSecret(code, current.code)
      if (isGood) current = null
      return isGood
    },
  }
}

export const newSecret = () => randomBytes(18).toString('base64url')

/** Compares in a time that does not tell how much was right. */
export const isSameSecret = (given: string, secret: string) => {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)]
  return a.length === b.length && timingSafeEqual(a, b)
}
