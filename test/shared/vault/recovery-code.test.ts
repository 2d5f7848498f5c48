import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { createRecoveryCode, normaliseRecoveryCode } from '#shared/vault/recovery-code'
import { seededCrypto, subtle } from '../../support/vault-crypto'
import '../../support/seed'

const code = fc.integer().map((seed) => createRecoveryCode(seededCrypto(seed)))
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('a recovery code', () => {
  test.prop([code])('is seven groups of four letters and digits that cannot be mistaken', async (made) => {
    expect(await made).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){6}$/)
  })

  test('uses every letter of its alphabet, in every one of its 26 random places', async () => {
    const seen = Array.from({ length: 26 }, () => new Set<string>())
    for (let seed = 0; seed < 600; seed += 1) {
      const made = (await createRecoveryCode(seededCrypto(seed * 7919))).replaceAll('-', '')
      seen.forEach((signs, place) => signs.add(made[place]!))
    }
    expect(seen.map((signs) => signs.size)).toEqual(seen.map(() => ALPHABET.length))
  })

  test.prop([code, fc.constantFrom('', ' ', ' – ', '‑', '_', '\n'), fc.boolean(), fc.boolean()])(
    'is known however it is typed: case, spaces, dashes, look-alikes',
    async (made, between, isLower, hasLookAlikes) => {
      const written = await made
      let typed = written.replaceAll('-', between)
      if (hasLookAlikes) typed = typed.replaceAll('0', 'O').replaceAll('1', 'l').replaceAll('V', 'u')
      if (isLower) typed = typed.toLowerCase()
      expect(await normaliseRecoveryCode(subtle, ` ${typed}\n`)).toBe(written)
    },
  )

  test('is refused with one sign too many or too few', async () => {
    const made = await createRecoveryCode(seededCrypto())
    expect(await normaliseRecoveryCode(subtle, made.slice(0, -1))).toBeNull()
    expect(await normaliseRecoveryCode(subtle, `${made}0`)).toBeNull()
    expect(await normaliseRecoveryCode(subtle, '')).toBeNull()
  })

  test('shows nearly every mistyped sign, and never becomes a code it is not', async () => {
    const made = await createRecoveryCode(seededCrypto())
    let taken = 0
    let tried = 0
    for (let at = 0; at < made.length; at += 1) {
      for (const sign of ALPHABET) {
        if (made[at] === '-' || made[at] === sign) continue
        tried += 1
        const typed = made.slice(0, at) + sign + made.slice(at + 1)
        const understood = await normaliseRecoveryCode(subtle, typed)
        if (understood === null) continue
        expect(understood).toBe(typed)
        taken += 1
      }
    }
    // Ten check bits let one in 1,024 pass.
    expect(tried).toBe(28 * 31)
    expect(taken).toBeLessThan(8)
  })
})
