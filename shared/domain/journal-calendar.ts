// The person's own working calendar, out of the charter's versions and the days off.
import { createWorkCalendar, type WorkCalendar } from '#shared/calendar/working-days'
import { sortCharters, workingWeekdaysOn } from './charter'
import { daysOffOf } from './day-off'
import type { Journal } from './journal'

export function journalCalendar(journal: Pick<Journal, 'charter' | 'dayOff'>): WorkCalendar {
  const charters = sortCharters(journal.charter.values())
  return createWorkCalendar({
    weekdaysOn: (day) => workingWeekdaysOn(charters, day),
    daysOff: daysOffOf(journal.dayOff.values()),
  })
}
