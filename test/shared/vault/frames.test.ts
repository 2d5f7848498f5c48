import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { concatBytes, type Bytes } from '#shared/vault/bytes'
import { sha256 } from '#shared/vault/crypto'
import {
  encodeFrame,
  encodeSegmentHeader,
  FIRST_CHAIN,
  fitsFrame,
  MAX_PAYLOAD_LENGTH,
  scanSegment,
  SEGMENT_HEADER_LENGTH,
  type Frame,
} from '#shared/vault/frames'
import { subtle } from '../../support/vault-crypto'
import { operation, operations } from './vault-arbitraries'
import '../../support/seed'

const vaultId = '7d1c6d2e-6c0f-4b0e-9a55-0123456789ab'

type Operation = Omit<Frame, 'seq'>

/** A segment of these operations, and the offset after its header and after each frame. */
async function segmentOf(written: readonly Operation[], firstSeq = 1) {
  const header = await encodeSegmentHeader(subtle, { vaultId, firstSeq, previousChain: FIRST_CHAIN })
  const parts: Bytes[] = [header.bytes]
  const ends = [header.bytes.length]
  let { chain } = header
  for (const [index, { operationId, rows }] of written.entries()) {
    const frame = await encodeFrame(subtle, chain, { seq: firstSeq + index, operationId, rows })
    parts.push(frame.bytes)
    ends.push(ends.at(-1)! + frame.bytes.length)
    chain = frame.chain
  }
  return { bytes: concatBytes(parts), ends, chain }
}

const plain = ({ seq, operationId, rows }: Frame): Frame => ({ seq, operationId, rows })
const numbered = (written: readonly Operation[], firstSeq = 1) =>
  written.map(({ operationId, rows }, index) => ({ seq: firstSeq + index, operationId, rows }))

const flipped = (bytes: Bytes, at: number, bit: number) => {
  const copy = bytes.slice()
  copy[at]! ^= 1 << bit
  return copy
}

