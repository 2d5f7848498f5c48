// IndexedDB lost, torn or out of step: noticed, and rebuilt from the log.
import 'fake-indexeddb/auto'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createWorkingCopy, DATABASE_NAMES, type CopyState, type WorkingCopy } from '../../../renderer/vault/database'
import type { UnlockedRows, Vault } from '../../../renderer/vault/vault'
import { temporaryFolder } from '../../support/temporary-folder'
import { forgetDatabases, newId, numbersOf, vaultPage, type PageOptions } from '../../support/vault-page'
import { vaultService } from '../../support/vault-rig'

beforeEach(forgetDatabases)

const unprotected = { kind: 'unprotected' } as const

const host = () => {
  const service = vaultService()
  onTestFinished(() => service.closeAll())
  return service
}
type Service = ReturnType<typeof host>

/** A vault of three rows, closed in order. */
async function threeRows(service: Service): Promise<void> {
  const vault = vaultPage(service)
  await vault.create(null)
  await vault.append([1, 2, 3].map((n) => ({ id: newId(), text: JSON.stringify({ n }) })))
  await vault.close()
}

/** Opens the vault in a fresh page; closes it again unless it is to be killed. */
async function opened(service: Service, options: PageOptions & { isKilled?: boolean } = {}): Promise<UnlockedRows> {
  const vault = vaultPage(service, options)
  const outcome = await vault.unlock(unprotected)
  if (outcome.outcome !== 'unlocked') throw new Error(outcome.outcome)
  if (!options.isKilled) await vault.close()
  return outcome
}

const numbers = ({ rows }: UnlockedRows) => numbersOf(rows)
const all = [1, 2, 3]

/** Changes what the copy says of itself, as another run might have left it. */
async function tamper(change: (state: CopyState) => CopyState): Promise<void> {
  const copy = createWorkingCopy('journal')
  await copy.setState(change((await copy.state())!))
  copy.close()
}

