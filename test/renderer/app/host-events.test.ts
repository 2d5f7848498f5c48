import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { SessionStore } from '../../../renderer/app/session-store'
import { useHostEvents } from '../../../renderer/app/use-host-events'

const opened = vi.hoisted(() => [] as string[])
vi.mock('../../../renderer/app/open-vault', () => ({ openVault: (vault: string) => opened.push(vault) }))
afterEach(() => void (opened.length = 0))

/** The page shows the journal; another start asks for a vault. */
async function askFor(vault: string, state: object, isSaved = true) {
  const listeners = new Map<string, (payload: object) => void>()
  const host = { on: (event: string, listener: never) => (listeners.set(event, listener), () => {}) } as never
  const end = vi.fn<() => Promise<boolean>>(async () => isSaved)
  const store = createStore(() => ({ isCodeShown: false, ...state }))
  renderHook(() => useHostEvents(host, Object.assign(store, { end }) as unknown as SessionStore, 'journal'))
  await act(async () => listeners.get('vaultAsked')?.({ vault }))
  return { opened: [...opened], ended: end.mock.calls.length }
}

test.each(['open', 'locked', 'blocked'])(
  'a start for the sample leads from a journal that is %s to it',
  async (stage) => {
    expect(await askFor('sample', { session: { stage } })).toEqual({ opened: ['sample'], ended: 1 })
  },
)

test('a start for what is shown changes nothing', async () => {
  expect(await askFor('journal', { session: { stage: 'open' } })).toEqual({ opened: [], ended: 0 })
})

test('what cannot be saved keeps the page where it is', async () => {
  expect(await askFor('sample', { session: { stage: 'open' } }, false)).toEqual({ opened: [], ended: 1 })
})

test.each([
  ['a recovery code that is shown only now', { session: { stage: 'open' }, isCodeShown: true }],
  ['a journal that is being made', { session: { stage: 'first-run', isWorking: true } }],
  ['a journal that is being opened', { session: { stage: 'starting' } }],
])('%s is not taken away', async (_what, state) => {
  expect(await askFor('sample', state)).toEqual({ opened: [], ended: 0 })
})
