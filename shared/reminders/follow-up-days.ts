// The days on which something that was agreed falls due, and what it is. The days alone leave the page.
import { addDays, type Day } from '#shared/calendar/day'
import type { WorkCalendar } from '#shared/calendar/working-days'
import { feedbackOwedOn } from '#shared/domain/feedback-owed'
import { liveRecords, type Journal } from '#shared/domain/journal'
import { openDelegations, plansDueOn } from '#shared/domain/live'
import { planOn, type Plan } from '#shared/domain/plan'

export interface FollowUp {
  kind: 'plan' | 'delegation' | 'feedbackOwed'
  id: string
  /** The first working day on or after the one that was agreed. */
  day: Day
}

/** Owed longer than this, feedback is debt: signal S9 counts the same days. */
const FEEDBACK_WORKING_DAYS = 5
const AHEAD_DAYS = 35

type Source = Pick<Journal, 'plan' | 'person' | 'peopleWork' | 'delegation' | 'feedbackOwed'>

/**
 * Undone as of `today`, from `from` on (today, where it is not an earlier day that is asked about) and 35 days ahead, oldest
 * first. A plan at its cue (not one for every day, which the daily
 * reminder serves), a delegation at its agreed check-in, feedback on the fifth working day it is owed.
 */
export function followUpsAhead(journal: Source, today: Day, calendar: WorkCalendar, from = today): FollowUp[] {
  const last = addDays(today, AHEAD_DAYS)
  const onWorkingDay = (day: Day) => (calendar.isWorkingDay(day) ? day : calendar.nextWorkingDay(day))
  return [
    ...plansAhead(journal, from, last),
    ...checkInsAgreed(journal, today),
    ...feedbackDue(journal, today, calendar),
  ]
    .map((one) => ({ ...one, day: onWorkingDay(one.day) }))
    .filter(({ day }) => day >= from && day <= last)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** The next time each is shown. */
function plansAhead(journal: Source, from: Day, last: Day): FollowUp[] {
  const waiting = new Set<Plan>()
  for (const plan of liveRecords(journal, 'plan')) {
    if (planOn(plan, last)?.state === 'open' && plan.cue.on !== 'every-day') waiting.add(plan)
  }
  const found: FollowUp[] = []
  for (const plan of waiting) {
    if (plan.cue.on !== 'day') continue
    waiting.delete(plan)
    found.push({ kind: 'plan', id: plan.id, day: plan.cue.day < plan.from ? plan.from : plan.cue.day })
  }
  for (let day = from; waiting.size > 0 && day <= last; day = addDays(day, 1)) {
    for (const plan of plansDueOn(journal, day)) {
      if (waiting.delete(plan)) found.push({ kind: 'plan', id: plan.id, day })
    }
  }
  return found
}

function checkInsAgreed(journal: Source, today: Day): FollowUp[] {
  return openDelegations(journal, today).flatMap(({ record, state }) =>
    state.nextCheckIn === null || state.closedOn !== null
      ? []
      : [{ kind: 'delegation', id: record.id, day: state.nextCheckIn }],
  )
}

/** Not what is part of a formal process: that is nobody's to hurry. */
function feedbackDue(journal: Source, today: Day, calendar: WorkCalendar): FollowUp[] {
  const owed = liveRecords(journal, 'feedbackOwed').filter(
    (one) => !one.formal && feedbackOwedOn(one, today)?.state === 'open',
  )
  return owed.map(({ id, since }) => ({
    kind: 'feedbackOwed',
    id,
    day: calendar.addWorkingDays(since, FEEDBACK_WORKING_DAYS),
  }))
}
