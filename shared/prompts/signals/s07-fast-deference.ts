// S7: people change course as soon as I speak. Asked once a week; coverage counts weeks.
import { addDays } from '#shared/calendar/day'
import type { Message } from '../assessment'
import type { DayBook } from '../day-book'
import { message } from '../message'
import { newcomerOn } from '../newcomers'
import { answersIn, coverageOf, lastWeeks, type Period } from '../periodic-answers'
import type { Limit, Signal } from '../signal'
import { person, SOMEONE, someReport, whenTheyMeet } from '../subjects'

const WEEKS = 2
/** The answer ends at "three or more". */
const MOST = 3

export const fastDeference: Signal = {
  id: 'S7',
  role: 'consequence',
  source: ['C9', 'C8'],
  windowDays: 10,
  unit: 'count',
  needsNews: true,
  isSteppingIn: true,
  peopleFacing: 7,
  limit: () => ({ threshold: 2, alarm: MOST, why: [message('why.S7')] }),
  compute(book, limit) {
    const all = lastWeeks(book, 'S7', WEEKS, ({ changedCourse }) => changedCourse)
    const weeks = all.filter((week) => joinedIn(book, week) === null)
    const overruled = overruledWeeks(book)
    const isCountered = weeks.some(({ from }) => overruled.has(from))
    const value = leastOf(weeks, limit)
    const deferred = answersIn(weeks).filter(({ value: count }) => count >= limit.threshold)
    return {
      ...coverageOf(weeks, 'week'),
      leftOut: [...newcomersIn(book, all), ...(isCountered && deferred.length > 0 ? [message('counter.S7')] : [])],
      isCountered,
      clauses: [
        {
          value,
          threshold: limit.threshold,
          alarm: Math.min(limit.alarm, MOST),
          unit: 'count',
          firesAt: 'reaching',
          saw: message('saw.S7', { count: value ?? 0, days: answersIn(weeks).map(({ day }) => day) }),
          evidence: deferred.map(({ day, value: count, recordId }) => ({
            recordId,
            day,
            message: message('seen.deferred', { count, day }),
          })),
        },
      ],
    }
  },
  plans: (_subject, book) => {
    const who = someReport(book)
    return [
      {
        ifText: message('plan.S7.last.if'),
        thenText: message('plan.S7.last.then', { person: who ?? SOMEONE }),
        cue: { on: 'next-working-day' },
      },
      {
        ifText: message('plan.S7.against.if', { person: who ?? SOMEONE }),
        thenText: message('plan.S7.against.then'),
        cue: whenTheyMeet(who),
      },
    ]
  },
}

/** The lower of two weeks: both have to reach the limit. null where an unknown or excused one could decide. */
function leastOf(weeks: readonly Period<number>[], { threshold }: Limit): number | null {
  const counts = answersIn(weeks).map(({ value }) => value)
  const least = Math.min(...counts)
  return counts.length === WEEKS || least < threshold ? least : null
}

/** Weeks in which somebody overruled me: then it is no deference. */
function overruledWeeks(book: DayBook): ReadonlySet<string> {
  const weeks = lastWeeks(book, 'S7', WEEKS + 1, ({ overruledMe }) => overruledMe)
  return new Set(weeks.filter(({ answer }) => answer?.value).map(({ from }) => from))
}

/** Who was in the first thirty days at the week's beginning or end, and had reason to follow. */
function joinedIn(book: DayBook, { from }: Pick<Period<unknown>, 'from'>) {
  const friday = addDays(from, 4)
  return newcomerOn(book, friday > book.today ? book.today : friday) ?? newcomerOn(book, from)
}

function newcomersIn(book: DayBook, weeks: readonly Period<unknown>[]): Message[] {
  return weeks.flatMap((week) => {
    const newcomer = joinedIn(book, week)
    return newcomer ? [message('left-out.S7.newcomer', { person: person(newcomer.id), day: week.from })] : []
  })
}
