// The vault as a page has it, on the real host with a real disk and an IndexedDB in memory.
import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import type { UnlockOutcome, Vault } from '../../../renderer/vault/vault'
import { forgetDatabases, newId, numbersOf, vaultPage, type PageOptions } from '../../support/vault-page'
import { vaultService } from '../../support/vault-rig'

beforeEach(forgetDatabases)

const key = { kind: 'passphrase', passphrase: 'correct horse' } as const
const ids = [newId(), newId(), newId()] as const
const json = (n: number) => ({ id: ids[n]!, text: JSON.stringify({ id: ids[n], n }) })

const host = () => {
  const service = vaultService()
  onTestFinished(() => service.closeAll())
  return service
}
type Service = ReturnType<typeof host>

async function created(service: Service, options: PageOptions = {}) {
  const vault = vaultPage(service, options)
  const made = await vault.create(key.passphrase)
  if (made.outcome !== 'created') throw new Error(made.outcome)
  return { vault, recoveryCode: made.recoveryCode! }
}

const unlocked = (outcome: UnlockOutcome) => {
  if (outcome.outcome !== 'unlocked') throw new Error(outcome.outcome)
  return outcome
}
const numbersIn = (outcome: UnlockOutcome) => numbersOf(unlocked(outcome).rows)

/** A page that opens the vault, and closes it again. */
async function visit(
  service: Service,
  work: (vault: Vault, first: UnlockOutcome) => Promise<void>,
  options?: PageOptions,
) {
  const vault = vaultPage(service, options)
  await work(vault, await vault.unlock(key))
  await vault.close()
}

describe('a vault', () => {
  test('is made once, with a recovery code, and opened with the passphrase or the code', async () => {
    const service = host()
    expect(await vaultPage(service).status()).toEqual({ state: 'absent' })
    expect(await vaultPage(service).unlock(key)).toEqual({ outcome: 'absent' })
    const { vault, recoveryCode } = await created(service)
    expect(await vault.append([json(0), json(1)])).toMatchObject({ outcome: 'saved', seq: 1, count: 2 })
    expect(await vaultPage(service).create('another')).toEqual({ outcome: 'exists' })
    await vault.close()
    expect(await vaultPage(service).status()).toEqual({
      state: 'present',
      isProtected: true,
      opensHere: false,
      inUse: false,
      isHolding: false,
    })
    for (const by of [key, { kind: 'recovery-code', code: recoveryCode.toLowerCase() } as const]) {
      const page = vaultPage(service)
      expect(numbersIn(await page.unlock(by))).toEqual([0, 1])
      await page.close()
    }
  })

  test('without a passphrase opens without one, and has no recovery code', async () => {
    const service = host()
    const vault = vaultPage(service)
    expect(await vault.create(null)).toEqual({ outcome: 'created', recoveryCode: null })
    await vault.append([json(0)])
    await vault.close()
    expect(await vaultPage(service).status()).toMatchObject({ isProtected: false })
    expect(numbersIn(await vaultPage(service).unlock({ kind: 'unprotected' }))).toEqual([0])
  })

  test('stays shut to a wrong passphrase, a wrong code and no key at all, and is not even locked by trying', async () => {
    const service = host()
    const { vault } = await created(service)
    await vault.close()
    const page = vaultPage(service)
    const unlock = async (by: Parameters<Vault['unlock']>[0]) => (await page.unlock(by)).outcome
    expect(await unlock({ kind: 'passphrase', passphrase: 'correct horsf' })).toBe('wrong-passphrase')
    expect(await unlock({ kind: 'recovery-code', code: 'no code' })).toBe('wrong-recovery-code')
    expect(await unlock({ kind: 'unprotected' })).toBe('wrong-passphrase')
    expect(await page.append([json(0)])).toEqual({ outcome: 'failed', reason: 'io-error' })
    expect(await page.status()).toMatchObject({ inUse: false, isHolding: false })
  })

  test('erases a row for good', async () => {
    const service = host()
    const { vault } = await created(service)
    await vault.append([json(0), json(1)])
    expect(await vault.append([{ id: ids[0], text: null }])).toMatchObject({ count: 1 })
    await vault.close()
    await visit(service, async (_, first) => expect(numbersIn(first)).toEqual([1]))
  })

  test('leaves nothing readable on the disk or in IndexedDB', async () => {
    const service = host()
    const { vault } = await created(service)
    await vault.append([{ id: ids[0], text: JSON.stringify({ id: ids[0], text: 'CANARY about a report' }) }])
    await vault.writeRecent('{"today":"CANARY"}')
    await vault.close()
    const files = readdirSync(service.profileFolder, { recursive: true, withFileTypes: true })
    const onDisk = files.filter((file) => file.isFile()).map((file) => readFileSync(join(file.parentPath, file.name)))
    const inCopy = Buffer.from(JSON.stringify(await storedBytes()))
    expect(onDisk.length).toBeGreaterThan(4)
    expect([...onDisk, inCopy].some((bytes) => bytes.includes('CANARY'))).toBe(false)
    // Positive control: the id is there for all to see, in the copy and so in what was searched.
    expect(inCopy.includes(ids[0])).toBe(true)
  })

  test('says of two names that they share neither rows nor keys', async () => {
    const service = host()
    const { vault } = await created(service)
    const sample = vaultPage(service, { name: 'sample' })
    await sample.create(null)
    await vault.append([json(0)])
    await sample.append([json(1)])
    await Promise.all([vault.close(), sample.close()])
    const again = vaultPage(service, { name: 'sample' })
    expect(await again.unlock(key)).toEqual({ outcome: 'wrong-passphrase' })
    expect(numbersIn(await again.unlock({ kind: 'unprotected' }))).toEqual([1])
    await visit(service, async (_, first) => expect(numbersIn(first)).toEqual([0]))
  })
})

