import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { PersonPanel } from '../../../../renderer/features/people/person-panel'
import { useJournal } from '../../../../renderer/journal/journal-context'
import { createPeopleWork, recordOutcome } from '../../../../shared/domain/people-work'
import { createPerson } from '../../../../shared/domain/person'
import type { JournalRecord } from '../../../../shared/domain/record'
import { day, madeJournal } from '../../../support/made-journal'
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

describe('linked to them', () => {
  const made = madeJournal(3)
  const rhythm = (due: string) =>
    createPeopleWork({ type: 'one-to-one', personId: ana.id, dueDay: day(due), fromRhythm: true }, made.stamp(due))
  const linked = (work: JournalRecord) => {
    renderWithJournal(<Panel />, { records: [ana, work], now: '2026-01-09T16:50:00Z' })
    return within(screen.getByRole('heading', { name: 'Linked to them' }).parentElement!.parentElement!)
  }
  const movedOn = (due: string, to: string | null) =>
    recordOutcome(rhythm(due), 'moved-by-me', made.stamp(due), { movedTo: to === null ? null : day(to) })

  test.each([
    ['with its later date', movedOn('2026-01-05', '2026-01-08'), '1:1, moved by you to Thu 8 Jan'],
    ['to nowhere', movedOn('2026-01-05', null), '1:1, moved by you'],
    [
      'and what became of it',
      recordOutcome(movedOn('2026-01-05', '2026-01-08'), 'done', made.stamp('2026-01-08')),
      '1:1, moved by you to Thu 8 Jan, done on Thu 8 Jan',
    ],
    ['by them', recordOutcome(rhythm('2026-01-05'), 'moved-by-them', made.stamp('2026-01-05')), '1:1, moved by them'],
  ])('a 1:1 that was moved is there, %s', (_how, work, text) => {
    const list = linked(work)
    expect(list.getByText('Mon 5 Jan')).toBeVisible()
    expect(list.getByText(text)).toBeVisible()
  })

  test('a 1:1 that was held', () => {
    expect(
      linked(recordOutcome(rhythm('2026-01-05'), 'done', made.stamp('2026-01-05'))).getByText('1:1, done'),
    ).toBeVisible()
  })

  test('people work keeps its own words', () => {
    const talk = createPeopleWork(
      { type: 'feedback', personId: ana.id, dueDay: day('2026-01-07'), title: 'The talk' },
      made.stamp('2026-01-05'),
    )
    expect(linked(talk).getByText('The talk')).toBeVisible()
  })
})
