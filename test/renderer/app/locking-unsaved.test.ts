// Locking while the disk refuses: the page is thrown away, and nothing that was typed goes with it.
import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { createSessionStore } from '../../../renderer/app/session-store'
import { createNote } from '../../../shared/domain/note'
import type { Host } from '../../../shared/ipc/contract'
import { fixedClock } from '../../support/fixed-clock'
import { day, madeJournal } from '../../support/made-journal'
import { createMemoryFiles } from '../../support/memory-files'
import { forgetDatabases, vaultPage } from '../../support/vault-page'
import { noLocks, vaultService } from '../../support/vault-rig'

beforeEach(forgetDatabases)

const clock = fixedClock()
const stamp = madeJournal().stamp('2026-01-05')
const note = (text: string) => createNote(day('2026-01-05'), text, stamp)
const key = { kind: 'unprotected' } as const

/** A host on a disk that can be full, and pages on it, each with a memory of its own. */
function rig() {
  const disk = { isFull: false }
  const fs = createMemoryFiles(new Map(), new Set(['/profile']))
  fs.before = (call) => {
    if (disk.isFull && call.startsWith('write')) throw Object.assign(new Error(call), { code: 'ENOSPC' })
  }
  const service = vaultService({ profileFolder: '/profile', fs, locks: noLocks })
  const discarded: string[] = []
  const newPage = () => {
    const vault = vaultPage(service)
    const host = { app: { discardPage: async () => void discarded.push('page') } } as unknown as Host
    const session = createSessionStore({ host, vault, vaultName: 'journal', clock, sampleRecords: async () => [] })
    const journal = () => {
      const { session: now } = session.getState()
      if (now.stage !== 'open') throw new Error(now.stage)
      return now.journal
    }
    const texts = () => [...journal().getState().journal.note.values()].map(({ text }) => text)
    return { vault, session, journal, texts }
  }
  return { disk, service, newPage, discarded }
}

async function lockedWithUnsaved() {
  const made = rig()
  const page = made.newPage()
  await page.session.create(null, () => [note('saved before')])
  made.disk.isFull = true
  page.journal().apply({ label: 'Write', puts: [note('refused')] })
  expect(await page.journal().flush()).toBe(false)
  page.journal().apply({ label: 'Write', puts: [note('typed after')] })
  expect(await page.session.lock()).toBe(true)
  return made
}

test('locks, and says on the locked page that something waits', async () => {
  const { discarded, newPage } = await lockedWithUnsaved()
  expect(discarded).toEqual(['page'])
  expect(await newPage().vault.status()).toMatchObject({ isHolding: true })
})

test('writes it by itself once the disk has room', async () => {
  const { disk, service, newPage } = await lockedWithUnsaved()
  expect(await service.writeHeld()).toBe(false)
  disk.isFull = false
  expect(await service.writeHeld()).toBe(true)
  const page = newPage()
  await page.session.unlock(key)
  expect(page.texts().toSorted()).toEqual(['refused', 'saved before', 'typed after'])
  expect(await page.vault.status()).toMatchObject({ isHolding: false })
})

test('shows it again when unlocked on a disk that is still full, and saves it when that has room', async () => {
  const { disk, newPage } = await lockedWithUnsaved()
  const page = newPage()
  await page.session.unlock(key)
  expect(page.texts().toSorted()).toEqual(['refused', 'saved before', 'typed after'])
  expect(await page.journal().flush()).toBe(false)
  expect(page.journal().getState().save).toMatchObject({ state: 'failed' })
  disk.isFull = false
  expect(await page.journal().retrySave()).toBe(true)
  expect(await page.session.end()).toBe(true)
  const later = newPage()
  expect(await later.vault.status()).toMatchObject({ isHolding: false })
  await later.session.unlock(key)
  expect(later.texts().toSorted()).toEqual(['refused', 'saved before', 'typed after'])
})

test('keeps it when the second page is locked as well', async () => {
  const { disk, newPage } = await lockedWithUnsaved()
  const second = newPage()
  await second.session.unlock(key)
  expect(await second.session.lock()).toBe(true)
  disk.isFull = false
  const third = newPage()
  await third.session.unlock(key)
  expect(third.texts().toSorted()).toEqual(['refused', 'saved before', 'typed after'])
})
