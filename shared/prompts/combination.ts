// Exposure and consequence in one window: the one case in which "consider stepping back from X" is said.
import type { Subject } from '#shared/domain/subject'
import type { Message, SignalReading } from './assessment'
import { amplified } from './amplifier'
import type { DayBook } from './day-book'
import { message } from './message'
import { limitOn, passes } from './read-signal'
import type { Signal } from './signal'
import { signalOf } from './signal-by-id'
import { steppingBackFrom } from './subjects'

/** In a declared phase an exposure counts from here. */
const PHASE_STRENGTH = 0.5

export interface Combination {
  /** Strongest first; never empty. */
  exposures: readonly SignalReading[]
  /** In the order of the list; never empty. */
  consequences: readonly SignalReading[]
  /** What to step back from; null where nothing can be named, and the consequences speak for themselves. */
  subject: Subject | null
  /** A declared phase keeps it from being said. */
  heldBy: Message | null
}

/** null where not both are there. */
export function combine(
  readings: readonly SignalReading[],
  book: DayBook,
  subject = steppingBackFrom(book),
): Combination | null {
  const combining = amplified(readings).filter(
    (reading) => reading.counts && mayCombine(signalOf(reading.signal), book),
  )
  const exposures = combining
    .filter((reading) => reading.role === 'exposure' && holdsFor(reading, subject, book))
    .toSorted((a, b) => b.strength - a.strength)
  const consequences = combining.filter(({ role }) => role === 'consequence')
  if (exposures.length === 0 || consequences.length === 0) return null
  const phase = phaseOn(book)
  const strong = phase ? exposures.filter(isStrong) : exposures
  return strong.length > 0
    ? { exposures: strong, consequences, subject, heldBy: null }
    : { exposures, consequences, subject, heldBy: phase }
}

/** What counts for the stance: all that counts, without amplifiers and exposures too weak for a declared phase. */
export function countingReadings(readings: readonly SignalReading[], book: DayBook): SignalReading[] {
  const phase = phaseOn(book)
  return amplified(readings).filter(
    (reading) => reading.counts && !(phase && reading.role === 'exposure' && !isStrong(reading)),
  )
}

const isStrong = ({ strength }: SignalReading) => strength >= PHASE_STRENGTH

function phaseOn(book: DayBook): Message | null {
  const phase = book.runningExceptions.find(({ type }) => type === 'temporary-phase')
  return phase ? message('held.phase', { reason: phase.reason }) : null
}

function mayCombine(signal: Signal, book: DayBook): boolean {
  return signal.combines?.(book, limitOn(signal, book)) ?? true
}

/** After "not true" about stepping back from this very thing, a signal about the whole has to pass the raised limit. */
function holdsFor({ signal, subjects, clauses }: SignalReading, subject: Subject | null, book: DayBook): boolean {
  const raise = subject && subjects.length === 0 ? book.raise(signal, subject) : 1
  if (raise === 1) return true
  return clauses.some((clause) => passes({ ...clause, threshold: clause.threshold * raise }))
}
