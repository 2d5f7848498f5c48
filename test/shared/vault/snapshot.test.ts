import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { concatBytes, u32, uuidToBytes, type Bytes } from '#shared/vault/bytes'
import { sha256 } from '#shared/vault/crypto'
import { FIRST_CHAIN } from '#shared/vault/frames'
import { decodeSnapshot, encodeSnapshot } from '#shared/vault/snapshot'
import { subtle } from '../../support/vault-crypto'
import { liveRows, uuid } from './vault-arbitraries'
import '../../support/seed'

const snapshots = fc.record({
  vaultId: uuid,
  lastSeq: fc.integer({ min: 0, max: 2 ** 40 }),
  chain: fc.uint8Array({ minLength: 32, maxLength: 32 }).map((chain) => Uint8Array.from(chain)),
  rows: liveRows.map((rows) => new Map(rows.map(({ id, bytes }) => [id, bytes]))),
})

const vaultId = '7d1c6d2e-6c0f-4b0e-9a55-0123456789ab'

/** What a writer gone wrong might have written, with a sum that holds. */
async function snapshotOf(count: number, rows: Bytes) {
  const empty = await encodeSnapshot(subtle, { vaultId, lastSeq: 1, chain: FIRST_CHAIN, rows: new Map() })
  const body = concatBytes([empty.slice(0, -36), u32(count), rows])
  return concatBytes([body, await sha256(subtle, body)])
}

const erased = concatBytes([uuidToBytes(vaultId), u32(0xffffffff)])
const empty = concatBytes([uuidToBytes(vaultId), u32(0)])

describe('a snapshot', () => {
  test('after an operation whose number would be rounded is none', async () => {
    const written = await encodeSnapshot(subtle, { vaultId, lastSeq: 1, chain: FIRST_CHAIN, rows: new Map() })
    const body = written.slice(0, -32)
    new DataView(body.buffer).setBigUint64(32, 2n ** 60n)
    expect(await decodeSnapshot(subtle, concatBytes([body, await sha256(subtle, body)]))).toBeNull()
  })

  test.prop([snapshots])('is read as it was written', async (snapshot) => {
    expect(await decodeSnapshot(subtle, await encodeSnapshot(subtle, snapshot))).toEqual(snapshot)
  })

  test.prop([snapshots], { numRuns: 6 })('is refused whole when any bit of it has flipped', async (snapshot) => {
    const bytes = await encodeSnapshot(subtle, snapshot)
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = bytes.slice()
      damaged[at]! ^= 1 << (at % 8)
      expect(await decodeSnapshot(subtle, damaged)).toBeNull()
    }
  })

  test.prop([snapshots], { numRuns: 6 })('is refused whole when it is cut at any byte', async (snapshot) => {
    const bytes = await encodeSnapshot(subtle, snapshot)
    for (let length = 0; length < bytes.length; length += 1) {
      expect(await decodeSnapshot(subtle, bytes.slice(0, length))).toBeNull()
    }
  })

  test('is refused with rows that are erased, repeated, too many or too few', async () => {
    expect((await decodeSnapshot(subtle, await snapshotOf(1, empty)))?.rows.size).toBe(1)
    expect(await decodeSnapshot(subtle, await snapshotOf(1, erased))).toBeNull()
    expect(await decodeSnapshot(subtle, await snapshotOf(2, concatBytes([empty, empty])))).toBeNull()
    expect(await decodeSnapshot(subtle, await snapshotOf(1, concatBytes([empty, empty])))).toBeNull()
    expect(await decodeSnapshot(subtle, await snapshotOf(2, empty))).toBeNull()
  })
})
