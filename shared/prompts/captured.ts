// What was noted about a day that is worth a question the same evening, and what it was about.
import type { Subject } from '#shared/domain/subject'
import type { SignalId } from './assessment'
import type { DayBook } from './day-book'
import { readSignal } from './read-signal'
import { correctedRecords } from './responses'
import { criticalPath } from './signals/s02-critical-path'
import { takeBacks } from './signals/s04-took-back'
import { landedOn } from './signals/s06-decisions-drift'

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

/** One thing that was noted, with the record that says so. */
interface Noted {
  recordId: string
  /** null where it has no name. */
  subject: Subject | null
}

export interface Captured {
  capture: Capture
  /** The signal that reads the same answer. */
  signal: SignalId
  /** What it was about, the first to be named first; [] where nothing has a name. */
  subjects: readonly Subject[]
}

const OFTEN = 3

/**
 * All that the day's record holds of the kind, in the order of `CAPTURES`: nothing of an incident or on call, nothing that
 * was told to be misread, and nothing where the signal that reads it is switched off.
 */
export function capturedOn(book: DayBook): Captured[] {
  if (book.isExcused(book.today)) return []
  const corrected = correctedRecords(book.doubted, book.today)
  return CAPTURES.flatMap((capture) => {
    const signal = READ_BY[capture]
    if (book.signalsOff.includes(signal)) return []
    const isRight = ({ recordId, subject }: Noted) =>
      !corrected.has(recordId) && !(subject !== null && corrected.has(subject.id))
    const noted = FOUND[capture](book).filter(isRight)
    return noted.length === 0 ? [] : { capture, signal, subjects: noted.flatMap(({ subject }) => subject ?? []) }
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

/** What merely goes on counts on a day with a check-in. */
const FOUND: Record<Capture, (book: DayBook) => Noted[]> = {
  'took-back': (book) =>
    takeBacks(book)
      .counted.filter(({ day }) => day === book.today)
      .map(({ delegation: { id } }) => ({ recordId: id, subject: { kind: 'delegation', id } })),
  'one-to-one-moved-for-code': ({ outcomes, today }) =>
    (outcomes.get(today) ?? []).flatMap(({ work: { id, type, personId }, event: { outcome, reason } }) =>
      type === 'one-to-one' && personId !== null && outcome === 'moved-by-me' && reason === 'my-code'
        ? [{ recordId: id, subject: { kind: 'person', id: personId } }]
        : [],
    ),
  'landed-here': (book) =>
    landedOn(book, [book.today]).map(({ id }) => ({ recordId: id, subject: { kind: 'decision', id } })),
  'gave-answer-often': (book) => ofTheDay(book, ({ gaveAnswer }) => (gaveAnswer ?? 0) >= OFTEN),
  'could-not-explain': (book) => ofTheDay(book, ({ weekly }) => weekly?.couldExplain === false),
  'path-item-aged': (book) =>
    book.checkInOn(book.today) === null
      ? []
      : readSignal(criticalPath, book).separately.map((subject) => ({ recordId: subject.id, subject })),
}

function ofTheDay(book: DayBook, says: (checkIn: NonNullable<ReturnType<DayBook['checkInOn']>>) => boolean): Noted[] {
  const checkIn = book.checkInOn(book.today)
  return checkIn && says(checkIn) ? [{ recordId: checkIn.id, subject: null }] : []
}
