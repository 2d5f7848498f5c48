// From readings to what could be suggested: exposure alone asks, consequence alone acts, both together step back from X.
import { addDays } from '#shared/calendar/day'
import { backSince } from '#shared/domain/delegation'
import { isSameValue } from '#shared/domain/same-value'
import { subjectKey, type Subject } from '#shared/domain/subject'
import { amplifiersOf } from './amplifier'
import type { Message, MessageParam, PlanTemplate, SignalReading, Suggestion } from './assessment'
import { combine, type Combination } from './combination'
import type { DayBook } from './day-book'
import { fourLines } from './four-lines'
import { isHandsOnHalfTheDays } from './hands-on-days'
import { message } from './message'
import { knownSignal, signalOf } from './signal-by-id'
import { myPathItems } from './subjects'

export interface Candidate extends Suggestion {
  peopleFacing: number
}

export interface Candidates {
  /** Most people-facing first. */
  found: Candidate[]
  /** A step back that a declared phase excuses; null otherwise. */
  excused: { candidate: Candidate; why: NonNullable<Combination['heldBy']> } | null
}

export function candidates(readings: readonly SignalReading[], book: DayBook): Candidates {
  const found: Candidate[] = []
  const together = combine(readings, book)
  const stepping = together?.subject ? stepBack(together, together.subject, amplifiersOf(readings), book) : null
  const why = together?.heldBy ?? null
  if (stepping && !why) found.push(stepping, ...alsoSteppingBack(readings, stepping, book))
  const opposite = oppositeDirection(readings, book)
  const behind = together && !together.subject && !why ? together.exposures : []
  for (const reading of readings) {
    if (!reading.counts || reading.role === 'exposure' || reading.role === 'amplifier') continue
    found.push(
      ...ownActions(reading, isOpposite(reading) ? opposite : 'own-action', book).map((one) =>
        withWhatIsBehind(one, reading, behind, book),
      ),
    )
  }
  found.sort((a, b) => b.peopleFacing - a.peopleFacing)
  return { found, excused: stepping && why ? { candidate: stepping, why } : null }
}

/** From other items of mine that are old on their own account: for when the person has answered about the first. */
function alsoSteppingBack(readings: readonly SignalReading[], first: Candidate, book: DayBook): Candidate[] {
  const items = readings.find(({ signal, counts }) => signal === 'S2' && counts)?.separately ?? []
  return items.flatMap((item) => {
    if (subjectKey(item) === subjectKey(first.subject)) return []
    const together = combine(readings, book, item)
    return together && !together.heldBy ? stepBack(together, item, amplifiersOf(readings), book) : []
  })
}

function stepBack(
  { exposures, consequences }: Combination,
  subject: Subject,
  amplifiers: readonly SignalReading[],
  book: DayBook,
): Candidate {
  const lead = exposures.find((reading) => names(reading, subject)) ?? exposures[0]!
  const others = exposures.filter((reading) => reading !== lead)
  const felt = consequences.toSorted((a, b) => rankOf(b) - rankOf(a))
  return {
    // The two that make it a step back are read first.
    ...fourLines([lead, felt[0]!, ...others, ...felt.slice(1), ...amplifiers], book),
    signals: [lead, ...others, ...consequences, ...amplifiers].map(({ signal }) => signal),
    recordId: null,
    direction: 'step-back',
    subject,
    ...stepBackWords(subject, book),
    plans: plansFor([...consequences, ...amplifiers], subject, book),
    // Just before the consequences it gathers.
    peopleFacing: rankOf(felt[0]!) + 0.5,
  }
}

const rankOf = ({ signal }: SignalReading) => signalOf(signal).peopleFacing

/** With what says why it is this thing: for how long it has been mine, or since when it is back. */
function stepBackWords(subject: Subject, book: DayBook): Pick<Suggestion, 'title' | 'wouldGoAway'> {
  const held = myPathItems(book).find(({ item }) => item.id === subject.id)
  if (held)
    return {
      title: message('title.step-back.item', { item: subject, age: held.age }),
      wouldGoAway: message('away.step-back.item', { item: subject }),
    }
  const delegation = book.journal.delegation.get(subject.id)
  const since = (delegation && backSince(delegation, addDays(book.today, 1))) ?? book.today
  return {
    title: message('title.step-back.taken-back', { item: subject, since }),
    wouldGoAway: message('away.step-back.taken-back', { item: subject }),
  }
}

const names = ({ subjects }: SignalReading, subject: Subject) =>
  subjects.some((one) => subjectKey(one) === subjectKey(subject))

