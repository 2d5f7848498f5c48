// What a reader of format 1 meets less often, kept for good: every kind of slot, a second key, torn tails, an orderly exit.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeOrderlyVault, makeRenewedVault, RENEWED_PASSPHRASE } from '../../support/golden-rarer'
import { foreignKeys, openForeignRow, readForeignVault } from '../../support/independent-reader'
import { readSource } from '../../../electron/cli/vault-source'
import { readRecord } from '#shared/domain/record'
import { subtle } from '../../support/vault-crypto'

const FIXTURE = join(import.meta.dirname, '..', '..', 'fixtures', 'rarer-format-1')
const KINDS = ['renewed', 'orderly'] as const
type Kind = (typeof KINDS)[number]

interface Vectors {
  secrets: Record<string, string>
  slotKeys: Record<string, string>
  vaultKey: string
  recordsKey: string
  lastSeq: number
  chain: string
  notUnderstoodFrom: Record<string, number>
  records: { id: string }[]
}
const vectors = JSON.parse(readFileSync(join(FIXTURE, 'vectors.json'), 'utf8')) as Record<Kind, Vectors>

const filesIn = (folder: string) =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('hex')]))

describe('the rarer parts of format 1', () => {
  test('are written today, byte for byte, as they were when the fixtures were made', async () => {
    const renewed = await makeRenewedVault()
    expect({
      passphrase: RENEWED_PASSPHRASE,
      'recovery-code': renewed.recoveryCode,
      'this-computer': renewed.deviceSecret,
    }).toEqual(vectors.renewed.secrets)
    expect(filesIn(join(renewed.folder, 'vault'))).toEqual(filesIn(join(FIXTURE, 'renewed')))
    const orderly = await makeOrderlyVault()
    expect(filesIn(join(orderly, 'vault'))).toEqual(filesIn(join(FIXTURE, 'orderly')))
  })

  const slots = KINDS.flatMap((name) => Object.keys(vectors[name].secrets).map((kind) => [name, kind] as const))
  test.each(slots)('of the %s vault are read from the documentation alone, by the slot %s', async (name, kind) => {
    const { secrets, slotKeys, ...expected } = vectors[name]
    const { header, rows, lastSeq, chain, notUnderstoodFrom } = readForeignVault(join(FIXTURE, name))
    const { slotKey, vaultKey, records } = await foreignKeys(header, kind, secrets[kind]!)
    expect(slotKey.toString('hex')).toBe(slotKeys[kind])
    const opened = Array.from(
      rows,
      ([id, row]) => JSON.parse(openForeignRow(header, records, id, row)) as { id: string },
    )
    expect({
      vaultKey: vaultKey.toString('hex'),
      recordsKey: records.toString('hex'),
      lastSeq,
      chain: chain.toString('hex'),
      notUnderstoodFrom,
      records: opened.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    }).toEqual(expected)
  })

  test.each(KINDS)('of the %s vault are read the same by today’s application', async (name) => {
    const content = await readSource(subtle, join(FIXTURE, name))
    if (typeof content === 'string') throw new Error(content)
    const { lastSeq, records, notUnderstoodFrom } = vectors[name]
    const lost = Object.entries(notUnderstoodFrom).map(
      ([file, from]) => readFileSync(join(FIXTURE, name, file)).length - from,
    )
    expect(content).toMatchObject({
      lastSeq,
      lostBytes: lost.reduce((sum, bytes) => sum + bytes, 0),
      damagedSpares: [],
    })
    expect([...content.rows.keys()].toSorted()).toEqual(records.map(({ id }) => id))
    expect(records.map((record) => readRecord(record).outcome)).toEqual(records.map(() => 'read'))
  })
})
