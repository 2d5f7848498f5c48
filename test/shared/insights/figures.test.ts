import { describe, expect, it } from 'vitest'
import { createCharter } from '../../../shared/domain/charter'
import { createDecision, reviewDecision } from '../../../shared/domain/decision'
import { createDelegation, recordDelegationEvent } from '../../../shared/domain/delegation'
import { createDayOff } from '../../../shared/domain/day-off'
import { createFeedbackOwed, recordFeedbackEvent } from '../../../shared/domain/feedback-owed'
import { createNote } from '../../../shared/domain/note'
import { createObstacle, recordObstacleEvent } from '../../../shared/domain/obstacle'
import { createPathItem, recordPathItemEvent } from '../../../shared/domain/path-item'
import { createPeopleWork, recordOutcome } from '../../../shared/domain/people-work'
import { createPerson } from '../../../shared/domain/person'
import { createPlan, editPlan, keepPlan, missPlan } from '../../../shared/domain/plan'
import { commitmentsIn } from '../../../shared/insights/commitments'
import { coaching, daysOfKind, energy, touches } from '../../../shared/insights/day-answers'
import { decisionLevels } from '../../../shared/insights/decision-levels'
import { decisionOutcomes } from '../../../shared/insights/decision-outcomes'
import { delegationMoves } from '../../../shared/insights/delegation-moves'
import { feedbackAges, medianAgeWhenGiven } from '../../../shared/insights/feedback-ages'
import { handsOnByWeek, handsOnShare } from '../../../shared/insights/hands-on'
import { longestWait } from '../../../shared/insights/hiring-waits'
import { obstacleAges } from '../../../shared/insights/obstacle-ages'
import { blockedDays, pathStints } from '../../../shared/insights/path-stints'
import { peopleWorkIn, shortCounts, tally } from '../../../shared/insights/people-work-kept'
import { isEnough, median, openPeriod, type Period } from '../../../shared/insights/period'
import { winsIn } from '../../../shared/insights/wins'
import { day, madeJournal, type MadeJournal } from '../../support/made-journal'

/** Two weeks from Monday 2026-01-05. */
const fortnight = (made: MadeJournal, today = '2026-01-16'): Period =>
  openPeriod(made.journal(), { first: day('2026-01-05'), last: day('2026-01-18') }, day(today))

const ANA = { name: 'Ana Souza', relation: 'report' as const }

describe('a period', () => {
  it('ends today, and leaves days off out of its working days', () => {
    const made = madeJournal()
    made.add(createDayOff({ type: 'leave', from: day('2026-01-08'), to: day('2026-01-09') }, made.stamp('2026-01-05')))
    expect(fortnight(made, '2026-01-13').workingDays).toEqual([
      '2026-01-05',
      '2026-01-06',
      '2026-01-07',
      '2026-01-12',
      '2026-01-13',
    ])
  })

  it('begins with the role, and has no days to log before the journal began', () => {
    const made = madeJournal()
    made.add(createCharter({}, day('2026-01-07'), made.stamp('2026-01-07')))
    expect(fortnight(made)).toMatchObject({ first: '2026-01-05' })
    expect(fortnight(made).workingDays[0]).toBe('2026-01-07')
    made.checkIn('2026-01-05')
    expect(fortnight(made).workingDays[0], 'nothing was said on the 5th').toBe('2026-01-07')
    made.checkIn('2026-01-06', { dayKind: 'normal' })
    expect(fortnight(made).workingDays[0]).toBe('2026-01-06')
    made.add(createCharter({ newRole: true }, day('2026-01-12'), made.stamp('2026-01-12')))
    expect(fortnight(made)).toMatchObject({ first: '2026-01-12' })
  })

  it('has enough to go by from six days of ten, never from none', () => {
    expect(isEnough({ known: 6, of: 10 })).toBe(true)
    expect(isEnough({ known: 5, of: 10 })).toBe(false)
    expect(isEnough({ known: 0, of: 0 })).toBe(false)
  })

  it('has a median only of something', () => {
    expect([median([]), median([3]), median([5, 1]), median([9, 1, 2])]).toEqual([null, 3, 3, 2])
  })
})

