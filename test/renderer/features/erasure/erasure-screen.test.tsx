// Deleting a person for good, on screen: nothing happens before it is decided and asked for, and what happened is said.
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ErasureScreen } from '../../../../renderer/features/erasure/erasure-screen'
import { createNote } from '../../../../shared/domain/note'
import { createPerson } from '../../../../shared/domain/person'
import type { Host, Handlers } from '../../../../shared/ipc/contract'
import type { BackupEntry } from '../../../../shared/ipc/types'
import { fakeHandlers } from '../../../support/fake-handlers'
import { renderWithJournal } from '../../../support/journal-rig'
import { day, madeJournal } from '../../../support/made-journal'

const stamp = madeJournal().stamp('2026-01-05')
const ana = createPerson({ name: 'Ana Souza', relation: 'report' }, stamp)
const [first, second] = [
  createNote(day('2026-01-05'), 'Ana was late', stamp),
  createNote(day('2026-01-05'), 'Thanked @Ana Souza', stamp),
]

const entry = (id: string): BackupEntry => ({
  id,
  takenAt: '2026-01-05T16:50:00.000Z',
  reason: 'change',
  count: 3,
  places: ['main'],
  check: 'verified',
})

function setUp(changes: { backups?: Partial<Handlers['backups']>; drops?: boolean[] } = {}) {
  const { handlers, calls } = fakeHandlers({
    backups: {
      list: async () => [entry('old'), entry('new')],
      holding: async () => ['old'],
      ...changes.backups,
    },
  })
  const drops = changes.drops ?? [true]
  const left: string[] = []
  const dropHistory = async () => drops.shift() ?? true
  const { store, user } = renderWithJournal(
    <ErasureScreen
      personId={ana.id}
      backups={handlers.backups as Host['backups']}
      dropHistory={dropHistory}
      onLeave={() => left.push('left')}
    />,
    { records: [ana, first, second], now: '2026-01-07T09:00:00Z' },
  )
  const notes = () => [...store.getState().journal.note.values()].map(({ text }) => text)
  const confirm = async () => {
    await user.click(screen.getByRole('button', { name: 'Delete for good' }))
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Delete for good' }))
  }
  return { store, user, calls, left, notes, confirm }
}

describe('deleting a person for good', () => {
  test('lists every text that names them, and does to each what was decided', async () => {
    const rig = setUp()
    expect(screen.getByRole('heading', { name: '2 texts name Ana Souza' })).toBeVisible()
    const [, become] = screen.getAllByLabelText('What becomes of it')
    await rig.user.selectOptions(become!, 'delete the text')
    await rig.user.clear(screen.getByLabelText('What stands for the name'))
    await rig.user.type(screen.getByLabelText('What stands for the name'), 'Somebody')
    await rig.confirm()
    expect(await screen.findByRole('heading', { name: 'Ana Souza is deleted' })).toBeVisible()
    expect(rig.notes()).toEqual(['Somebody was late', ''])
    expect(rig.store.getState().journal.person.has(ana.id)).toBe(false)
    expect(rig.store.undo()).toBe(null)
  })

  test('leaves the name nowhere in the journal, earlier versions included', async () => {
    const rig = setUp()
    await rig.confirm()
    await screen.findByRole('heading', { name: 'Ana Souza is deleted' })
    const left = Object.values(rig.store.getState().journal).flatMap((records) => [...records.values()])
    expect(JSON.stringify(left)).not.toMatch(/Ana|Souza/)
  })

  test('does nothing before it is confirmed', async () => {
    const rig = setUp()
    await rig.user.click(screen.getByRole('button', { name: 'Delete for good' }))
    await rig.user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Cancel' }))
    expect(rig.notes()).toEqual(['Ana was late', 'Thanked @Ana Souza'])
    await rig.user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(rig.left).toEqual(['left'])
  })

  test('sets all texts at once', async () => {
    const rig = setUp()
    await rig.user.selectOptions(screen.getByLabelText('Set all at once'), 'keep it as it is')
    await rig.confirm()
    await screen.findByRole('heading', { name: 'Ana Souza is deleted' })
    expect(rig.notes()).toEqual(['Ana was late', 'Thanked @Ana Souza'])
  })

  test('lists the backups that hold them, and removes those on request', async () => {
    const rig = setUp()
    await rig.confirm()
    expect(await screen.findByText('One backup still holds them.')).toBeVisible()
    expect(rig.calls).toContainEqual(['backups.take', { reason: 'erasure' }])
    expect(rig.calls.filter(([name]) => name === 'backups.remove')).toEqual([])
    await rig.user.click(screen.getByRole('button', { name: 'Remove these backups' }))
    expect(await screen.findByText('One backup is removed.')).toBeVisible()
    expect(rig.calls).toContainEqual(['backups.remove', { backups: ['old'] }])
  })

  test('says when the old files could not be removed, and tries again', async () => {
    const rig = setUp({ drops: [false, true] })
    await rig.confirm()
    expect(await screen.findByText(/its old files could not be removed/)).toBeVisible()
    await rig.user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { name: 'Ana Souza is deleted' })).toBeVisible()
  })
})
