// S4: I took delegated work back.
import type { Day } from '#shared/calendar/day'
import { delegationOn, type Delegation } from '#shared/domain/delegation'
import { isAway } from '#shared/domain/person'
import type { Subject } from '#shared/domain/subject'
import type { Coverage, Evidence, Message, MessageParam } from '../assessment'
import type { DayBook } from '../day-book'
import { message } from '../message'
import { secondLimit } from '../second-limit'
import { alarmFor, limitOf, type Clause, type Limit, type SecondLimit, type Signal } from '../signal'
import { person } from '../subjects'
import { isEnough } from '../windows'

const RETURN_WITHIN_DAYS = 5
/** A second time is news for a week, however long ago the first one was within a quarter. */
const REPEAT_DAYS = 60
const NEWS_DAYS = 5

const AGAIN: SecondLimit = {
  id: 'S4.again',
  unit: 'count',
  firesAt: 'reaching',
  usual: () => ({ threshold: 2, why: [message('why.S4')] }),
}

interface TakeBack {
  delegation: Delegation
  personId: string
  day: Day
}

export const tookBack: Signal = {
  id: 'S4',
  role: 'consequence',
  source: ['C10'],
  windowDays: 20,
  unit: 'count',
  needsNews: true,
  isSteppingIn: true,
  isEvent: true,
  asksFrom: 1,
  peopleFacing: 8,
  limit: () => limitOf('count', 2, message('why.S4')),
  others: [AGAIN],
  compute(book, limit) {
    const { counted, leftOut } = takeBacks(book)
    const { known, of } = askedDays(book)
    const [repeat] = again(book, limit, counted)
    const main = recently(book, limit, counted, known)
    // Said once where they are the same.
    const saw = repeat && (repeat.value ?? 0) >= (main.value ?? 0) ? repeat.saw : main.saw
    return { known, of, leftOut, clauses: repeat ? [{ ...main, saw }, repeat] : [main] }
  },
  saidAs: (_reading, subject) =>
    subject?.kind === 'person' ? { title: 'title.S4.person', away: 'away.S4.person' } : null,
  plans: (subject, book) => {
    const delegation = subject && delegationOf(subject, book)
    const personId =
      subject?.kind === 'person' ? subject.id : delegation && delegationOn(delegation, book.today)?.personId
    const owner = personId ? person(personId) : 'them'
    const item: MessageParam = delegation ? { kind: 'delegation', id: delegation.id } : 'it'
    return [
      {
        ifText: message('plan.S4.pull.if', { item }),
        thenText: message('plan.S4.pull.then', { owner }),
        cue: { on: 'next-working-day' },
      },
      {
        ifText: message('plan.S4.return.if', { owner }),
        thenText: message('plan.S4.return.then', { item, owner }),
        cue: personId ? { on: 'one-to-one', personId } : { on: 'next-working-day' },
      },
    ]
  },
}

/** The one that is named, or the last that came back from whoever is. */
function delegationOf({ kind, id }: Subject, book: DayBook): Delegation | undefined {
  if (kind !== 'person') return book.journal.delegation.get(id)
  return takeBacks(book).counted.findLast(({ personId }) => personId === id)?.delegation
}

/** Two in twenty days, whatever they were. One that was recorded is known, however little else was. */
function recently(book: DayBook, { threshold }: Limit, counted: readonly TakeBack[], known: number): Clause {
  const days = new Set(book.window(20))
  const recent = counted.filter(({ day }) => days.has(day))
  const subjects = subjectsOf(recent)
  const raised = threshold * (subjects[0] ? book.raise('S4', subjects[0]) : 1)
  return {
    value: recent.length > 0 || isEnough(20, known) ? recent.length : null,
    threshold: raised,
    alarm: alarmFor('count', raised),
    unit: 'count',
    firesAt: 'reaching',
    subjects,
    saw: message('saw.S4', { count: recent.length, days: recent.map(({ day }) => day) }),
    evidence: recent.map(toEvidence),
  }
}

