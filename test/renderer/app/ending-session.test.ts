// A page that has to let go while something is not saved, or before it is open at all.
import { describe, expect, test } from 'vitest'
import { createSessionStore } from '../../../renderer/app/session-store'
import type { UnlockOutcome, Vault } from '../../../renderer/vault/vault'
import { createNote, writeNote } from '../../../shared/domain/note'
import type { Host } from '../../../shared/ipc/contract'
import type { RetryOutcome } from '../../../renderer/journal/save-queue'
import type { AppendOutcome } from '../../../shared/ipc/types'
import { fixedClock } from '../../support/fixed-clock'
import { day, madeJournal } from '../../support/made-journal'

const clock = fixedClock()
const note = createNote(day('2026-01-05'), 'From today', madeJournal().stamp('2026-01-05'))
const saved: AppendOutcome = { outcome: 'saved', seq: 2, savedAt: clock.now(), count: 1 }
const failed: AppendOutcome = { outcome: 'failed', reason: 'disk-full' }
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

/** A vault on a disk that is full until the test says otherwise, opened when the test says so. */
function setUp() {
  const calls: string[] = []
  const disk = { isFull: true, missing: 0 }
  const appended: string[] = []
  let open: (outcome: UnlockOutcome) => void = () => {}
  const vault = {
    unlock: () => new Promise<UnlockOutcome>((resolve) => (open = resolve)),
    append: async (rows: readonly { id: string }[]) => {
      if (disk.isFull) return failed
      appended.push(...rows.map(({ id }) => id))
      return saved
    },
    retry: async (): Promise<RetryOutcome> =>
      disk.isFull ? failed : { ...saved, ...(disk.missing > 0 && { missingOperations: disk.missing }) },
    releaseHeld: async () => {},
    writeRecent: async () => {},
    close: async () => void calls.push('close'),
  } as unknown as Vault
  const host = { app: { discardPage: async () => {} } } as unknown as Host
  const session = createSessionStore({ host, vault, vaultName: 'journal', clock, sampleRecords: async () => [] })
  return { session, disk, calls, appended, open: () => open(unlocked) }
}

async function withUnsavedText() {
  const parts = setUp()
  const unlocking = parts.session.unlock({ kind: 'unprotected' })
  parts.open()
  await unlocking
  const { session } = parts.session.getState()
  if (session.stage !== 'open') throw new Error(`The session is ${session.stage}`)
  session.journal.apply({ label: 'Write', puts: [writeNote(note, 'Not on the disk', [])] })
  await session.journal.flush()
  return { ...parts, journal: session.journal }
}

describe('a page that is asked to end while a save has failed', () => {
  test('tries again, and stays open with the text when that fails', async () => {
    const { session, calls } = await withUnsavedText()
    expect(await session.end()).toBe(false)
    expect(calls).toEqual([])
    expect(session.getState().session.stage).toBe('open')
  })

  test('closes when trying again works', async () => {
    const { session, disk, calls } = await withUnsavedText()
    disk.isFull = false
    expect(await session.end()).toBe(true)
    expect(calls).toEqual(['close'])
  })
})

describe('a page whose vault another window takes', () => {
  test('keeps what it could not save on screen', async () => {
    const { session, calls, journal } = await withUnsavedText()
    await session.loseVault()
    expect(session.getState().session.stage).toBe('open')
    expect(journal.getState().journal.note.get(note.id)?.text).toBe('Not on the disk')
    expect(calls).toEqual([])
  })

  test('says so once everything is saved', async () => {
    const { session, disk, calls } = await withUnsavedText()
    disk.isFull = false
    await session.loseVault()
    expect(session.getState().session).toEqual({ stage: 'blocked', reason: 'taken-over' })
    expect(calls).toEqual(['close'])
  })

  test('while it is still being unlocked does not show it afterwards', async () => {
    const { session, open, calls } = setUp()
    const unlocking = session.unlock({ kind: 'passphrase', passphrase: 'correct horse' })
    await session.loseVault()
    open()
    await unlocking
    expect(session.getState().session).toEqual({ stage: 'blocked', reason: 'taken-over' })
    expect(calls).toEqual(['close'])
  })
})

test('A journal whose log has lost saves is written again, and says how many', async () => {
  const { session, disk, journal, appended } = await withUnsavedText()
  disk.isFull = false
  disk.missing = 3
  expect(await journal.retrySave()).toBe(true)
  expect(appended).toContain(note.id)
  expect(session.getState().session).toMatchObject({ stage: 'open', missingOperations: 3 })
})
