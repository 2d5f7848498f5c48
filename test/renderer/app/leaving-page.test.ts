// Looking or going away from a page with something unsaved.
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { watchLeaving } from '../../../renderer/app/leaving-page'
import { createSessionStore } from '../../../renderer/app/session-store'
import type { UnlockOutcome, Vault } from '../../../renderer/vault/vault'
import { createNote, writeNote } from '../../../shared/domain/note'
import type { Host } from '../../../shared/ipc/contract'
import type { AppendOutcome } from '../../../shared/ipc/types'
import { fixedClock } from '../../support/fixed-clock'
import { day, madeJournal } from '../../support/made-journal'

const clock = fixedClock()
const note = createNote(day('2026-01-05'), 'From today', madeJournal().stamp('2026-01-05'))
const saved: AppendOutcome = { outcome: 'saved', seq: 2, savedAt: clock.now(), count: 1 }
const unlocked: UnlockOutcome = {
  outcome: 'unlocked',
  rows: [{ id: note.id, json: structuredClone(note) }],
  damagedIds: [],
  quarantinedBytes: 0,
  missingOperations: 0,
  isVouchedFor: true,
  broughtBack: 0,
  wasRebuilt: false,
  strangers: [],
  isAnotherVault: false,
  unsaved: [],
}

async function typing(answer: AppendOutcome = saved, asksHere = true) {
  let appends = 0
  const vault = {
    unlock: async () => unlocked,
    append: async () => {
      appends += 1
      return answer
    },
    releaseHeld: async () => {},
    writeRecent: async () => {},
  } as unknown as Vault
  const host = {} as Host
  const session = createSessionStore({ host, vault, vaultName: 'journal', clock, sampleRecords: async () => [] })
  await session.unlock({ kind: 'unprotected' })
  onTestFinished(watchLeaving(window, session, asksHere))
  const { session: now } = session.getState()
  if (now.stage !== 'open') throw new Error(`The session is ${now.stage}`)
  const { journal } = now
  journal.apply({ label: 'Write', puts: [writeNote(note, 'Being typed', [])] }, { draft: true })
  return { journal, appends: () => appends }
}

const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers().restoreAllMocks())

describe('leaving the page', () => {
  test.each(['blur', 'pagehide'])('by %s saves what is being typed at once', async (event) => {
    const { appends } = await typing()
    await vi.advanceTimersByTimeAsync(0)
    expect(appends()).toBe(0)
    window.dispatchEvent(new Event(event))
    await vi.advanceTimersByTimeAsync(0)
    expect(appends()).toBe(1)
  })

  test('by hiding it saves what is being typed at once, and coming back does not', async () => {
    const { appends } = await typing()
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible')
    document.dispatchEvent(new Event('visibilitychange'))
    await vi.advanceTimersByTimeAsync(0)
    expect(appends()).toBe(0)
    visibility.mockReturnValue('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
    await vi.advanceTimersByTimeAsync(0)
    expect(appends()).toBe(1)
  })

  test('asks first while something is on its way to the disk, and not once it is there', async () => {
    const { journal } = await typing()
    expect(asks()).toBe(true)
    await journal.flush()
    expect(asks()).toBe(false)
  })

  test('asks first when a save has failed', async () => {
    const { journal } = await typing({ outcome: 'failed', reason: 'host-gone' })
    await journal.flush()
    expect(asks()).toBe(true)
  })

  test('does not hold a window that the shell closes', async () => {
    await typing({ outcome: 'failed', reason: 'disk-full' }, false)
    expect(asks()).toBe(false)
  })
})
