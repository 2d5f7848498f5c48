import { expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { createWorkCalendar } from '../../../shared/calendar/working-days'
import { toJournal } from '../../../shared/domain/journal'
import { createPlan, keepPlan, type PlanCue } from '../../../shared/domain/plan'
import type { Stamp } from '../../../shared/domain/stamp'
import { followUpsAhead } from '../../../shared/reminders/follow-up-days'
import { seededIds } from '../../support/fixed-clock'
import { aJournal, WEEKDAYS } from '../../support/journal-builder'

const MONDAY = toDay('2026-01-05')
const stamp: Stamp = { day: MONDAY, at: '2026-01-05T17:00:00Z', zone: 'Europe/Berlin', newId: seededIds(9) }
const planned = (cue: PlanCue) => createPlan({ ifText: 'If', thenText: 'then', cue, from: MONDAY }, stamp)
const plansOf = (...plans: ReturnType<typeof planned>[]) =>
  followUpsAhead(toJournal(plans), MONDAY, WEEKDAYS).map(({ kind, day }) => [kind, day])

test('a plan falls due at its cue, and one for every day is left to the daily reminder', () => {
  expect(plansOf(planned({ on: 'day', day: toDay('2026-01-14') }))).toEqual([['plan', '2026-01-14']])
  expect(plansOf(planned({ on: 'weekday', weekday: 4 }))).toEqual([['plan', '2026-01-08']])
  expect(plansOf(planned({ on: 'every-day' }))).toEqual([])
  expect(plansOf(keepPlan(planned({ on: 'weekday', weekday: 4 }), '', stamp))).toEqual([])
})

test('a plan for a 1:1 falls due on the day of the next one', () => {
  const journal = aJournal()
    .person('Anna', { rhythm: { everyWeeks: 1, weekday: 3 } })
    .build()
  const [anna] = journal.person.keys()
  const plan = planned({ on: 'one-to-one', personId: anna! })
  expect(followUpsAhead({ ...journal, plan: new Map([[plan.id, plan]]) }, MONDAY, WEEKDAYS)).toEqual([
    { kind: 'plan', id: plan.id, day: '2026-01-07' },
  ])
})

test('a delegation falls due at its agreed check-in, until it is held or the work is done', () => {
  const agreed = aJournal().delegation('Billing', 'Anna', '2026-01-05', { firstCheckIn: toDay('2026-01-09') })
  expect(followUpsAhead(agreed.build(), MONDAY, WEEKDAYS)).toMatchObject([{ kind: 'delegation', day: '2026-01-09' }])
  agreed.delegationEvent('Billing', '2026-01-05', { type: 'check-in-held', text: '' })
  expect(followUpsAhead(agreed.build(), MONDAY, WEEKDAYS)).toEqual([])
})

test('feedback falls due on the fifth working day it is owed, unless it was given or is part of a formal process', () => {
  const owed = aJournal().owes('Anna', '2026-01-02').owes('Ben', '2026-01-02', true)
  expect(followUpsAhead(owed.build(), MONDAY, WEEKDAYS)).toMatchObject([{ kind: 'feedbackOwed', day: '2026-01-09' }])
  owed.feedback('Anna', '2026-01-02', '2026-01-05', 'given')
  expect(followUpsAhead(owed.build(), MONDAY, WEEKDAYS)).toEqual([])
})

test('asked about an earlier day, it is what fell due then and is still undone', () => {
  const wednesday = toDay('2026-01-07')
  const due = (journal: Parameters<typeof followUpsAhead>[0]) =>
    followUpsAhead(journal, wednesday, WEEKDAYS, MONDAY).map(({ kind, day }) => [kind, day])
  const plan = planned({ on: 'weekday', weekday: 1 })
  const agreed = aJournal()
    .delegation('Billing', 'Anna', '2025-12-29', { firstCheckIn: MONDAY })
    .owes('Ben', '2025-12-29')
  expect(due({ ...agreed.build(), plan: new Map([[plan.id, plan]]) })).toEqual([
    ['plan', '2026-01-05'],
    ['delegation', '2026-01-05'],
    ['feedbackOwed', '2026-01-05'],
  ])
  const kept = keepPlan(plan, '', { ...stamp, day: toDay('2026-01-06') })
  agreed.delegationEvent('Billing', '2026-01-06', { type: 'check-in-held', text: '' })
  agreed.feedback('Ben', '2025-12-29', '2026-01-06', 'given')
  expect(due({ ...agreed.build(), plan: new Map([[kept.id, kept]]) })).toEqual([])
})

test('what is due on a day off is due when work begins again; what is past is not brought up', () => {
  const agreed = aJournal()
    .delegation('Billing', 'Anna', '2026-01-01', { firstCheckIn: toDay('2026-01-10') })
    .delegation('Search', 'Ben', '2026-01-01', { firstCheckIn: toDay('2026-01-02') })
  const calendar = createWorkCalendar({ weekdaysOn: () => [1, 2, 3, 4, 5], daysOff: new Set([toDay('2026-01-12')]) })
  expect(followUpsAhead(agreed.build(), MONDAY, calendar).map(({ day }) => day)).toEqual(['2026-01-13'])
})