describe('the hands-on share', () => {
  it('is unknown, not zero, where no day answers', () => {
    const made = madeJournal()
    made.checkIn('2026-01-05')
    expect(handsOnShare(fortnight(made))).toEqual({ value: null, coverage: { known: 0, of: 10 } })
  })

  it('counts a day spent only to understand as none, as the limit on it does', () => {
    const made = madeJournal()
    made.checkIn('2026-01-05', { handsOn: 100, handsOnChips: ['understanding'] })
    made.checkIn('2026-01-06', { handsOn: 50, handsOnChips: ['understanding', 'on-path'] })
    expect(handsOnShare(fortnight(made)).value).toBe(25)
  })

  it('is the mean of the days that answer, without incident and on-call days', () => {
    const made = madeJournal()
    made.checkIn('2026-01-05', { handsOn: 50 })
    made.checkIn('2026-01-06', { handsOn: 0 })
    made.checkIn('2026-01-07', { handsOn: 100, dayKind: 'incident' })
    expect(handsOnShare(fortnight(made))).toEqual({ value: 25, coverage: { known: 2, of: 9 } })
  })

  it('stands by week beside what was agreed then', () => {
    const made = madeJournal()
    made.add(createCharter({ handsOnShare: 20 }, day('2026-01-05'), made.stamp('2026-01-05')))
    made.add(createCharter({ handsOnShare: 10, newRole: false }, day('2026-01-12'), made.stamp('2026-01-12')))
    made.checkIn('2026-01-05', { handsOn: 75 })
    made.checkIn('2026-01-13', { handsOn: 25, dayKind: 'on-call' })
    expect(handsOnByWeek(fortnight(made))).toMatchObject([
      { week: '2026-W02', value: 75, agreed: 20, excused: 0, coverage: { known: 1, of: 5 } },
      { week: '2026-W03', value: null, agreed: 10, excused: 1, coverage: { known: 0, of: 4 } },
    ])
  })
})

describe('items on the path', () => {
  it('are told as stints: since when, how old, and who took over', () => {
    const made = madeJournal()
    const ana = made.add(createPerson(ANA, made.stamp('2026-01-05')))
    let item = createPathItem({ title: 'Cut-over', owner: 'me', since: day('2025-12-29') }, made.stamp('2026-01-05'))
    item = recordPathItemEvent(item, { type: 'handed-over', to: ana.id }, made.stamp('2026-01-07'))
    item = recordPathItemEvent(item, { type: 'took-back' }, made.stamp('2026-01-12'))
    made.add(item)
    expect(pathStints(fortnight(made))).toMatchObject([
      { from: '2025-12-29', to: '2026-01-07', age: 7, ending: 'handed-over', personId: ana.id },
      { from: '2026-01-12', to: null, age: 4, ending: 'still-mine', personId: null },
    ])
  })

  it('leave out what is off the path, another’s, or over before the period', () => {
    const made = madeJournal()
    made.add(createPathItem({ title: 'Tidying', owner: 'me', offPath: true }, made.stamp('2026-01-05')))
    const old = createPathItem({ title: 'Old', owner: 'me', since: day('2025-12-01') }, made.stamp('2025-12-01'))
    made.add(recordPathItemEvent(old, { type: 'done' }, made.stamp('2025-12-05')))
    expect(pathStints(fortnight(made))).toEqual([])
  })

  it('count the days somebody would have waited among those that answer', () => {
    const made = madeJournal()
    made.checkIn('2026-01-05', { criticalPath: { blocked: true, itemIds: [] } })
    made.checkIn('2026-01-06', { criticalPath: { blocked: false, itemIds: [] } })
    made.checkIn('2026-01-07')
    expect(blockedDays(fortnight(made))).toEqual({ blocked: ['2026-01-05'], known: 2 })
  })
})

describe('decisions', () => {
  it('are counted by level in each span, with the days that were asked', () => {
    const made = madeJournal()
    const decide = (on: string, level: 1 | 5 | 7, arrival: 'landed-here' | null = null) =>
      made.add(createDecision({ day: day(on), level, subject: 'technical', arrival }, made.stamp(on)))
    decide('2026-01-05', 1, 'landed-here')
    decide('2026-01-06', 5)
    decide('2026-01-13', 7)
    made.checkIn('2026-01-05', { anyDecision: true })
    const [first, second] = decisionLevels(fortnight(made), [
      { first: day('2026-01-05'), last: day('2026-01-11') },
      { first: day('2026-01-12'), last: day('2026-01-18') },
    ])
    expect(first).toMatchObject({ byTeam: 1, landedHere: 1, coverage: { known: 1, of: 5 } })
    expect(first?.byLevel).toEqual({ 1: 1, 2: 0, 3: 0, 4: 0, 5: 1, 6: 0, 7: 0 })
    expect(second).toMatchObject({ byTeam: 1, landedHere: 0, coverage: { known: 0, of: 5 } })
  })

  it('are looked back at by their last verdict', () => {
    const made = madeJournal()
    const made1 = createDecision({ day: day('2026-01-05'), level: 1, subject: 'technical' }, made.stamp('2026-01-05'))
    const held = reviewDecision(made1, 'held', '', made.stamp('2026-01-08'))
    made.add(reviewDecision(held, 'wrong', 'It was the data.', made.stamp('2026-01-12')))
    expect(decisionOutcomes(fortnight(made))).toMatchObject([
      { day: '2026-01-12', outcome: 'wrong', text: 'It was the data.' },
    ])
  })
})

