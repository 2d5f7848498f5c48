// A line caught from anywhere: in the vault as it is typed, and there again after the window was merely closed.
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { QuickCapture } from '../../../../renderer/features/capture/quick-capture'
import { settingValue } from '../../../../shared/domain/setting'
import { createPerson } from '../../../../shared/domain/person'
import type { JournalRecord } from '../../../../shared/domain/record'
import { madeJournal } from '../../../support/made-journal'
import { renderWithJournal } from '../../../support/journal-rig'

function open(records: JournalRecord[] = []) {
  const closed: string[] = []
  const dialog = () => <QuickCapture onClose={() => closed.push('closed')} onSaved={() => {}} />
  const rig = renderWithJournal(dialog(), { records })
  const unfinished = () => settingValue(rig.store.getState().journal.setting.values(), 'unfinished')
  return { ...rig, closed, unfinished, kept: () => unfinished()['capture'] }
}
const field = () => screen.getByRole('textbox')

test('a line that was not saved is kept when the window is closed, and offered when it opens again', async () => {
  const { user, closed, kept, store } = open()
  await user.type(field(), 'Ask Tomás')
  await user.keyboard('{Escape}')
  expect(closed).toEqual(['closed'])
  expect(kept()).toBe('Ask Tomás')
  expect(await store.flush()).toBe(true)
  expect(field()).toHaveValue('Ask Tomás')
})

test('nothing is kept of a line that was saved or given up, and undo does not bring typing back', async () => {
  const { user, kept, store } = open()
  await user.type(field(), 'Queue migration{Enter}')
  expect([...store.getState().journal.pathItem.values()].map(({ title }) => title)).toEqual(['Queue migration'])
  expect(kept()).toBeUndefined()
  await user.type(field(), 'Never mind')
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(kept()).toBeUndefined()
  expect(store.getState().undoable).toHaveLength(1)
})

test('Enter saves from the kind and from the person too: no pointer, and no way to the button', async () => {
  const stamp = madeJournal().stamp('2026-01-05')
  const [ana, ben] = ['Ana', 'Ben'].map((name) => createPerson({ name, relation: 'report' }, stamp))
  const { user, closed, store } = open([ana!, ben!])
  const journal = () => store.getState().journal
  await user.keyboard('Queue migration{Tab}{ArrowRight}{ArrowRight}')
  expect(screen.getByRole('radio', { name: 'Decision' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect([...journal().decision.values()].map(({ title }) => title)).toEqual(['Queue migration'])
  expect(closed).toEqual(['closed'])
  await user.click(screen.getByRole('radio', { name: 'Feedback owed' }))
  await user.type(field(), 'The talk')
  await user.tab()
  await user.keyboard('{Enter}')
  expect(field()).toHaveAccessibleDescription(/needs a person/)
  await user.tab()
  await user.selectOptions(screen.getByRole('combobox'), 'Ben')
  await user.keyboard('{Enter}')
  expect([...journal().feedbackOwed.values()].map(({ personId, text }) => [personId, text])).toEqual([
    [ben!.id, 'The talk'],
  ])
  expect(closed).toEqual(['closed', 'closed'])
})
