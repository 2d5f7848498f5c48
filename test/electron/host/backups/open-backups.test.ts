// Backups whose key lies in them, from before a journal had a passphrase: told apart, and replaced when that is asked.
import { expect, test } from 'vitest'
import { backupRig, MINUTE } from '../../../support/backup-rig'
import { headerBytes, journal, unprotectedHeader } from '../../../support/vault-rig'

/** One backup from before the passphrase and one from after. */
async function protectedLater() {
  const rig = backupRig()
  await rig.begin()
  await rig.write('a')
  const open = await rig.takeOne()
  const { slots } = await unprotectedHeader()
  const sealedSlots = slots.map((slot) => ({ ...slot, kind: 'recovery-code' }) as typeof slot)
  await rig.vault.replaceHeader({ ...journal, header: await headerBytes({ revision: 2, slots: sealedSlots }) })
  rig.clock.now += MINUTE
  const sealed = await rig.takeOne()
  rig.clock.now += MINUTE
  return { ...rig, open, sealed }
}

test('a copy that holds its key is told apart, as it is written and when it is read', async () => {
  const rig = await protectedLater()
  expect((await rig.backups.list()).map(({ check }) => check)).toEqual(['verified', 'verified-open'])
  expect(await rig.backups.check({ backup: rig.open })).toBe('verified-open')
  expect(await rig.backups.check({ backup: rig.sealed })).toBe('verified')
})

test('open copies go once there is a fresh one under the passphrase; the others stay', async () => {
  const rig = await protectedLater()
  expect(await rig.backups.replaceOpen()).toEqual({ outcome: 'replaced', removed: 1 })
  const left = await rig.backups.list()
  expect(left.map(({ reason, check }) => `${reason} ${check}`)).toEqual(['asked verified', 'asked verified'])
  expect(left.map(({ id }) => id)).toContain(rig.sealed)
})

test('a copy that cannot be read is not taken for an open one', async () => {
  const rig = await protectedLater()
  const [oldest] = rig.files()
  rig.fs.set(oldest!, rig.fs.get(oldest!).slice(0, -1))
  expect(await rig.backups.replaceOpen()).toEqual({ outcome: 'replaced', removed: 0 })
  expect(rig.files()).toContain(oldest)
})

test('nothing goes while the journal itself is open to all, or no fresh copy can be taken', async () => {
  const open = backupRig()
  await open.begin()
  await open.write('a')
  await open.takeOne()
  expect(await open.backups.replaceOpen()).toEqual({ outcome: 'replaced', removed: 0 })
  expect(open.files()).toHaveLength(1)
  const closed = await protectedLater()
  await closed.vault.closeAll()
  expect(await closed.backups.replaceOpen()).toEqual({ outcome: 'failed', reason: 'not-open' })
  expect(closed.files()).toHaveLength(2)
})