describe('delegations', () => {
  it('are told by their moves, a withdrawn answer left out', () => {
    const made = madeJournal()
    const ana = made.add(createPerson(ANA, made.stamp('2026-01-05')))
    const touched = (touch: 'took-back' | 'left-alone') => ({
      type: 'touched' as const,
      touch,
      pairingAsked: false,
      reason: null,
    })
    let one = createDelegation(
      { title: 'Runbook', personId: ana.id, level: 4, ownerIs: 'learning' },
      made.stamp('2026-01-05'),
    )
    one = recordDelegationEvent(one, { type: 'level-set', level: 5 }, made.stamp('2026-01-06'))
    one = recordDelegationEvent(one, touched('took-back'), made.stamp('2026-01-07'))
    one = recordDelegationEvent(one, touched('left-alone'), made.stamp('2026-01-07'))
    one = recordDelegationEvent(one, touched('took-back'), made.stamp('2026-01-08'))
    one = recordDelegationEvent(one, { type: 'returned' }, made.stamp('2026-01-09'))
    one = recordDelegationEvent(one, { type: 'finished', outcome: 'As written.' }, made.stamp('2026-01-13'))
    made.add(one)
    const moves = delegationMoves(fortnight(made))
    expect(moves.map(({ day: on, type, level }) => [on, type, level])).toEqual([
      ['2026-01-05', 'given', 4],
      ['2026-01-06', 'level-raised', 5],
      ['2026-01-08', 'taken-back', 5],
      ['2026-01-09', 'returned', 5],
      ['2026-01-13', 'finished', 5],
    ])
    expect(moves.at(-1)?.text).toBe('As written.')
  })
})

describe('people work', () => {
  it('counts 1:1s of a rhythm, and leaves unanswered ones unknown', () => {
    const made = madeJournal()
    const ana = made.add(createPerson({ ...ANA, rhythm: { everyWeeks: 1, weekday: 2 } }, made.stamp('2026-01-05')))
    const due = createPeopleWork(
      { type: 'one-to-one', personId: ana.id, dueDay: day('2026-01-06'), fromRhythm: true },
      made.stamp('2026-01-06'),
    )
    const moved = { reason: 'my-code' as const, movedTo: day('2026-01-08') }
    const once = recordOutcome(due, 'moved-by-me', made.stamp('2026-01-06'), moved)
    made.add(recordOutcome(once, 'done', made.stamp('2026-01-08')))
    const work = peopleWorkIn(fortnight(made))
    expect(work.map(({ day: on, outcome }) => [on, outcome])).toEqual([
      ['2026-01-06', 'moved-by-me'],
      ['2026-01-08', 'done'],
      ['2026-01-13', null],
    ])
    expect(tally(work)).toEqual({
      due: 3,
      byOutcome: { done: 1, 'moved-by-me': 1, 'moved-by-them': 0, dropped: 0 },
      byReason: { 'my-code': 1 },
      coverage: { known: 2, of: 3 },
    })
  })

  it('adds the counts of thirty-second check-ins', () => {
    const made = madeJournal()
    const counts = { done: 2, movedByMe: 1, movedByThem: 0, dropped: 0, reason: 'my-code' as const }
    made.checkIn('2026-01-05', { peopleWorkCounts: counts })
    made.checkIn('2026-01-06', { peopleWorkCounts: { ...counts, reason: null } })
    expect(shortCounts(fortnight(made))).toEqual({ done: 4, movedByMe: 2, forMyCode: 1, days: 2 })
  })

  it('knows the candidate who waited longest', () => {
    const made = madeJournal()
    const wait = (title: string, since: string) =>
      createPeopleWork(
        { type: 'hiring', personId: null, title, dueDay: day(since), candidateWaitingSince: day(since) },
        made.stamp(since),
      )
    made.add(recordOutcome(wait('First', '2026-01-05'), 'done', made.stamp('2026-01-07')))
    made.add(wait('Second', '2026-01-09'))
    expect(longestWait(fortnight(made))).toMatchObject({ title: 'Second', age: 5, day: '2026-01-16' })
  })

  it('ages feedback to the day it was said, and leaves formal processes out', () => {
    const made = madeJournal()
    const owe = (since: string, formal = false) =>
      createFeedbackOwed({ personId: crypto.randomUUID(), since: day(since), formal }, made.stamp(since))
    made.add(recordFeedbackEvent(owe('2026-01-05'), 'given', made.stamp('2026-01-08')))
    made.add(owe('2026-01-12'))
    made.add(owe('2026-01-05', true))
    const ages = feedbackAges(fortnight(made))
    expect(ages.map(({ state, age }) => [state, age])).toEqual([
      ['given', 3],
      ['open', 4],
    ])
    expect(medianAgeWhenGiven(ages)).toBe(3)
    expect(medianAgeWhenGiven([])).toBeNull()
  })
})

