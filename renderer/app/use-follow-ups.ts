// What was agreed and falls due, of the open journal.
import { useMemo } from 'react'
import type { Day } from '#shared/calendar/day'
import { followUpsAhead, type FollowUp } from '#shared/reminders/follow-up-days'
import { useJournal, useToday, useWorkCalendar } from '../journal/journal-context'

/** From `from` on, which may be past; null for today. */
export function useFollowUps(from: Day | null = null): FollowUp[] {
  const today = useToday()
  const calendar = useWorkCalendar()
  const plan = useJournal((journal) => journal.plan)
  const person = useJournal((journal) => journal.person)
  const peopleWork = useJournal((journal) => journal.peopleWork)
  const delegation = useJournal((journal) => journal.delegation)
  const feedbackOwed = useJournal((journal) => journal.feedbackOwed)
  return useMemo(
    () => followUpsAhead({ plan, person, peopleWork, delegation, feedbackOwed }, today, calendar, from ?? today),
    [plan, person, peopleWork, delegation, feedbackOwed, today, calendar, from],
  )
}
