// What was noted about a day that is worth a question the same evening, and what it was about.
import type { Subject } from '#shared/domain/subject'
import type { SignalId } from './assessment'
import type { DayBook } from './day-book'
import { takeBacks } from './signals/s04-took-back'
import { myPathItems } from './subjects'

/** In the order in which they are asked about: what happened with somebody before what is merely old. */
export const CAPTURES = [
  'took-back',
  'one-to-one-moved-for-code',
  'landed-here',
  'gave-answer-often',
  'could-not-explain',
  'path-item-aged',
] as const
export type Capture = (typeof CAPTURES)[number]

export interface Captured {
  capture: Capture
  /** The signal that reads the same answer: where it is switched off, nothing is asked. */
  signal: SignalId
  /** What it was about, the first to be named first; [] where nothing has a name. */
  subjects: readonly Subject[]
}

const AGED_DAYS = 3
const OFTEN = 3

/** All that the day's record holds of the kind, in the order of `CAPTURES`; of an incident or on call, nothing. */
export function capturedOn(book: DayBook): Captured[] {
  if (book.isExcused(book.today)) return []
  return CAPTURES.flatMap((capture) => {
    const subjects = FOUND[capture](book)
    return subjects ? { capture, signal: READ_BY[capture], subjects } : []
  })
}

const READ_BY: Record<Capture, SignalId> = {
  'took-back': 'S4',
  'one-to-one-moved-for-code': 'S8',
  'landed-here': 'S6',
  'gave-answer-often': 'S12',
  'could-not-explain': 'O2',
  'path-item-aged': 'S2',
}

/** null where nothing of the kind was noted; what merely goes on counts on a day with a check-in. */
const FOUND: Record<Capture, (book: DayBook) => Subject[] | null> = {
  'took-back': (book) =>
    some(
      takeBacks(book).counted.filter(({ day }) => day === book.today),
      ({ delegation: { id } }) => ({ kind: 'delegation', id }),
    ),
  'one-to-one-moved-for-code': ({ outcomes, today }) =>
    some(
      (outcomes.get(today) ?? []).filter(
        ({ work, event }) =>
          work.type === 'one-to-one' &&
          work.personId !== null &&
          event.outcome === 'moved-by-me' &&
          event.reason === 'my-code',
      ),
      ({ work }) => ({ kind: 'person', id: work.personId! }),
    ),
  'landed-here': ({ decisions, today }) =>
    some(
      // Calls about people are theirs to make.
      (decisions.get(today) ?? []).filter(({ subject, arrival }) => arrival === 'landed-here' && subject !== 'people'),
      ({ id }) => ({ kind: 'decision', id }),
    ),
  'gave-answer-often': (book) => ((book.checkInOn(book.today)?.gaveAnswer ?? 0) >= OFTEN ? [] : null),
  'could-not-explain': (book) => (book.checkInOn(book.today)?.weekly?.couldExplain === false ? [] : null),
  'path-item-aged': (book) =>
    book.checkInOn(book.today) === null
      ? null
      : some(
          myPathItems(book).filter(({ age }) => age >= AGED_DAYS),
          ({ item: { id } }) => ({ kind: 'pathItem', id }),
        ),
}

function some<T>(found: readonly T[], toSubject: (one: T) => Subject): Subject[] | null {
  return found.length === 0 ? null : found.map(toSubject)
}
