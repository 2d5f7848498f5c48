// The things a suggestion can name: the open critical-path item, the delegation last taken back.
import type { Day } from '#shared/calendar/day'
import { delegationOn } from '#shared/domain/delegation'
import { exceptionOn } from '#shared/domain/exception'
import { pathItemOn, type PathItem } from '#shared/domain/path-item'
import { isAway, isPresent, type Person } from '#shared/domain/person'
import type { Subject } from '#shared/domain/subject'
import type { PlanCueTemplate, SignalId } from './assessment'
import type { DayBook } from './day-book'

export interface HeldItem {
  item: PathItem
  since: Day
  /** Working days, excused ones left out. */
  age: number
}

/** My open items on the critical path, longest held first; what covers for an absence, or was misread, left out. */
export function myPathItems(book: DayBook): HeldItem[] {
  const ignored = book.misread('S2')
  const held: HeldItem[] = []
  for (const item of book.pathItems) {
    if (ignored.has(item.id) || !isMineOnPath(item, book.today) || coveredUntil(book, item, book.today) !== null)
      continue
    const since = pathItemOn(item, book.today)!.ownedSince
    held.push({ item, since, age: book.age(since) })
  }
  return held.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
}

export function isMineOnPath(item: PathItem, day: Day): boolean {
  const state = pathItemOn(item, day)
  return state?.state === 'open' && state.owner === 'me' && !state.offPath
}

/** Until when an item is exempt because its holder is away; null where it is not. */
export function coveredUntil(book: DayBook, item: PathItem, day: Day): Day | null {
  if (item.covering && day <= item.covering.until) return item.covering.until
  for (const exception of book.exceptions) {
    if (exception.type !== 'covering-absence' || exception.personId === null) continue
    const { state, until } = exceptionOn(exception, day)
    if (state === 'running' && wasWith(item, exception.personId, day)) return until
  }
  return null
}

function wasWith(item: PathItem, personId: string, day: Day): boolean {
  return item.events.some(
    (event) =>
      event.day <= day &&
      ((event.type === 'opened' && event.owner === personId) ||
        (event.type === 'handed-over' && event.to === personId)),
  )
}

/** The oldest open critical-path item of mine; null where there is none. */
export function currentItem(book: DayBook): Subject | null {
  const [oldest] = myPathItems(book)
  return oldest ? { kind: 'pathItem', id: oldest.item.id } : null
}

/** The delegation that was last taken back and is still with me; null where there is none. */
function lastTakenBack(book: DayBook): Subject | null {
  const ignored = book.misread('S4')
  let last: { id: string; day: Day } | null = null
  for (const delegation of book.delegations) {
    if (ignored.has(delegation.id) || delegationOn(delegation, book.today)?.state !== 'with-me') continue
    for (const event of delegation.events) {
      if (event.type !== 'touched' || event.touch !== 'took-back' || event.day > book.today) continue
      if (!last || event.day > last.day) last = { id: delegation.id, day: event.day }
    }
  }
  return last && { kind: 'delegation', id: last.id }
}

/** What "consider stepping back from" names; null where there is nothing to name. */
export function steppingBackFrom(book: DayBook): Subject | null {
  return currentItem(book) ?? lastTakenBack(book)
}

export function person(id: string): Subject {
  return { kind: 'person', id }
}

const BY_EXPERIENCE = ['senior', 'mid', null, 'junior']

/** Whom a plan can name where no record does: a report who is there today, the most experienced first; null for none. */
export function someReport(book: DayBook): Subject | null {
  const [first] = byExperience(book)
  return first ? person(first.id) : null
}

/** The next of them each time that the signal leads a suggestion; nobody junior while somebody else is there. */
export function inTurn(lead: SignalId, book: DayBook): Subject | null {
  const reports = byExperience(book)
  const seasoned = reports.filter(({ experience }) => experience !== 'junior')
  const all = seasoned.length > 0 ? seasoned : reports
  const before = book.suggestions.filter(({ day, signalIds }) => day < book.today && signalIds[0] === lead)
  const next = all[before.length % all.length]
  return next ? person(next.id) : null
}

function byExperience(book: DayBook): Person[] {
  const reports = book.people.filter(
    (one) => one.relation === 'report' && isPresent(one, book.today) && !isAway(one, book.today),
  )
  const rank = (one: Person) => BY_EXPERIENCE.indexOf(one.experience)
  return reports.toSorted((a, b) => rank(a) - rank(b))
}

/** Someone who holds a delegation; null where nobody does. */
export function someOwner(book: DayBook): Subject | null {
  for (const delegation of book.delegations) {
    const state = delegationOn(delegation, book.today)
    if (state?.state === 'with-them') return person(state.personId)
  }
  return null
}

/** In a plan, where nobody can be named. */
export const SOMEONE = 'someone on the team'

/** At their next 1:1; tomorrow where nobody is named. */
export function whenTheyMeet(who: Subject | null): PlanCueTemplate {
  return who?.kind === 'person' ? { on: 'one-to-one', personId: who.id } : { on: 'next-working-day' }
}
