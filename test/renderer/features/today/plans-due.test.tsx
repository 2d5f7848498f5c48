import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { PlansDue } from '../../../../renderer/features/today/plans-due'
import { addDays, toDay } from '../../../../shared/calendar/day'
import { createPerson } from '../../../../shared/domain/person'
import { createPlan, nextCueAfter, planOn, type PlanCue } from '../../../../shared/domain/plan'
import { seededIds } from '../../../support/fixed-clock'
import { renderWithJournal } from '../../../support/journal-rig'

const day = toDay('2026-01-05')
const stamp = { day, at: '2026-01-05T08:00:00Z', zone: 'Europe/Berlin', newId: seededIds(7) }
const ana = createPerson({ name: 'Ana', relation: 'report' }, stamp)
const made = (cue: PlanCue) => createPlan({ ifText: 'If asked', thenText: 'I ask back', cue, from: day }, stamp)
const button = (name: string) => screen.getByRole('button', { name })

function open(cue: PlanCue) {
  const plan = made(cue)
  const rig = renderWithJournal(<PlansDue day={day} />, { records: [ana, plan] })
  const kept = () => rig.store.getState().journal.plan.get(plan.id)!
  return { ...rig, kept, state: () => planOn(kept(), day)?.state }
}

describe('a plan that was missed', () => {
  test('is asked about with nothing chosen, and has a way back', async () => {
    const { user, state } = open({ on: 'day', day })
    await user.click(button('Missed'))
    expect(screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([])
    expect(button('Missed')).toBeDisabled()
    await user.click(button('Back'))
    expect(state()).toBe('open')
    expect(button('Kept')).toBeVisible()
    await user.click(button('Missed'))
    await user.click(screen.getByLabelText('neither'))
    await user.click(button('Missed'))
    expect(state()).toBe('missed')
  })

  test('says until when it rests, in its new words, which Enter saves', async () => {
    const { user, kept } = open({ on: 'day', day })
    await user.click(button('Missed'))
    await user.click(screen.getByLabelText('the then'))
    await user.click(button('Missed'))
    await user.click(button('Try it in other words'))
    await user.clear(screen.getByLabelText('then'))
    await user.type(screen.getByLabelText('then'), 'I wait{Enter}')
    expect(kept()).toMatchObject({ thenText: 'I wait', cue: { on: 'day', day: '2026-01-06' } })
    expect(screen.getByText('It comes back on Tue 6 Jan.')).toBeVisible()
  })
})

test.each<[PlanCue, string | null]>([
  [{ on: 'day', day: addDays(day, 3) }, '2026-01-08'],
  [{ on: 'day', day }, '2026-01-06'],
  [{ on: 'weekday', weekday: 1 }, '2026-01-12'],
  [{ on: 'weekday', weekday: 3 }, '2026-01-07'],
  [{ on: 'every-day' }, '2026-01-06'],
  [{ on: 'one-to-one', personId: ana.id }, null],
])('the next cue of %o', (cue, next) => {
  expect(nextCueAfter(made(cue), day)).toBe(next)
})
