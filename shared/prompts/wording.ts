// A question that waits for its answer follows the day: once low energy is noted, it is asked as of another manager.
import type { Answer } from '#shared/domain/answer'
import { LOW_ENERGY } from './pauses'
import type { Question } from './questions/question'
import { reword } from './questions/say-question'

/** The answer with the question in the day's wording; null where it has it, was answered, or cannot be said otherwise. */
export function inTodaysWording(answer: Answer, question: Question, energy: number | null): Answer | null {
  const distanced = energy !== null && energy <= LOW_ENERGY
  if (answer.status !== 'shown' || answer.text !== '' || answer.distanced === distanced) return null
  const questionText = reword(question, answer)
  return questionText === null ? null : { ...answer, questionText, distanced }
}
