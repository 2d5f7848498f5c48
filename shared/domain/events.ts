// Reading an append-only list of events as it stood on a day.
import type { Day } from '#shared/calendar/day'

interface DatedEvent {
  day: Day
  at: string
}

/**
 * The events about days up to and including `day`, in the order they happened: by day, then by when they were written.
 * What was written later about an earlier day counts on that earlier day.
 */
export function eventsUpTo<E extends DatedEvent>(events: readonly E[], day: Day): E[] {
  const upTo = events.filter((event) => event.day <= day)
  for (let i = 1; i < upTo.length; i += 1) {
    const before = upTo[i - 1]!
    const event = upTo[i]!
    if (event.day < before.day || (event.day === before.day && event.at < before.at)) return sortEvents(upTo)
  }
  return upTo
}

function sortEvents<E extends DatedEvent>(events: readonly E[]): E[] {
  return [...events].sort((a, b) => (a.day === b.day ? compare(a.at, b.at) : compare(a.day, b.day)))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
