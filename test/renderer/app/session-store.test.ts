// Opening a journal early, with what Today needs, and whole; and leaving that for the next launch.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createSessionStore } from '../../../renderer/app/session-store'
import type { UnlockOutcome, UnlockWatch, Vault } from '../../../renderer/vault/vault'
import { createNote, writeNote } from '../../../shared/domain/note'
import { createPerson } from '../../../shared/domain/person'
import type { JournalRecord } from '../../../shared/domain/record'
import type { Host } from '../../../shared/ipc/contract'
import { fixedClock } from '../../support/fixed-clock'
import { day, madeJournal } from '../../support/made-journal'

const clock = fixedClock()
const made = madeJournal()
const stamp = made.stamp('2026-01-05')
const note = createNote(day('2026-01-05'), 'From today', stamp)
const old = createPerson({ name: 'From long ago', relation: 'report' }, stamp)
const unlocked = (...records: JournalRecord[]): UnlockOutcome => ({
  outcome: 'unlocked',
  rows: records.map((record) => ({ id: record.id, json: structuredClone(record) })),
  damagedIds: [],
  quarantinedBytes: 0,
  missingOperations: 0,
  isVouchedFor: true,
  broughtBack: 0,
  wasRebuilt: false,
  strangers: [],
  isAnotherVault: false,
  unsaved: [],
})
const passphrase = { kind: 'passphrase', passphrase: 'correct horse' } as const

/** A vault that opens when the test says so. */
function slowVault() {
  let finish: (outcome: UnlockOutcome) => void = () => {}
  let watch: UnlockWatch = {}
  const calls: string[] = []
  const saved = { outcome: 'saved', seq: 2, savedAt: clock.now(), count: 2 } as const
  const vault = {
    unlock: (_key: unknown, _takeOver: unknown, given: UnlockWatch = {}) => {
      watch = given
      return new Promise<UnlockOutcome>((resolve) => {
        finish = resolve
      })
    },
    append: async (rows: readonly { id: string; text: string | null }[]) => {
      calls.push(
        `append ${rows.flatMap(({ text }) => (JSON.parse(text ?? '{}') as { text?: string }).text ?? []).join()}`,
      )
      return saved
    },
    retry: async () => saved,
    releaseHeld: async () => {},
    writeRecent: async (json: string) => void calls.push(`recent ${(JSON.parse(json) as unknown[]).length}`),
    close: async () => void calls.push('close'),
  } as unknown as Vault
  return { vault, calls, finish: (outcome: UnlockOutcome) => finish(outcome), watch: () => watch }
}

function sessionOn(vault: Vault) {
  const host = { app: { discardPage: async () => {} } } as unknown as Host
  return createSessionStore({ host, vault, vaultName: 'journal', clock, sampleRecords: async () => [] })
}

