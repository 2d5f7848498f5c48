// From readings to what could be suggested: exposure alone asks, consequence alone acts, both together step back from X.
import type { Subject } from '#shared/domain/subject'
import type { Evidence, Message, SignalReading, Suggestion } from './assessment'
import type { DayBook } from './day-book'
import { message, type Signal } from './signal'
import { countedShare } from './signals/s01-hands-on-share'
import { slippedForCode } from './signals/s08-one-to-ones-slip'
import { myPathItems, steppingBackFrom } from './subjects'

export interface Candidate extends Suggestion {
  peopleFacing: number
}

const PHASE_STRENGTH = 0.5
const MOST_EVIDENCE_SAID = 4

type Find = (id: SignalReading['signal']) => Signal

/** Readings that count, with a declared phase already taken off the weak exposures. */
export function countingReadings(readings: readonly SignalReading[], book: DayBook): SignalReading[] {
  const inPhase = book.runningExceptions.some(({ type }) => type === 'temporary-phase')
  return readings.filter(
    ({ counts, role, strength }) => counts && !(inPhase && role === 'exposure' && strength < PHASE_STRENGTH),
  )
}

/** Most people-facing first. */
export function candidates(readings: readonly SignalReading[], book: DayBook, find: Find): Candidate[] {
  const counting = countingReadings(readings, book)
  const exposures = counting.filter((reading) => reading.role === 'exposure' && isForCombination(reading, book))
  const consequences = counting.filter((reading) => reading.role === 'consequence')
  const combinable = consequences.filter((reading) => isForCombination(reading, book))
  const subject = exposures.length > 0 && combinable.length > 0 ? steppingBackFrom(book) : null
  const found: Candidate[] = []
  if (subject) found.push(stepBack(subject, exposures, combinable, book, find))
  for (const reading of consequences) found.push(ownAction(reading, 'own-action', book, find))
  for (const reading of counting) {
    if (reading.role === 'own-action')
      found.push(ownAction(reading, reading.signal.startsWith('O') ? 'step-closer' : 'own-action', book, find))
    if (reading.role === 'charter-question') found.push(ownAction(reading, 'own-action', book, find))
  }
  return found.sort((a, b) => b.peopleFacing - a.peopleFacing)
}

/** Moved 1:1s only for code or for no reason given; ages only where hands-on work was done on half of the days. */
function isForCombination({ signal }: SignalReading, book: DayBook): boolean {
  if (signal === 'S8') return slippedForCode(book)
  return signal === 'S2' || signal === 'S9' ? isHandsOnHalfTheDays(book) : true
}

function isHandsOnHalfTheDays(book: DayBook): boolean {
  const shares = book.window(10).flatMap((day) => countedShare(book, day) ?? [])
  return shares.length > 0 && shares.filter((share) => share >= 0.25).length * 2 >= shares.length
}

function stepBack(
  subject: Subject,
  exposures: SignalReading[],
  consequences: SignalReading[],
  book: DayBook,
  find: Find,
): Candidate {
  // What names the subject leads: an item's exposure, else the take-back, else the strongest.
  const byStrength = exposures.toSorted((a, b) => b.strength - a.strength)
  const lead = byStrength.find(({ signal }) => signal === 'S2' && subject.kind === 'pathItem') ?? byStrength[0]!
  const all = [lead, ...byStrength.filter((reading) => reading !== lead), ...consequences]
  const age = myPathItems(book, book.today).find(({ item }) => item.id === subject.id)?.age ?? null
  const title =
    age === null
      ? message('title.step-back', { item: subject })
      : message('title.step-back.item', { item: subject, days: age })
  const facing = Math.max(...consequences.map(({ signal }) => find(signal).peopleFacing)) + 0.5
  return {
    ...describe(all, book),
    direction: 'step-back',
    subject,
    title,
    wouldGoAway: message('away.step-back', { item: subject }),
    plans: plansFor(all, subject, book, find),
    peopleFacing: facing,
  }
}

function ownAction(reading: SignalReading, direction: Suggestion['direction'], book: DayBook, find: Find): Candidate {
  const subject = reading.subjects[0] ?? null
  const params: Message['params'] = subject ? { subject } : {}
  const signal = find(reading.signal)
  return {
    ...describe([reading], book),
    direction,
    subject,
    title: message(`title.${reading.signal}`, params),
    wouldGoAway: message(`away.${reading.signal}`, params),
    plans: signal.plans(subject, book),
    peopleFacing: signal.peopleFacing,
  }
}

/** A plan about the thing itself first, then one for the consequence that goes with it. */
function plansFor(readings: readonly SignalReading[], subject: Subject, book: DayBook, find: Find) {
  const leading = subject.kind === 'pathItem' ? find('S2').plans(subject, book) : find('S4').plans(subject, book)
  const other = readings.find(({ role }) => role === 'consequence')
  return other ? [...leading, ...find(other.signal).plans(other.subjects[0] ?? null, book)] : leading
}

function describe(
  readings: readonly SignalReading[],
  book: DayBook,
): Pick<Suggestion, 'signals' | 'saw' | 'limit' | 'leftOut' | 'evidence'> {
  const evidence = readings.flatMap((reading) => reading.evidence)
  const phases = book.runningExceptions.filter(({ type }) => type === 'temporary-phase')
  return {
    signals: readings.map(({ signal }) => signal),
    saw: readings.flatMap(sawOf),
    limit: readings.flatMap(({ signal, threshold, unit, why }) => [
      message('limit.used', { signal, threshold, unit }),
      ...why,
    ]),
    leftOut: [
      ...dedupe(readings.flatMap(({ leftOut }) => leftOut)),
      ...phases.map(({ reason, until }) => message('left-out.phase', { reason, until })),
    ],
    evidence,
  }
}

function sawOf({ signal, value, coverage, evidence }: SignalReading): Message[] {
  const summary = message(`saw.summary.${signal}`, {
    value: value ?? 0,
    known: coverage.known,
    of: coverage.of,
    seen: evidence.length,
  })
  return [summary, ...evidence.slice(0, MOST_EVIDENCE_SAID).map(withDay)]
}

function withDay({ message: said, day }: Evidence): Message {
  return message(said.id, { ...said.params, day })
}

function dedupe(messages: readonly Message[]): Message[] {
  const seen = new Set<string>()
  return messages.filter((one) => {
    const key = JSON.stringify(one)
    return !seen.has(key) && seen.add(key)
  })
}
