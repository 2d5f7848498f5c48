import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PersonPanel } from '../../../../renderer/features/people/person-panel'
import { useJournal } from '../../../../renderer/journal/journal-context'
import { createPerson } from '../../../../shared/domain/person'
import { madeJournal } from '../../../support/made-journal'
import { renderWithJournal } from '../../../support/journal-rig'

const ana = createPerson({ name: 'Ana Souza', relation: 'report' }, madeJournal().stamp('2026-01-05'))

function Panel() {
  const person = useJournal((journal) => journal.person).get(ana.id)
  return person && <PersonPanel person={person} onClose={() => {}} />
}

test('a name typed anew keeps the one before it, the focus, and nothing of what was typed on the way', async () => {
  const { user, store } = renderWithJournal(<Panel />, { records: [ana] })
  const name = screen.getByRole('textbox', { name: 'Name' })
  await user.type(name, '{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}Lima')
  expect(name).toHaveFocus()
  expect(store.getState().journal.person.get(ana.id)).toMatchObject({ name: 'Ana Lima', formerNames: ['Ana Souza'] })
  await user.tab()
  await user.type(name, 'o')
  const { formerNames } = store.getState().journal.person.get(ana.id)!
  expect(formerNames).toEqual(['Ana Souza', 'Ana Lima'])
})
