// What a signal is: one file each under `signals/`, one line in their list.
import type { Day } from '#shared/calendar/day'
import { subjectKey, type Subject } from '#shared/domain/subject'
import type { Evidence, Message, PlanTemplate, SignalId, SignalReading, SignalRole } from './assessment'
import type { DayBook } from './day-book'

/** A limit, where strength reaches 1, and why it is where it is. */
export interface Limit {
  threshold: number
  alarm: number
  why: Message[]
}

/** What computing gives: a value and what it rests on, or null when there is too little to say. */
export interface Computed {
  value: number | null
  known: number
  of: number
  evidence: Evidence[]
  leftOut: Message[]
  /** Things or people for which it holds on their own account. */
  subjects?: Subject[]
  /** Fires whatever the limit says, as for "the same person twice". */
  fires?: boolean
  /** Keeps it quiet although the limit is passed: the counter-signal. */
  isCountered?: boolean
  /** The same item or person twice: needs no second day. */
  countsAtOnce?: boolean
}

export interface Signal {
  id: SignalId
  role: SignalRole
  /** Which of the article's claims it comes from. */
  source: readonly string[]
  unit: SignalReading['unit']
  /** Working days it looks back. */
  windowDays: number
  /** Counts at once; others must have fired on the previous working day with a check-in too. */
  isEvent?: boolean
  /** Zero is the finding: strength is 1 when it fires. */
  zeroIsTheFinding?: boolean
  /** Whether the value has to reach the limit, or pass it. */
  firesAt: 'reaching' | 'passing'
  limit: (book: DayBook) => Limit
  compute: (book: DayBook, limit: Limit) => Computed
  /** At least two, naming the item or person; the first is offered. */
  plans: (subject: Subject | null, book: DayBook) => PlanTemplate[]
  /** The person's own usual value in the role so far, for comparison; null while too little is known. */
  baseline?: (book: DayBook) => number | null
  /** How people-facing its action is: of two on one day the higher comes first. */
  peopleFacing: number
}

export function message(id: string, params: Message['params'] = {}): Message {
  return { id, params }
}

const THRESHOLD_RAISE = 0.2
const RAISED_FOR_DAYS = 60

/** Where a suggestion was "not true", this signal's limit for this subject stands 20 % higher for 60 working days. */
export function isRaisedFor(book: DayBook, signal: SignalId, subject: Subject | null): boolean {
  return book.suggestions.some((record) => {
    if (record.signalIds[0] !== signal || subjectKey(record.subject) !== subjectKey(subject)) return false
    return record.events.some(
      (event) =>
        event.type === 'not-true' &&
        event.day <= book.today &&
        book.calendar.workingDaysBetween(event.day, book.today) < RAISED_FOR_DAYS,
    )
  })
}

export function readSignal(signal: Signal, book: DayBook, override: number | undefined): SignalReading {
  const limit = effectiveLimit(signal, book, override)
  const days = book.window(signal.windowDays)
  const window = { from: days[0] ?? book.today, to: book.today, workingDays: days.length }
  const base = {
    signal: signal.id,
    role: signal.role,
    threshold: limit.threshold,
    alarm: limit.alarm,
    unit: signal.unit,
    why: limit.why,
    window,
    counts: false,
    baseline: null,
  }
  const quiet = {
    ...base,
    value: null,
    coverage: { known: 0, of: days.length },
    strength: 0,
    subjects: [],
    evidence: [],
    leftOut: [],
  }
  if (book.signalsOff.includes(signal.id)) return { ...quiet, state: 'off' }
  const computed = signal.compute(book, limit)
  const { value, known, of, evidence, leftOut } = computed
  const reading = { ...base, value, coverage: { known, of }, evidence, leftOut, subjects: computed.subjects ?? [] }
  if (value === null) return { ...reading, state: 'not-enough-yet', strength: 0 }
  const passes =
    computed.fires === true || (signal.firesAt === 'passing' ? value > limit.threshold : value >= limit.threshold)
  const fires = passes && computed.isCountered !== true
  const strength = fires ? (signal.zeroIsTheFinding ? 1 : strengthOf(value, limit)) : 0
  const counts = fires && (signal.isEvent === true || computed.countsAtOnce === true)
  return { ...reading, state: fires ? 'fires' : 'quiet', strength, counts, baseline: signal.baseline?.(book) ?? null }
}

function effectiveLimit(signal: Signal, book: DayBook, override: number | undefined): Limit {
  const own = book.thresholds[signal.id]
  const threshold = override ?? (own && own.from <= book.today ? own.threshold : undefined)
  const limit = signal.limit(book)
  const chosen =
    threshold === undefined
      ? limit
      : { threshold, alarm: alarmFor(signal, threshold), why: [message('why.own', { threshold })] }
  if (!isRaisedFor(book, signal.id, null)) return chosen
  const raised = chosen.threshold * (1 + THRESHOLD_RAISE)
  return {
    threshold: raised,
    alarm: Math.max(chosen.alarm, alarmFor(signal, raised)),
    why: [...chosen.why, message('why.raised')],
  }
}

/** For a share, half-way from the limit to 1; for a count or an age, twice the limit. */
export function alarmFor(signal: Pick<Signal, 'unit'>, threshold: number): number {
  return signal.unit === 'share' || signal.unit === 'points' ? threshold + (1 - threshold) / 2 : threshold * 2
}

/** 0 to 1. Something that just fires is seen, if faintly. */
function strengthOf(value: number, { threshold, alarm }: Limit): number {
  if (alarm <= threshold) return 1
  return Math.min(1, Math.max(0, (value - threshold) / (alarm - threshold)))
}

const MINIMUM_KNOWN: Record<number, number> = { 5: 3, 10: 6, 20: 12, 60: 30 }

/** Whether enough days of a window are known: 3 of 5, 6 of 10, 12 of 20, 30 of 60. */
export function isEnough(windowDays: number, known: number): boolean {
  return known >= (MINIMUM_KNOWN[windowDays] ?? Math.ceil(windowDays * 0.6))
}

/** "4 of 10" on the days that are known: 40 % of them, at least one. */
export function scaledCount(count: number, windowDays: number, known: number): number {
  return Math.max(1, (count * known) / windowDays)
}

/** The days of a window on which a field is known and no excuse holds, and how many were excused. */
export function knownDays<T>(
  book: DayBook,
  windowDays: number,
  valueOn: (day: Day) => T | null,
  excuse: boolean,
): { days: { day: Day; value: T; recordId: string }[]; of: number; excused: number } {
  const days: { day: Day; value: T; recordId: string }[] = []
  let excused = 0
  const window = book.window(windowDays)
  for (const day of window) {
    const checkIn = book.checkInOn(day)
    if (excuse && book.isExcused(day)) {
      excused += 1
      continue
    }
    const value = checkIn && checkIn.dayKind !== 'leave' ? valueOn(day) : null
    if (checkIn && value !== null) days.push({ day, value, recordId: checkIn.id })
  }
  return { days, of: window.length - excused, excused }
}

export function excusedMessage(excused: number): Message[] {
  return excused > 0 ? [message('left-out.excused', { days: excused })] : []
}
