// Limits of one's own on the page of signals, the second ones too.
import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { SignalsScreen } from '../../../../renderer/features/suggestions/signals-screen'
import { TryLimit, type Attempt } from '../../../../renderer/features/suggestions/stance/try-limit'
import { useAssessment } from '../../../../renderer/journal/use-assessment'
import { toDay } from '../../../../shared/calendar/day'
import { settingValue } from '../../../../shared/domain/setting'
import { signalWords } from '../../../../shared/prompts/words/en/signals'
import { aJournal } from '../../../support/journal-builder'
import { renderWithJournal } from '../../../support/journal-rig'

test('a second limit is set and cleared beside the first; how often something happened is a whole number', async () => {
  const { user, store } = renderWithJournal(<SignalsScreen />, { records: aJournal(7).charter().records() })
  const kept = () => {
    const own = settingValue(store.getState().journal.setting.values(), 'thresholds')
    return Object.entries(own).map(([id, { threshold }]) => [id, threshold])
  }
  const signal = within(screen.getByRole('region', { name: 'Delegated work taken back' }))
  await user.click(signal.getByText('Your own limit', { selector: 'summary *, summary' }))
  const again = signal.getByRole('textbox', { name: /The same thing or person/ })
  await user.type(again, '0')
  expect(kept()).toEqual([])
  expect(again).toHaveAccessibleDescription('A whole number from 1 to 100.')
  await user.clear(again)
  expect(again).toHaveAccessibleDescription('Empty takes the default again.')
  await user.type(again, '3')
  const first = signal.getByRole('textbox', { name: /Your own limit/ })
  await user.type(first, '0')
  expect(first).toHaveAccessibleDescription('A whole number from 1 to 100.')
  expect(kept()).toEqual([['S4.again', 3]])
  await user.clear(first)
  await user.type(first, '4')
  expect(kept()).toEqual([
    ['S4.again', 3],
    ['S4', 4],
  ])
  await user.type(again, '.5')
  expect(kept()).toContainEqual(['S4.again', 3])
  await user.clear(again)
  expect(kept()).toEqual([['S4', 4]])
})

test.each([
  ['Delegated work taken back', 'S4', '0', false],
  ['Coaching drought', 'S12', '0', true],
] as const)(
  'a signal that is switched off takes the limits it takes when it is on: %s',
  async (title, id, typed, isTaken) => {
    const records = aJournal(7).charter().setting('signalsOff', [id]).records()
    const { user, store } = renderWithJournal(<SignalsScreen />, { records })
    const signal = within(screen.getByRole('region', { name: title }))
    await user.click(signal.getByText('Your own limit', { selector: 'summary *, summary' }))
    await user.type(signal.getByRole('textbox', { name: /Your own limit/ }), typed)
    const own = settingValue(store.getState().journal.setting.values(), 'thresholds')
    expect(Object.keys(own)).toEqual(isTaken ? [id] : [])
  },
)

test('nought is not tried where a count has to reach it, though the signal is off', async () => {
  const records = aJournal(7).charter().setting('signalsOff', ['S4']).records()
  const { user } = renderWithJournal(<Trial />, { records })
  await user.selectOptions(screen.getByLabelText('Signal'), 'S4')
  const limit = screen.getByLabelText('Limit to try')
  await user.clear(limit)
  await user.type(limit, '0')
  expect(limit).toHaveAccessibleDescription('A whole number from 1 to 100.')
  expect(screen.getByRole('button', { name: 'Keep this limit' })).toBeDisabled()
})

function Trial() {
  const [attempt, setAttempt] = useState<Attempt | null>(null)
  const { readings } = useAssessment(toDay('2026-01-05'))
  return <TryLimit readings={readings} attempt={attempt} onTry={setAttempt} before={null} after={null} />
}

describe('nought, where a value has only to reach it, would always fire:', () => {
  async function typeLimit(limit: string, typed: string, records = aJournal(7).charter().records()) {
    const { user } = renderWithJournal(<Trial />, { records })
    await user.selectOptions(screen.getByLabelText('Signal'), limit)
    const field = screen.getByLabelText('Limit to try')
    await user.clear(field)
    await user.type(field, typed)
    return { field, keep: screen.getByRole('button', { name: 'Keep this limit' }) }
  }

  test.each([
    ['days', 'S3', 'A number above 0, 10 at most.'],
    ['a share', 'S8', 'A number above 0, 100 at most.'],
    ['the age of a second limit', 'S2.item', 'A number above 0, 100 at most.'],
    ['the days of a second limit', 'S17.low', 'A number above 0, 10 at most.'],
    ['a count of a second limit', 'S9.many', 'A whole number from 1 to 100.'],
  ])('it is no limit of %s', async (_what, limit, problem) => {
    const { field, keep } = await typeLimit(limit, '0')
    expect(field).toHaveAccessibleDescription(problem)
    expect(keep).toBeDisabled()
  })

  test.each([
    ['what has to be passed', 'S1', '0'],
    ['what may be there at most', 'S12.never', '0'],
    ['a little more than nothing', 'S3', '0.5'],
  ])('it is one of %s', async (_what, limit, typed) => {
    const { field, keep } = await typeLimit(limit, typed)
    expect(field).not.toBeInvalid()
    expect(keep).toBeEnabled()
  })

  test('a part of a per cent is shown as it was set, not as nought', async () => {
    const records = aJournal(7)
      .charter()
      .setting('thresholds', { S8: { threshold: 0.004, from: toDay('2026-01-05') } })
      .records()
    const { user } = renderWithJournal(<SignalsScreen />, { records })
    const signal = within(screen.getByRole('region', { name: signalWords.S8!.title }))
    await user.click(signal.getByText('Your own limit', { selector: 'summary *, summary' }))
    expect(signal.getByRole('textbox', { name: /Your own limit/ })).toHaveValue('0.4')
  })
})

test('a second limit can be tried and kept by its own name', async () => {
  const { user, store } = renderWithJournal(<Trial />, { records: aJournal(7).charter().records() })
  await user.selectOptions(screen.getByLabelText('Signal'), 'S8.twice')
  const limit = screen.getByLabelText('Limit to try')
  expect(limit).toHaveValue('2')
  await user.clear(limit)
  await user.type(limit, '0')
  expect(screen.getByRole('button', { name: 'Keep this limit' })).toBeDisabled()
  await user.clear(limit)
  await user.type(limit, '3')
  await user.click(screen.getByRole('button', { name: 'Keep this limit' }))
  const own = settingValue(store.getState().journal.setting.values(), 'thresholds')
  expect(own).toMatchObject({ 'S8.twice': { threshold: 3 } })
})
