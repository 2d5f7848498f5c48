// The backups on screen: their marks, a look before anything happens, and what is said when something is wrong.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { BackupsScreen } from '../../../../renderer/features/backups/backups-screen'
import { GateBackups } from '../../../../renderer/features/backups/gate-backups'
import type { BackupsHost } from '../../../../renderer/features/backups/use-backups'
import type { LookOutcome } from '../../../../renderer/vault/backup-looks'
import type { UnlockKey } from '../../../../renderer/vault/unlock-key'
import type { Handlers } from '../../../../shared/ipc/contract'
import type { BackupEntry, BackupStatus } from '../../../../shared/ipc/types'
import { createNote } from '../../../../shared/domain/note'
import { fakeHandlers } from '../../../support/fake-handlers'
import { renderWithJournal } from '../../../support/journal-rig'
import { day, madeJournal } from '../../../support/made-journal'

const stamp = madeJournal().stamp('2026-01-05')
const kept = createNote(day('2026-01-05'), 'In both', stamp)
const lost = createNote(day('2026-01-05'), 'Only in the backup', stamp)
const late = createNote(day('2026-01-05'), 'Written since', stamp)

const entry = (id: string, changes: Partial<BackupEntry> = {}): BackupEntry => ({
  id,
  takenAt: '2026-01-05T16:50:00.000Z',
  reason: 'change',
  count: 2,
  places: ['main'],
  check: 'unchecked',
  ...changes,
})

const status: BackupStatus = {
  folder: '/profile/backups',
  isDefaultFolder: true,
  secondFolder: null,
  chooses: 'typed',
  problems: [],
  hasShrunk: false,
  unknownFiles: 0,
  undoUntil: null,
}

function setUp(
  backups: Partial<Handlers['backups']> = {},
  look?: (key: UnlockKey | null) => LookOutcome,
  isProtected = true,
) {
  const { handlers, calls } = fakeHandlers({
    backups: { status: async () => status, list: async () => [entry('one')], ...backups },
  })
  const host = { ...handlers, on: () => () => {} } as unknown as BackupsHost
  const opened: LookOutcome = { outcome: 'opened', rows: [structuredClone(kept), structuredClone(lost)], unreadable: 0 }
  const vault = { look: async (_backup: string, key: UnlockKey | null) => look?.(key) ?? opened }
  const onRestore = vi.fn<(backup: string | null) => void>()
  const shown = renderWithJournal(<BackupsScreen {...{ host, vault, onRestore, isProtected }} />, {
    records: [kept, late],
  })
  return { ...shown, calls, onRestore, host, vault }
}

const openFirst = async ({ user }: Pick<ReturnType<typeof setUp>, 'user'>) => {
  await user.click(await screen.findByRole('button', { name: /5 Jan 2026/ }))
  return screen.findByRole('complementary')
}

