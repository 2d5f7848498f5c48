// Saves whose files are gone or were put back from elsewhere, and of which the working copy still knows: brought back, and
// nothing that is later or was meant is undone by it.
import 'fake-indexeddb/auto'
import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createWorkingCopy } from '../../../renderer/vault/database'
import type { UnlockedRows, Vault } from '../../../renderer/vault/vault'
import { temporaryFolder } from '../../support/temporary-folder'
import { memoryCopy } from '../../support/memory-copy'
import { forgetDatabases, newId, numbersOf, vaultPage, type PageOptions } from '../../support/vault-page'
import { vaultService } from '../../support/vault-rig'

beforeEach(forgetDatabases)

const record = (n: number, at: number, id = newId()) => ({
  id,
  text: JSON.stringify({ n, updatedAt: `2026-01-05T16:${String(at).padStart(2, '0')}:00.000Z` }),
})

type Service = ReturnType<typeof vaultService>

const host = (): Service => {
  const service = vaultService()
  onTestFinished(() => service.closeAll())
  return service
}

async function opened(service: Service, options: PageOptions = {}): Promise<{ vault: Vault; found: UnlockedRows }> {
  const vault = vaultPage(service, options)
  const found = await vault.unlock({ kind: 'unprotected' })
  if (found.outcome !== 'unlocked') throw new Error(found.outcome)
  return { vault, found }
}

/** Does something with the open vault, and closes it in order. */
async function session(
  service: Service,
  work: (vault: Vault) => Promise<unknown>,
  options: PageOptions = {},
): Promise<UnlockedRows> {
  const { vault, found } = await opened(service, options)
  await work(vault)
  await vault.close()
  return found
}
const nothing = async () => {}

const vaultFolder = ({ profileFolder }: Service) => join(profileFolder, 'vault')

/** Takes the vault's folder as it is, and answers with what puts it back. */
function remember(service: Service): () => void {
  const aside = temporaryFolder()
  cpSync(vaultFolder(service), aside, { recursive: true })
  return () => {
    rmSync(vaultFolder(service), { recursive: true })
    cpSync(aside, vaultFolder(service), { recursive: true })
  }
}

/** A journal of records 1 and 2, written at 16:01 and 16:02, closed in order. */
async function begun(): Promise<{ service: Service; first: string; second: string }> {
  const service = host()
  const vault = vaultPage(service)
  await vault.create(null)
  const [one, two] = [record(1, 1), record(2, 2)]
  await vault.append([one])
  await vault.append([two])
  await vault.close()
  return { service, first: one.id, second: two.id }
}

