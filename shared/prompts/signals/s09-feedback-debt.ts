// S9: feedback that was noticed and not said.
import type { Day } from '#shared/calendar/day'
import { isPresent } from '#shared/domain/person'
import { feedbackOwedOn, type FeedbackOwed } from '#shared/domain/feedback-owed'
import type { Evidence, Message } from '../assessment'
import type { DayBook } from '../day-book'
import { isHandsOnHalfTheDays } from '../hands-on-days'
import { message } from '../message'
import { workedWeekday } from '../plan-weekday'
import { secondLimit } from '../second-limit'
import { alarmFor, limitOf, type Clause, type Limit, type SecondLimit, type Signal } from '../signal'
import { person } from '../subjects'
import { isEnough, loggedDays } from '../windows'

const MANY: SecondLimit = {
  id: 'S9.many',
  unit: 'count',
  firesAt: 'reaching',
  usual: () => ({ threshold: 3, why: [message('why.S9')] }),
}

interface Owed {
  owed: FeedbackOwed
  since: Day
  age: number
}

export const feedbackDebt: Signal = {
  id: 'S9',
  role: 'consequence',
  source: ['C7'],
  windowDays: 10,
  unit: 'working-days-old',
  peopleFacing: 9,
  limit: () => limitOf('working-days-old', 5, message('why.S9')),
  others: [MANY],
  compute(book, limit) {
    const coverage = loggedDays(book, 10)
    const { open, leftOut } = openOn(book)
    // What is written down is known; that nothing is owed is known only where the days were logged.
    const isKnown = open.length > 0 || isEnough(10, coverage.known)
    const clauses = [oldClause(book, limit, open, isKnown), manyClause(book, limit, open, isKnown)] as const
    return { ...coverage, leftOut, clauses }
  },
  combines: isHandsOnHalfTheDays,
  plans: (subject, book) => {
    const who = subject ?? 'them'
    const weekday = workedWeekday(3, book)
    return [
      {
        ifText: message('plan.S9.wednesday.if', { person: who, weekday }),
        thenText: message('plan.S9.wednesday.then'),
        cue: { on: 'weekday', weekday },
      },
      {
        ifText: message('plan.S9.one-to-one.if', { person: who }),
        thenText: message('plan.S9.one-to-one.then'),
        cue: subject?.kind === 'person' ? { on: 'one-to-one', personId: subject.id } : { on: 'next-working-day' },
      },
    ]
  },
}

/** Open, longest first. A formal process has its own pace. */
function openOn(book: DayBook): { open: Owed[]; leftOut: Message[] } {
  const ignored = book.misread('S9')
  const live = book.feedbackOwed.filter(
    (owed) =>
      !ignored.has(owed.id) && feedbackOwedOn(owed, book.today)?.state === 'open' && isThere(book, owed.personId),
  )
  const open = live
    .filter(({ formal }) => !formal)
    .map((owed) => ({ owed, since: owed.since, age: book.age(owed.since) }))
  const formal = live.filter((owed) => owed.formal)
  return {
    open: open.sort((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since))),
    leftOut: formal.map(({ personId }) => message('left-out.formal', { person: person(personId) })),
  }
}

/** Nobody is reminded of somebody who has left, or whose record is in the trash. */
function isThere(book: DayBook, personId: string): boolean {
  const owedTo = book.journal.person.get(personId)
  return owedTo === undefined || isPresent(owedTo, book.today)
}

function oldClause(book: DayBook, { threshold }: Limit, open: readonly Owed[], isKnown: boolean): Clause {
  const raised = ({ owed }: Owed) => threshold * book.raise('S9', person(owed.personId))
  const old = open.filter((one) => one.age > raised(one))
  const [named] = old.length > 0 ? old : open
  const limit = named ? raised(named) : threshold
  return {
    value: isKnown ? (named?.age ?? 0) : null,
    threshold: limit,
    alarm: alarmFor('working-days-old', limit),
    unit: 'working-days-old',
    firesAt: 'passing',
    subjects: old.map(({ owed }) => person(owed.personId)),
    isForEach: true,
    saw: named
      ? message('saw.S9.old', { person: person(named.owed.personId), age: named.age, since: named.since })
      : message('saw.S9.none'),
    evidence: old.map(toEvidence),
  }
}

function manyClause(book: DayBook, first: Limit, open: readonly Owed[], isKnown: boolean): Clause {
  const [oldest] = open
  const threshold = secondLimit(MANY, book, first, oldest ? person(oldest.owed.personId) : null)
  return {
    value: isKnown ? open.length : null,
    threshold,
    alarm: alarmFor('count', threshold),
    unit: 'count',
    firesAt: 'reaching',
    subjects: open.map(({ owed }) => person(owed.personId)),
    saw: message('saw.S9.many', { count: open.length, people: open.map(({ owed }) => person(owed.personId)) }),
    evidence: open.map(toEvidence),
  }
}

function toEvidence({ owed, since, age }: Owed): Evidence {
  const params = { person: person(owed.personId), age, day: since }
  return { recordId: owed.id, day: since, message: message('seen.feedback-owed', params) }
}
