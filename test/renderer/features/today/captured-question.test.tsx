// The question of the evening follows what is noted while it waits, and ends in something that can be done at once.
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PlanOffer } from '../../../../renderer/features/suggestions/plan-offer'
import { TodayScreen } from '../../../../renderer/features/today/today-screen'
import { outcomesUpTo } from '../../../../shared/domain/people-work'
import { toDay } from '../../../../shared/calendar/day'
import { aJournal } from '../../../support/journal-builder'
import { renderWithJournal } from '../../../support/journal-rig'

const TODAY = '2026-01-16'

function open(told = aJournal()) {
  told
    .charter({ reports: 5 })
    .person('Ana')
    .days('2026-01-05', 9, { handsOn: 0, energy: 4, touched: ['read'] })
    .delegation('Search', 'Ana', '2026-01-05')
  const rig = renderWithJournal(<TodayScreen asked={null} suggestion={() => null} planOffer={PlanOffer} />, {
    records: [...told.records()],
    now: `${TODAY}T19:50:00Z`,
  })
  const questions = () => [...rig.store.getState().journal.answer.values()]
  return { ...rig, questions, answer: () => screen.findByLabelText('Your answer') }
}

const row = (name: RegExp) => within(screen.getByRole('radiogroup', { name }))

test('a take-back is asked about at once, in the place of the question that waits, and a slip gives that back', async () => {
  const { user, questions, answer } = open()
  await answer()
  const [first] = questions()
  await user.click(row(/Search/).getByRole('radio', { name: /took it back/i }))
  expect(await screen.findByText('Search came back to you today. What did you see just before?')).toBeVisible()
  expect(screen.getByText('Because you noted that you took Search back')).toBeVisible()
  expect(questions()).toHaveLength(1)
  await user.click(row(/Search/).getByRole('radio', { name: /left alone/i }))
  expect(await screen.findByText(first!.questionText)).toBeVisible()
  expect(questions()).toHaveLength(1)
})

test('an answer that was begun stays, whatever is noted after it', async () => {
  const { user, questions, answer } = open()
  await user.type(await answer(), 'It was')
  const [begun] = questions()
  await user.click(row(/Search/).getByRole('radio', { name: /took it back/i }))
  expect(questions().map(({ questionText, text }) => ({ questionText, text }))).toEqual([
    { questionText: begun!.questionText, text: 'It was' },
  ])
})

test('an answered question stays, in whatever order the records were read', async () => {
  const told = aJournal()
    .charter({ reports: 5 })
    .person('Ana')
    .day(TODAY, { energy: 4 })
    .delegation('Search', 'Ana', '2026-01-05')
    .asked(TODAY, { questionId: 'energy/a', theme: 'energy', status: 'answered', text: 'The walk.' })
    .asked(TODAY, { questionId: 'friction/a', theme: 'friction', createdAt: `${TODAY}T23:00:00Z` })
    .touched('Search', TODAY, 'took-back')
  const { store } = renderWithJournal(<TodayScreen asked={null} suggestion={() => null} planOffer={() => null} />, {
    records: [...told.records()].toReversed(),
    now: `${TODAY}T19:50:00Z`,
  })
  expect(await screen.findByText(/Search came back to you today/)).toBeVisible()
  const kept = [...store.getState().journal.answer.values()].map(({ questionId, text }) => [questionId, text])
  expect(kept).toEqual(
    expect.arrayContaining([
      ['energy/a', 'The walk.'],
      ['delegation/just-before', ''],
    ]),
  )
})

test('what was seen before a take-back leads to a second question, and to a plan about it', async () => {
  const { user, store, answer } = open()
  await answer()
  await user.click(row(/Search/).getByRole('radio', { name: /took it back/i }))
  await screen.findByText(/Search came back to you/)
  await user.type(await answer(), 'The demo was on Friday.')
  expect(screen.getByLabelText('What would have had to be agreed earlier?')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Plan for next time' }))
  expect(screen.getByLabelText('If')).toHaveDisplayValue(/Search/)
  await user.click(screen.getByRole('button', { name: 'Keep this plan' }))
  expect(await screen.findByText(/Your plan is kept/)).toBeVisible()
  const [plan] = [...store.getState().journal.plan.values()]
  expect(plan).toMatchObject({ signalId: 'S4', subject: { kind: 'delegation' }, suggestionId: null, from: TODAY })
})

test('a 1:1 moved for code is held on another day in one tap', async () => {
  const { user, store, answer } = open(aJournal().oneToOne('Ana', TODAY, 'moved-by-me', 'my-code'))
  expect(await screen.findByText(/What was the code worth to Ana\?/)).toBeVisible()
  await user.type(await answer(), 'Nothing at all.')
  await user.click(screen.getByRole('button', { name: 'Mon 19 Jan' }))
  expect(await screen.findByText('The 1:1 with Ana is on Mon 19 Jan now.')).toBeVisible()
  const [work] = [...store.getState().journal.peopleWork.values()]
  expect(outcomesUpTo(work!, toDay(TODAY)).at(-1)).toMatchObject({ movedTo: '2026-01-19', reason: 'my-code' })
})
