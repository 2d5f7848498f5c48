import { expect, test } from 'vitest'
import { expiredTrash } from '../../../shared/domain/expired-trash'
import { toJournal } from '../../../shared/domain/journal'
import { createNote } from '../../../shared/domain/note'
import { createPerson } from '../../../shared/domain/person'
import { day, madeJournal } from '../../support/made-journal'

const made = madeJournal()
const stamp = made.stamp('2026-01-05')
const note = (deletedAt: string | null) => ({ ...createNote(day('2026-01-05'), 'A line', stamp), deletedAt })
const live = note(null)
const thrown = note('2026-01-05T16:50:00Z')
const later = note('2026-01-05T16:50:01Z')
const person = { ...createPerson({ name: 'Ana', relation: 'report' }, stamp), deletedAt: '2026-01-05T16:50:00Z' }
const journal = toJournal([live, thrown, later, person])

test('what is in the trash stays for ninety days to the second, and then goes', () => {
  expect(expiredTrash(journal, '2026-04-05T16:50:00Z')).toEqual([])
  expect(expiredTrash(journal, '2026-04-05T16:50:01Z')).toEqual([thrown.id])
  expect(expiredTrash(journal, '2026-04-05T16:50:02Z')).toEqual([thrown.id, later.id])
})

test('what is live and who is a person never goes by itself', () => {
  const gone = expiredTrash(journal, '2036-01-01T00:00:00Z')
  expect(gone).not.toContain(live.id)
  expect(gone).not.toContain(person.id)
})