const journalOf = (session: ReturnType<typeof sessionOn>) => {
  const { session: now } = session.getState()
  if (now.stage !== 'open') throw new Error(`The session is ${now.stage}`)
  return now.journal
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('unlocking', () => {
  test('shows what Today needs before the rest is read, and then all of it in the same journal', async () => {
    const { vault, watch, finish } = slowVault()
    const session = sessionOn(vault)
    const unlocking = session.unlock(passphrase)
    watch().onRecent?.([structuredClone(note)])
    const journal = journalOf(session)
    expect(journal.getState()).toMatchObject({ isWhole: false })
    expect(journal.getState().journal.note.get(note.id)).toEqual(note)
    finish(unlocked(note, old))
    await unlocking
    expect(journalOf(session)).toBe(journal)
    expect(journal.getState()).toMatchObject({ isWhole: true })
    expect(journal.getState().journal.person.get(old.id)).toEqual(old)
  })

  test('erases what has been in the trash for over ninety days, with nothing to undo', async () => {
    const { vault, finish, calls } = slowVault()
    const session = sessionOn(vault)
    const unlocking = session.unlock(passphrase)
    const longAgo = { ...createNote(day('2025-09-01'), 'Thrown away', stamp), deletedAt: '2025-09-01T10:00:00Z' }
    const lately = { ...createNote(day('2025-12-01'), 'Lately', stamp), deletedAt: '2025-12-01T10:00:00Z' }
    finish(unlocked(note, longAgo, lately))
    await unlocking
    await vi.advanceTimersByTimeAsync(1000)
    const { journal, undoable } = journalOf(session).getState()
    expect([...journal.note.keys()]).toEqual([note.id, lately.id])
    expect(undoable).toEqual([])
    expect(calls).toContain('append ')
  })

  test('keeps what is typed and erased in between, and writes it once the vault is open', async () => {
    const { vault, watch, finish, calls } = slowVault()
    const session = sessionOn(vault)
    const unlocking = session.unlock(passphrase)
    watch().onRecent?.([structuredClone(note), structuredClone(old)])
    const journal = journalOf(session)
    journal.apply({ label: 'Write', puts: [writeNote(note, 'Typed early', [])] })
    journal.apply({ label: 'Erase', puts: [], erases: [old.id] })
    await vi.advanceTimersByTimeAsync(1000)
    expect(calls).toEqual([])
    finish(unlocked(note, old))
    await unlocking
    expect(await journal.flush()).toBe(true)
    expect(journal.getState().journal.note.get(note.id)?.text).toBe('Typed early')
    expect(journal.getState().journal.person.has(old.id)).toBe(false)
    expect(calls[0]).toBe('append Typed early')
  })

  test('ignores a recent row that does not read as records', async () => {
    const { vault, watch, finish } = slowVault()
    const session = sessionOn(vault)
    const unlocking = session.unlock(passphrase)
    watch().onRecent?.([{ kind: 'note' }])
    watch().onRecent?.({ from: 'elsewhere' })
    expect(session.getState().session.stage).toBe('locked')
    finish(unlocked(note))
    await unlocking
    expect(journalOf(session).getState().isWhole).toBe(true)
  })

  test('says how far a rebuild is', async () => {
    const { vault, watch, finish } = slowVault()
    const session = sessionOn(vault)
    const unlocking = session.unlock(passphrase)
    watch().onRebuild?.(50, 200)
    expect(session.getState().session).toMatchObject({ stage: 'locked', isWorking: true, rebuilt: 0.25 })
    finish({ outcome: 'failed' })
    await unlocking
    expect(session.getState().session).toMatchObject({ stage: 'locked', problem: 'failed', rebuilt: null })
  })

  test('that fails after the early look tells what was typed that it is not saved', async () => {
    const { vault, watch, finish } = slowVault()
    const session = sessionOn(vault)
    const unlocking = session.unlock(passphrase)
    watch().onRecent?.([structuredClone(note)])
    const journal = journalOf(session)
    journal.apply({ label: 'Write', puts: [writeNote(note, 'Typed early', [])] })
    finish({ outcome: 'damaged' })
    await unlocking
    expect(await journal.flush()).toBe(false)
    expect(journal.getState().save).toEqual({ state: 'failed', reason: 'not-open' })
    expect(session.getState().session).toEqual({ stage: 'blocked', reason: 'damaged' })
  })
})

describe('what the next launch starts from', () => {
  const openWith = async (...records: JournalRecord[]) => {
    const slow = slowVault()
    const session = sessionOn(slow.vault)
    const unlocking = session.unlock(passphrase)
    slow.finish(unlocked(...records))
    await unlocking
    return { ...slow, session, journal: journalOf(session) }
  }

  test('is written when nothing was saved for a while, once', async () => {
    const { journal, calls } = await openWith(note)
    journal.apply({ label: 'Write', puts: [writeNote(note, 'One', [])] })
    await vi.advanceTimersByTimeAsync(4000)
    journal.apply({ label: 'Write', puts: [writeNote(note, 'Two', [])] })
    await vi.advanceTimersByTimeAsync(4000)
    expect(calls).toEqual(['append One', 'append Two'])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(calls).toEqual(['append One', 'append Two', 'recent 1'])
  })

  test('is left before the vault closes, after everything is saved', async () => {
    const { session, journal, calls } = await openWith(note, old)
    journal.apply({ label: 'Write', puts: [writeNote(note, 'Last words', [])] }, { draft: true })
    expect(await session.lock()).toBe(true)
    expect(calls).toEqual(['append Last words', 'recent 3', 'close'])
  })
})
