// Stance over time: the past read again, a day looked into, and a limit tried before it is kept.
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StanceScreen } from '../../../../renderer/features/suggestions/stance/stance-screen'
import { toDay } from '../../../../shared/calendar/day'
import { sampleQuarter } from '../../../../shared/sample/sample-quarter'
import { settingValue } from '../../../../shared/domain/setting'
import { seededIds } from '../../../support/fixed-clock'
import { renderWithJournal } from '../../../support/journal-rig'

const NOW = '2026-04-13T15:50:00Z'
const sample = () => sampleQuarter({ today: toDay('2026-04-13'), zone: 'Europe/Berlin', at: NOW, newId: seededIds(3) })

async function open() {
  const rig = renderWithJournal(<StanceScreen />, { records: sample(), now: NOW })
  expect(screen.getByText(/^Reading, /)).toBeVisible()
  await waitFor(() => expect(screen.queryByText(/^Reading, /)).toBeNull(), { timeout: 20_000 })
  const thresholds = () => settingValue(rig.store.getState().journal.setting.values(), 'thresholds')
  return { ...rig, thresholds }
}

test('reads every day with a check-in again, and says what it found in a sentence', async () => {
  await open()
  expect(screen.getByText(/^Of \d\d days with a check-in: [1-9]\d* said step back/)).toBeVisible()
})

test('opens a day on its suggestion, what was past its limit, and closes again', async () => {
  const { user } = await open()
  const list = screen.getByRole('table', { name: /something was said/ })
  within(list)
    .getAllByRole('row', { name: /Billing cut-over/ })[0]!
    .focus()
  await user.keyboard('{Enter}')
  const panel = screen.getByRole('complementary')
  expect(within(panel).getAllByText(/Billing cut-over/).length).toBeGreaterThan(0)
  // The stance is the weeks' and the suggestion one matter's: they may point different ways.
  expect(within(panel).getByText(/^Over the weeks up to this day.* A suggestion speaks of one matter/)).toBeVisible()
  expect(within(panel).getAllByText(/the limit was/).length).toBeGreaterThan(0)
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('complementary')).toBeNull()
})

test('tries another limit on the past without changing it, then keeps it when asked', async () => {
  const { user, thresholds } = await open()
  await user.selectOptions(screen.getByLabelText('Signal'), 'Critical-path work that is yours')
  expect(screen.getByText('Your own usual')).toBeVisible()
  const limit = screen.getByLabelText('Limit to try')
  await user.clear(limit)
  await user.type(limit, '10')
  const effect = await screen.findByText(/^With it: .* instead of \d+/, {}, { timeout: 20_000 })
  expect(effect).toBeVisible()
  expect(thresholds()).toEqual({})
  await user.click(screen.getByRole('button', { name: 'Keep this limit' }))
  expect(thresholds()).toEqual({ S2: { threshold: 10, from: '2026-04-13' } })
})