describe('obstacles', () => {
  it('are told with their age, closed in the period or open at its end', () => {
    const made = madeJournal()
    const name = (title: string, since: string) => createObstacle({ title, since: day(since) }, made.stamp(since))
    made.add(
      recordObstacleEvent(name('Queue', '2026-01-05'), { type: 'cleared', text: 'Bought' }, made.stamp('2026-01-09')),
    )
    made.add(name('Legal', '2026-01-14'))
    made.add(recordObstacleEvent(name('Past', '2025-12-01'), { type: 'cleared', text: '' }, made.stamp('2025-12-02')))
    expect(obstacleAges(fortnight(made)).map(({ obstacle, state, age }) => [obstacle.title, state, age])).toEqual([
      ['Queue', 'cleared', 4],
      ['Legal', 'open', 2],
    ])
  })
})

describe('answers of single days', () => {
  it('know untouched from unknown, and asking from answering', () => {
    const made = madeJournal()
    made.checkIn('2026-01-05', { touched: ['read', 'ran'], askedFirst: 3, gaveAnswer: 1, energy: 2, lateWork: true })
    made.checkIn('2026-01-06', { touched: [], energy: 4 })
    made.checkIn('2026-01-07', { dayKind: 'incident' })
    const period = fortnight(made)
    expect(touches(period)).toEqual({
      byTouch: { read: 1, ran: 1, demo: 0, review: 0 },
      days: 1,
      coverage: { known: 2, of: 10 },
    })
    expect(coaching(period)).toEqual({ askedFirst: 3, gaveAnswer: 1, share: 75, coverage: { known: 1, of: 10 } })
    expect(energy(period)).toEqual({ value: 3, coverage: { known: 2, of: 10 }, low: 1, lateDays: 1 })
    expect(daysOfKind(period, 'incident').map(({ day: on }) => on)).toEqual(['2026-01-07'])
    expect(coaching(fortnight(madeJournal())).share).toBeNull()
  })

  it('collect wins that say something', () => {
    const made = madeJournal()
    made.checkIn('2026-01-06', { isWin: true, line: 'She ran it.' })
    made.checkIn('2026-01-07', { isWin: true, line: ' ' })
    made.add({ ...createNote(day('2026-01-05'), 'Nobody asked me.', made.stamp('2026-01-05')), isWin: true })
    expect(winsIn(fortnight(made)).map(({ text }) => text)).toEqual(['Nobody asked me.', 'She ran it.'])
  })
})

describe('commitments', () => {
  it('are kept, missed or open, and say whether they were edited', () => {
    const made = madeJournal()
    const plan = (ifText: string) =>
      createPlan(
        { ifText, thenText: 'then', cue: { on: 'every-day' }, from: day('2026-01-05') },
        made.stamp('2026-01-05'),
      )
    made.add(keepPlan(plan('kept'), '', made.stamp('2026-01-07')))
    const next = { ifText: 'missed', thenText: 'else', cue: { on: 'every-day' as const } }
    made.add(missPlan(editPlan(plan('missed'), next, made.stamp('2026-01-06')), 'if', '', made.stamp('2026-01-08')))
    made.add(plan('open'))
    expect(
      commitmentsIn(fortnight(made)).map(({ plan: one, state, wasEdited }) => [one.ifText, state, wasEdited]),
    ).toEqual([
      ['open', 'open', false],
      ['kept', 'kept', false],
      ['missed', 'missed', true],
    ])
  })
})
