// Reading one signal on one day: its limit, its clauses, and how strongly it fires.
import { subjectKey, type Subject } from '#shared/domain/subject'
import type { ClauseReading, Coverage, Evidence, Message, SecondLimitReading, SignalReading } from './assessment'
import type { DayBook } from './day-book'
import { message } from './message'
import { readSecondLimit } from './second-limit'
import { alarmFor, type Clause, type Computed, type Limit, type Signal } from './signal'

/** `counts` is true here only for what needs no second day. */
export function readSignal(signal: Signal, book: DayBook): SignalReading {
  const limit = limitOn(signal, book)
  if (book.signalsOff.includes(signal.id)) return switchedOff(signal, book, limit)
  const computed = signal.compute(book, limit)
  const clauses = computed.clauses.map((clause) => ({ clause, fires: !computed.isCountered && passes(clause) }))
  const firing = clauses.filter(({ fires }) => fires).map(({ clause }) => clause)
  const told = firing.length > 0 ? firing : computed.clauses
  const subjects = distinctSubjects(firing)
  const isRaised = subjects.some((subject) => book.raise(signal.id, subject) > 1)
  const others = othersOn(signal, book, limit)
  const why = [
    ...limit.why,
    ...(isRaised ? [message('why.raised')] : []),
    ...(others.some(({ id }) => book.limitFor(id) !== null) ? [message('why.own-second')] : []),
  ]
  return {
    ...outline(signal, book, { ...limit, why }),
    firesAt: limitFiresAt(computed),
    state: stateOf(computed, firing),
    value: computed.clauses[0].value,
    clauses: clauses.map(({ clause, fires }) => clauseReading(clause, fires)),
    others,
    coverage: coverageOf(computed),
    strength: firing.length === 0 ? 0 : signal.zeroIsTheFinding ? 1 : Math.max(...firing.map(strengthOf)),
    counts: firing.some((clause) => signal.isEvent === true || clause.isEvent === true),
    subjects,
    separately: distinctSubjects(firing.filter(({ isForEach }) => isForEach === true)),
    saw: told.filter(({ value }) => value !== null).map(({ saw }) => saw),
    evidence: distinctEvidence(told),
    leftOut: computed.leftOut,
    baseline: book.isNewInRole ? null : (signal.baseline?.(book) ?? null),
  }
}

function coverageOf({ known, of, per }: Computed): Coverage {
  return per ? { known, of, per } : { known, of }
}

/** The limit that holds today: tried out, the person's own, or the default with its modifiers; raised after "not true". */
export function limitOn(signal: Signal, book: DayBook): Limit {
  const own = book.limitFor(signal.id)
  const limit: Limit =
    own === null ? signal.limit(book) : { threshold: own, alarm: alarmFor(signal.unit, own), why: [message('why.own')] }
  const raise = book.raise(signal.id, null)
  if (raise === 1) return limit
  // What fires below its limit is told later with a lower one.
  const threshold = signal.firesBelow ? limit.threshold / raise : limit.threshold * raise
  const alarm = Math.max(limit.alarm, alarmFor(signal.unit, threshold))
  return { threshold, alarm, why: [...limit.why, message('why.raised')] }
}

function othersOn({ others = [] }: Signal, book: DayBook, first: Limit): SecondLimitReading[] {
  return others.map((other) => ({
    id: other.id,
    unit: other.unit,
    firesAt: other.firesAt,
    ...readSecondLimit(other, book, first),
  }))
}

export function passes({ value, threshold, firesAt }: Pick<Clause, 'value' | 'threshold' | 'firesAt'>): boolean {
  if (value === null) return false
  // Shares of small numbers miss their limit by rounding alone.
  const above = value - threshold
  if (firesAt === 'passing') return above > 1e-9
  return firesAt === 'reaching' ? above >= -1e-9 : above <= 1e-9
}

function strengthOf({ value, threshold, alarm }: Clause): number {
  if (value === null) return 0
  if (alarm <= threshold) return 1
  return Math.min(1, Math.max(0, (value - threshold) / (alarm - threshold)))
}

function stateOf({ clauses }: Computed, firing: readonly Clause[]): SignalReading['state'] {
  if (firing.length > 0) return 'fires'
  return clauses.every(({ value }) => value === null) ? 'not-enough-yet' : 'quiet'
}

const limitFiresAt = (computed: Computed) => computed.limitFiresAt ?? computed.clauses[0].firesAt

function clauseReading({ value, threshold, alarm, unit, firesAt }: Clause, fires: boolean): ClauseReading {
  return { value, threshold, alarm, unit, firesAt, fires }
}

function outline(signal: Signal, book: DayBook, { threshold, alarm, why }: Limit) {
  const days = book.window(signal.windowDays)
  const window = { from: days[0] ?? book.today, to: book.today, workingDays: days.length }
  return { signal: signal.id, role: signal.role, threshold, alarm, unit: signal.unit, why, window }
}

function switchedOff(signal: Signal, book: DayBook, limit: Limit): SignalReading {
  const outlined = outline(signal, book, limit)
  return {
    ...outlined,
    // Nothing of it is told, but a limit is set now for when it is on again.
    firesAt: limitFiresAt(signal.compute(book, limit)),
    state: 'off',
    value: null,
    clauses: [],
    others: othersOn(signal, book, limit),
    coverage: { known: 0, of: outlined.window.workingDays },
    strength: 0,
    counts: false,
    subjects: [],
    separately: [],
    saw: [],
    evidence: [],
    leftOut: [],
    baseline: null,
  }
}

/** "The same person twice" names its person before anything else does. */
function distinctSubjects(clauses: readonly Clause[]): Subject[] {
  const byKey = new Map<string, Subject>()
  for (const { subjects = [] } of clauses.toSorted((a, b) => Number(b.isEvent ?? false) - Number(a.isEvent ?? false)))
    for (const subject of subjects) if (!byKey.has(subjectKey(subject))) byKey.set(subjectKey(subject), subject)
  return [...byKey.values()]
}

function distinctEvidence(clauses: readonly Clause[]): Evidence[] {
  const byKey = new Map<string, Evidence>()
  for (const { evidence } of clauses) {
    for (const one of evidence) {
      const key = `${one.recordId} ${one.day}`
      if (!byKey.has(key)) byKey.set(key, one)
    }
  }
  return [...byKey.values()]
}

/** Each sentence once. */
export function distinctMessages(messages: readonly Message[]): Message[] {
  const seen = new Map<string, Message>()
  for (const one of messages) {
    const key = JSON.stringify(one)
    if (!seen.has(key)) seen.set(key, one)
  }
  return [...seen.values()]
}
