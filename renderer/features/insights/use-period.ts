// The last thirteen weeks of the journal, up to today.
import { useMemo } from 'react'
import { addDays, type Day, type DaySpan } from '#shared/calendar/day'
import { weekStartFor } from '#shared/calendar/weeks'
import { openPeriod, type Period } from '#shared/insights/period'
import { useJournal, useToday } from '../../journal/journal-context'

const WEEKS = 13

export function usePeriod(): Period {
  const journal = useJournal((whole) => whole)
  const today = useToday()
  return useMemo(
    () => openPeriod(journal, { first: addDays(weekStartFor(today, 1), -7 * (WEEKS - 1)), last: today }, today),
    [journal, today],
  )
}

/** The calendar months that the period touches, cut to it. */
export function monthsOf({ first, last }: DaySpan): DaySpan[] {
  const months = new Map<string, DaySpan>()
  for (let day: Day = first; day <= last; day = addDays(day, 1)) {
    const month = day.slice(0, 7)
    months.set(month, { first: months.get(month)?.first ?? day, last: day })
  }
  return [...months.values()]
}
