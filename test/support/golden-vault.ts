// The vault of `test/fixtures/vault-format-1`: made the same way every time, so that the format is seen to stand still.
import { join } from 'node:path'
import { argon2id } from 'hash-wasm'
import { encodeBackup } from '#shared/vault/backup'
import { toBackupName, vaultPartOf } from '#shared/vault/backup-name'
import { fromHex } from '#shared/vault/bytes'
import { encodeHeader } from '#shared/vault/header'
import { encodeSnapshot } from '#shared/vault/snapshot'
import { createVaultKeys, type DerivedPassphrase } from '#shared/vault/vault-keys'
import { nodeFileSystem } from '../../electron/host/vault-files'
import { seededIds } from './fixed-clock'
import { seededCrypto, subtle } from './vault-crypto'
import { copyAsIfKilled, journal, noLocks, NOW, vaultService } from './vault-rig'

export const GOLDEN_PASSPHRASE = 'correct horse battery staple'
const GOLDEN_SALT = '000102030405060708090a0b0c0d0e0f'

const takenAt = Date.parse(NOW)
const newId = seededIds(11)
/** As version 0.1.0 wrote it, written out: what a record holds may grow, what is on somebody's disk may not change. */
export const goldenNote = (id: string, text: string) => ({
  kind: 'note',
  id,
  v: 1,
  createdAt: NOW,
  updatedAt: NOW,
  revision: 1,
  deletedAt: null,
  forCoach: false,
  mentions: [],
  day: '2026-01-05',
  zone: 'Europe/Berlin',
  writtenAt: NOW,
  text,
  isWin: false,
})

const note = (text: string) => goldenNote(newId(), text)

/** Made once: ids come in order. */
const records = {
  erased: note('Written, then erased'),
  kept: note('Grüße aus dem Snapshot – 👋'),
  long: note('Two steps of padding. '.repeat(40)),
  last: note('In the log after the snapshot'),
}
export const goldenTexts = [records.kept, records.long, records.last].map(({ text }) => text)

/** By the cheapest parameters that a header may name, and always the same salt. */
export async function deriveGolden(passphrase: string): Promise<DerivedPassphrase> {
  const kdf = { name: 'argon2id', memoryKiB: 64 * 1024, passes: 3, lanes: 1, salt: GOLDEN_SALT } as const
  const key = await argon2id({
    password: passphrase.normalize('NFKC'),
    salt: fromHex(GOLDEN_SALT),
    memorySize: 64 * 1024,
    iterations: 3,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  })
  return { kdf, derivedKey: new Uint8Array(key) }
}

/** The vault as a killed host leaves it, in a folder of its own, with a backup beside it. Answers with the recovery code. */
export async function makeGoldenVault(): Promise<{ folder: string; recoveryCode: string }> {
  const made = await createVaultKeys(seededCrypto(2026), await deriveGolden(GOLDEN_PASSPHRASE))
  const header = await encodeHeader(subtle, made.header)
  const service = vaultService({ locks: noLocks })
  const append = async (...rows: { id: string; text: string | null }[]) =>
    service.append({ ...journal, operationId: newId(), rows: await made.keys.seal(rows) })
  const put = (record: { id: string }) => ({ id: record.id, text: JSON.stringify(record) })
  await service.create({ ...journal, header })
  await append(put(records.erased), put(records.kept))
  await append(put(records.long), { id: records.erased.id, text: null })
  await service.close(journal)
  await service.open({ ...journal, takeOver: false })
  await append(put(records.last))
  const folder = copyAsIfKilled(service.profileFolder)
  const image = await service.journal.image()
  const snapshot = await encodeSnapshot(subtle, image!)
  const name = toBackupName({ takenAt, reason: 'asked', count: 3, vault: vaultPartOf(image!.vaultId) })
  const backup = await encodeBackup(subtle, { takenAt, header, snapshot })
  const file = await nodeFileSystem.createNew(join(folder, name))
  await file.write(backup)
  await file.close()
  await service.closeAll()
  return { folder, recoveryCode: made.recoveryCode! }
}