/** An O-signal: the mistake of being too far away. */
const isOpposite = ({ signal }: SignalReading) => signal.startsWith('O')

const tellsWhichWay = (reading: SignalReading) => isOpposite(reading) && !signalOf(reading.signal).isEitherWay

/** Slipped 1:1s or late feedback do not tell it: whoever is away lets them slip as well. */
const isSteppingIn = ({ role, signal }: SignalReading) => role === 'exposure' || signalOf(signal).isSteppingIn === true

/**
 * "Step closer" is claimed only where something tells it apart from the opposite, and nothing says the opposite: no sign of
 * stepping in fires, and hands-on work is not half of the days. Else the matter is taken up by its own action, and no
 * direction is named.
 */
function oppositeDirection(readings: readonly SignalReading[], book: DayBook): Candidate['direction'] {
  const firing = readings.filter(({ state }) => state === 'fires')
  if (!firing.some(tellsWhichWay) || firing.some(isSteppingIn)) return 'own-action'
  return isHandsOnHalfTheDays(book) ? 'own-action' : 'step-closer'
}

/** About what it names first, and then about each of the others for which it fires on its own. */
function ownActions(reading: SignalReading, direction: Candidate['direction'], book: DayBook): Candidate[] {
  const { subjects, separately } = reading
  const first = subjects[0] ?? null
  const others = separately.filter((one) => subjectKey(one) !== subjectKey(first))
  const again = others.map((one) => ownAction(about(reading, one), one, direction, book))
  return [ownAction(reading, first, direction, book), ...again]
}

/** In the words of an exposure that says why it is so, with its plans first. */
function withWhatIsBehind(
  candidate: Candidate,
  reading: SignalReading,
  exposures: readonly SignalReading[],
  book: DayBook,
): Candidate {
  const behind = exposures.find(({ signal }) => signalOf(signal).isBehind === reading.signal)
  if (!behind) return candidate
  const { signal } = behind
  return {
    ...candidate,
    ...fourLines([reading, behind], book),
    title: message(`title.${signal}`),
    wouldGoAway: message(`away.${signal}`),
    plans: [...signalOf(signal).plans(behind.subjects[0] ?? null, book), ...candidate.plans],
  }
}

/** The reading as far as it is about one of its subjects; what was seen of it is what its evidence says. */
function about(reading: SignalReading, subject: Subject): SignalReading {
  const evidence = reading.evidence.filter(
    ({ recordId, message: { params } }) =>
      recordId === subject.id || Object.values(params).some((one) => isIt(one, subject)),
  )
  const saw = evidence.map(({ message: { id, params }, day }) => message(id, { ...params, day }))
  return evidence.length === 0 ? reading : { ...reading, evidence, saw }
}

const isIt = (param: MessageParam, { kind, id }: Subject) =>
  typeof param === 'object' && 'kind' in param && param.kind === kind && param.id === id

function ownAction(
  reading: SignalReading,
  subject: Subject | null,
  direction: Candidate['direction'],
  book: DayBook,
): Candidate {
  const { signal: id } = reading
  const params: Message['params'] = subject ? { subject } : {}
  const { plans, peopleFacing, saidAs } = signalOf(id)
  const words = saidAs?.(reading, subject) ?? { title: `title.${id}`, away: `away.${id}` }
  return {
    ...fourLines([reading], book),
    recordId: null,
    direction,
    subject,
    title: message(words.title, { ...params, direction }),
    wouldGoAway: message(words.away, params),
    plans: plans(subject, book),
    peopleFacing,
  }
}

/** A plan about the thing itself first, then one for each reading that goes with it. */
function plansFor(others: readonly SignalReading[], subject: Subject, book: DayBook): PlanTemplate[] {
  const own = signalOf(subject.kind === 'pathItem' ? 'S2' : 'S4').plans(subject, book)
  const more = others.flatMap(({ signal, subjects }) => signalOf(signal).plans(subjects[0] ?? null, book)[0])
  return [...own, ...more.filter((plan) => !own.some((one) => isSameValue(one, plan)))]
}

/** Plans for a suggestion that was shown already: about the thing itself, or those of the signal that led it. */
export function plansAgain(
  { direction, subject }: Pick<Suggestion, 'direction' | 'subject'>,
  lead: string,
  book: DayBook,
): readonly PlanTemplate[] {
  if (direction === 'step-back' && subject)
    return signalOf(subject.kind === 'pathItem' ? 'S2' : 'S4').plans(subject, book)
  return knownSignal(lead)?.plans(subject, book) ?? []
}
