// What is asked after an answer, at most twice.
import type { Day } from '#shared/calendar/day'
import { touchOn } from '#shared/domain/delegation'
import { liveRecords, type Journal } from '#shared/domain/journal'
import { openPathItems } from '#shared/domain/live'
import { outcomesUpTo } from '#shared/domain/people-work'
import { planOn } from '#shared/domain/plan'
import type { FollowUp, FollowUpCondition, Question } from './questions/question'

const MOST = 2
const SHORT_ANSWER_WORDS = 4
const AGED_DAYS = 3
const OFTEN = 3

/** In the question's own order. Nothing follows an answer that was not given. */
export function followUpsFor(
  question: Question,
  answer: string,
  journal: Journal,
  day: Day,
  age: (from: Day, to: Day) => number,
): FollowUp[] {
  if (answer.trim() === '') return []
  return question.followUps.filter(({ when }) => holds(when, answer, journal, day, age)).slice(0, MOST)
}

function holds(
  when: FollowUpCondition,
  answer: string,
  journal: Journal,
  day: Day,
  age: (from: Day, to: Day) => number,
): boolean {
  const checkIn = liveRecords(journal, 'checkIn').find((one) => one.day === day)
  switch (when) {
    case 'always':
      return true
    case 'answer-short':
      return answer.trim().split(/\s+/).length < SHORT_ANSWER_WORDS
    case 'took-back':
      return liveRecords(journal, 'delegation').some((delegation) => touchOn(delegation, day)?.touch === 'took-back')
    case 'path-item-aged':
      return openPathItems(journal, day).some(
        ({ state }) => state.owner === 'me' && !state.offPath && age(state.ownedSince, day) >= AGED_DAYS,
      )
    case 'one-to-one-moved-for-code':
      return liveRecords(journal, 'peopleWork').some(
        (work) =>
          work.type === 'one-to-one' &&
          outcomesUpTo(work, day).some((event) => event.day === day && event.reason === 'my-code'),
      )
    case 'gave-answer-often':
      return (checkIn?.gaveAnswer ?? 0) >= OFTEN
    case 'landed-here':
      return liveRecords(journal, 'decision').some(
        (decision) => decision.day === day && decision.arrival === 'landed-here',
      )
    case 'could-not-explain':
      return /\b(not|n't|couldn|can't|cannot|no)\b/i.test(answer)
    case 'low-energy':
      return (checkIn?.energy ?? 5) <= 2
    case 'plan-kept':
    case 'plan-missed': {
      const state = when === 'plan-kept' ? 'kept' : 'missed'
      return liveRecords(journal, 'plan').some(
        (plan) => planOn(plan, day)?.state === state && planOn(plan, day)?.closedOn === day,
      )
    }
  }
}