/** First what `again` names while it is news, so that the same two are not told of anew once it is none; the newest thing. */
function subjectsOf(recent: readonly TakeBack[]): Subject[] {
  const newest = recent.at(-1)
  if (!newest) return []
  const { delegation, personId } = newest
  const thing: Subject = { kind: 'delegation', id: delegation.id }
  const isOneThing = recent.every((one) => one.delegation.id === delegation.id)
  const isOnePerson = personId !== '' && recent.every((one) => one.personId === personId)
  return !isOneThing && isOnePerson ? [person(personId), thing] : [thing]
}

/** Lately, and for the same delegation or else the same person not for the first time in a quarter. */
function again(book: DayBook, first: Limit, counted: readonly TakeBack[]): Clause[] {
  const news = new Set(book.window(NEWS_DAYS))
  const subjects = new Map<string, Subject>()
  for (const { delegation } of counted) subjects.set(delegation.id, { kind: 'delegation', id: delegation.id })
  for (const { personId } of counted) if (personId !== '') subjects.set(personId, person(personId))
  for (const subject of subjects.values()) {
    const own = counted.filter((one) => one.delegation.id === subject.id || one.personId === subject.id)
    const threshold = secondLimit(AGAIN, book, first, subject)
    if (own.length < threshold || !news.has(own.at(-1)!.day)) continue
    const params = { subject, count: own.length, days: own.map(({ day }) => day) }
    return [
      {
        value: own.length,
        threshold,
        alarm: alarmFor('count', threshold),
        unit: 'count',
        firesAt: 'reaching',
        isEvent: true,
        subjects: [subject],
        saw: message(subject.kind === 'person' ? 'saw.S4.person' : 'saw.S4.again', params),
        evidence: own.map(toEvidence),
      },
    ]
  }
  return []
}

function toEvidence({ delegation, day, personId }: TakeBack): Evidence {
  const params = { delegation: { kind: 'delegation' as const, id: delegation.id }, person: person(personId), day }
  return { recordId: delegation.id, day, message: message('seen.took-back', params) }
}

/** Days with an answer about a delegation, of those on which one was live. */
function askedDays(book: DayBook): Coverage {
  const window = book.window(20)
  const known = window.filter((day) => book.touches.has(day)).length
  return { known, of: window.length }
}

/** In order. Not for safety, security or law; not from somebody away; not on an excused day; not if soon returned. */
export function takeBacks(book: DayBook): { counted: TakeBack[]; leftOut: Message[] } {
  const ignored = book.misread('S4')
  const counted: TakeBack[] = []
  const leftOut: Message[] = []
  for (const day of book.window(REPEAT_DAYS)) {
    for (const { delegation, touch } of book.touches.get(day) ?? []) {
      if (touch.touch !== 'took-back' || ignored.has(delegation.id)) continue
      const personId = delegationOn(delegation, day)?.personId ?? ''
      const why = whyNot(book, delegation, personId, touch.reason, day)
      if (why) leftOut.push(why)
      else counted.push({ delegation, personId, day })
    }
  }
  return { counted, leftOut }
}

function whyNot(
  book: DayBook,
  delegation: Delegation,
  personId: string,
  reason: string | null,
  day: Day,
): Message | null {
  const params = { delegation: { kind: 'delegation' as const, id: delegation.id }, day }
  if (reason === 'safety-security-legal') return message('left-out.S4.safety', params)
  const owner = book.journal.person.get(personId)
  if (reason === 'owner-on-leave' || (owner && isAway(owner, day))) return message('left-out.S4.away', params)
  if (book.isExcused(day)) return message('left-out.S4.excused', params)
  return wasReturned(book, delegation, day) ? message('counter.S4', params) : null
}

function wasReturned(book: DayBook, delegation: Delegation, takenOn: Day): boolean {
  return delegation.events.some(
    ({ type, day }) =>
      type === 'returned' &&
      day >= takenOn &&
      day <= book.today &&
      book.calendar.workingDaysBetween(takenOn, day) <= RETURN_WITHIN_DAYS,
  )
}
