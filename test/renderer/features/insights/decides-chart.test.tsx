import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DecidesChart } from '../../../../renderer/features/insights/decides-chart'
import { usePeriod } from '../../../../renderer/features/insights/use-period'
import { toDay } from '../../../../shared/calendar/day'
import { createDecision } from '../../../../shared/domain/decision'
import { madeJournal } from '../../../support/made-journal'
import { renderWithJournal } from '../../../support/journal-rig'

function Chart() {
  return <DecidesChart period={usePeriod()} />
}

test('without a decision there is a sentence, and no axis, colours or table', () => {
  renderWithJournal(<Chart />)
  expect(screen.getByText('No decision is noted.')).toBeVisible()
  expect(screen.queryByRole('figure')).toBeNull()
})

test('with one there is the chart', () => {
  const day = toDay('2026-01-05')
  const stamp = madeJournal().stamp('2026-01-05')
  renderWithJournal(<Chart />, {
    records: [createDecision({ day, title: 'The date', level: 5, subject: null }, stamp)],
  })
  expect(screen.getByRole('figure')).toBeVisible()
})
