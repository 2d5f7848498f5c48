// A suggestion's title, its first plan and what makes it go say what was seen, and no more.
import { describe, expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import type { CheckInAnswers } from '../../../shared/domain/check-in'
import { createPeopleWork, recordOutcome } from '../../../shared/domain/people-work'
import type { SignalId } from '../../../shared/prompts/assessment'
import { replay } from '../../../shared/prompts/engine'
import { aJournal, weekdaysFrom, type JournalBuilder } from '../../support/journal-builder'
import { assessOn, said } from './readings'

const DAYS = weekdaysFrom('2026-01-05', 30)
const on = (at: number) => DAYS[at]!

const team = (answers: CheckInAnswers = { handsOn: 25 }, days = 12) => {
  const told = aJournal().charter({ reports: 6 })
  for (const name of ['Ana', 'Ben', 'Cem', 'Dua']) told.person(name, { experience: 'mid' })
  return told.days('2026-01-05', days, answers)
}

/** What is read of the suggestion that a signal leads on a day; null where it leads none. */
function readOn(told: JournalBuilder, signal: SignalId, day: string) {
  const suggestion = assessOn(told, day).suggestions.find(({ signals }) => signals[0] === signal)
  if (!suggestion) return null
  const [title, away, ...plan] = said(told, [
    suggestion.title,
    suggestion.wouldGoAway,
    suggestion.plans[0]!.ifText,
    suggestion.plans[0]!.thenText,
  ])
  return { title, away, plan: plan.join(' ') }
}

describe('1:1s that slip', () => {
  const moves = () => {
    const told = team().oneToOne('Ana', on(3), 'done').oneToOne('Ben', on(4), 'done').oneToOne('Cem', on(5), 'done')
    return told.oneToOne('Ana', on(8), 'moved-by-me', 'meeting').oneToOne('Dua', on(10), 'moved-by-me', 'meeting')
  }

  test('of several people, each once: nobody’s keeps moving', () => {
    expect(readOn(moves(), 'S8', on(11))).toMatchObject({
      title: '1:1s keep moving, last the one with Dua',
      away: 'It goes when the next 1:1s take place.',
    })
  })

  test('of one person, twice running', () => {
    expect(readOn(moves().oneToOne('Dua', on(11), 'moved-by-me', 'meeting'), 'S8', on(11))).toMatchObject({
      title: 'The 1:1 with Dua keeps moving',
      away: 'It goes when the next 1:1 with Dua takes place.',
    })
  })

  test('that a short check-in counts are people work as a whole: nobody is named', () => {
    const counts = { done: 1, movedByMe: 1, movedByThem: 0, dropped: 0, reason: null }
    const short = team({ peopleWorkCounts: counts })
    expect(readOn(short, 'S8', on(11))).toEqual({
      title: 'People work keeps moving',
      away: 'It goes when the next of it takes place.',
      plan: 'If I must move what is due with somebody, then I rebook it inside this week before I move it.',
    })
    const [suggestion] = assessOn(short, on(11)).suggestions
    expect(said(short, [...suggestion!.saw, ...suggestion!.limit])).toEqual([
      expect.stringMatching(/^Of 20 pieces of people work answered in ten working days you moved or dropped ten \(/),
      'Of what was due: 25 % moved or dropped.',
      'Moving one alone is noticed; twice running says who comes second.',
    ])
    expect(readOn(moves().day(on(9), { peopleWorkCounts: counts }), 'S8', on(11))).toMatchObject({
      title: 'People work keeps moving, last the 1:1 with Dua',
      away: 'It goes when the next of it takes place.',
    })
    const held = moves().day(on(9), { peopleWorkCounts: { ...counts, movedByMe: 0 } })
    expect(readOn(held, 'S8', on(11))).toMatchObject({ title: '1:1s keep moving, last the one with Dua' })
  })

  test('has a second plan that goes by what they were mostly moved for', () => {
    const second = (...reasons: ('my-code' | 'meeting' | 'incident' | 'energy' | 'other' | null)[]) => {
      const told = team()
      reasons.forEach((reason, at) => told.oneToOne('Ana', on(11 - reasons.length + at), 'moved-by-me', reason))
      const [suggestion] = assessOn(told, on(11)).suggestions
      const { ifText, thenText } = suggestion!.plans[1]!
      return said(told, [ifText, thenText]).join(' ')
    }
    const code =
      'If my code runs late before the 1:1 with Ana, then the code waits, and I say so to whoever waits for it.'
    const meeting =
      'If a meeting wants the time of the 1:1 with Ana, then I offer two other times before I give it away.'
    const incident =
      'If an incident runs into the 1:1 with Ana, then I tell Ana before it begins which day it moves to.'
    const energy = 'If I am too tired for the 1:1 with Ana, then we take a quarter of an hour of it, and no agenda.'
    const again =
      'If I am about to move the 1:1 with Ana again, then I first say to Ana what comes before it, and ask what waits.'
    expect(second('my-code', 'my-code')).toBe(code)
    expect(second('meeting', 'meeting')).toBe(meeting)
    expect(second('incident', 'incident')).toBe(incident)
    expect(second('energy', 'energy')).toBe(energy)
    expect(second('other', 'other')).toBe(again)
    expect(second(null, null)).toBe(again)
    expect(second('my-code', 'meeting', 'meeting')).toBe(meeting)
    // As often: the one of the last move.
    expect(second('meeting', 'my-code')).toBe(code)
    expect(second('my-code', 'meeting')).toBe(meeting)
    // What is not known says nothing against what is.
    expect(second('my-code', null, null)).toBe(code)
  })

  test('of one person goes by what hers were moved for', () => {
    const told = team()
      .oneToOne('Ben', on(3), 'moved-by-me', 'my-code')
      .oneToOne('Cem', on(4), 'moved-by-me', 'my-code')
    told.oneToOne('Ana', on(8), 'moved-by-me', 'meeting').oneToOne('Ana', on(10), 'moved-by-me', 'meeting')
    const [suggestion] = assessOn(told, on(11)).suggestions
    expect(suggestion!.plans.map(({ ifText }) => ifText.id)).toEqual(['plan.S8.rebook.if', 'plan.S8.meeting.if'])
  })
})

test('two things taken back from one person: the last of them is what goes back, not the person', () => {
  const told = team({ handsOn: 0 }, 20).delegation('Rota', 'Ana', on(0)).delegation('Search', 'Ana', on(0))
  told.touched('Rota', on(4), 'took-back').touched('Search', on(17), 'took-back')
  expect(readOn(told, 'S4', on(18))).toEqual({
    title: 'Work keeps coming back to you from Ana',
    away: 'It goes when Ana gets it back within five working days, or when nothing else comes back.',
    plan: 'If I feel the pull to finish Search, then I ask Ana for their next step and stay on the call, hands off.',
  })
})

describe('hiring', () => {
  const step = (told: JournalBuilder, name: string, at: number, waitsSince: string | null = null) => {
    const stamp = told.stamp(on(at))
    const since = waitsSince === null ? null : toDay(waitsSince)
    const personId = told.idOf('person', name)
    const work = createPeopleWork(
      { type: 'hiring', personId, title: 'Interview', dueDay: on(at), candidateWaitingSince: since },
      stamp,
    )
    return told.add(since ? work : recordOutcome(work, 'moved-by-me', stamp, { reason: 'my-code' }))
  }
  const role = () => team().person('Ida', { relation: 'candidate' }).person('Jon', { relation: 'candidate' })

  test('steps that were moved: nobody is said to wait', () => {
    const told = role()
    for (const at of [8, 9]) step(told, 'Ida', at)
    expect(readOn(told, 'S10', on(11))).toMatchObject({
      title: 'Hiring steps keep moving, last the one with Ida',
      away: 'It goes when the next steps take place.',
    })
  })

  test('somebody who waits is named before somebody whose step was moved', () => {
    const told = role()
    for (const at of [8, 9]) step(told, 'Ida', at)
    step(told, 'Jon', 4, on(4))
    expect(readOn(told, 'S10', on(11))?.title).toBe('Hiring: Jon is waiting on you')
  })

  test('somebody who waits and whose steps were moved too is said to wait', () => {
    const told = role()
    for (const at of [8, 9]) step(told, 'Jon', at)
    step(told, 'Jon', 4, on(4))
    expect(readOn(told, 'S10', on(11))).toMatchObject({
      title: 'Hiring: Jon is waiting on you',
      away: 'It goes when Jon has an answer and the next steps take place.',
    })
  })
})

test('a week in which nothing was asked first, and nothing answered, is no week of answers', () => {
  const told = team({ askedFirst: 0, gaveAnswer: 0, handsOn: 25 })
  expect(readOn(told, 'S12', on(11))).toMatchObject({
    title: 'You have not asked first lately',
    away: 'It goes when you have asked first again.',
  })
})

test('answers without questions are', () => {
  const told = team({ askedFirst: 0, gaveAnswer: 2, handsOn: 25 })
  expect(readOn(told, 'S12', on(11))?.title).toBe('Questions have been getting answers and no questions')
})

describe('out of reach', () => {
  const unanswered = { 3: 1, 8: 1 } as Record<number, 0 | 1>
  const told = (answers: CheckInAnswers, isAsked: boolean) => {
    const journal = aJournal().charter({ reports: 6 }).person('Ana')
    return journal.days('2026-01-05', 12, (_day, at) => ({
      ...answers,
      unansweredQuestions: isAsked ? (unanswered[at] ?? null) : null,
    }))
  }
  const MEETINGS: CheckInAnswers = { handsOn: 0, touched: [], askedFirst: 1, gaveAnswer: 0 }
  const CLOSE: CheckInAnswers = { handsOn: 25, touched: ['read'], askedFirst: 1, gaveAnswer: 0 }

  test('by questions that wait', () => {
    expect(readOn(told(CLOSE, true), 'O5', on(11))).toMatchObject({
      title: 'People have not been reaching you',
      away: 'It goes when fewer than two questions have waited in ten working days.',
    })
  })

  test('by days of meetings: nobody is said to wait', () => {
    expect(readOn(told(MEETINGS, false), 'O5', on(11))).toMatchObject({
      title: 'Step closer: the days leave little room to reach you',
      away: 'It goes when you have seen the work.',
    })
  })

  test('by both', () => {
    expect(readOn(told(MEETINGS, true), 'O5', on(11))).toMatchObject({
      title: 'Step closer: people have not been reaching you',
      away: 'It goes when fewer than two questions have waited in ten working days, and you have seen the work.',
    })
  })
})

test('a step back from what was taken back says since when it is back', () => {
  const told = team({ handsOn: 75, handsOnChips: ['off-path'], waiting: 2 })
  told.delegation('Rota', 'Ana', on(0)).touched('Rota', on(5), 'took-back')
  const [suggestion] = assessOn(told, on(11)).suggestions
  expect(suggestion).toMatchObject({ direction: 'step-back', signals: ['S1', 'S3'] })
  expect(said(told, [suggestion!.title, suggestion!.wouldGoAway])).toEqual([
    'Consider stepping back from Rota: it came back to you on Mon 12 Jan',
    'It goes when Rota is given back, or when the management work beside it is kept.',
  ])
})

describe('work taken back again and again, in parts too', () => {
  const again = () => {
    const told = team({ handsOn: 0 }, 14).delegation('Rota', 'Ana', on(0))
    for (const at of [1, 2, 3]) told.touched('Rota', on(at))
    for (const at of [6, 7, 8, 9]) touch(told, 'did-part', at)
    return touch(touch(told, 'took-back', 4), 'took-back', 10)
  }
  const touch = (told: JournalBuilder, what: 'did-part' | 'took-back', at: number) =>
    told.delegationEvent('Rota', on(at), { type: 'touched', touch: what, reason: null, pairingAsked: false })

  test('is suggested with each plan once', () => {
    const [suggestion] = assessOn(again(), on(10)).suggestions
    expect(suggestion).toMatchObject({ direction: 'step-back', signals: ['S5', 'S4'] })
    const plans = suggestion!.plans.map(({ ifText, thenText }) => said(again(), [ifText, thenText]).join(' '))
    expect(plans).toEqual([...new Set(plans)])
    expect(plans).toHaveLength(2)
  })

  test('is not told the next evening in other words', () => {
    const shown = replay(again().build(), { questions: [] }, on(0), on(13), 1).flatMap(({ day, suggestions }) =>
      suggestions.map(({ signals }) => `${day} ${signals.join('+')}`),
    )
    expect(shown).toEqual([`${on(10)} S5+S4`])
  })
})
