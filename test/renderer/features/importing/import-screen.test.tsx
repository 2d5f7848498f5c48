// Importing as a person does it: pick, look, answer, confirm, take back. Reading runs here without its worker.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ImportScreen } from '../../../../renderer/features/importing/import-screen'
import type { ReadFiles } from '../../../../renderer/features/importing/read-in-worker'
import type { JournalStore } from '../../../../renderer/journal/journal-store'
import { readJournals } from '../../../../shared/importing/read-journals'
import { renderWithJournal } from '../../../support/journal-rig'

vi.mock('../../../../renderer/features/importing/import-worker?worker&url', () => ({ default: '' }))

const readHere: ReadFiles = async (files, zone, datePattern) =>
  readJournals(files, { zone, datePattern, check: () => undefined })

const dayOne = (...texts: string[]) => {
  const entries = texts.map((text, index) => ({
    uuid: `U${index}`,
    creationDate: '2026-01-05T10:00:00Z',
    timeZone: 'Europe/Berlin',
    text,
  }))
  return new File([JSON.stringify({ metadata: { version: '1.0' }, entries })], 'Journal.json')
}

function open(read: ReadFiles = readHere, takeBackup: () => Promise<boolean> = async () => true) {
  return renderWithJournal(<ImportScreen read={read} takeBackup={takeBackup} />, { now: '2026-01-09T16:50:00Z' })
}
type Opened = ReturnType<typeof open>

const pick = (user: Opened['user'], ...files: File[]) => user.upload(screen.getByLabelText('Files to import'), files)
const countOf = async (name: string) => {
  const row = (await screen.findByText(name)).closest('tr')!
  return within(row).getAllByRole('cell')[1]!.textContent
}
const liveNotes = (store: JournalStore) =>
  [...store.getState().journal.note.values()].filter((note) => note.deletedAt === null)
const importThem = async (user: Opened['user']) => {
  await user.click(await screen.findByRole('button', { name: /^Import \d/ }))
  await screen.findByRole('alert')
}

describe('importing', () => {
  it('shows what would come over and writes nothing until it is confirmed', async () => {
    const { user, store } = open()
    await pick(user, dayOne('One', 'Two'), new File(['%PDF'], 'scan.pdf'))
    expect(await countOf('New: will be imported')).toBe('2')
    expect(screen.getByText('Day One (JSON)')).toBeVisible()
    expect(screen.getByText(/A picture, recording or document/)).toBeVisible()
    expect(liveNotes(store)).toEqual([])
    await importThem(user)
    expect(screen.getByRole('alert')).toHaveTextContent('2 notes imported.')
    expect(liveNotes(store).map(({ text }) => text)).toEqual(['One', 'Two'])
    expect(store.getState().journal.importBatch.size).toBe(1)
  })

  it('lists every file that was picked, before the import and after it', async () => {
    const { user } = open()
    await pick(user, dayOne('One', 'Two'), new File(['Three'], '2026-01-07.md'))
    const table = await screen.findByRole('table', { name: 'Count of each file' })
    const rows = within(table).getAllByRole('row').slice(1)
    const cells = rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    )
    expect(cells).toEqual([
      ['Journal.json', '2', '0'],
      ['2026-01-07.md', '1', '0'],
    ])
    await importThem(user)
    expect(screen.getByRole('button', { name: 'Take back the import of Journal.json, 2026-01-07.md' })).toBeVisible()
  })

  it('is one change: one undo takes all of it away', async () => {
    const { user, store } = open()
    await pick(user, dayOne('One', 'Two', 'Three'))
    await importThem(user)
    expect(store.undo()).toBe('Import Journal.json')
    expect(store.getState().journal.note.size + store.getState().journal.importBatch.size).toBe(0)
  })

  it('offers nothing of the same file again, and an update only when asked', async () => {
    const { user, store } = open()
    await pick(user, dayOne('One'))
    await importThem(user)
    await user.click(screen.getByRole('button', { name: 'Import something else' }))
    await pick(user, dayOne('One'))
    expect(await countOf('Already here')).toBe('1')
    expect(screen.queryByRole('button', { name: /^Import \d/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Choose other files' }))
    await pick(user, dayOne('One, and more'))
    await user.click(await screen.findByRole('checkbox', { name: /Replace the text of 1 entry/ }))
    await user.click(screen.getByRole('button', { name: 'Update 1 entry' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('1 note updated.')
    expect(liveNotes(store).map(({ text }) => text)).toEqual(['One, and more'])
  })

  it('asks whether the day or the month comes first, and reads again with the answer', async () => {
    const { user } = open()
    await pick(user, new File(['date,text\n05/06/2026,One\n'], 'days.csv'))
    await user.click(await screen.findByRole('radio', { name: 'Month, then day' }))
    expect(await screen.findByText('2026-05-06', { selector: 'dd' })).toBeVisible()
    expect(await countOf('New: will be imported')).toBe('1')
  })

  it('imports nothing when the backup before it fails, and says so', async () => {
    const { user, store } = open(readHere, async () => false)
    await pick(user, dayOne('One'))
    await user.click(await screen.findByRole('button', { name: 'Import 1 entry' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('The backup before the import failed')
    expect(liveNotes(store)).toEqual([])
  })

  it('says when reading failed, and can be cancelled while it runs', async () => {
    let stopped = false
    const never: ReadFiles = (_files, _zone, _pattern, signal) =>
      new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => {
          stopped = true
          reject(new Error('stopped'))
        }),
      )
    const { user, unmount } = open(never)
    await pick(user, dayOne('One'))
    await user.click(await screen.findByRole('button', { name: 'Cancel' }))
    expect(stopped).toBe(true)
    expect(screen.getByRole('button', { name: 'Choose files' })).toBeVisible()
    unmount()
    const failing = open(() => Promise.reject(new Error('ended')))
    await pick(failing.user, dayOne('One'))
    expect(await screen.findByRole('alert')).toHaveTextContent('The files could not be read.')
  })

  it('takes an earlier import back after asking', async () => {
    const { user, store } = open()
    await pick(user, dayOne('One', 'Two'))
    await importThem(user)
    await user.click(screen.getByRole('button', { name: 'Take back the import of Journal.json' }))
    await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Take back' }))
    await waitFor(() => expect(liveNotes(store)).toEqual([]))
    expect(await screen.findByText('Taken back')).toBeVisible()
    expect(screen.getByRole('alert')).toHaveTextContent('2 notes taken back.')
  })
})
