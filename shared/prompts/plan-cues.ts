// From a plan's template to the day it is shown again, and to words that name that day.
import { daysBetween, weekdayOf, type Day, type Weekday } from '#shared/calendar/day'
import type { WorkCalendar } from '#shared/calendar/working-days'
import type { PlanCue } from '#shared/domain/plan'
import type { Message, PlanCueTemplate } from './assessment'

/** `today` is the day the plan is made; it is never shown again on that very day. */
export function toPlanCue(
  template: PlanCueTemplate,
  today: Day,
  calendar: Pick<WorkCalendar, 'nextWorkingDay'>,
): PlanCue {
  return template.on === 'next-working-day' ? { on: 'day', day: calendar.nextWorkingDay(today) } : template
}

/**
 * With the next working day for the words that speak of it. Days off to come are known where a plan is made, and not to the
 * engine, which reads nothing later than its day.
 */
export function withNextDay(
  { id, params }: Message,
  today: Day,
  calendar: Pick<WorkCalendar, 'nextWorkingDay'>,
): Message {
  return { id, params: { ...params, when: asSaid(calendar.nextWorkingDay(today), today) } }
}

const WEEK = 7

/** Tomorrow, a weekday, or the date where that weekday would be taken for a nearer one. */
function asSaid(next: Day, today: Day): 'tomorrow' | Weekday | Day {
  const away = daysBetween(today, next)
  if (away === 1) return 'tomorrow'
  return away > 1 && away < WEEK ? weekdayOf(next) : next
}
