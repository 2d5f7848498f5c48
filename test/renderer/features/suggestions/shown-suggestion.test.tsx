// What is kept of a suggestion once it has been on the screen.
import { within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TodaysSuggestion } from '../../../../renderer/features/suggestions/todays-suggestion'
import { toDay } from '../../../../shared/calendar/day'
import { aJournal } from '../../../support/journal-builder'
import { renderWithJournal } from '../../../support/journal-rig'

test('is each record it rests on once, with the days it told of', async () => {
  const told = aJournal().charter({ reports: 7 }).days('2026-01-05', 8, { handsOn: 0 })
  told.delegation('Search', 'Ana', '2026-01-02')
  for (const day of ['2026-01-13', '2026-01-14']) told.touched('Search', day, 'took-back')
  const { store, user, container } = renderWithJournal(<TodaysSuggestion day={toDay('2026-01-14')} />, {
    records: told.records(),
    now: '2026-01-14T16:50:00Z',
  })
  const id = told.idOf('delegation', 'Search')
  expect([...store.getState().journal.suggestion.values()]).toMatchObject([
    { signalIds: ['S4'], evidenceIds: [id], evidenceDays: { [id]: ['2026-01-13', '2026-01-14'] } },
  ])
  const page = within(container)
  await user.click(page.getByRole('button', { name: /Not true/ }))
  expect(page.getAllByRole('checkbox')).toHaveLength(1)
})

test('has a plan for the next working day that names it where it is not tomorrow', async () => {
  const told = aJournal()
    .charter({ reports: 7 })
    .days('2026-01-05', 15, { handsOn: 0, touched: ['demo'] })
  told.person('Ana').delegation('Search', 'Ana', '2026-01-05', { level: 7, ownerIs: 'new' })
  told.daysOff('2026-01-19', '2026-01-19')
  const { user, container } = renderWithJournal(<TodaysSuggestion day={toDay('2026-01-16')} />, {
    records: told.records(),
    now: '2026-01-16T16:50:00Z',
  })
  const page = within(container)
  await user.click(page.getByRole('button', { name: 'Do it' }))
  await user.click(page.getByRole('button', { name: 'Another plan' }))
  expect(page.getByRole('textbox', { name: 'If' })).toHaveValue('If I see Ana on Tuesday,')
})

test('reads up to five lines of a kind at once, and keeps all but three of more behind a press', async () => {
  const told = aJournal().charter({ reports: 7 }).days('2026-01-05', 8, { handsOn: 0 })
  const lines = (count: number, word: string) =>
    Array.from({ length: count }, (_, at) => `${word} ${at + 1}.`).join('\n')
  told.shown('2026-01-14', { saw: lines(6, 'Seen'), limit: lines(5, 'A limit'), leftOut: '' })
  const { user, container } = renderWithJournal(<TodaysSuggestion day={toDay('2026-01-14')} />, {
    records: told.records(),
    now: '2026-01-14T16:50:00Z',
  })
  const page = within(container)
  const seen = page.getByText('What was seen').nextElementSibling as HTMLElement
  const more = within(seen).getByRole('group')
  expect(seen.firstChild).toHaveTextContent('Seen 1. Seen 2. Seen 3.')
  expect(more).toHaveTextContent('Seen 4. Seen 5. Seen 6.')
  expect(more).not.toHaveAttribute('open')
  await user.click(within(seen).getByText('3 more'))
  expect(more).toHaveAttribute('open')
  const limit = page.getByText('The limit, and why').nextElementSibling as HTMLElement
  expect(limit).toHaveTextContent('A limit 1. A limit 2. A limit 3. A limit 4. A limit 5.')
  expect(within(limit).queryByRole('group')).toBeNull()
})
