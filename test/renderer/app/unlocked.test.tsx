// From the moment the key is there the journal can be locked, and locks by itself, whatever of the page has come yet.
import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { App } from '../../../renderer/app/app'
import { createOpening, NO_ROWS } from '../../../renderer/app/open-session'
import type { SessionStore } from '../../../renderer/app/session-store'
import { changeSetting } from '../../../shared/domain/setting'
import { fixedClock } from '../../support/fixed-clock'
import { savedSink } from '../../support/journal-rig'
import { madeJournal } from '../../support/made-journal'

const secondPart = vi.hoisted(() => ({ state: null as null | 'failed' }))
vi.mock('../../../renderer/app/use-open-journal', () => ({ useOpenJournal: () => secondPart.state }))

const MINUTE = 60_000
const START = new Date('2026-01-05T16:50:00Z').getTime()

beforeEach(() => vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: START }))
afterEach(() => vi.useRealTimers())

function unlocked(state: null | 'failed', minutes = 5, isProtected = true) {
  secondPart.state = state
  const clock = fixedClock()
  const vault = { ...savedSink, releaseHeld: async () => {} } as never
  const session = createOpening({ vault, clock, isProtected, onMissing: () => {} }).whole(NO_ROWS)
  session.journal.apply({
    label: 'Lock after',
    puts: [changeSetting([], 'autoLockMinutes', minutes, madeJournal().stamp('2026-01-05'))],
  })
  const lock = vi.fn<() => Promise<boolean>>(async () => true)
  const store = Object.assign(
    createStore(() => ({ session, info: null, isCodeShown: false })),
    { lock },
  ) as unknown as SessionStore
  const host = { on: () => () => {}, device: { read: async () => ({ theme: 'system' }) } } as never
  render(<App session={store} host={host} vault={vault} vaultName="journal" clock={clock} />)
  return { lock, user: userEvent.setup({ advanceTimers: vi.advanceTimersByTime }) }
}

test.each([null, 'failed'] as const)('locks by itself while the second part is %s, after the time chosen', (state) => {
  const { lock } = unlocked(state)
  act(() => void vi.advanceTimersByTime(4 * MINUTE))
  expect(lock).not.toHaveBeenCalled()
  act(() => void vi.advanceTimersByTime(MINUTE))
  expect(lock).toHaveBeenCalledTimes(1)
})

test('never locks by itself where that was chosen', () => {
  const { lock } = unlocked(null, 0)
  act(() => void vi.advanceTimersByTime(600 * MINUTE))
  expect(lock).not.toHaveBeenCalled()
})

test.each([null, 'failed'] as const)('locks by its key while the second part is %s', (state) => {
  const { lock } = unlocked(state)
  fireEvent.keyDown(window, { key: 'k', ctrlKey: true })
  expect(lock).not.toHaveBeenCalled()
  expect(fireEvent.keyDown(window, { key: 'l', ctrlKey: true })).toBe(false)
  expect(lock).toHaveBeenCalledTimes(1)
})

test.each([null, 'failed'] as const)('offers no lock without a passphrase while the second part is %s', (state) => {
  const { lock } = unlocked(state, 5, false)
  fireEvent.keyDown(window, { key: 'l', ctrlKey: true })
  expect(screen.queryByRole('button', { name: 'Lock' })).toBeNull()
  act(() => void vi.advanceTimersByTime(600 * MINUTE))
  expect(lock).not.toHaveBeenCalled()
})

test('offers to lock where the second part could not be loaded', async () => {
  const { lock, user } = unlocked('failed')
  await user.click(screen.getByRole('button', { name: 'Lock' }))
  expect(lock).toHaveBeenCalledTimes(1)
})
