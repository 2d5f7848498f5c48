// Check-ins by the day they are about, as the engine, the figures and the calendar read them.
import type { Day } from '#shared/calendar/day'
import { isAnswered } from './answered-check-in'
import type { CheckIn } from './check-in'
import type { Journal } from './journal'
import { rememberedBy } from './remembered'

export interface CheckInsByDay {
  checkIns: ReadonlyMap<Day, CheckIn>
  /** Days of which a check-in says something, oldest first: what was erased again is unknown, as if never asked. */
  checkInDays: readonly Day[]
  /** Of these, the days answered as leave. */
  leaveDays: readonly Day[]
}

/** Without the trash, and without what says nothing any more. Of two about one day the one made last counts. */
export const checkInsByDay = rememberedBy((map: Journal['checkIn']): CheckInsByDay => {
  const checkIns = new Map<Day, CheckIn>()
  for (const checkIn of map.values()) {
    if (checkIn.deletedAt !== null || !isAnswered(checkIn)) continue
    const other = checkIns.get(checkIn.day)
    if (!other || wasMadeBefore(other, checkIn)) checkIns.set(checkIn.day, checkIn)
  }
  const checkInDays = [...checkIns.keys()].toSorted()
  const leaveDays = checkInDays.filter((day) => checkIns.get(day)?.dayKind === 'leave')
  return { checkIns, checkInDays, leaveDays }
})

function wasMadeBefore(a: CheckIn, b: CheckIn): boolean {
  return a.createdAt === b.createdAt ? a.id < b.id : a.createdAt < b.createdAt
}
