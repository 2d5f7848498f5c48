// Which day Today shows: the one that was asked for, or a plain page, and never another one in its place.
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { TodayScreen } from '../../../../renderer/features/today/today-screen'
import { aJournal } from '../../../support/journal-builder'
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

describe('an earlier day', () => {
  const onFriday = (question: string) => {
    const told = aJournal().charter({ reports: 5 }).person('Ana')
    told.day('2026-01-02', { energy: 4, handsOn: 0 })
    told.asked('2026-01-02', { questionId: 'coaching/answered-too-soon', theme: 'coaching', questionText: question })
    return renderWithJournal(<TodayScreen asked="2026-01-02" suggestion={() => null} planOffer={() => null} />, {
      records: told.records(),
    })
  }

  test('is named by what its page asks, and not called today, in either length', async () => {
    const { user, container } = onFriday('Which answer did you give today that the other person nearly had?')
    expect(
      await screen.findByText('Which answer did you give on Fri 2 Jan that the other person nearly had?'),
    ).toBeVisible()
    expect(screen.getByRole('group', { name: 'Touched on Fri 2 Jan' })).toBeVisible()
    expect(screen.getByLabelText('A line for Fri 2 Jan')).toBeVisible()
    expect(container).not.toHaveTextContent(/\btoday\b/)
    await user.click(screen.getByRole('radio', { name: 'Thirty seconds' }))
    expect(container).not.toHaveTextContent(/\btoday\b/)
  })
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

describe('after three tiring days', () => {
  const tired = () => {
    const told = aJournal().charter().days('2026-01-05', 3, { energy: 2 })
    return renderWithJournal(<TodayScreen asked={null} suggestion={() => null} planOffer={() => null} />, {
      records: told.records(),
      now: '2026-01-08T16:50:00Z',
    })
  }
  const length = () =>
    screen.getAllByRole('radio', { checked: true }).map((radio) => radio.closest('label')?.textContent)

  test('the day begins short, and says why', () => {
    tired()
    expect(screen.getByText(/three tiring days/)).toBeVisible()
    expect(length()).toContain('Thirty seconds')
  })

  test('one press takes the whole check-in, and leaves the keyboard at the day', async () => {
    const { user } = tired()
    await user.click(screen.getByRole('button', { name: 'Take the whole check-in' }))
    expect(length()).not.toContain('Thirty seconds')
    expect(screen.queryByText(/three tiring days/)).toBeNull()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })
})
