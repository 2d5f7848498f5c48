// The person's own working calendar, out of the charter's versions, the days off and the days answered as leave.
import { createWorkCalendar, type WorkCalendar } from '#shared/calendar/working-days'
import { sortCharters, workingWeekdaysOn } from './charter'
import { checkInsByDay } from './check-ins-by-day'
import { daysOffOf } from './day-off'
import type { Journal } from './journal'
import { rememberedBy } from './remembered'

const keptFor = rememberedBy((_map: Journal['charter']) => new Map<string, [Journal['dayOff'], WorkCalendar]>())

/** The one calendar for ages, windows and figures; the same object until charter, days off or leave change. */
export function journalCalendar(journal: Pick<Journal, 'charter' | 'dayOff' | 'checkIn'>): WorkCalendar {
  const { leaveDays } = checkInsByDay(journal.checkIn)
  const key = leaveDays.join()
  const kept = keptFor(journal.charter)
  const [dayOff, calendar] = kept.get(key) ?? []
  if (calendar && dayOff === journal.dayOff) return calendar
  const charters = sortCharters(journal.charter.values())
  const made = createWorkCalendar({
    weekdaysOn: (day) => workingWeekdaysOn(charters, day),
    daysOff: new Set([...daysOffOf(journal.dayOff.values()), ...leaveDays]),
  })
  kept.clear()
  kept.set(key, [journal.dayOff, made])
  return made
}
