// What the engine says about a day, anew after every change.
import { useCallback, useMemo } from 'react'
import { daysBetween, toDay, type Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/format-day'
import type { Assessment, Message } from '#shared/prompts/assessment'
import type { Subject } from '#shared/domain/subject'
import { findRecord, liveRecords, type Journal } from '#shared/domain/journal'
import type { WrittenCue } from '#shared/prompts/cues/written-cues'
import { assess } from '#shared/prompts/engine'
import { QUESTIONS } from '#shared/prompts/questions/index'
import { english } from '#shared/prompts/words/en/index'
import { say } from '#shared/prompts/words/speaker'
import { useJournal } from './journal-context'

const ENGINE_CONTEXT = { questions: QUESTIONS }
const NO_CUES: readonly WrittenCue[] = []

/** The rotation turns with the day and with nothing else: a reload asks the same question. */
function seedFor(day: Day): number {
  return daysBetween(toDay('2026-01-05'), day)
}

/** `cues` are for whoever looks at the questions: nothing else rests on them. */
export function useAssessment(day: Day, cues: readonly WrittenCue[] = NO_CUES): Assessment {
  const journal = useJournal((whole) => whole)
  return useMemo(() => {
    const shownLater = {
      suggestions: liveRecords(journal, 'suggestion').filter((record) => record.day > day),
      answers: liveRecords(journal, 'answer').filter((answer) => answer.day > day),
    }
    return assess(journal, { ...ENGINE_CONTEXT, cues, shownLater }, day, seedFor(day))
  }, [journal, cues, day])
}

/** Says messages with the journal's own names and the person's days. */
export function useSay(): (message: Message) => string {
  const journal = useJournal((whole) => whole)
  return useCallback(
    (message) =>
      say(english, message, {
        nameOf: (subject) => nameOf(journal, subject),
        formatDay: (day) => formatDay(day, 'en-GB', 'short'),
      }),
    [journal],
  )
}

/** What a subject is called; something short for what has no name. */
export function nameOf(journal: Journal, { id }: Subject): string {
  const record = findRecord(journal, id)
  switch (record?.kind) {
    case 'person':
      return record.name
    case 'pathItem':
    case 'delegation':
    case 'obstacle':
    case 'decision':
      return record.title || 'it'
    case 'exception':
      return record.reason
    default:
      return 'it'
  }
}
