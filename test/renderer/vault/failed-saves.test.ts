// Saves that fail on the way: kept, in order, and retried with the same bytes under the same id.
import 'fake-indexeddb/auto'
import { fakeHandlers } from '../../support/fake-handlers'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { toRefusal, type RefusalReason } from '#shared/ipc/answer'
import type { AppendOutcome, RowWrite } from '#shared/ipc/types'
import { createCryptoEngine } from '../../../renderer/vault/crypto-engine'
import { createWorkingCopy } from '../../../renderer/vault/database'
import { createVault } from '../../../renderer/vault/vault'
import { crypto, deriveQuickly, forgetDatabases, newId, numbersOf, vaultPage } from '../../support/vault-page'
import { vaultService } from '../../support/vault-rig'

beforeEach(forgetDatabases)

const row = (n: number) => [{ id: newId(), text: JSON.stringify({ n }) }]

const refusals = ['too-large', 'bad-argument', 'host-gone', 'unknown-sender'] as const
const isRefusal = (next: string): next is (typeof refusals)[number] => refusals.some((reason) => reason === next)

/** A host whose answers to `append` can be replaced, with or without the operation reaching the disk. */
function troubledHost() {
  const service = vaultService()
  onTestFinished(() => service.closeAll())
  const sent: { operationId: string; rows: readonly RowWrite[] }[] = []
  const trouble: { next: 'none' | 'fails' | 'unreachable' | 'answer lost' | RefusalReason } = { next: 'none' }
  const host: typeof service = {
    ...service,
    append: async (call): Promise<AppendOutcome> => {
      sent.push(call)
      if (trouble.next === 'fails') return { outcome: 'failed', reason: 'disk-full' }
      if (trouble.next === 'unreachable') throw new Error('host gone')
      if (isRefusal(trouble.next)) throw toRefusal('vault.append', trouble.next)
      const outcome = await service.append(call)
      if (trouble.next === 'answer lost') throw new Error('host gone')
      return outcome
    },
    open: (call) => (trouble.next === 'unreachable' ? Promise.reject(new Error('host gone')) : service.open(call)),
  }
  return { host, sent, trouble }
}

async function openVault(host: ReturnType<typeof troubledHost>['host']) {
  const vault = vaultPage(host)
  await vault.create(null)
  return vault
}

async function openedAgain(host: ReturnType<typeof troubledHost>['host']) {
  const outcome = await vaultPage(host).unlock({ kind: 'unprotected' })
  if (outcome.outcome !== 'unlocked') throw new Error(outcome.outcome)
  return outcome
}

const numbersOnDisk = async (host: ReturnType<typeof troubledHost>['host']) => numbersOf((await openedAgain(host)).rows)

