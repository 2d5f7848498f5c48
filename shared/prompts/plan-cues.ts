// From a plan's template to the day it is shown again.
import type { Day } from '#shared/calendar/day'
import type { WorkCalendar } from '#shared/calendar/working-days'
import type { PlanCue } from '#shared/domain/plan'
import type { PlanCueTemplate } from './assessment'

/** `today` is the day the plan is made; it is never shown again on that very day. */
export function toPlanCue(
  template: PlanCueTemplate,
  today: Day,
  calendar: Pick<WorkCalendar, 'nextWorkingDay'>,
): PlanCue {
  return template.on === 'next-working-day' ? { on: 'day', day: calendar.nextWorkingDay(today) } : template
}