describe('the working copy', () => {
  test('is what the page starts from when all agree', async () => {
    const service = host()
    await threeRows(service)
    const unread: Service = { ...service, readRows: () => Promise.reject(new Error('not needed')) }
    const found = await opened(unread)
    expect(found).toMatchObject({ wasRebuilt: false, missingOperations: 0, quarantinedBytes: 0 })
    expect(numbers(found)).toEqual(all)
  })

  test('that was deleted is rebuilt from the log, with progress, and believed next time', async () => {
    const service = host()
    await threeRows(service)
    await forgetDatabases()
    const progress: [number, number][] = []
    const vault = vaultPage(service)
    const found = await vault.unlock(unprotected, false, { onRebuild: (done, total) => progress.push([done, total]) })
    await vault.close()
    expect(found).toMatchObject({ wasRebuilt: true })
    expect(numbers(found as UnlockedRows)).toEqual(all)
    expect(progress).toEqual([[3, 3]])
    expect(await opened(service)).toMatchObject({ wasRebuilt: false })
  })

  test.each<[string, (state: CopyState) => CopyState]>([
    ['of another vault', (state) => ({ ...state, vaultId: newId() })],
    ['behind the log', (state) => ({ ...state, lastSeq: state.lastSeq - 1 })],
    ['with another count', (state) => ({ ...state, count: state.count + 1 })],
    ['that was not closed in order', (state) => ({ ...state, isClean: false })],
    ['of another runtime', (state) => ({ ...state, runtime: 'chromium 146' })],
  ])('%s is rebuilt', async (_, change) => {
    const service = host()
    await threeRows(service)
    await tamper(change)
    const found = await opened(service)
    expect(found).toMatchObject({ wasRebuilt: true, missingOperations: 0 })
    expect(numbers(found)).toEqual(all)
    expect(await opened(service)).toMatchObject({ wasRebuilt: false })
  })

  test('of another vault than the one that is there now is said once', async () => {
    const [mine, other] = [host(), host()]
    await threeRows(other)
    await forgetDatabases()
    await threeRows(mine)
    expect(await opened(mine)).toMatchObject({ isAnotherVault: false })
    rmSync(join(mine.profileFolder, 'vault'), { recursive: true })
    cpSync(join(other.profileFolder, 'vault'), join(mine.profileFolder, 'vault'), { recursive: true })
    expect(await opened(mine)).toMatchObject({ isAnotherVault: true, broughtBack: 0, missingOperations: 0 })
    expect(await opened(mine)).toMatchObject({ isAnotherVault: false })
    // Nothing to compare with, as on a new computer or after a restore.
    await forgetDatabases()
    expect(await opened(mine)).toMatchObject({ isAnotherVault: false })
  })

  test('gives back what a damaged log lost, and it is saved again', async () => {
    const service = host()
    const vault = vaultPage(service)
    await vault.create(null)
    for (const n of [1, 2, 3]) await vault.append([{ id: newId(), text: JSON.stringify({ n }) }])
    // As a kill leaves it: nothing closed in order. Then one byte goes bad, with good frames behind it.
    const killed = temporaryFolder()
    cpSync(service.profileFolder, killed, { recursive: true, filter: (path) => !path.endsWith('.sock') })
    const folder = join(killed, 'vault')
    const log = join(
      folder,
      readdirSync(folder)
        .filter((name) => name.startsWith('log-'))
        .toSorted()
        .at(-1)!,
    )
    const bytes = readFileSync(log)
    const middle = Math.floor(bytes.length / 2)
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle)
    writeFileSync(log, bytes)
    const after = vaultService({ profileFolder: killed })
    onTestFinished(() => after.closeAll())
    const found = await opened(after)
    expect(found.quarantinedBytes).toBeGreaterThan(0)
    expect(found.broughtBack).toBeGreaterThan(0)
    expect(found.isVouchedFor).toBe(true)
    expect(numbers(found)).toEqual(all)
    // The log has them now: no copy is needed.
    await forgetDatabases()
    const again = await opened(after)
    expect(numbers(again)).toEqual(all)
    expect(again).toMatchObject({ broughtBack: 0, missingOperations: 0 })
  })

  test('vouches for nothing where it is gone and the exit was not in order', async () => {
    const service = host()
    await threeRows(service)
    await opened(service, { isKilled: true })
    const killed = temporaryFolder()
    cpSync(service.profileFolder, killed, { recursive: true, filter: (path) => !path.endsWith('.sock') })
    await service.closeAll()
    const after = vaultService({ profileFolder: killed })
    onTestFinished(() => after.closeAll())
    await forgetDatabases()
    expect((await opened(after)).isVouchedFor).toBe(false)
    // Closed in order, it is the log itself that tells.
    await forgetDatabases()
    expect((await opened(after)).isVouchedFor).toBe(true)
  })

  test('with a row gone from under its count is rebuilt', async () => {
    const service = host()
    await threeRows(service)
    const copy = createWorkingCopy('journal')
    const [first] = await copy.rows()
    await copy.write([{ id: first!.id, bytes: null }], (await copy.state())!)
    copy.close()
    const found = await opened(service)
    expect(found).toMatchObject({ wasRebuilt: true })
    expect(numbers(found)).toEqual(all)
  })

  test('with a row that does not open any more is rebuilt: the log has it whole', async () => {
    const service = host()
    await threeRows(service)
    const copy = createWorkingCopy('journal')
    const [first] = await copy.rows()
    await copy.write([{ id: first!.id, bytes: first!.bytes.map((byte) => byte ^ 1) }], (await copy.state())!)
    copy.close()
    const found = await opened(service)
    expect(found).toMatchObject({ wasRebuilt: true, damagedIds: [], missingOperations: 0 })
    expect(numbers(found)).toEqual(all)
    expect(await opened(service)).toMatchObject({ wasRebuilt: false })
  })

  test('is rebuilt by another runtime, and again by the first', async () => {
    const service = host()
    await threeRows(service)
    expect(await opened(service, { runtime: 'chromium 148' })).toMatchObject({ wasRebuilt: true })
    expect(await opened(service, { runtime: 'chromium 148' })).toMatchObject({ wasRebuilt: false })
    expect(await opened(service)).toMatchObject({ wasRebuilt: true })
  })

  test('is rebuilt after a page was killed, and after a host was', async () => {
    const service = host()
    await threeRows(service)
    await opened(service, { isKilled: true })
    expect(await opened(service)).toMatchObject({ wasRebuilt: true })
    rmSync(join(service.profileFolder, 'vault', 'closed-clean'))
    expect(await opened(service)).toMatchObject({ wasRebuilt: true })
  })

  test('that fails a write is left alone and rebuilt later; the save stands', async () => {
    const service = host()
    await threeRows(service)
    const copy = createWorkingCopy('journal')
    let writes = 0
    const failing: WorkingCopy = {
      ...copy,
      write: () => {
        writes += 1
        return Promise.reject(new Error('IndexedDB is full'))
      },
    }
    const vault = vaultPage(service, { copy: failing })
    await vault.unlock(unprotected)
    expect(await vault.append([{ id: newId(), text: '{"n":4}' }])).toMatchObject({ outcome: 'saved' })
    expect(await vault.append([{ id: newId(), text: '{"n":5}' }])).toMatchObject({ outcome: 'saved' })
    expect(writes).toBe(1)
    await vault.close()
    const found = await opened(service)
    expect(found).toMatchObject({ wasRebuilt: true })
    expect(numbers(found)).toEqual([1, 2, 3, 4, 5])
  })

  test('that cannot be had at all keeps nobody from the journal', async () => {
    const service = host()
    await threeRows(service)
    const refused = () => Promise.reject(new Error('no IndexedDB'))
    const copy: WorkingCopy = {
      state: refused,
      rows: refused,
      write: refused,
      setState: refused,
      recent: refused,
      setRecent: refused,
      startOver: refused,
      close: () => {},
    }
    const vault = vaultPage(service, { copy })
    expect(numbers((await vault.unlock(unprotected)) as UnlockedRows)).toEqual(all)
    await vault.writeRecent('{}')
    expect(await vault.append([{ id: newId(), text: '{"n":4}' }])).toMatchObject({ outcome: 'saved' })
    await vault.close()
    expect(numbers(await opened(service))).toEqual([1, 2, 3, 4])
  })

  test('has the names that later versions will look for', () => {
    expect(DATABASE_NAMES).toEqual({ journal: 'stepback', sample: 'stepback-sample' })
  })
})

