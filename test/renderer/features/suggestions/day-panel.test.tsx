// What a past day's panel says was past its limit: the reading that fired, with the limit it passed.
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DayPanel } from '../../../../renderer/features/suggestions/stance/day-panel'
import { toDay } from '../../../../shared/calendar/day'
import { assessOn } from '../../../shared/prompts/readings'
import { aJournal, type JournalBuilder } from '../../../support/journal-builder'
import { renderWithJournal } from '../../../support/journal-rig'

const DAY = toDay('2026-01-16')

function firedOn(told: JournalBuilder) {
  renderWithJournal(<DayPanel assessment={assessOn(told, DAY)} onClose={() => {}} />, { records: told.records() })
  return within(screen.getByRole('region', { name: 'Past their limit' }))
}

const fortnight = () => aJournal().charter({ reports: 5 }).person('Ana').days('2026-01-05', 10, { handsOn: 25 })

test('where a second limit alone was passed, its reading is told with its own limit', () => {
  const told = fortnight()
  for (const one of ['a', 'b', 'c']) told.owes(`Ana ${one}`, '2026-01-15')
  const fired = firedOn(told)
  expect(fired.getByText('3, the limit was 3')).toBeVisible()
  expect(fired.queryByText(/one working day, the limit was/)).toBeNull()
})

test('where the first was passed, it is told as before', () => {
  const fired = firedOn(fortnight().owes('Ana', '2026-01-06'))
  expect(fired.getByText(/working days, the limit was/)).toBeVisible()
})

test('what fires for several in the same way is told once', () => {
  const told = aJournal().charter({ reports: 5 }).days('2026-01-05', 10)
  for (const name of ['Ana', 'Ben'])
    told.oneToOne(name, '2026-01-06', 'moved-by-me', 'my-code').oneToOne(name, '2026-01-13', 'moved-by-me', 'my-code')
  expect(firedOn(told).getAllByText('2, the limit was 2')).toHaveLength(1)
})
