// People who have just joined: for a while they need answers more than questions.
import { daysBetween, type Day } from '#shared/calendar/day'
import { isPresent, type Person } from '#shared/domain/person'
import type { DayBook } from './day-book'

/** Calendar days. */
const FIRST_DAYS = 30

export function isInFirstDays(person: Person, day: Day): boolean {
  return isPresent(person, day) && daysBetween(person.from, day) < FIRST_DAYS
}

/** A report in the first thirty days; null for none. Who was listed as the role began was there before the journal. */
export function newcomerOn(book: DayBook, day: Day): Person | null {
  const found = book.people.find(
    (person) =>
      person.relation === 'report' &&
      (book.roleStart === null || person.from > book.roleStart) &&
      isInFirstDays(person, day),
  )
  return found ?? null
}
