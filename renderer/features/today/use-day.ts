// The day that Today shows, and answering it.
import { useCallback, useMemo } from 'react'
import type { Day } from '#shared/calendar/day'
import type { CheckIn, CheckInAnswers } from '#shared/domain/check-in'
import type { Change, Journal } from '#shared/domain/journal'
import type { Stamp } from '#shared/domain/stamp'
import { useApply, useJournal, useJournalStore, useStamp } from '../../journal/journal-context'
import { answerDay, checkInOn, finishDay } from './check-in-changes'
import type { CheckInMode } from './check-in-rows'

export interface DayAnswering {
  day: Day
  mode: CheckInMode
  checkIn: CheckIn | null
  answer: (answers: CheckInAnswers, options?: { draft?: boolean }) => void
  /** Any other change that answering makes; gets the journal as it is now. */
  change: (make: (journal: Journal, now: Stamp) => Change) => void
  finish: () => void
}

export function useDay(day: Day, mode: CheckInMode): DayAnswering {
  const checkIns = useJournal((journal) => journal.checkIn)
  const checkIn = useMemo(() => checkInOn({ checkIn: checkIns }, day), [checkIns, day])
  const store = useJournalStore()
  const apply = useApply()
  const stamp = useStamp()

  const change = useCallback<DayAnswering['change']>(
    (make) => apply(make(store.getState().journal, stamp())),
    [apply, store, stamp],
  )

  const answer = useCallback<DayAnswering['answer']>(
    (answers, options) => {
      const answered = answerDay(store.getState().journal, day, answers, mode, stamp())
      apply({ label: 'Check-in', puts: [answered] }, options)
    },
    [apply, store, stamp, day, mode],
  )

  const finish = useCallback(
    () => change((journal, now) => ({ label: 'Done for the day', puts: [finishDay(journal, day, mode, now)] })),
    [change, day, mode],
  )

  return { day, mode, checkIn, answer, change, finish }
}
