// A line caught from anywhere: in the vault as it is typed, and there again after the window was merely closed.
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { QuickCapture } from '../../../../renderer/features/capture/quick-capture'
import { settingValue } from '../../../../shared/domain/setting'
import { renderWithJournal } from '../../../support/journal-rig'

function open() {
  const closed: string[] = []
  const dialog = () => <QuickCapture onClose={() => closed.push('closed')} onSaved={() => {}} />
  const rig = renderWithJournal(dialog())
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
