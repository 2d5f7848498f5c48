// The limit of a signal's second clause on a day: tried out, the person's own, or its default.
import type { Subject } from '#shared/domain/subject'
import type { DayBook } from './day-book'
import { message } from './message'
import type { Limit, SecondLimit } from './signal'

/** With the reason it stands where it does; what "not true" raised is not in it yet. */
export function readSecondLimit(other: SecondLimit, book: DayBook, first: Limit): Pick<Limit, 'threshold' | 'why'> {
  const own = book.limitFor(other.id)
  return own === null ? other.usual(book, first) : { threshold: own, why: [message('why.own')] }
}

/** For this item or person: higher by the factor of `book.raise` for sixty days after "not true". */
export function secondLimit(other: SecondLimit, book: DayBook, first: Limit, subject: Subject | null): number {
  const [signal] = other.id.split('.') as [Parameters<DayBook['raise']>[0]]
  return readSecondLimit(other, book, first).threshold * book.raise(signal, subject)
}
