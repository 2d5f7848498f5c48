// The times in which an item on the critical path was with the person, and who took it over.
import type { Day } from '#shared/calendar/day'
import { eventsUpTo } from '#shared/domain/events'
import { liveRecords } from '#shared/domain/journal'
import { pathItemOn, type PathItem, type PathItemEvent } from '#shared/domain/path-item'
import type { Period } from './period'

export interface PathStint {
  item: PathItem
  from: Day
  /** null while it still is with them. */
  to: Day | null
  /** Working days, up to its end or the end of the period. */
  age: number
  ending: 'still-mine' | 'handed-over' | 'off-path' | 'done' | 'dropped'
  /** Who took it over. */
  personId: string | null
}

/** Every stint that touches the period, by the day it began. */
export function pathStints(period: Period): PathStint[] {
  const stints = liveRecords(period.journal, 'pathItem').flatMap((item) => stintsOf(item, period))
  return stints.filter(({ to }) => to === null || to >= period.first).sort((a, b) => (a.from < b.from ? -1 : 1))
}

function stintsOf(item: PathItem, period: Period): PathStint[] {
  const stints: PathStint[] = []
  let since: Day | null = null
  for (const event of eventsUpTo(item.events, period.last)) {
    const state = pathItemOn({ ...item, events: upToEvent(item, event, period) }, period.last)
    const isMine = state?.state === 'open' && state.owner === 'me' && !state.offPath
    if (isMine) since ??= event.day
    else if (since !== null) {
      stints.push({
        item,
        from: since,
        to: event.day,
        ...endOf(event),
        age: period.calendar.workingDaysBetween(since, event.day),
      })
      since = null
    }
  }
  if (since !== null) {
    const age = period.calendar.workingDaysBetween(since, period.last)
    stints.push({ item, from: since, to: null, age, ending: 'still-mine', personId: null })
  }
  return stints
}

function upToEvent(item: PathItem, event: PathItemEvent, period: Period): PathItemEvent[] {
  const events = eventsUpTo(item.events, period.last)
  return events.slice(0, events.indexOf(event) + 1)
}

function endOf(event: PathItemEvent): Pick<PathStint, 'ending' | 'personId'> {
  if (event.type === 'handed-over') return { ending: 'handed-over', personId: event.to }
  if (event.type === 'moved-off-path') return { ending: 'off-path', personId: null }
  return { ending: event.type === 'done' ? 'done' : 'dropped', personId: null }
}

/** Days on which somebody would have had to wait, of the days it was asked. */
export function blockedDays(period: Period): { blocked: Day[]; known: number } {
  const asked = period.workingDays.filter((day) => period.checkIns.get(day)?.criticalPath)
  return { blocked: asked.filter((day) => period.checkIns.get(day)?.criticalPath?.blocked), known: asked.length }
}
