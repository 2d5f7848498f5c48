// The renderer's only clock: the time and zone of the machine, and ids for new records.
import type { Day } from '#shared/calendar/day'
import { logicalDayAt } from '#shared/calendar/logical-day'
import { charterOn, DEFAULT_TERMS } from '#shared/domain/charter'
import type { Journal } from '#shared/domain/journal'
import type { Stamp } from '#shared/domain/stamp'

export interface Clock {
  /** The instant, UTC, ISO 8601. */
  now: () => string
  /** IANA name of the machine's zone. */
  zone: () => string
  newId: () => string
}

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  newId: () => crypto.randomUUID(),
}

/** Today as the person lives it: the local day, where the hours before the charter's day start belong to yesterday. */
export function todayBy(clock: Clock, journal: Pick<Journal, 'charter'>): Day {
  const civilDay = logicalDayAt(clock.now(), clock.zone(), 0)
  const dayStartHour = charterOn(journal.charter.values(), civilDay)?.dayStartHour ?? DEFAULT_TERMS.dayStartHour
  return logicalDayAt(clock.now(), clock.zone(), dayStartHour)
}

/** A stamp for a change about `day`, written now. */
export function stampBy(clock: Clock, day: Day): Stamp {
  return { day, at: clock.now(), zone: clock.zone(), newId: clock.newId }
}
