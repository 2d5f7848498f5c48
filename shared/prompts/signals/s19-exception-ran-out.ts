// S19: the exception ran out, and what it excused goes on.
import { exceptionOn } from '#shared/domain/exception'
import { message, type Signal } from '../signal'
import { criticalPath } from './s02-critical-path'
import { handsOnShare } from './s01-hands-on-share'
import { readSignal } from '../signal'
import type { DayBook } from '../day-book'

/** For how long after its end an exception is asked about. */
const ASKED_FOR_DAYS = 20

export const exceptionRanOut: Signal = {
  id: 'S19',
  role: 'charter-question',
  source: ['C3', 'C16'],
  unit: 'count',
  windowDays: 20,
  isEvent: true,
  firesAt: 'reaching',
  peopleFacing: 4,
  limit: () => ({ threshold: 1, alarm: 2, why: [message('why.s19')] }),
  compute(book) {
    const ignored = book.misread('S19')
    const of = book.window(20).length
    const over = book.exceptions
      .map((exception) => ({ exception, now: exceptionOn(exception, book.today) }))
      .filter(
        ({ exception, now }) =>
          now.state === 'expired' && !ignored.has(exception.id) && daysSince(book, now.until) <= ASKED_FOR_DAYS,
      )
    const goesOn = over.length > 0 && isStillExposed(book)
    return {
      value: goesOn ? over.length : 0,
      known: of,
      of,
      evidence: over.map(({ exception, now }) => ({
        recordId: exception.id,
        day: now.until,
        message: message('saw.exception-ended', { reason: exception.reason, until: now.until }),
      })),
      leftOut: [],
      subjects: goesOn
        ? over.slice(0, 1).map(({ exception }) => ({ kind: 'exception' as const, id: exception.id }))
        : [],
    }
  },
  plans: (subject) => [
    { ifText: message('plan.s19.if'), thenText: message('plan.s19.then'), cue: { on: 'next-working-day' } },
    {
      ifText: message('plan.s19.talk.if'),
      thenText: message('plan.s19.talk.then', { exception: subject ?? 'it' }),
      cue: { on: 'next-working-day' },
    },
  ],
}

function daysSince(book: DayBook, until: DayBook['today']): number {
  return book.calendar.workingDaysBetween(until, book.today)
}

function isStillExposed(book: DayBook): boolean {
  return [handsOnShare, criticalPath].some((signal) => readSignal(signal, book, undefined).state === 'fires')
}
