import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { bytesToUuid, fromHex, readU32, readU64, toHex, u32, u64, uuidToBytes } from '#shared/vault/bytes'
import { uuid } from './vault-arbitraries'
import '../../support/seed'

describe('bytes', () => {
  test.prop([fc.uint8Array()])('become hexadecimal digits and come back', (bytes) => {
    expect(toHex(bytes)).toBe(Buffer.from(bytes).toString('hex'))
    expect([...fromHex(toHex(bytes))]).toEqual([...bytes])
  })

  test.each(['0', '0g', 'AB', '0-', ' 0', '000'])('are not read from %j', (text) => {
    expect(() => fromHex(text)).toThrow(RangeError)
  })

  test.prop([uuid])('hold an id in its one spelling', (id) => {
    expect(bytesToUuid(uuidToBytes(id))).toBe(id)
    expect(() => uuidToBytes(id.toUpperCase() === id ? `${id}0` : id.toUpperCase())).toThrow(RangeError)
    expect(() => uuidToBytes(id.replaceAll('-', ''))).toThrow(RangeError)
  })

  test.prop([fc.nat({ max: 2 ** 32 - 1 }), fc.maxSafeNat()])('hold numbers', (small, large) => {
    expect(readU32(u32(small), 0)).toBe(small)
    expect(readU64(u64(large), 0)).toBe(large)
  })

  test('do not give a number that would be rounded', () => {
    expect(readU64(new Uint8Array(8).fill(255), 0)).toBeNull()
  })
})
