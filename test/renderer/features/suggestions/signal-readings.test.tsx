// The reading that a signal's card shows is the one that its state speaks of.
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SignalsScreen } from '../../../../renderer/features/suggestions/signals-screen'
import { signalWords } from '../../../../shared/prompts/words/en/signals'
import { aJournal, type JournalBuilder } from '../../../support/journal-builder'
import { renderWithJournal } from '../../../support/journal-rig'

function card(signal: 'S2' | 'S8' | 'S9', told: JournalBuilder) {
  renderWithJournal(<SignalsScreen />, { records: told.records(), now: '2026-01-16T16:50:00Z' })
  const region = within(screen.getByRole('region', { name: signalWords[signal]!.title }))
  return { region, reading: region.getByText('Reading').nextElementSibling }
}

const fortnight = () => aJournal().charter({ reports: 5 }).person('Ana').days('2026-01-05', 10, { handsOn: 25 })
/** Two of them are too few for a share. */
const movedTwice = () =>
  fortnight()
    .oneToOne('Ana', '2026-01-06', 'moved-by-me', 'my-code')
    .oneToOne('Ana', '2026-01-13', 'moved-by-me', 'my-code')

test('where the second limit alone was passed, what was seen stands for the reading', () => {
  const { region, reading } = card('S8', movedTwice())
  expect(region.getByText('past its limit')).toBeVisible()
  expect(reading).toHaveTextContent('The 1:1 with Ana was moved or dropped twice running (Tue 6 Jan, Tue 13 Jan).')
  expect(reading).not.toHaveTextContent('–')
})

test('a first reading past its limit is told alone, and the rest lies under what it rests on', () => {
  const { region, reading } = card(
    'S8',
    movedTwice().oneToOne('Ben', '2026-01-07', 'done').oneToOne('Ben', '2026-01-08', 'done'),
  )
  expect(region.getByText('past its limit')).toBeVisible()
  expect(reading).toHaveTextContent(/^50 %, 10 of 10 days known$/)
})

test('a first reading within its limit, and a second past it, are both told', () => {
  const told = fortnight()
  for (const one of ['a', 'b', 'c']) told.owes(`Ana ${one}`, '2026-01-15')
  const { region, reading } = card('S9', told)
  expect(region.getByText('past its limit')).toBeVisible()
  expect(reading?.textContent).toMatch(
    /^one working day, .* known\. Three pieces of feedback are waiting to be said \(Ana a, Ana b, Ana c\)\.$/,
  )
})

test('without a reading there is none to show', () => {
  const { region, reading } = card('S2', fortnight())
  expect(region.getByText('not enough logged yet')).toBeVisible()
  expect(reading).toHaveTextContent('–')
})
