// Earlier versions: kept when words go, shown against what stands now, and brought back by one press that undo takes away.
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { HistoryScreen } from '../../../../renderer/features/history/history-screen'
import { createNote, writeNote } from '../../../../shared/domain/note'
import { madeJournal } from '../../../support/made-journal'
import { renderWithJournal } from '../../../support/journal-rig'

const stamp = madeJournal().stamp('2026-01-05')
const note = createNote(stamp.day, 'Tomás took the cut-over. I watched and said nothing.', stamp)

function open() {
  const rig = renderWithJournal(<HistoryScreen recordId={note.id} />, { records: [note] })
  const text = () => rig.store.getState().journal.note.get(note.id)?.text
  const write = (words: string) =>
    rig.store.apply({ label: 'Write', puts: [writeNote(note, words, [])] }, { draft: true })
  return { ...rig, text, write, versions: () => rig.store.getState().journal.revision.size }
}

test('nothing is kept while words are only added', () => {
  const { write, versions } = open()
  write(`${note.text} Then I thanked him.`)
  expect(versions()).toBe(0)
  expect(screen.getByText('Nothing it said before is kept.')).toBeVisible()
})

test('what is taken out is kept, struck out against what stands now', async () => {
  const { write, versions } = open()
  write('Tomás took the cut-over.')
  expect(versions()).toBe(1)
  expect(await screen.findByText(/I watched and said nothing/)).toBeVisible()
  expect(document.querySelector('del')).toHaveTextContent('I watched and said nothing.')
})

test('a version can be brought back, and undo takes it away again', async () => {
  const { write, text, user, store } = open()
  write('Gone.')
  await user.click(await screen.findByRole('button', { name: 'Bring this back' }))
  expect(text()).toBe(note.text)
  store.undo()
  expect(text()).toBe('Gone.')
})
