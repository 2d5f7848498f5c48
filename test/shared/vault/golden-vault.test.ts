// The vault of format 1 that is kept for good: written the same today, and read by a reader made from the documentation.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { reportFigure } from '../../support/figures'
import { GOLDEN_PASSPHRASE, goldenTexts, makeGoldenVault } from '../../support/golden-vault'
import { readRecord } from '#shared/domain/record'
import { foreignKeys, openForeignRow, readForeignBackup, readForeignVault } from '../../support/independent-reader'

const FIXTURE = join(import.meta.dirname, '..', '..', 'fixtures', 'vault-format-1')
interface Vectors {
  passphrase: string
  recoveryCode: string
  passphraseSlotKey: string
  recoverySlotKey: string
  vaultKey: string
  recordsKey: string
}
const vectors = JSON.parse(readFileSync(join(FIXTURE, 'vectors.json'), 'utf8')) as Vectors

const filesIn = (folder: string) =>
  ['vault', '.'].flatMap((part) =>
    readdirSync(join(folder, part), { withFileTypes: true })
      .filter((file) => file.isFile() && !file.name.endsWith('.json') && !file.name.startsWith('.'))
      .map(({ name }) => [`${part}/${name}`, readFileSync(join(folder, part, name)).toString('hex')] as const),
  )

const backupName = () => readdirSync(FIXTURE).find((name) => name.endsWith('.backup'))!

const textsOf = (header: Parameters<typeof openForeignRow>[0], records: Buffer, rows: ReadonlyMap<string, Buffer>) =>
  Array.from(rows, ([id, row]) => (JSON.parse(openForeignRow(header, records, id, row)) as { text: string }).text)

describe('format 1', () => {
  test('is written today, byte for byte, as it was when the fixture was made', async () => {
    const { folder, recoveryCode } = await makeGoldenVault()
    expect(recoveryCode).toBe(vectors.recoveryCode)
    expect(new Map(filesIn(folder))).toEqual(new Map(filesIn(FIXTURE)))
  })

  test('is read from the documentation alone, by the passphrase and by the recovery code', async () => {
    const { header, rows } = readForeignVault(join(FIXTURE, 'vault'))
    const byPassphrase = await foreignKeys(header, 'passphrase', GOLDEN_PASSPHRASE)
    const byCode = await foreignKeys(header, 'recovery-code', vectors.recoveryCode)
    const texts = textsOf(header, byPassphrase.records, rows)
    reportFigure('old-formats', 1, String(texts) === String(goldenTexts) ? 0 : 1)
    expect(texts).toEqual(goldenTexts)
    expect(byCode.records.equals(byPassphrase.records)).toBe(true)
    expect({
      passphrase: GOLDEN_PASSPHRASE,
      recoveryCode: vectors.recoveryCode,
      passphraseSlotKey: byPassphrase.slotKey.toString('hex'),
      recoverySlotKey: byCode.slotKey.toString('hex'),
      vaultKey: byPassphrase.vaultKey.toString('hex'),
      recordsKey: byPassphrase.records.toString('hex'),
    }).toEqual(vectors)
  })

  test('holds records that today’s application reads', async () => {
    const { header, rows } = readForeignVault(join(FIXTURE, 'vault'))
    const { records } = await foreignKeys(header, 'recovery-code', vectors.recoveryCode)
    const read = Array.from(rows, ([id, row]) => readRecord(JSON.parse(openForeignRow(header, records, id, row))))
    expect(read.map(({ outcome }) => outcome)).toEqual(['read', 'read', 'read'])
  })

  test('of a backup is read the same way', async () => {
    const { header, rows, takenAt } = readForeignBackup(readFileSync(join(FIXTURE, backupName())))
    const { records } = await foreignKeys(header, 'recovery-code', vectors.recoveryCode)
    expect(textsOf(header, records, rows)).toEqual(goldenTexts)
    expect(new Date(takenAt).toISOString()).toBe('2026-01-05T16:50:00.000Z')
  })
})