describe('what the log lost and the working copy has', () => {
  test('comes back where an older folder took the vault’s place, and is saved again', async () => {
    const { service, first } = await begun()
    const putBack = remember(service)
    await session(service, async (vault) => {
      await vault.append([record(3, 3)])
      await vault.append([record(10, 4, first)])
    })
    putBack()
    const found = await session(service, nothing)
    expect(numbersOf(found.rows)).toEqual([2, 3, 10])
    expect(found).toMatchObject({ broughtBack: 2, missingOperations: 0, quarantinedBytes: 0 })
    // The log has them now: no copy is needed.
    await forgetDatabases()
    const again = await session(service, nothing)
    expect(numbersOf(again.rows)).toEqual([2, 3, 10])
    expect(again).toMatchObject({ broughtBack: 0, missingOperations: 0 })
  })

  test('comes back where whole files of the log were removed', async () => {
    const { service } = await begun()
    await session(service, (vault) => vault.append([record(3, 3)]))
    const last = readdirSync(vaultFolder(service)).filter((name) => /^(log|snapshot)-0*3$/.test(name))
    expect(last).toHaveLength(2)
    for (const name of last) rmSync(join(vaultFolder(service), name))
    const found = await session(service, nothing)
    expect(numbersOf(found.rows)).toEqual([1, 2, 3])
    expect(found).toMatchObject({ broughtBack: 1, missingOperations: 0 })
  })

  test('is told as missing too where the copy itself is not whole', async () => {
    const { service } = await begun()
    const putBack = remember(service)
    const lost = [record(3, 3), record(4, 4)]
    await session(service, async (vault) => {
      for (const one of lost) await vault.append([one])
    })
    putBack()
    const copy = memoryCopy()
    const { rows, state } = await contentsOf()
    await copy.write(
      rows.filter(({ id }) => id !== lost[0]!.id),
      state,
    )
    const found = await session(service, nothing, { copy })
    expect(numbersOf(found.rows)).toEqual([1, 2, 4])
    expect(found).toMatchObject({ broughtBack: 1, missingOperations: 2 })
  })

  test('is told as missing where nothing can be brought back: what was deleted is in the older files again', async () => {
    const { service, first } = await begun()
    const putBack = remember(service)
    await session(service, (vault) => vault.append([{ id: first, text: null }]))
    putBack()
    const found = await session(service, nothing)
    expect(numbersOf(found.rows)).toEqual([1, 2])
    expect(found).toMatchObject({ broughtBack: 0, missingOperations: 1 })
  })

  test('waits in the copy for the next opening where the disk does not take it', async () => {
    const { service } = await begun()
    const putBack = remember(service)
    await session(service, (vault) => vault.append([record(3, 3)]))
    putBack()
    const full: Service = { ...service, append: async () => ({ outcome: 'failed', reason: 'disk-full' }) }
    await opened(full)
    const found = await session(service, nothing)
    expect(numbersOf(found.rows)).toEqual([1, 2, 3])
    expect(found).toMatchObject({ broughtBack: 1 })
  })

  test('stays away once deleted: the copy it came from is no longer ahead', async () => {
    const { service } = await begun()
    const putBack = remember(service)
    const lost = [record(3, 3), record(4, 4), record(5, 5), record(6, 6)]
    await session(service, async (vault) => {
      for (const one of lost) await vault.append([one])
    })
    putBack()
    // A page that is killed: nothing tells the copy of an orderly end.
    const { vault } = await opened(service)
    await vault.append([{ id: lost[0]!.id, text: null }])
    const found = await session(service, nothing)
    expect(numbersOf(found.rows)).toEqual([1, 2, 4, 5, 6])
    expect(found).toMatchObject({ broughtBack: 0, missingOperations: 0 })
  })
})

describe('where the other edition went on with the shortened log', () => {
  /** This edition's copy knows of saves 3 to 6, which the log lost; the other edition has done `work` since. */
  async function forked(work: (vault: Vault, ids: { first: string; second: string }) => Promise<unknown>) {
    const { service, first, second } = await begun()
    const putBack = remember(service)
    await session(service, async (vault) => {
      for (const n of [3, 4, 5]) await vault.append([record(n, n)])
      await vault.append([record(20, 6, second)])
    })
    putBack()
    await session(service, (vault) => work(vault, { first, second }), { copy: memoryCopy() })
    return session(service, nothing)
  }

  test('what it wrote later stands', async () => {
    const found = await forked((vault, { second }) => vault.append([record(200, 30, second)]))
    expect(numbersOf(found.rows)).toEqual([1, 3, 4, 5, 200])
  })

  test('what it deleted does not return', async () => {
    const found = await forked((vault, { first }) => vault.append([{ id: first, text: null }]))
    expect(numbersOf(found.rows)).toEqual([3, 4, 5, 20])
  })

  test('what it deleted for good does not return, nor anything else of before', async () => {
    const found = await forked(async (vault, { first }) => {
      await vault.append([{ id: first, text: null }])
      await vault.dropHistory()
    })
    expect(numbersOf(found.rows)).toEqual([2])
    expect(found).toMatchObject({ broughtBack: 0, missingOperations: 0 })
  })
})

/** What the browser's database holds. */
async function contentsOf() {
  const copy = createWorkingCopy('journal')
  const found = { rows: await copy.rows(), state: (await copy.state())! }
  copy.close()
  return found
}
