// Putting a question before the person, and keeping it in the day's wording.
import { useEffect } from 'react'
import type { Day } from '#shared/calendar/day'
import { createAnswer, type Answer } from '#shared/domain/answer'
import type { QuestionChoice } from '#shared/prompts/assessment'
import { QUESTIONS } from '#shared/prompts/questions/index'
import { sayQuestion } from '#shared/prompts/questions/say-question'
import { inTodaysWording } from '#shared/prompts/wording'
import { useApply, useJournal, useJournalStore, useStamp } from '../../journal/journal-context'
import { nameOf, useSay } from '../../journal/use-assessment'
import { checkInOn } from './check-in-changes'
import { copy } from './copy'

const { question: words } = copy

/** Puts a chosen question before the person, in the words that will be kept. */
export function useAsk(day: Day): (choice: QuestionChoice) => void {
  const store = useJournalStore()
  const stamp = useStamp()
  const say = useSay()
  return (choice) => {
    const question = QUESTIONS.find(({ id }) => id === choice.questionId)
    if (!question) return
    const { journal } = store.getState()
    const { questionId, theme, depth, distanced, signals, cueKey } = choice
    const questionText = sayQuestion(question, choice, (subject) => nameOf(journal, subject))
    const shown = {
      questionId,
      questionText,
      theme,
      depth,
      distanced,
      because: say(choice.because),
      signalIds: [...signals],
      ...(cueKey !== undefined && { cueKey }),
    }
    store.apply({ label: words.heading, puts: [createAnswer(shown, stamp(day))] }, { draft: true })
  }
}

/** The question that waits is reworded once the day's energy is noted as low, and back where that was a slip. */
export function useTodaysWording(current: Answer | undefined): void {
  const checkIns = useJournal((journal) => journal.checkIn)
  const apply = useApply()
  useEffect(() => {
    const question = current && QUESTIONS.find(({ id }) => id === current.questionId)
    if (!question) return
    const reworded = inTodaysWording(current, question, checkInOn({ checkIn: checkIns }, current.day)?.energy ?? null)
    if (reworded) apply({ label: words.heading, puts: [reworded] }, { draft: true })
  }, [current, checkIns, apply])
}