describe('copies from before there was a passphrase', () => {
  const checks = { one: 'verified', two: 'verified-open', three: 'verified-open' } as const
  const list = async () => [entry('one'), entry('two'), entry('three')]
  const check = async ({ backup }: { backup: string }) => checks[backup as keyof typeof checks]
  const isOpen = /anybody can read it/

  test('are told one by one, and the page calls none of them encrypted', async () => {
    setUp({ list, check })
    expect(await screen.findAllByText(isOpen)).toHaveLength(2)
    expect(screen.getAllByText('verified')).toHaveLength(3)
    expect(screen.queryByText(/Encrypted copies/)).toBeNull()
    expect(screen.getByText(/2 copies were made before the journal had a passphrase/)).toBeVisible()
  })

  test('are not said to be encrypted before they were read', async () => {
    setUp({ list, check: () => new Promise(() => {}) })
    expect(await screen.findAllByText('being read')).toHaveLength(3)
    expect(screen.queryByText(/Encrypted copies/)).toBeNull()
    expect(screen.queryByText(isOpen)).toBeNull()
  })

  test('are none where each copy was made under the passphrase', async () => {
    setUp()
    expect(await screen.findByText(/^Encrypted copies/)).toBeVisible()
    expect(screen.queryByText(/before the journal had a passphrase/)).toBeNull()
  })

  test('are replaced by a fresh one once that is asked and answered', async () => {
    let isReplaced = false
    const replaceOpen = vi.fn<Handlers['backups']['replaceOpen']>(async () => {
      isReplaced = true
      return { outcome: 'replaced', removed: 2 }
    })
    const { user } = setUp({ list: async () => (isReplaced ? [entry('one')] : list()), check, replaceOpen })
    await user.click(await screen.findByRole('button', { name: 'Replace them' }))
    expect(screen.getByRole('alertdialog')).toHaveTextContent(/may remain readable/)
    expect(replaceOpen).not.toHaveBeenCalled()
    await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Replace them' }))
    expect(await screen.findByText('A new backup is taken, and 2 open copies are deleted.')).toBeVisible()
    await waitFor(() => expect(screen.queryByText(isOpen)).toBeNull())
  })

  test('stay where no fresh one could be taken, and that is said', async () => {
    const { user } = setUp({ list, check, replaceOpen: async () => ({ outcome: 'failed', reason: 'disk-full' }) })
    await user.click(await screen.findByRole('button', { name: 'Replace them' }))
    await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Replace them' }))
    expect(await screen.findByText(/No backup was taken: the disk is full/)).toBeVisible()
  })

  test('are not offered to be replaced by copies that would be open too', async () => {
    setUp({ list, check }, undefined, false)
    expect(await screen.findAllByText(isOpen)).toHaveLength(2)
    expect(screen.queryByRole('button', { name: 'Replace them' })).toBeNull()
  })
})

describe('the list', () => {
  test('marks a backup as verified only once it was read', async () => {
    let finish = (_check: 'verified'): void => {}
    setUp({ check: () => new Promise((resolve) => (finish = resolve)) })
    expect(await screen.findByText('being read')).toBeVisible()
    finish('verified')
    expect(await screen.findByText('verified')).toBeVisible()
    expect(screen.getByText(/after changes · 2 records/)).toBeVisible()
  })

  test('says so when there is none', async () => {
    setUp({ list: async () => [] })
    expect(await screen.findByText(/No backup has been taken yet/)).toBeVisible()
  })
})

