// The things a suggestion can name: the open critical-path item, the delegation last taken back.
import type { Day } from '#shared/calendar/day'
import { delegationOn } from '#shared/domain/delegation'
import { pathItemOn, type PathItem } from '#shared/domain/path-item'
import type { Subject } from '#shared/domain/subject'
import type { DayBook } from './day-book'

export interface HeldItem {
  item: PathItem
  since: Day
  /** Working days. */
  age: number
}

/** My open items on the critical path at the end of `day`, oldest first; covering for a named absence is exempt. */
export function myPathItems(book: DayBook, day: Day, ignored: ReadonlySet<string> = new Set()): HeldItem[] {
  const held: HeldItem[] = []
  for (const item of book.pathItems) {
    if (ignored.has(item.id)) continue
    const state = pathItemOn(item, day)
    if (!state || state.state !== 'open' || state.owner !== 'me' || state.offPath) continue
    if (isCovering(item, day)) continue
    held.push({ item, since: state.ownedSince, age: book.calendar.workingDaysBetween(state.ownedSince, day) })
  }
  return held.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.item.id < b.item.id ? -1 : 1))
}

export function isCovering(item: PathItem, day: Day): boolean {
  return item.covering !== null && day <= item.covering.until
}

/** The oldest open critical-path item of mine; null where there is none. */
export function currentItem(book: DayBook): Subject | null {
  const [oldest] = myPathItems(book, book.today, book.misread('S2'))
  return oldest ? { kind: 'pathItem', id: oldest.item.id } : null
}

/** The delegation that was last taken back and is still with me; null where there is none. */
export function lastTakenBack(book: DayBook): Subject | null {
  let last: { id: string; day: Day } | null = null
  for (const delegation of book.delegations) {
    const state = delegationOn(delegation, book.today)
    if (state?.state !== 'with-me') continue
    const taken = delegation.events.filter(
      (event) => event.type === 'touched' && event.touch === 'took-back' && event.day <= book.today,
    )
    const day = taken
      .map((event) => event.day)
      .toSorted()
      .at(-1)
    if (day && (!last || day > last.day)) last = { id: delegation.id, day }
  }
  return last && { kind: 'delegation', id: last.id }
}

/** What "consider stepping back from" names. */
export function steppingBackFrom(book: DayBook): Subject | null {
  return currentItem(book) ?? lastTakenBack(book)
}
