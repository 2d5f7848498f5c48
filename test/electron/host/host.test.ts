import { describe, expect, test } from 'vitest'
import type { Handlers } from '#shared/ipc/contract'
import { noDesktop } from '../../../electron/host/desktop-services'
import { createHost } from '../../../electron/host/host'
import { fakeHandlers } from '../../support/fake-handlers'

const ORIGIN = 'app://stepback'
const ownPage = { origin: ORIGIN, isMainFrame: true }

const setUp = (
  changes: { closeAll?: () => Promise<void>; writeHeld?: () => Promise<boolean> } = {},
  vault: Partial<Handlers['vault']> = {},
) => {
  const { handlers, calls } = fakeHandlers({ vault })
  const failures: string[] = []
  const waits: { milliseconds: number; end: () => void }[] = []
  const closed: string[] = []
  const opened: string[] = []
  const host = createHost({
    origin: ORIGIN,
    appInfo: { edition: 'electron', version: '1', platform: 'linux', initialVault: 'sample', profileFolder: '/p' },
    vaults: {
      ...handlers.vault,
      closeAll: async () => void closed.push('all'),
      writeHeld: async () => true,
      ...changes,
    },
    backups: handlers.backups,
    device: handlers.device,
    files: handlers.files,
    reminders: handlers.reminders,
    desktop: { ...noDesktop, onOpen: () => opened.push('opened'), onCaptureDone: () => opened.push('done') },
    onFailure: (name) => failures.push(name),
    wait: (milliseconds) => new Promise((resolve) => waits.push({ milliseconds, end: resolve })),
    newId: () => 'line-1',
  })
  const join = (runtime: string) => {
    const events: string[] = []
    const page = host.connect(
      { send: (event) => void events.push(event) },
      { runtime, discard: () => events.push('discarded') },
    )
    return { events, page }
  }
  return { host, join, calls, waits, closed, opened, failures }
}

const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('the host', () => {
  test('tells each page about its own browser', async () => {
    const { join } = setUp()
    const { page } = join('chromium 147')
    expect(await page.route(ownPage, 'app.info', [])).toMatchObject({
      ok: true,
      result: { runtime: 'chromium 147', initialVault: 'sample', edition: 'electron' },
    })
  })

  test('tries what a page could not save until the disk takes it, and does not end before unless it must', async () => {
    let hasRoom = false
    const { host, join, waits, closed } = setUp({ writeHeld: async () => hasRoom })
    const { page } = join('x')
    await page.route(ownPage, 'vault.open', [{ vault: 'journal', takeOver: false }])
    await page.route(ownPage, 'vault.hold', [{ vault: 'journal', operations: [{ operationId: 'a', rows: [] }] }])
    await page.leave()
    expect(waits.map(({ milliseconds }) => milliseconds)).toContain(15_000)
    expect(await host.close(false)).toBe('refused')
    expect(closed).toEqual([])
    hasRoom = true
    expect(await host.close(false)).toBe('saved')
    expect(closed).toEqual(['all'])
  })

  test('closes the vaults only after every page has said that it has saved', async () => {
    const { host, join, closed } = setUp()
    const [a, b] = [join('x'), join('x')]
    const closing = host.close(false)
    expect([a.events, b.events]).toEqual([['closeRequested'], ['closeRequested']])
    await a.page.route(ownPage, 'app.readyToClose', [{ isSaved: true }])
    await settle()
    expect(closed).toEqual([])
    await b.page.route(ownPage, 'app.readyToClose', [{ isSaved: true }])
    expect(await closing).toBe('saved')
    expect(closed).toEqual(['all'])
  })

  test('keeps the vaults open while a page has something that it could not save, until that is final', async () => {
    const { host, join, closed } = setUp()
    const [a, b] = [join('x'), join('x')]
    const answer = async () => {
      await a.page.route(ownPage, 'app.readyToClose', [{ isSaved: false }])
      await b.page.route(ownPage, 'app.readyToClose', [{ isSaved: true }])
    }
    const closing = host.close(false)
    await answer()
    expect(await closing).toBe('refused')
    expect(closed).toEqual([])
    const closingForGood = host.close(true)
    await answer()
    expect(await closingForGood).toBe('refused')
    expect(closed).toEqual(['all'])
  })

  test('lets only the page that has the journal open exchange it, and anybody rehearse', async () => {
    const { join, calls } = setUp()
    const [owner, other] = [join('x').page, join('x').page]
    const restore = (page: typeof owner, isRehearsal: boolean) =>
      page.route(ownPage, 'backups.restore', [{ backup: 'a', isRehearsal }])
    const inUse = { ok: true, result: { outcome: 'failed', reason: 'in-use' } }
    await owner.route(ownPage, 'vault.open', [{ vault: 'journal', takeOver: false }])
    expect(await restore(other, false)).toEqual(inUse)
    expect(await other.route(ownPage, 'backups.undoRestore', [])).toEqual(inUse)
    expect(await other.route(ownPage, 'vault.dropHistory', [{ vault: 'journal' }])).toMatchObject({
      result: { outcome: 'failed', reason: 'not-open' },
    })
    const reached = () => calls.filter(([name]) => name.startsWith('backups.') || name === 'vault.dropHistory').length
    expect(reached()).toBe(0)
    await restore(other, true)
    await restore(owner, false)
    expect(reached()).toBe(2)
  })

  test('does not wait for ever, nor for a page that has gone', async () => {
    const { host, join, closed, waits } = setUp()
    join('x')
    const gone = join('x')
    await gone.page.leave()
    const closing = host.close(false)
    await settle()
    expect(gone.events).toEqual([])
    expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([5000])
    waits[0]?.end()
    expect(await closing).toBe('unconfirmed')
    expect(closed).toEqual(['all'])
  })

  test('says so when a vault cannot be closed', async () => {
    const { host, closed } = setUp({ closeAll: () => Promise.reject(new Error('disk')) })
    expect(await host.close(false)).toBe('unconfirmed')
    expect(closed).toEqual([])
  })

  test('lets a page go although its vault cannot be closed', async () => {
    const { join, failures } = setUp({}, { close: () => Promise.reject(new Error('disk')) })
    const { page } = join('x')
    await page.route(ownPage, 'vault.open', [{ vault: 'journal', takeOver: false }])
    await page.leave()
    expect(failures).toEqual(['vault.close'])
    const next = join('x')
    expect(await next.page.route(ownPage, 'vault.open', [{ vault: 'journal', takeOver: false }])).toMatchObject({
      result: { outcome: 'opened' },
    })
  })

  test('closes what a page had open when the page goes', async () => {
    const { join, calls } = setUp()
    const { page } = join('x')
    await page.route(ownPage, 'vault.open', [{ vault: 'journal', takeOver: false }])
    await page.leave()
    expect(calls.at(-1)).toEqual(['vault.close', { vault: 'journal' }])
  })

  test('asks every page to lock, and discards the one that asks for it', async () => {
    const { host, join } = setUp()
    const [a, b] = [join('x'), join('x')]
    host.lock()
    await b.page.route(ownPage, 'app.discardPage', [])
    expect([a.events, b.events]).toEqual([['lockRequested'], ['lockRequested', 'discarded']])
  })
})
