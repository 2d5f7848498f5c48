// The pieces an index is made of: records in the order they were made, with the span of days on which they can be open.
import { LAST_YEAR, type Day } from '#shared/calendar/day'
import { inOrder } from '#shared/domain/in-order'

export const LAST_DAY = `${LAST_YEAR}-12-31` as Day

interface Made {
  id: string
  createdAt: string
  deletedAt: string | null
}

export interface Span<R> {
  record: R
  from: Day
  /** The last day on which it can have been open; null while it still is. */
  until: Day | null
}

/** Live records with their spans, so that years of closed ones cost a comparison each. */
export function spanOf<R extends Made>(
  map: ReadonlyMap<string, R>,
  events: (record: R) => readonly { day: Day }[],
  isClosed: (record: R) => boolean,
): Span<R>[] {
  const spans: Span<R>[] = []
  for (const record of map.values()) {
    if (record.deletedAt !== null) continue
    let from = LAST_DAY
    let last = '' as Day
    for (const { day } of events(record)) {
      if (day < from) from = day
      if (day > last) last = day
    }
    spans.push({ record, from, until: isClosed(record) ? last : null })
  }
  return spans.sort((a, b) => inOrder(a.record, b.record))
}

/** Those that may be open at some time between two days. */
export function within<R>(spans: readonly Span<R>[], first: Day, last: Day): R[] {
  const found: R[] = []
  for (const { record, from, until } of spans) {
    if (from <= last && (until === null || until >= first)) found.push(record)
  }
  return found
}
