// A question that waits for its answer follows the day: once low energy is noted, it is asked as of another manager; once
// the day is over, it names that day.
import type { Answer } from '#shared/domain/answer'
import { LOW_ENERGY } from './pauses'
import type { Question } from './questions/question'
import { reword, type Telling } from './questions/say-question'

/** The answer with the question in the day's wording; null where it has it, was answered, or cannot be said otherwise. */
export function inTodaysWording(
  answer: Answer,
  question: Question,
  { energy, when }: { energy: number | null } & Pick<Telling, 'when'>,
): Answer | null {
  const distanced = energy !== null && energy <= LOW_ENERGY
  if (answer.status !== 'shown' || answer.text !== '') return null
  const questionText = reword(question, answer, { distanced, when })
  if (questionText === null) return null
  const hasIt = questionText === answer.questionText && distanced === answer.distanced
  return hasIt ? null : { ...answer, questionText, distanced }
}