describe('the recent row', () => {
  const recentOf = async (service: Service) => {
    const shown: unknown[] = []
    const vault = vaultPage(service)
    await vault.unlock(unprotected, false, { onRecent: (json) => shown.push(json) })
    return { vault, shown }
  }
  const left = async (service: Service, work: (vault: Vault) => Promise<unknown>) => {
    const vault = vaultPage(service)
    await vault.unlock(unprotected)
    await work(vault)
    await vault.close()
  }

  test('is shown first, at the next unlocking', async () => {
    const service = host()
    await threeRows(service)
    await left(service, (vault) => vault.writeRecent('{"today":1}'))
    const { vault, shown } = await recentOf(service)
    expect(shown).toEqual([{ today: 1 }])
    await vault.close()
    expect((await recentOf(service)).shown).toEqual([{ today: 1 }])
  })

  test('counts no more once anything was saved after it, or the copy was rebuilt', async () => {
    const service = host()
    await threeRows(service)
    await left(service, async (vault) => {
      await vault.writeRecent('{"today":1}')
      await vault.append([{ id: newId(), text: '{}' }])
    })
    const { vault, shown } = await recentOf(service)
    expect(shown).toEqual([])
    await vault.writeRecent('{"today":2}')
    await vault.close()
    await tamper((state) => ({ ...state, isClean: false }))
    expect((await recentOf(service)).shown).toEqual([])
  })

  test('that does not open is passed over', async () => {
    const service = host()
    await threeRows(service)
    await left(service, (vault) => vault.writeRecent('{"today":1}'))
    const copy = createWorkingCopy('journal')
    const recent = (await copy.recent())!
    await copy.setRecent({ ...recent, bytes: recent.bytes.slice(1) })
    copy.close()
    const { vault, shown } = await recentOf(service)
    expect(shown).toEqual([])
    await vault.close()
  })
})