describe('looking into a backup', () => {
  test('shows what would change before anything does, and rehearses or restores on request', async () => {
    const rig = setUp({ restore: async () => ({ outcome: 'rehearsed', count: 2 }) })
    const panel = await openFirst(rig)
    expect(await within(panel).findByText('Would come back: 1')).toBeVisible()
    await rig.user.click(within(panel).getByText('Would come back: 1'))
    expect(within(panel).getByText(/Only in the backup/)).toBeVisible()
    await rig.user.click(within(panel).getByText('Would go, as they came later: 1'))
    expect(within(panel).getByText(/Written since/)).toBeVisible()
    expect(within(panel).queryByText(/In both/)).toBe(null)
    await rig.user.click(within(panel).getByRole('button', { name: 'Rehearse it' }))
    expect(await within(panel).findByText(/It works: 2 records/)).toBeVisible()
    await rig.user.click(within(panel).getByRole('button', { name: 'Put this back' }))
    expect(rig.onRestore).not.toHaveBeenCalled()
    const question = await screen.findByRole('alertdialog')
    await rig.user.click(within(question).getByRole('button', { name: 'Put this back' }))
    expect(rig.onRestore).toHaveBeenCalledWith('one')
  })

  test('asks for the key of then where another made it', async () => {
    const rig = setUp({}, (key) => {
      if (key === null) return { outcome: 'needs-key' }
      const isRight = key.kind === 'passphrase' && key.passphrase === 'of then'
      return isRight ? { outcome: 'opened', rows: [], unreadable: 0 } : { outcome: 'wrong-key' }
    })
    const panel = await openFirst(rig)
    await rig.user.type(await within(panel).findByLabelText('Passphrase of then'), 'wrong{Enter}')
    expect(await within(panel).findByText('That does not open this backup.')).toBeVisible()
    expect(within(panel).queryByRole('button', { name: 'Put this back' })).toBe(null)
    await rig.user.clear(within(panel).getByLabelText('Passphrase of then'))
    await rig.user.type(within(panel).getByLabelText('Passphrase of then'), 'of then{Enter}')
    expect(await within(panel).findByRole('button', { name: 'Put this back' })).toBeVisible()
  })

  test('offers nothing but removal for a damaged one', async () => {
    const rig = setUp({}, () => ({ outcome: 'damaged' }))
    const panel = await openFirst(rig)
    expect(await within(panel).findByText(/This file is damaged/)).toBeVisible()
    expect(within(panel).queryByRole('button', { name: 'Put this back' })).toBe(null)
    await rig.user.click(within(panel).getByRole('button', { name: 'Remove this backup' }))
    await rig.user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: /Remove/ }))
    expect(rig.calls).toContainEqual(['backups.remove', { backups: ['one'] }])
  })

  test('needs no open journal', async () => {
    const { host, vault, unmount } = setUp()
    unmount()
    const onRestore = vi.fn<(backup: string | null) => void>()
    const { user } = renderWithJournal(<GateBackups host={host} vault={vault} onRestore={onRestore} />)
    const panel = await openFirst({ user })
    expect(await within(panel).findByText('It holds 2 records.')).toBeVisible()
    expect(within(panel).queryByText('What would change')).toBe(null)
  })
})

describe('what is wrong', () => {
  test('is said in sentences', async () => {
    setUp({
      status: async () => ({
        ...status,
        problems: [{ place: 'second', reason: 'folder-missing' }],
        hasShrunk: true,
        unknownFiles: 2,
      }),
    })
    expect(await screen.findByText(/did not reach the second folder/)).toBeVisible()
    expect(screen.getByText(/less than half of the records/)).toBeVisible()
    expect(screen.getByText(/2 files in the folder look like backups/)).toBeVisible()
  })

  test('with a folder is said beside what was typed', async () => {
    const typed: unknown[] = []
    const { user } = setUp({
      chooseFolder: async (argument) => {
        typed.push(argument)
        return { outcome: 'refused', reason: 'not-a-folder' }
      },
    })
    await user.click(await screen.findByRole('button', { name: 'Choose a second folder' }))
    await user.type(screen.getByLabelText('The folder’s full path'), '/nowhere{Enter}')
    await waitFor(() => expect(screen.getByText(/There is no such folder/)).toBeVisible())
    expect(typed).toEqual([{ place: 'second', typed: '/nowhere' }])
  })

  test('with a backup that was asked for is said, and that the journal is saved', async () => {
    const { user } = setUp({ take: async () => ({ outcome: 'failed', reason: 'disk-full' }) })
    await user.click(await screen.findByRole('button', { name: 'Back up now' }))
    expect(await screen.findByText(/the disk is full\. Your journal is saved all the same/)).toBeVisible()
  })
})

describe('what the copies are', () => {
  test('is said to be encrypted where there is a passphrase', async () => {
    setUp()
    expect(await screen.findByText(/^Encrypted copies of the whole journal/)).toBeVisible()
    expect(screen.queryByText(/no passphrase/)).toBeNull()
  })

  test('is said to be open to everybody where there is none', async () => {
    setUp({}, undefined, false)
    expect(await screen.findByText(/^Copies of the whole journal/)).toHaveTextContent(
      /This journal has no passphrase: its key lies in each copy, and whoever comes by one can read it\./,
    )
    expect(screen.queryByText(/ncrypted/)).toBeNull()
  })
})
