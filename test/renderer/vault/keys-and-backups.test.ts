// Who can open the vault, changed; and backups looked into: the page's side on a real host in memory.
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Handlers } from '#shared/ipc/contract'
import { backupRig } from '../../support/backup-rig'
import { forgetDatabases, numbersOf, vaultPage } from '../../support/vault-page'
import { journal } from '../../support/vault-rig'

const right = { kind: 'passphrase', passphrase: 'correct horse' } as const
const row = (n: number) => [{ id: `00000000-0000-4000-8000-00000000000${n}`, text: JSON.stringify({ n }) }]

/** A keychain that keeps one secret. */
function keychain(isAvailable = true): Handlers['deviceKey'] {
  let kept: Uint8Array | null = null
  return {
    available: async () => isAvailable,
    store: async ({ secret }) => {
      if (isAvailable) kept = secret
      return isAvailable
    },
    read: async () => kept,
    remove: async () => void (kept = null),
  }
}

async function begun(passphrase: string | null = right.passphrase) {
  const rig = backupRig()
  const deviceKey = keychain()
  const page = () => vaultPage(rig.vault, { backups: rig.backups, deviceKey })
  const vault = page()
  const made = await vault.create(passphrase)
  await vault.append(row(1))
  return {
    ...rig,
    host: rig.vault,
    vault,
    page,
    deviceKey,
    code: made.outcome === 'created' ? made.recoveryCode : null,
  }
}

beforeEach(forgetDatabases)

describe('a new key', () => {
  test('opens everything there is with the new passphrase and the new code, and the old ones open nothing', async () => {
    const { vault, page, code } = await begun()
    await vault.append(row(2))
    const renewed = await vault.replaceKey('battery staple', false)
    expect(renewed).toMatchObject({ outcome: 'replaced', oldBackups: 'kept' })
    expect(await vault.append(row(3))).toMatchObject({ outcome: 'saved', count: 3 })
    await vault.close()
    const later = page()
    expect(await later.unlock(right)).toEqual({ outcome: 'wrong-passphrase' })
    expect(await later.unlock({ kind: 'recovery-code', code: code! })).toEqual({ outcome: 'wrong-recovery-code' })
    const opened = await later.unlock({ kind: 'passphrase', passphrase: 'battery staple' })
    expect(opened).toMatchObject({ outcome: 'unlocked', damagedIds: [], missingOperations: 0 })
    expect(opened.outcome === 'unlocked' && numbersOf(opened.rows)).toEqual([1, 2, 3])
    const newCode = renewed.outcome === 'replaced' ? renewed.recoveryCode : ''
    expect(await later.confirmRecoveryCode(newCode)).toBe(true)
  })

  test('protects a journal that was begun without a passphrase', async () => {
    const { vault, page } = await begun(null)
    expect(await vault.status()).toMatchObject({ isProtected: false })
    expect(await vault.replaceKey('battery staple', true)).toMatchObject({ outcome: 'replaced', oldBackups: 'removed' })
    await vault.close()
    const later = page()
    expect(await later.status()).toMatchObject({ isProtected: true })
    expect(await later.unlock({ kind: 'unprotected' })).toEqual({ outcome: 'wrong-passphrase' })
    expect(await later.unlock({ kind: 'passphrase', passphrase: 'battery staple' })).toMatchObject({
      outcome: 'unlocked',
    })
  })

  test('that could not be written leaves the old one in force, and the journal open', async () => {
    const { vault, page, fs } = await begun()
    fs.before = (call) => {
      if (call.startsWith('rename /profile/vault-building '))
        throw Object.assign(new Error('EACCES'), { code: 'EACCES' })
    }
    expect(await vault.replaceKey('battery staple', true)).toEqual({ outcome: 'failed', reason: 'not-permitted' })
    fs.before = () => {}
    expect(await vault.append(row(2))).toMatchObject({ outcome: 'saved', count: 2 })
    await vault.close()
    expect(await page().unlock(right)).toMatchObject({ outcome: 'unlocked', damagedIds: [] })
  })

  test('is not made while a row does not open, which it would lose', async () => {
    const rig = await begun()
    await rig.vault.close()
    await rig.open()
    await rig.host.append(rig.operation({ id: '00000000-0000-4000-8000-00000000000f', bytes: new Uint8Array(600) }))
    const later = rig.page()
    await later.unlock(right)
    expect(await later.replaceKey('battery staple', true)).toEqual({ outcome: 'failed', reason: 'unreadable' })
    expect(await later.append(row(2))).toMatchObject({ outcome: 'saved', count: 3 })
  })
})

