// What came after the last page: by the instant, for the day of that page goes on after it.
import type { Day } from '#shared/calendar/day'
import type { CoachPack } from '#shared/domain/coach-pack'

/** Whether something of a day came after the page; always where there is none. */
export function isSince(last: Pick<CoachPack, 'day' | 'at'> | null, day: Day, writtenAt: string): boolean {
  if (last === null || day > last.day) return true
  return day === last.day && writtenAt > last.at
}

/** When the last event of a day was written down; '' where there is none. */
export function lastWritten(events: readonly { day: Day; at: string }[], day: Day): string {
  const instants = events.filter((event) => event.day === day).map(({ at }) => at)
  return instants.toSorted().at(-1) ?? ''
}
