// S19: the exception ran out, and what it excused goes on.
import { addDays, type Day } from '#shared/calendar/day'
import { eventsUpTo } from '#shared/domain/events'
import { exceptionOn, MAX_RENEWAL_DAYS, type Exception } from '#shared/domain/exception'
import type { Evidence, Message } from '../assessment'
import type { DayBook } from '../day-book'
import { message } from '../message'
import { readSignal } from '../read-signal'
import { limitOf, type Signal } from '../signal'
import { loggedDays } from '../windows'
import { handsOnShare } from './s01-hands-on-share'
import { criticalPath } from './s02-critical-path'

/** For how many working days after its end an exception is asked about. */
const ASKED_FOR_DAYS = 20
/** Another of the kind that begins within so many working days of the end goes on with it. */
const SAME_WITHIN_DAYS = 5

export const exceptionRanOut: Signal = {
  id: 'S19',
  role: 'charter-question',
  source: ['C3', 'C16'],
  windowDays: 20,
  unit: 'count',
  isEvent: true,
  peopleFacing: 4,
  limit: () => limitOf('count', 1, message('why.S19')),
  compute(book, { threshold, alarm }) {
    const over = expired(book)
    const readings = [handsOnShare, criticalPath].map((signal) => readSignal(signal, book))
    const isKnown = readings.some(({ state }) => state === 'fires' || state === 'quiet')
    const goesOn = readings.some(({ state }) => state === 'fires')
    const [first] = over
    return {
      ...loggedDays(book, 20),
      leftOut: [],
      isCountered: !goesOn,
      clauses: [
        {
          value: over.length === 0 || isKnown ? over.length : null,
          threshold,
          alarm,
          unit: 'count',
          firesAt: 'reaching',
          subjects: over.map(({ exception }) => ({ kind: 'exception', id: exception.id })),
          isForEach: true,
          saw: first ? whatWasSeen(first, book) : message('saw.S19.none'),
          evidence: over.flatMap(evidenceOf),
        },
      ],
    }
  },
  saidAs: ({ saw }) => (saw[0]?.id === 'saw.S19.goes-on' ? { title: 'title.S19', away: 'away.S19.goes-on' } : null),
  plans: (subject) => [
    {
      ifText: message('plan.S19.list.if', { exception: subject ?? 'it' }),
      thenText: message('plan.S19.list.then'),
      cue: { on: 'next-working-day' },
    },
    {
      ifText: message('plan.S19.talk.if'),
      thenText: message('plan.S19.talk.then', { exception: subject ?? 'it' }),
      cue: { on: 'next-working-day' },
    },
  ],
}

function whatWasSeen({ exception: { reason }, until, goneOnAs }: Expired, book: DayBook): Message {
  if (!goneOnAs) return message('saw.S19', { reason, until })
  const last = exceptionOn(goneOnAs, book.today).until
  return message('saw.S19.goes-on', { reason, until, next: goneOnAs.reason, from: goneOnAs.from, last })
}

function evidenceOf({ exception: { id: recordId, reason }, until: day, goneOnAs }: Expired): Evidence[] {
  const ended = { recordId, day, message: message('seen.exception-ended', { reason, day }) }
  if (!goneOnAs) return [ended]
  const { id, from, reason: next } = goneOnAs
  return [ended, { recordId: id, day: from, message: message('seen.exception-begun', { reason: next, day: from }) }]
}

interface Expired {
  exception: Exception
  until: Day
  /** Another of its kind that runs in its place, where that is more than a renewal would be. */
  goneOnAs: Exception | null
}

/** Ended by themselves, in this role, not long ago, and not followed by another of the kind. Longest over first. */
function expired(book: DayBook): Expired[] {
  const ignored = book.misread('S19')
  const running = new Set(book.runningExceptions.map(({ type }) => type))
  return book.exceptions
    .filter(({ id }) => !ignored.has(id))
    .map((exception) => ({ exception, ...exceptionOn(exception, book.today), goneOnAs: goneOnAs(exception, book) }))
    .filter(
      ({ exception, state, until, goneOnAs: next }) =>
        state === 'expired' &&
        (book.roleStart === null || until >= book.roleStart) &&
        book.calendar.workingDaysBetween(until, book.today) <= ASKED_FOR_DAYS &&
        (next !== null || (!running.has(exception.type) && !nextOf(exception, book))),
    )
    .toSorted((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))
}

/** Declaring another takes no more than renewing does: once, by at most thirty days. */
function goneOnAs(exception: Exception, book: DayBook): Exception | null {
  const next = nextOf(exception, book)
  if (!next || !book.runningExceptions.includes(next)) return null
  const isFirst =
    eventsUpTo(exception.events, book.today).every(({ type }) => type !== 'renewed') && !book.exceptions.some(isBefore)
  const { until } = exceptionOn(exception, book.today)
  return isFirst && exceptionOn(next, book.today).until <= addDays(until, MAX_RENEWAL_DAYS) ? null : next

  function isBefore(earlier: Exception): boolean {
    return nextOf(earlier, book) === exception
  }
}

/** Of its kind, about the same absence, begun within a week of its end; what begins later is another matter. */
function nextOf(exception: Exception, book: DayBook): Exception | undefined {
  const { until } = exceptionOn(exception, book.today)
  return book.exceptions.find(
    (one) =>
      one.type === exception.type &&
      one.personId === exception.personId &&
      one.from > exception.from &&
      one.from <= book.today &&
      book.calendar.workingDaysBetween(until, one.from) <= SAME_WITHIN_DAYS,
  )
}
