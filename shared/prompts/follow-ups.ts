// What is asked after an answer, at most twice.
import { capturedOn } from './captured'
import type { DayBook } from './day-book'
import { LOW_ENERGY } from './pauses'
import type { FollowUp, FollowUpCondition, Question } from './questions/question'
import { isShortAnswer } from './short-answer'

const MOST = 2

/** In the question's own order. Nothing follows an answer that was not given. `book` is of the day the answer is about. */
export function followUpsFor({ followUps }: Pick<Question, 'followUps'>, answer: string, book: DayBook): FollowUp[] {
  if (answer.trim() === '') return []
  return followUps.filter(({ when }) => holds(when, answer, book)).slice(0, MOST)
}

function holds(when: FollowUpCondition, answer: string, book: DayBook): boolean {
  switch (when) {
    case 'always':
      return true
    case 'answer-short':
      return isShortAnswer(answer)
    case 'low-energy':
      return (book.checkInOn(book.today)?.energy ?? Infinity) <= LOW_ENERGY
    case 'could-not-explain':
      return saysNo(answer) || wasNoted(when, book)
    default:
      return wasNoted(when, book)
  }
}

const wasNoted = (when: FollowUpCondition, book: DayBook) => capturedOn(book).some(({ capture }) => capture === when)

/** Read generously: the worst that can happen is one question more. */
const saysNo = (answer: string) => /n[’']t\b|\b(no|not|nobody|cannot)\b/i.test(answer)