async function storedBytes() {
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('stepback')
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error!))
  })
  const all = (store: string) =>
    new Promise<unknown[]>((resolve) => {
      const request = opened.transaction(store).objectStore(store).getAll()
      request.addEventListener('success', () => resolve(request.result))
    })
  const rows = [...(await all('rows')), ...(await all('meta'))]
  opened.close()
  // Bytes as text, so that a search finds words in them.
  return rows.map((row) =>
    JSON.stringify(row, (_, value: unknown) =>
      ArrayBuffer.isView(value) ? String.fromCodePoint(...new Uint8Array(value.buffer)) : value,
    ),
  )
}

describe('keys', () => {
  test('a changed passphrase opens the vault, the old one no longer, and the code still', async () => {
    const service = host()
    const { vault, recoveryCode } = await created(service)
    await vault.append([json(0)])
    expect(await vault.changePassphrase('battery staple')).toBe(true)
    for (const [typed, isKey] of [
      ['battery staple', true],
      [recoveryCode, true],
      ['correct horse', false],
      ['', false],
    ] as const)
      expect(await vault.confirmKey(typed)).toBe(isKey)
    await vault.close()
    const opens = async (by: Parameters<Vault['unlock']>[0]) => {
      const page = vaultPage(service)
      const { outcome } = await page.unlock(by)
      await page.close()
      return outcome
    }
    expect(await opens(key)).toBe('wrong-passphrase')
    expect(await opens({ kind: 'passphrase', passphrase: 'battery staple' })).toBe('unlocked')
    expect(await opens({ kind: 'recovery-code', code: recoveryCode })).toBe('unlocked')
  })

  test('a passphrase whose change failed is not changed by the next change', async () => {
    const service = host()
    let fails = true
    const failing: Service = {
      ...service,
      replaceHeader: async (call) => (fails ? { outcome: 'failed', reason: 'disk-full' } : service.replaceHeader(call)),
    }
    const { vault } = await created(failing)
    expect(await vault.changePassphrase('never in force')).toBe(false)
    fails = false
    const code = await vault.newRecoveryCode()
    expect(await vault.confirmRecoveryCode(code!)).toBe(true)
    await vault.close()
    const page = vaultPage(service)
    expect((await page.unlock({ kind: 'passphrase', passphrase: 'never in force' })).outcome).toBe('wrong-passphrase')
    expect((await page.unlock(key)).outcome).toBe('unlocked')
  })

  test('a new recovery code takes the old one’s place; it can be typed back in any manner', async () => {
    const service = host()
    const { vault, recoveryCode } = await created(service)
    expect(await vault.confirmRecoveryCode(recoveryCode)).toBe(true)
    const code = (await vault.newRecoveryCode())!
    expect(await vault.confirmRecoveryCode(recoveryCode)).toBe(false)
    expect(await vault.confirmRecoveryCode(code.toLowerCase().replaceAll('-', ' '))).toBe(true)
    expect(await vault.confirmRecoveryCode('')).toBe(false)
  })

  test('an unprotected vault has none to change', async () => {
    const vault = vaultPage(host())
    await vault.create(null)
    expect(await vault.changePassphrase('late')).toBe(false)
    expect(await vault.newRecoveryCode()).toBeNull()
  })
})

