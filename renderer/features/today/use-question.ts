// Putting a question before the person, and letting the one that waits follow the day.
import { useCallback, useEffect } from 'react'
import type { Day } from '#shared/calendar/day'
import { askInstead, createAnswer, type Answer, type ShownQuestion } from '#shared/domain/answer'
import type { QuestionChoice, QuestionInstead } from '#shared/prompts/assessment'
import { QUESTIONS } from '#shared/prompts/questions/index'
import { sayQuestion } from '#shared/prompts/questions/say-question'
import { inTodaysWording } from '#shared/prompts/wording'
import { useApply, useJournal, useJournalStore, useStamp } from '../../journal/journal-context'
import { nameOf, useSay } from '../../journal/use-assessment'
import { checkInOn } from './check-in-changes'
import { copy } from './copy'
import { useWhen } from './use-when'

const { question: words } = copy

/** What was chosen, in the words that are shown and kept; null for what is not in the library. */
function useInWords(day: Day): (choice: QuestionChoice) => ShownQuestion | null {
  const store = useJournalStore()
  const say = useSay()
  const when = useWhen(day)
  return useCallback(
    (choice) => {
      const question = QUESTIONS.find(({ id }) => id === choice.questionId)
      if (!question) return null
      const { journal } = store.getState()
      const { questionId, theme, depth, distanced, signals, cueKey, subject } = choice
      return {
        questionId,
        questionText: sayQuestion(question, choice, { nameOf: (one) => nameOf(journal, one), when }),
        theme,
        depth,
        distanced,
        because: say(choice.because),
        signalIds: [...signals],
        ...(cueKey !== undefined && { cueKey }),
        ...(subject !== undefined && { subject }),
      }
    },
    [store, say, when],
  )
}

/** Puts a chosen question before the person, in the words that will be kept. */
export function useAsk(day: Day): (choice: QuestionChoice) => void {
  const apply = useApply()
  const stamp = useStamp()
  const inWords = useInWords(day)
  return (choice) => {
    const shown = inWords(choice)
    if (shown) apply({ label: words.heading, puts: [createAnswer(shown, stamp(day))] }, { draft: true })
  }
}

/** The question that waits gives way to one about what was noted since, and comes back where that was a slip. */
export function useTodaysQuestion(day: Day, current: Answer | undefined, instead: QuestionInstead | null): void {
  const apply = useApply()
  const inWords = useInWords(day)
  useEffect(() => {
    const shown = current && current.id === instead?.inPlaceOf && inWords(instead)
    const asked = shown ? askInstead(current, shown) : null
    if (asked) apply({ label: words.heading, puts: [asked] }, { draft: true })
  }, [current, instead, inWords, apply])
}

/** The question that waits is reworded once the day's energy is noted as low, back where that was a slip, and once the day is over. */
export function useTodaysWording(day: Day, current: Answer | undefined): void {
  const checkIns = useJournal((journal) => journal.checkIn)
  const apply = useApply()
  const when = useWhen(day)
  useEffect(() => {
    const question = current && QUESTIONS.find(({ id }) => id === current.questionId)
    if (!question) return
    const energy = checkInOn({ checkIn: checkIns }, day)?.energy ?? null
    const reworded = inTodaysWording(current, question, { energy, when })
    if (reworded) apply({ label: words.heading, puts: [reworded] }, { draft: true })
  }, [day, current, checkIns, when, apply])
}
