// Which day Today shows: the one that was asked for, or a plain page, and never another one in its place.
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TodayScreen } from '../../../../renderer/features/today/today-screen'
import { renderWithJournal } from '../../../support/journal-rig'

const open = (asked: string | null) =>
  renderWithJournal(<TodayScreen asked={asked} suggestion={() => null} planOffer={() => null} />)

test('today is shown where no day is asked for', () => {
  open(null)
  expect(screen.getByRole('heading', { level: 1, name: /5 January 2026/ })).toBeVisible()
})

test('yesterday and the last working day stay answerable', () => {
  open('2026-01-02')
  expect(screen.getByRole('heading', { level: 1, name: /2 January 2026/ })).toBeVisible()
})

test.each(['2026-13-45', '1800-01-01', '2026-03-01', 'nonsense'])(
  '%s opens no other day to be written into',
  (asked) => {
    open(asked)
    expect(screen.getByRole('heading', { level: 1, name: 'That day is not open' })).toBeVisible()
    expect(screen.queryByRole('heading', { name: 'Check-in' })).toBeNull()
    expect(screen.getByRole('radio', { name: 'Today' })).not.toBeChecked()
  },
)
