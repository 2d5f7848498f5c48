// What is asked after an answer, at most twice.
import type { Day } from '#shared/calendar/day'
import { touchOn } from '#shared/domain/delegation'
import { liveRecords, type Journal } from '#shared/domain/journal'
import { openPathItems } from '#shared/domain/live'
import { outcomesUpTo } from '#shared/domain/people-work'
import { planOn, type PlanState } from '#shared/domain/plan'
import { isShortAnswer } from './short-answer'
import type { FollowUp, FollowUpCondition, Question } from './questions/question'

const MOST = 2
const AGED_DAYS = 3
const OFTEN = 3
const LOW_ENERGY = 2

/** The answer and the day it is about. `age` gives working days. */
interface Moment {
  answer: string
  journal: Journal
  day: Day
  age: (from: Day, to: Day) => number
}

/** In the question's own order. Nothing follows an answer that was not given. */
export function followUpsFor(
  question: Question,
  answer: string,
  journal: Journal,
  day: Day,
  age: Moment['age'],
): FollowUp[] {
  if (answer.trim() === '') return []
  const moment = { answer, journal, day, age }
  return question.followUps.filter(({ when }) => HOLDS[when](moment)).slice(0, MOST)
}

const HOLDS: Record<FollowUpCondition, (moment: Moment) => boolean> = {
  always: () => true,
  'answer-short': ({ answer }) => isShortAnswer(answer),
  'took-back': ({ journal, day }) =>
    liveRecords(journal, 'delegation').some((delegation) => touchOn(delegation, day)?.touch === 'took-back'),
  'path-item-aged': ({ journal, day, age }) =>
    openPathItems(journal, day).some(
      ({ state }) => state.owner === 'me' && !state.offPath && age(state.ownedSince, day) >= AGED_DAYS,
    ),
  'one-to-one-moved-for-code': ({ journal, day }) =>
    liveRecords(journal, 'peopleWork').some(
      (work) =>
        work.type === 'one-to-one' &&
        outcomesUpTo(work, day).some((event) => event.day === day && event.reason === 'my-code'),
    ),
  'gave-answer-often': (moment) => (checkInOf(moment)?.gaveAnswer ?? 0) >= OFTEN,
  'landed-here': ({ journal, day }) =>
    liveRecords(journal, 'decision').some((decision) => decision.day === day && decision.arrival === 'landed-here'),
  // Read generously: the worst that can happen is one question more.
  'could-not-explain': ({ answer }) => /n[’']t\b|\b(no|not|nobody|cannot)\b/i.test(answer),
  'low-energy': (moment) => (checkInOf(moment)?.energy ?? Infinity) <= LOW_ENERGY,
  'plan-kept': (moment) => hasClosedPlan(moment, 'kept'),
  'plan-missed': (moment) => hasClosedPlan(moment, 'missed'),
}

function checkInOf({ journal, day }: Moment) {
  return liveRecords(journal, 'checkIn').find((checkIn) => checkIn.day === day)
}

function hasClosedPlan({ journal, day }: Moment, as: PlanState['state']): boolean {
  return liveRecords(journal, 'plan').some((plan) => {
    const state = planOn(plan, day)
    return state?.state === as && state.closedOn === day
  })
}