describe('a segment of the log', () => {
  test('that begins with an operation whose number would be rounded has a bad header', async () => {
    const { bytes } = await encodeSegmentHeader(subtle, { vaultId, firstSeq: 1, previousChain: FIRST_CHAIN })
    const head = bytes.slice(0, -32)
    new DataView(head.buffer).setBigUint64(32, 2n ** 60n)
    const whole = concatBytes([head, await sha256(subtle, head)])
    expect(await scanSegment(subtle, whole)).toMatchObject({ start: null, stopped: 'bad-header' })
  })

  test.prop([operations, fc.integer({ min: 1, max: 2 ** 40 })])(
    'is read as it was written',
    async (written, firstSeq) => {
      const { bytes, chain } = await segmentOf(written, firstSeq)
      const scan = await scanSegment(subtle, bytes)
      expect(scan.frames.map(plain)).toEqual(numbered(written, firstSeq))
      expect(scan).toMatchObject({ stopped: null, intactLength: bytes.length, start: { vaultId, firstSeq } })
      expect(scan.frames.at(-1)!.chain).toEqual(chain)
    },
  )

  test.prop([operations], { numRuns: 8 })(
    'cut at any byte gives every frame before the cut, and says that it is torn unless the cut is between two',
    async (written) => {
      const { bytes, ends } = await segmentOf(written)
      for (let length = 0; length < bytes.length; length += 1) {
        const scan = await scanSegment(subtle, bytes.slice(0, length))
        const whole = ends.filter((end) => end <= length)
        expect(scan.frames.map(plain)).toEqual(numbered(written).slice(0, Math.max(0, whole.length - 1)))
        expect(scan.intactLength).toBe(whole.at(-1) ?? 0)
        expect(scan.stopped).toBe(length < SEGMENT_HEADER_LENGTH ? 'bad-header' : ends.includes(length) ? null : 'torn')
      }
    },
  )

  test.prop([fc.array(operation, { minLength: 2, maxLength: 2 })], { numRuns: 4 })(
    'with any one bit flipped is read up to the frame before it, and not a byte further',
    async (written) => {
      const { bytes, ends } = await segmentOf(written)
      for (let at = 0; at < bytes.length; at += 1) {
        for (let bit = 0; bit < 8; bit += 1) {
          const scan = await scanSegment(subtle, flipped(bytes, at, bit))
          const before = ends.filter((end) => end <= at)
          expect(scan.stopped).not.toBeNull()
          expect(scan.intactLength).toBe(before.at(-1) ?? 0)
          expect(scan.frames.map(plain)).toEqual(numbered(written).slice(0, Math.max(0, before.length - 1)))
        }
      }
    },
  )

  test.prop([fc.array(operation, { minLength: 3, maxLength: 5 }), fc.nat(), fc.nat()])(
    'with frames left out, repeated or swapped is read up to there',
    async (written, a, b) => {
      const { bytes, ends } = await segmentOf(written)
      const frames = written.map((_, index) => bytes.slice(ends[index], ends[index + 1]))
      const order = frames.map((_, index) => index)
      const [from, to] = [a % order.length, b % order.length]
      order.splice(to, 0, ...order.splice(from, 1))
      const header = bytes.slice(0, ends[0])
      const scan = await scanSegment(subtle, concatBytes([header, ...order.map((index) => frames[index]!)]))
      const intact = order.findIndex((index, position) => index !== position)
      expect(scan.frames).toHaveLength(intact === -1 ? frames.length : intact)
      expect(scan.stopped).toBe(intact === -1 ? null : 'bad-chain')
      const without = await scanSegment(subtle, concatBytes([header, ...frames.slice(1)]))
      expect(without).toMatchObject({ frames: [], stopped: 'bad-chain' })
    },
  )

  test.prop([fc.uint8Array({ maxLength: 400 })])('never throws for bytes that nobody wrote', async (noise) => {
    const scan = await scanSegment(subtle, Uint8Array.from(noise))
    expect(scan).toMatchObject({ frames: [], stopped: 'bad-header' })
  })

  test('is stopped by a frame out of number although its chain holds', async () => {
    const written = { operationId: vaultId, rows: [] }
    const header = await encodeSegmentHeader(subtle, { vaultId, firstSeq: 5, previousChain: FIRST_CHAIN })
    const frame = await encodeFrame(subtle, header.chain, { seq: 6, ...written })
    const scan = await scanSegment(subtle, concatBytes([header.bytes, frame.bytes]))
    expect(scan).toMatchObject({ frames: [], stopped: 'bad-payload', intactLength: header.bytes.length })
  })

  test('is stopped by a length that no frame has, before anything of that size is asked for', async () => {
    const { bytes, ends } = await segmentOf([{ operationId: vaultId, rows: [] }])
    new DataView(bytes.buffer).setUint32(ends[0]!, MAX_PAYLOAD_LENGTH + 1)
    expect(await scanSegment(subtle, bytes)).toMatchObject({ stopped: 'bad-length', intactLength: ends[0] })
  })
})

describe('a frame', () => {
  test('is refused for ids that are not UUIDs in lower case', async () => {
    const of = (id: string) =>
      encodeFrame(subtle, FIRST_CHAIN, { seq: 1, operationId: vaultId, rows: [{ id, bytes: null }] })
    await expect(of('setting')).rejects.toThrow(RangeError)
    await expect(of(vaultId.toUpperCase())).rejects.toThrow(RangeError)
    await expect(of(vaultId)).resolves.toBeDefined()
  })

  test('holds as much as a call to the host may carry, and not one byte more', () => {
    // A view of nothing: 256 MiB need not be had to be counted.
    const bytes = { length: MAX_PAYLOAD_LENGTH - 28 - 20 } as Uint8Array
    expect(fitsFrame([{ id: vaultId, bytes }])).toBe(true)
    expect(fitsFrame([{ id: vaultId, bytes: { length: bytes.length + 1 } as Uint8Array }])).toBe(false)
  })
})
