import { describe, expect, test } from 'vitest'
import type { Handlers } from '#shared/ipc/contract'
import { callNames } from '#shared/ipc/derive-calls'
import { defaultDeviceSettings } from '../../../electron/host/device-settings'
import { createRouter } from '../../../electron/host/router'
import { fakeHandlers } from '../../support/fake-handlers'

const ORIGIN = 'app://stepback'
const ownPage = { origin: ORIGIN, isMainFrame: true }

const routerOn = (changes: Partial<{ [G in keyof Handlers]: Partial<Handlers[G]> }> = {}) => {
  const { handlers, calls } = fakeHandlers(changes)
  const failures: unknown[] = []
  const route = createRouter({ origin: ORIGIN, handlers, onFailure: (_name, error) => failures.push(error) })
  return { route, calls, failures }
}

const status = { vault: 'journal' }

describe('a call', () => {
  test('reaches its handler with its argument, and its result comes back', async () => {
    const { route, calls } = routerOn()
    expect(await route(ownPage, 'device.read', [])).toEqual({ ok: true, result: defaultDeviceSettings })
    expect(await route(ownPage, 'vault.status', [status])).toEqual({ ok: true, result: { state: 'absent' } })
    expect(calls).toEqual([
      ['device.read', undefined],
      ['vault.status', status],
    ])
  })

  test.each([
    ['another origin', { origin: 'https://evil.example', isMainFrame: true }],
    ['no origin', { origin: '', isMainFrame: true }],
    ['a frame inside the page', { origin: ORIGIN, isMainFrame: false }],
  ])('from %s is refused before anything is looked at', async (_who, sender) => {
    const { route, calls } = routerOn()
    for (const name of callNames) expect(await route(sender, name, [status])).toEqual(refused('unknown-sender'))
    expect(calls).toEqual([])
  })

  test.each(['vault.burn', 'vault', '', 'vault.status.vault', 'constructor.name', '__proto__.toString', 7, null])(
    'named %j is unknown',
    async (name) => {
      expect(await routerOn().route(ownPage, name, [status])).toEqual(refused('unknown-call'))
    },
  )

  test.each([
    ['an argument where none belongs', 'device.read', [{}]],
    ['a second argument', 'vault.status', [status, status]],
    ['no argument', 'vault.status', []],
    ['arguments that are no list', 'vault.status', status],
    ['an unknown vault', 'vault.status', [{ vault: '../journal' }]],
    ['a field too many', 'vault.status', [{ ...status, path: '/etc' }]],
    ['a prototype key', 'vault.status', [JSON.parse('{"vault":"journal","__proto__":{}}')]],
    ['text where bytes belong', 'vault.create', [{ vault: 'journal', header: 'abc' }]],
    [
      'an id that is a path',
      'vault.append',
      [{ vault: 'journal', operationId: 'a', rows: [{ id: '../x', bytes: null }] }],
    ],
    ['a time that is none', 'device.write', [{ reminderTime: '25:00' }]],
  ])('with %s is refused', async (_what, name, callArguments) => {
    const { route, calls } = routerOn()
    expect(await route(ownPage, name, callArguments)).toEqual(refused('bad-argument'))
    expect(calls).toEqual([])
  })

  test('that carries too much is refused', async () => {
    const { route, calls } = routerOn()
    const header = new Uint8Array(64 * 1024 + 1)
    expect(await route(ownPage, 'vault.create', [{ vault: 'journal', header }])).toEqual(refused('too-large'))
    expect(calls).toEqual([])
  })

  test('whose handler throws fails without a word of why to the page', async () => {
    const error = new Error('ENOENT: /home/someone/journal')
    const { route, failures } = routerOn({ vault: { status: () => Promise.reject(error) } })
    expect(await route(ownPage, 'vault.status', [status])).toEqual(refused('failed'))
    expect(failures).toEqual([error])
  })
})

const refused = (reason: string) => ({ ok: false, reason })