describe('a damaged row', () => {
  test('does not keep the others out, and stays in the log as it is', async () => {
    const service = host()
    const { vault } = await created(service)
    await vault.append([json(0), { id: ids[1], text: 'not JSON' }])
    const noise = Uint8Array.from({ length: 540 }, (_, n) => n)
    await service.append({ vault: 'journal', operationId: newId(), rows: [{ id: ids[2], bytes: noise }] })
    await vault.close()
    await visit(service, async (_, first) => {
      expect(numbersIn(first)).toEqual([0])
      expect(unlocked(first).damagedIds.sort()).toEqual([ids[1], ids[2]].sort())
    })
    await service.open({ vault: 'journal', takeOver: false })
    const { rows } = await service.readRows({ vault: 'journal', cursor: null })
    expect(rows.find(({ id }) => id === ids[2])?.bytes).toEqual(noise)
  })
})

describe('outcomes', () => {
  test('of a vault that another host has open: in use', async () => {
    const service = host()
    const { vault } = await created(service)
    const other = vaultService({ profileFolder: service.profileFolder })
    expect(await vaultPage(other).unlock(key)).toEqual({ outcome: 'in-use' })
    expect(await vaultPage(other).status()).toMatchObject({ state: 'present', inUse: true, isHolding: false })
    await vault.close()
  })

  test('of a disk without room for the lock: that the disk is full, and open once there is room', async () => {
    const service = host()
    const { vault } = await created(service)
    await vault.close()
    const full = async () => ({ outcome: 'failed', reason: 'disk-full' }) as const
    expect(await vaultPage({ ...service, open: full }).unlock(key)).toEqual({ outcome: 'disk-full' })
    expect(await vaultPage(service).unlock(key)).toMatchObject({ outcome: 'unlocked' })
  })

  test('of a host that has gone, a key that cannot be derived: failed, and the page lives on', async () => {
    const service = host()
    const { vault } = await created(service)
    await vault.close()
    const gone = () => Promise.reject(new Error('gone'))
    expect(await vaultPage({ ...service, open: gone }).unlock(key)).toEqual({ outcome: 'failed' })
    expect(await vaultPage({ ...service, create: gone }, { name: 'sample' }).create(null)).toEqual({
      outcome: 'io-error',
    })
    expect(await vaultPage(service, { deriveKey: () => gone() }).unlock(key)).toEqual({ outcome: 'failed' })
  })

  test.each([
    [{ state: 'damaged', reason: 'header-unreadable' }, 'damaged'],
    [{ state: 'newer', formatVersion: 2 }, 'newer'],
  ] as const)('of a header that says %j', async (status, outcome) => {
    const service = host()
    expect(await vaultPage({ ...service, status: async () => status }).unlock(key)).toEqual({ outcome })
  })
})