describe('this computer’s slot', () => {
  test('opens the vault with what the keychain keeps, beside the passphrase, until it is forgotten', async () => {
    const { vault, page } = await begun()
    expect(await vault.status()).toMatchObject({ opensHere: false })
    expect(await vault.keepOnThisComputer()).toBe(true)
    await vault.close()
    const later = page()
    expect(await later.status()).toMatchObject({ opensHere: true })
    expect(await later.unlock({ kind: 'this-computer' })).toMatchObject({ outcome: 'unlocked' })
    await later.close()
    expect(await page().unlock(right)).toMatchObject({ outcome: 'unlocked' })
    const last = page()
    await last.unlock(right)
    expect(await last.forgetThisComputer()).toBe(true)
    expect(await last.status()).toMatchObject({ opensHere: false })
    await last.close()
    expect(await page().unlock({ kind: 'this-computer' })).toEqual({ outcome: 'not-from-here' })
  })

  test('is not made for a vault that anybody can open, nor where there is no keychain', async () => {
    const unprotected = await begun(null)
    expect(await unprotected.vault.keepOnThisComputer()).toBe(false)
    await forgetDatabases()
    const { host, vault } = await begun()
    await vault.close()
    const page = vaultPage(host, { deviceKey: keychain(false) })
    await page.unlock(right)
    expect(await page.keepOnThisComputer()).toBe(false)
  })

  test('goes with the key it opened', async () => {
    const { vault, page, deviceKey } = await begun()
    await vault.keepOnThisComputer()
    await vault.replaceKey('battery staple', false)
    expect(await deviceKey.read(journal)).toBe(null)
    expect(await vault.status()).toMatchObject({ opensHere: false })
    await vault.close()
    expect(await page().unlock({ kind: 'this-computer' })).toEqual({ outcome: 'not-from-here' })
  })
})

describe('looking into a backup', () => {
  test('takes the open vault’s key where that made it, and asks for another where it did not', async () => {
    const { vault, backups, takeOne } = await begun()
    const backup = await takeOne()
    expect(await vault.look(backup, null)).toEqual({ outcome: 'opened', rows: [{ n: 1 }], unreadable: 0 })
    await vault.replaceKey('battery staple', false)
    expect(await vault.look(backup, null)).toEqual({ outcome: 'needs-key' })
    expect(await vault.look(backup, { kind: 'passphrase', passphrase: 'battery staple' })).toEqual({
      outcome: 'wrong-key',
    })
    expect(await vault.look(backup, right)).toMatchObject({ outcome: 'opened', rows: [{ n: 1 }] })
    expect(await vault.append(row(2))).toMatchObject({ outcome: 'saved' })
    await backups.remove({ backups: [backup] })
    expect(await vault.look(backup, null)).toEqual({ outcome: 'gone' })
  })

  test('needs nothing unlocked, as when the vault is damaged', async () => {
    const { vault, page, takeOne } = await begun()
    const backup = await takeOne()
    await vault.close()
    const later = page()
    expect(await later.look(backup, null)).toEqual({ outcome: 'needs-key' })
    expect(await later.look(backup, right)).toMatchObject({ outcome: 'opened', rows: [{ n: 1 }] })
  })

  test('and restoring it brings back what it held; undoing that brings back the rest', async () => {
    const { vault, page, takeOne, clock } = await begun()
    const backup = await takeOne()
    await vault.append(row(2))
    clock.now += 60_000
    expect(await vault.restore(backup)).toEqual({ outcome: 'restored', count: 1 })
    const later = page()
    const opened = await later.unlock(right)
    expect(opened).toMatchObject({ outcome: 'unlocked', missingOperations: 0, wasRebuilt: true })
    expect(opened.outcome === 'unlocked' && numbersOf(opened.rows)).toEqual([1])
    clock.now += 60_000
    expect(await later.restore(null)).toMatchObject({ outcome: 'restored', count: 2 })
    const last = await page().unlock(right)
    expect(last).toMatchObject({ outcome: 'unlocked', missingOperations: 0 })
    expect(last.outcome === 'unlocked' && numbersOf(last.rows)).toEqual([1, 2])
  })
})
