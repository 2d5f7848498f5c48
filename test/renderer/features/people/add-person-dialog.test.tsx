import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { AddPersonDialog } from '../../../../renderer/features/people/add-person-dialog'
import { createPerson } from '../../../../shared/domain/person'
import { moveToTrash } from '../../../../shared/domain/stamp'
import { madeJournal } from '../../../support/made-journal'
import { renderWithJournal } from '../../../support/journal-rig'

const stamp = madeJournal().stamp('2026-01-05')
const ana = createPerson({ name: 'Ana Souza', relation: 'report' }, stamp)

function open(records = [ana]) {
  const onAdded = vi.fn<(id: string) => void>()
  const rig = renderWithJournal(<AddPersonDialog onClose={() => {}} onAdded={onAdded} />, { records })
  const names = () => [...rig.store.getState().journal.person.values()].map(({ name }) => name)
  return { ...rig, onAdded, names, field: screen.getByLabelText('Name') }
}

test('says that somebody of this name is there already, and adds another at the second asking', async () => {
  const { user, field, names, onAdded } = open()
  await user.type(field, 'ana souza{Enter}')
  expect(names()).toEqual(['Ana Souza'])
  expect(screen.getByRole('alert').textContent).toMatch(/^Ana Souza is here already/)
  await user.type(field, ' B')
  expect(screen.queryByRole('alert')).toBeNull()
  await user.type(field, '{Backspace}{Backspace}')
  await user.click(screen.getByRole('button', { name: 'Add another one' }))
  expect(names()).toEqual(['Ana Souza', 'ana souza'])
  expect(onAdded).toHaveBeenCalledOnce()
})

test('asks nothing about a new name, nor about one in the trash', async () => {
  const gone = open([moveToTrash(ana, stamp)])
  await gone.user.type(gone.field, 'Ana Souza{Enter}')
  expect(gone.onAdded).toHaveBeenCalledOnce()
})
