// A backup as bytes: read back whole, or not at all.
import { describe, expect, test } from 'vitest'
import { casesFor, reportFigure } from '../../support/figures'
import { decodeBackup, encodeBackup } from '#shared/vault/backup'
import { concatBytes, toUtf8, type Bytes } from '#shared/vault/bytes'
import { sha256 } from '#shared/vault/crypto'
import { FIRST_CHAIN } from '#shared/vault/frames'
import { decodeHeader } from '#shared/vault/header'
import { encodeSnapshot } from '#shared/vault/snapshot'
import { subtle } from '../../support/vault-crypto'
import { headerBytes, rowMaker } from '../../support/vault-rig'

const takenAt = Date.parse('2026-01-05T16:50:00Z')

async function backupBytes(seedOfSnapshot = 1): Promise<Bytes> {
  const header = await headerBytes()
  const reading = await decodeHeader(subtle, await headerBytes({}, seedOfSnapshot))
  const vaultId = reading.state === 'read' ? reading.header.vaultId : ''
  const { row } = rowMaker()
  const rows = new Map([row('a'), row('b')].map(({ id, bytes }) => [id, bytes]))
  const snapshot = await encodeSnapshot(subtle, { vaultId, lastSeq: 2, chain: FIRST_CHAIN, rows })
  return encodeBackup(subtle, { takenAt, header, snapshot })
}

describe('a backup', () => {
  test('gives back its instant, its header and its rows', async () => {
    const reading = await decodeBackup(subtle, await backupBytes())
    expect(reading).toMatchObject({ state: 'read', backup: { takenAt, headerBytes: await headerBytes() } })
    const rows = reading.state === 'read' ? [...reading.backup.snapshot.rows.values()] : []
    expect(rows).toEqual([toUtf8('a'), toUtf8('b')])
  })

  test('that is cut anywhere or has any byte changed is damaged', async () => {
    const bytes = await backupBytes()
    const bits = casesFor('STEPBACK_DAMAGE_BITS', 1)
    const undamaged: string[] = []
    for (let at = 0; at < bytes.length; at += 1) {
      if ((await decodeBackup(subtle, bytes.slice(0, at))).state !== 'damaged') undamaged.push(`cut at ${at}`)
      for (let n = 0; n < bits; n += 1) {
        const flipped = bytes.slice()
        flipped[at]! ^= 1 << ((at + n) % 8)
        if ((await decodeBackup(subtle, flipped)).state !== 'damaged') undamaged.push(`flipped at ${at}`)
      }
    }
    reportFigure('damage', (bits + 1) * bytes.length, undamaged.length)
    expect(undamaged).toEqual([])
  }, 60_000)

  test('whose snapshot is of another vault is damaged', async () => {
    expect(await decodeBackup(subtle, await backupBytes(2))).toEqual({ state: 'damaged' })
  })

  test('of a later format is newer, not damaged', async () => {
    const body = concatBytes([toUtf8('STEPBACK BACK 02'), new Uint8Array(200)])
    expect(await decodeBackup(subtle, concatBytes([body, await sha256(subtle, body)]))).toEqual({ state: 'newer' })
  })

  test.each([2n ** 53n, BigInt(8_640_000_000_000_001)])('taken at %d, which no clock shows, is damaged', async (at) => {
    const body = (await backupBytes()).slice(0, -32)
    new DataView(body.buffer).setBigUint64(16, at)
    expect(await decodeBackup(subtle, concatBytes([body, await sha256(subtle, body)]))).toEqual({ state: 'damaged' })
  })

  test('of a format that never was is damaged, though its sum holds', async () => {
    const body = (await backupBytes()).slice(0, -32)
    body.set(toUtf8('STEPBACK BACK 00'))
    expect(await decodeBackup(subtle, concatBytes([body, await sha256(subtle, body)]))).toEqual({ state: 'damaged' })
  })
})
