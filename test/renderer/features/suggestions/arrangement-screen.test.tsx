// "Has the team outgrown this arrangement?": read on the sample, and given a day to look again.
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ArrangementScreen } from '../../../../renderer/features/suggestions/arrangement/arrangement-screen'
import { toDay } from '../../../../shared/calendar/day'
import { plansDueOn } from '../../../../shared/domain/live'
import { sampleQuarter } from '../../../../shared/sample/sample-quarter'
import { seededIds } from '../../../support/fixed-clock'
import { renderWithJournal } from '../../../support/journal-rig'

const inMidSlide = (today: string) => {
  const now = `${today}T15:50:00Z`
  const records = sampleQuarter({ today: toDay(today), zone: 'Europe/Berlin', at: now, newId: seededIds(3) })
  return renderWithJournal(<ArrangementScreen />, { records, now })
}
const part = (name: string) => within(screen.getByRole('region', { name }))

test('says what justified it, what it cost and what speaks for and against', () => {
  inMidSlide('2026-04-13')
  expect(part('What justified it').getByText('20 % hands-on work was agreed.')).toBeVisible()
  expect(part('What it has cost').getByText(/pieces of management work gave way to your own code/)).toBeVisible()
  expect(part('What it has cost').getAllByText(/1:1 with .*: moved/).length).toBeGreaterThan(2)
  expect(part('Speaks against it').getByText(/Hands-on work took/)).toBeVisible()
})

test('without a charter leads to writing one', () => {
  renderWithJournal(<ArrangementScreen />)
  expect(screen.getByRole('button', { name: 'Write down what was agreed' })).toBeVisible()
  expect(screen.getByText(/^Not enough is logged to say:/)).toBeVisible()
})

test('comes back as a plan on the day that was set, which can be moved', async () => {
  const { store, user } = inMidSlide('2026-04-13')
  const due = (day: string) =>
    plansDueOn(store.getState().journal, toDay(day)).filter(({ thenText }) => thenText.includes('outgrown'))
  const choose = async (day: string, button: string) => {
    fireEvent.change(screen.getByLabelText('Look again on'), { target: { value: day } })
    await user.click(screen.getByRole('button', { name: button }))
  }
  await choose('2026-05-11', 'Set the day')
  expect(screen.getByRole('status')).toHaveTextContent('Monday')
  expect(due('2026-05-11')).toHaveLength(1)
  await choose('2026-05-18', 'Move it')
  expect([due('2026-05-11').length, due('2026-05-18').length]).toEqual([0, 1])
  store.undo()
  expect(due('2026-05-11')).toHaveLength(1)
})
