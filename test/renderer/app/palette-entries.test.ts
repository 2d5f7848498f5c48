import { expect, test } from 'vitest'
import { findEntries, journalEntries } from '../../../renderer/app/palette-entries'
import { toJournal } from '../../../shared/domain/journal'
import { createPerson, renamePerson } from '../../../shared/domain/person'
import { madeJournal } from '../../support/made-journal'

test('a person is found by the name they have and by the one they had', () => {
  const stamp = madeJournal().stamp('2026-01-05')
  const ana = createPerson({ name: 'Ana Souza', relation: 'report' }, stamp)
  const entries = journalEntries(toJournal([renamePerson(ana, 'Ana Lima', 'Ana Souza')]))
  const found = (typed: string) => findEntries(entries, typed).map(({ label }) => label)
  expect(found('lima')).toEqual(['Ana Lima'])
  expect(found('souza')).toEqual(['Ana Lima'])
  expect(found('herrera')).toEqual([])
})
