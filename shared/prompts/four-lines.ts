// What explains a suggestion: what was seen, the limit and why, what was left out, and the records behind it.
import type { Evidence, Message, SignalReading, Suggestion } from './assessment'
import type { DayBook } from './day-book'
import { message } from './message'
import { distinctMessages } from './read-signal'

type Explained = Pick<Suggestion, 'signals' | 'saw' | 'limit' | 'leftOut' | 'evidence'>

/** The leading reading first. */
export function fourLines(readings: readonly SignalReading[], book: DayBook): Explained {
  return {
    signals: readings.map(({ signal }) => signal),
    saw: distinctMessages(readings.flatMap(({ saw }) => saw)),
    limit: distinctMessages(readings.flatMap(limitLines)),
    leftOut: distinctMessages([...readings.flatMap(({ leftOut }) => leftOut), ...declared(readings, book)]),
    evidence: distinctEvidence(readings.flatMap(({ evidence }) => evidence)),
  }
}

function limitLines({ clauses, why, signal }: SignalReading): Message[] {
  const used = clauses.filter(({ fires }) => fires)
  return [...used.map(({ threshold, unit }) => message(`limit.${signal}.${unit}`, { threshold })), ...why]
}

function declared(readings: readonly SignalReading[], book: DayBook): Message[] {
  if (readings.every(({ role }) => role !== 'exposure')) return []
  const phases = book.runningExceptions.filter(({ type }) => type === 'temporary-phase')
  return phases.map(({ reason }) => message('left-out.phase', { reason }))
}

function distinctEvidence(evidence: readonly Evidence[]): Evidence[] {
  const byKey = new Map<string, Evidence>()
  for (const one of evidence) {
    const key = `${one.recordId} ${one.day}`
    if (!byKey.has(key)) byKey.set(key, one)
  }
  return [...byKey.values()]
}
