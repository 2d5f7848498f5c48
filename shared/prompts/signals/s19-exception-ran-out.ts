// S19: the exception ran out, and what it excused goes on.
import { exceptionOn, type Exception } from '#shared/domain/exception'
import type { DayBook } from '../day-book'
import { message } from '../message'
import { nextWorkday } from '../plan-weekday'
import { readSignal } from '../read-signal'
import { limitOf, type Signal } from '../signal'
import { loggedDays } from '../windows'
import { handsOnShare } from './s01-hands-on-share'
import { criticalPath } from './s02-critical-path'

/** For how many working days after its end an exception is asked about. */
const ASKED_FOR_DAYS = 20

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
          saw: first
            ? message('saw.S19', { reason: first.exception.reason, until: first.until })
            : message('saw.S19.none'),
          evidence: over.map(({ exception, until }) => ({
            recordId: exception.id,
            day: until,
            message: message('seen.exception-ended', { reason: exception.reason, day: until }),
          })),
        },
      ],
    }
  },
  plans: (subject, book) => [
    {
      ifText: message('plan.S19.list.if', { exception: subject ?? 'it', when: nextWorkday(book) }),
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

/** Ended by themselves, in this role, not long ago, and not followed by another of the kind. Longest over first. */
function expired(book: DayBook): { exception: Exception; until: DayBook['today'] }[] {
  const ignored = book.misread('S19')
  const running = new Set(book.runningExceptions.map(({ type }) => type))
  return book.exceptions
    .filter(({ id, type }) => !ignored.has(id) && !running.has(type))
    .map((exception) => ({ exception, ...exceptionOn(exception, book.today) }))
    .filter(
      ({ state, until }) =>
        state === 'expired' &&
        (book.roleStart === null || until >= book.roleStart) &&
        book.calendar.workingDaysBetween(until, book.today) <= ASKED_FOR_DAYS,
    )
    .toSorted((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))
}
