import { describe, expect, test } from 'vitest'
import type { HostEvents } from '#shared/ipc/contract'
import { createVaultOwnership } from '../../../electron/host/vault-ownership'
import { fakeHandlers, openedVault } from '../../support/fake-handlers'

/** `time.pass()` ends every wait that has begun. */
const fakeTime = () => {
  const waiting: (() => void)[] = []
  return {
    wait: () => new Promise<void>((resolve) => waiting.push(resolve)),
    pass: () => waiting.splice(0).forEach((end) => end()),
  }
}

const fakePage = () => {
  const events: [keyof HostEvents, unknown][] = []
  return { events, send: (event: keyof HostEvents, payload: unknown) => events.push([event, payload]) }
}

const setUp = (vault: Parameters<typeof fakeHandlers>[0] = {}) => {
  const { handlers, calls } = fakeHandlers(vault)
  const time = fakeTime()
  const ownership = createVaultOwnership(handlers.vault, time.wait)
  const [first, second] = [fakePage(), fakePage()]
  return { calls, time, ownership, first, second, a: ownership.forPage(first), b: ownership.forPage(second) }
}

const journal = { vault: 'journal' } as const
const opened = { outcome: 'opened', vault: openedVault }
const append = { ...journal, operationId: 'o1', rows: [] }
const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('a vault', () => {
  test('belongs to the page that opened it; another is told that it is in use', async () => {
    const { a, b, time } = setUp()
    expect(await a.open({ ...journal, takeOver: false })).toEqual(opened)
    const asked = b.open({ ...journal, takeOver: false })
    await settle()
    time.pass()
    expect(await asked).toEqual({ outcome: 'in-use' })
    expect(await b.append(append)).toEqual({ outcome: 'failed', reason: 'not-open' })
    await expect(b.readRows({ ...journal, cursor: null })).rejects.toThrow('has not opened')
    expect(await a.append(append)).toMatchObject({ outcome: 'saved' })
  })

  test('goes to the new page of a reload, which may ask before the old one is known to be gone', async () => {
    const { a, b, ownership, first } = setUp()
    await a.open({ ...journal, takeOver: false })
    const asked = b.open({ ...journal, takeOver: false })
    await settle()
    await ownership.release(first)
    expect(await asked).toEqual(opened)
  })

  test('is handed over once the other page has saved and closed it', async () => {
    const { a, b, first, calls } = setUp()
    await a.open({ ...journal, takeOver: false })
    const asked = b.open({ ...journal, takeOver: true })
    await settle()
    expect(first.events).toEqual([['vaultLost', journal]])
    expect(await a.append(append)).toMatchObject({ outcome: 'saved' })
    await a.close(journal)
    expect(await asked).toEqual(opened)
    expect(await a.append(append)).toEqual({ outcome: 'failed', reason: 'not-open' })
    expect(calls.map(([name]) => name)).toEqual(['vault.open', 'vault.append', 'vault.close', 'vault.open'])
  })

  test('asked for by two pages at once goes to one of them only', async () => {
    const { a, b } = setUp()
    const answers = await Promise.all([a.open({ ...journal, takeOver: true }), b.open({ ...journal, takeOver: true })])
    expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['in-use', 'opened'])
    const written = await Promise.all([a.append(append), b.append(append)])
    expect(written.map(({ outcome }) => outcome).toSorted()).toEqual(['failed', 'saved'])
  })

  test('is taken from a page that does not answer in time', async () => {
    const { a, b, time } = setUp()
    await a.open({ ...journal, takeOver: false })
    const asked = b.open({ ...journal, takeOver: true })
    await settle()
    time.pass()
    expect(await asked).toEqual(opened)
    expect(await a.append(append)).toEqual({ outcome: 'failed', reason: 'not-open' })
  })

  test('that could not be opened belongs to nobody', async () => {
    const { a, b } = setUp({ vault: { open: async () => ({ outcome: 'absent' }) } })
    expect(await a.open({ ...journal, takeOver: false })).toEqual({ outcome: 'absent' })
    expect(await b.create({ ...journal, header: new Uint8Array() })).toMatchObject({ outcome: 'created' })
    expect(await a.append(append)).toEqual({ outcome: 'failed', reason: 'not-open' })
  })

  test('is shown as in use to every page but the one that has it open', async () => {
    const header = new Uint8Array([1])
    const { a, b } = setUp({ vault: { status: async () => ({ state: 'present', header, inUse: true }) } })
    await a.open({ ...journal, takeOver: false })
    expect(await a.status(journal)).toMatchObject({ inUse: false })
    expect(await b.status(journal)).toMatchObject({ inUse: true })
  })

  test('is closed when its page goes, and only then', async () => {
    const { a, ownership, first, second, calls } = setUp()
    await a.open({ ...journal, takeOver: false })
    await ownership.release(second)
    expect(calls).toHaveLength(1)
    await ownership.release(first)
    expect(calls.at(-1)).toEqual(['vault.close', journal])
    await ownership.release(first)
    expect(calls).toHaveLength(2)
  })

  test('of the sample is removed only after the other page has let it go', async () => {
    const { a, b, first, time, calls } = setUp()
    await a.open({ vault: 'sample', takeOver: false })
    const removal = b.removeSample()
    await settle()
    expect(first.events).toEqual([['vaultLost', { vault: 'sample' }]])
    time.pass()
    await removal
    expect(calls.map(([name]) => name)).toEqual(['vault.open', 'vault.close', 'vault.removeSample'])
  })
})