describe('a save that fails', () => {
  test.each(['fails', 'unreachable', 'answer lost'] as const)(
    'because the host %s is kept and retried: the same bytes, the same id, once in the log',
    async (how) => {
      const { host, sent, trouble } = troubledHost()
      const vault = await openVault(host)
      await vault.append(row(1))
      trouble.next = how
      const failed = await vault.append(row(2))
      expect(failed).toEqual({ outcome: 'failed', reason: how === 'fails' ? 'disk-full' : 'io-error' })
      trouble.next = 'none'
      expect(await vault.retry()).toMatchObject({ outcome: 'saved', seq: 2, count: 2 })
      expect(sent).toHaveLength(3)
      expect(sent[2]).toEqual(sent[1])
      await vault.close()
      // The disk may hold more than the copy was told of.
      expect(await openedAgain(host)).toMatchObject({ wasRebuilt: true })
      expect(await numbersOnDisk(host)).toEqual([1, 2])
    },
  )

  test('holds back those after it, and all go in order once it can be saved', async () => {
    const { host, sent, trouble } = troubledHost()
    const vault = await openVault(host)
    trouble.next = 'fails'
    const outcomes = await Promise.all([vault.append(row(1)), vault.append(row(2)), vault.append(row(3))])
    expect(outcomes.map((outcome) => 'reason' in outcome && outcome.reason)).toEqual(['disk-full', 'frozen', 'frozen'])
    expect(await vault.append(row(4))).toEqual({ outcome: 'failed', reason: 'frozen' })
    expect(sent).toHaveLength(1)
    trouble.next = 'none'
    const [retried, appended] = await Promise.all([vault.retry(), vault.append(row(5))])
    expect(retried).toMatchObject({ outcome: 'saved', seq: 5, count: 5 })
    expect(appended).toMatchObject({ outcome: 'saved', seq: 5, count: 5 })
    expect(sent).toHaveLength(6)
    await vault.close()
    expect(await numbersOnDisk(host)).toEqual([1, 2, 3, 4, 5])
  })

  test.each([
    { next: 'too-large', reason: 'too-large' },
    { next: 'bad-argument', reason: 'refused' },
  ] as const)('for good, because it is $reason, does not hold back those after it', async ({ next, reason }) => {
    const { host, trouble } = troubledHost()
    const vault = await openVault(host)
    trouble.next = next
    expect(await vault.append(row(1))).toEqual({ outcome: 'failed', reason })
    trouble.next = 'none'
    expect(await vault.append(row(2))).toMatchObject({ outcome: 'saved', count: 1 })
    await vault.close()
    expect(await numbersOnDisk(host)).toEqual([2])
  })

  test('for good at the retry says so, and lets the others through', async () => {
    const { host, trouble } = troubledHost()
    const vault = await openVault(host)
    trouble.next = 'fails'
    await vault.append(row(1))
    trouble.next = 'too-large'
    expect(await vault.retry()).toEqual({ outcome: 'failed', reason: 'too-large' })
    trouble.next = 'none'
    expect(await vault.append(row(2))).toMatchObject({ outcome: 'saved', count: 1 })
  })

  test.each(['host-gone', 'unknown-sender'] as const)('because of %s says that Stepback has stopped', async (next) => {
    const { host, trouble } = troubledHost()
    const vault = await openVault(host)
    trouble.next = next
    expect(await vault.append(row(1))).toEqual({ outcome: 'failed', reason: 'host-gone' })
    trouble.next = 'none'
    expect(await vault.retry()).toMatchObject({ outcome: 'saved', count: 1 })
  })

  test('can fail again, as often as it likes', async () => {
    const { host, trouble } = troubledHost()
    const vault = await openVault(host)
    trouble.next = 'fails'
    await vault.append(row(1))
    expect(await vault.retry()).toEqual({ outcome: 'failed', reason: 'disk-full' })
    trouble.next = 'unreachable'
    expect(await vault.retry()).toEqual({ outcome: 'failed', reason: 'io-error' })
    trouble.next = 'none'
    expect(await vault.retry()).toMatchObject({ outcome: 'saved', count: 1 })
    expect(await vault.append(row(2))).toMatchObject({ outcome: 'saved', count: 2 })
  })

  test('before it was even encrypted is encrypted at the retry', async () => {
    const { host } = troubledHost()
    const engine = createCryptoEngine(crypto)
    let isDead = false
    const vault = createVault({
      name: 'journal',
      host: { ...fakeHandlers().handlers, vault: host },
      crypto,
      engine: { ...engine, seal: (rows) => (isDead ? Promise.reject(new Error('worker ended')) : engine.seal(rows)) },
      deriveKey: deriveQuickly,
      copy: createWorkingCopy('journal'),
      runtime: async () => 'chromium 147',
      newId,
    })
    await vault.create(null)
    isDead = true
    expect(await vault.append(row(1))).toEqual({ outcome: 'failed', reason: 'io-error' })
    isDead = false
    expect(await vault.retry()).toMatchObject({ outcome: 'saved', count: 1 })
  })

  test('leaves the working copy to be rebuilt, and the recent row unwritten', async () => {
    const { host, trouble } = troubledHost()
    const vault = await openVault(host)
    trouble.next = 'answer lost'
    await vault.append(row(1))
    await vault.writeRecent('{"n":1}')
    await vault.close()
    trouble.next = 'none'
    const shown: unknown[] = []
    const page = vaultPage(host)
    const found = await page.unlock({ kind: 'unprotected' }, false, { onRecent: (json) => shown.push(json) })
    expect(found).toMatchObject({ outcome: 'unlocked', wasRebuilt: true })
    expect(shown).toEqual([])
  })
})

describe('a retry', () => {
  test('with nothing to retry says how far the log goes', async () => {
    const { host } = troubledHost()
    const vault = await openVault(host)
    await vault.append(row(1))
    expect(await vault.retry()).toMatchObject({ outcome: 'saved', seq: 1, count: 1 })
  })

  test('on a log that has lost confirmed saves says how many, once', async () => {
    const { host, trouble } = troubledHost()
    let lost = 0
    const losing: typeof host = {
      ...host,
      open: async (call) => {
        const opened = await host.open(call)
        if (opened.outcome !== 'opened') return opened
        return { ...opened, vault: { ...opened.vault, lastSeq: opened.vault.lastSeq - lost } }
      },
    }
    const vault = await openVault(losing)
    await vault.append(row(1))
    await vault.append(row(2))
    trouble.next = 'fails'
    await vault.append(row(3))
    lost = 2
    expect(await vault.retry()).not.toHaveProperty('missingOperations')
    trouble.next = 'none'
    expect(await vault.retry()).toMatchObject({ outcome: 'saved', missingOperations: 2 })
    lost = 0
    expect(await vault.retry()).not.toHaveProperty('missingOperations')
  })

  test('does not take the vault from another host', async () => {
    const { host, trouble } = troubledHost()
    const vault = await openVault(host)
    trouble.next = 'fails'
    await vault.append(row(1))
    await host.closeAll()
    const other = vaultService({ profileFolder: host.profileFolder })
    await other.open({ vault: 'journal', takeOver: false })
    trouble.next = 'none'
    expect(await vault.retry()).toEqual({ outcome: 'failed', reason: 'not-open' })
    await other.closeAll()
    expect(await vault.retry()).toMatchObject({ outcome: 'saved', count: 1 })
  })
})
