// The vaults of `test/fixtures/rarer-format-1`: what a reader of the format meets less often, made the same way every time.
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeHeader } from '#shared/vault/header'
import { toHex } from '#shared/vault/bytes'
import { createVaultKeys, renewVaultKeys, type VaultKeys } from '#shared/vault/vault-keys'
import { seededIds } from './fixed-clock'
import { deriveGolden, GOLDEN_PASSPHRASE, goldenNote } from './golden-vault'
import { seededCrypto, subtle } from './vault-crypto'
import { copyAsIfKilled, journal, noLocks, NOW, vaultService } from './vault-rig'

/** A ligature, and an accent of its own: only NFKC makes of it what another keyboard types. */
export const RENEWED_PASSPHRASE = 'ﬁve ripe A\u0308pfel'

type Service = ReturnType<typeof vaultService>
interface Row {
  id: string
  text: string | null
}

const put = (record: { id: string }): Row => ({ id: record.id, text: JSON.stringify(record) })
const erase = ({ id }: { id: string }): Row => ({ id, text: null })

function appending(service: Service, keys: VaultKeys, newId: () => string) {
  return async (...rows: Row[]) =>
    service.append({ ...journal, operationId: newId(), rows: await keys.seal(rows) }).then(({ outcome }) => {
      if (outcome !== 'saved') throw new Error(outcome)
    })
}

/** An earlier version beside the record, as the application keeps it when a text is changed. */
const earlier = (id: string, record: ReturnType<typeof goldenNote>) => ({
  kind: 'revision',
  id,
  v: 1,
  createdAt: NOW,
  updatedAt: NOW,
  revision: 1,
  deletedAt: null,
  of: record.id,
  record,
})

/**
 * A vault under its second key, with a slot for this computer; the second header one revision behind. After both
 * segments stands what is no frame there, as where nobody had room to set it aside: half of one, and one once more.
 */
export async function makeRenewedVault() {
  const newId = seededIds(21)
  const crypto = seededCrypto(2027)
  const old = await createVaultKeys(crypto, await deriveGolden(GOLDEN_PASSPHRASE))
  const first = vaultService({ locks: noLocks })
  await first.create({ ...journal, header: await encodeHeader(subtle, old.header) })
  const kept = goldenNote(newId(), 'Sealed by the first key, and sealed anew by the second')
  const changed = goldenNote(newId(), 'What it said before')
  const gone = goldenNote(newId(), 'Erased in the second segment')
  await appending(first, old.keys, newId)(put(kept), put(changed), put(gone))

  const renewed = await renewVaultKeys(crypto, old.header, await deriveGolden(RENEWED_PASSPHRASE))
  const rows = await renewed.keys.seal([kept, changed, gone].map(put))
  const sealed = rows.flatMap(({ id, bytes }) => (bytes ? [{ id, bytes }] : []))
  await first.replaceAll({
    ...journal,
    header: await encodeHeader(subtle, renewed.header),
    rows: sealed,
    removeBackups: false,
  })
  await first.open({ ...journal, takeOver: false })
  const withDevice = await renewed.keys.withDeviceSlot(renewed.header)
  await first.replaceHeader({ ...journal, header: await encodeHeader(subtle, withDevice.header) })
  const now = { ...changed, text: 'What it says now', revision: 2 }
  await appending(first, renewed.keys, newId)(put(now), put(earlier(newId(), changed)))
  const trashed = { ...goldenNote(newId(), 'In the trash'), revision: 2, deletedAt: NOW }
  await appending(first, renewed.keys, newId)(put(trashed))

  const second = vaultService({ locks: noLocks, profileFolder: copyAsIfKilled(first.profileFolder) })
  await second.open({ ...journal, takeOver: false })
  await appending(second, renewed.keys, newId)(erase(gone))
  const folder = copyAsIfKilled(second.profileFolder)
  await Promise.all([first.closeAll(), second.closeAll()])

  const vault = join(folder, 'vault')
  writeFileSync(join(vault, 'header-b'), await encodeHeader(subtle, renewed.header))
  for (const name of readdirSync(vault).filter((each) => each.startsWith('log-'))) {
    const intact = readFileSync(join(vault, name))
    appendFileSync(join(vault, name), intact.subarray(104, 204))
  }
  return { folder, recoveryCode: renewed.recoveryCode, deviceSecret: toHex(withDevice.secret) }
}

/** A vault without a passphrase that was closed in order three times: of the first snapshot and segment nothing is left. */
export async function makeOrderlyVault(): Promise<string> {
  const newId = seededIds(31)
  const { header, keys } = await createVaultKeys(seededCrypto(2028), null)
  const service = vaultService({ locks: noLocks })
  await service.create({ ...journal, header: await encodeHeader(subtle, header) })
  const append = appending(service, keys, newId)
  const [early, late] = [goldenNote(newId(), 'From the first session'), goldenNote(newId(), 'From the third')]
  const gone = goldenNote(newId(), 'Erased in the second')
  await append(put(early))
  await append(put(gone))
  await service.close(journal)
  await service.open({ ...journal, takeOver: false })
  await append(erase(gone))
  await service.close(journal)
  await service.open({ ...journal, takeOver: false })
  await append(put(late))
  await service.closeAll()
  return copyAsIfKilled(service.profileFolder)
}
