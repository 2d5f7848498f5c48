// S18: hands on the keyboard in one incident after another. It reads what other signals excuse: incident and on-call days.
import type { Day } from '#shared/calendar/day'
import type { CheckIn } from '#shared/domain/check-in'
import type { Coverage, Message } from '../assessment'
import type { DayBook } from '../day-book'
import { message } from '../message'
import { alarmFor, limitOf, type Clause, type Limit, type Signal } from '../signal'
import { SOMEONE, someReport, whenTheyMeet } from '../subjects'
import { isEnough } from '../windows'

const WINDOW_DAYS = 60
/** A run is news for a week after its last incident, like a repeated take-back. */
const NEWS_DAYS = 5
const SMALL_TEAM = 3

/** An incident, with what is known of it. On its second day somebody else could have had the keyboard, so it counts. */
interface Incident {
  day: Day
  recordId: string
  isOnCall: boolean
}

export const heroInIncidents: Signal = {
  id: 'S18',
  role: 'own-action',
  source: ['C4', 'C10'],
  windowDays: WINDOW_DAYS,
  unit: 'count',
  needsNews: true,
  isEvent: true,
  peopleFacing: 4,
  limit: () => limitOf('count', 2, message('why.S18')),
  compute(book, limit) {
    const { run, leftOut, known } = heroRun(book)
    const coverage = saidDays(book)
    const value = known > 0 || isEnough(WINDOW_DAYS, coverage.known) ? run.length : null
    const isSmall = book.reports !== null && book.reports <= SMALL_TEAM
    const outsideDuty = run.filter(({ isOnCall }) => !isOnCall)
    return {
      ...coverage,
      leftOut: isSmall ? [...leftOut, message('left-out.S18.small-team')] : leftOut,
      isCountered: isSmall || !isNews(book, run),
      clauses: [
        clause(limit, outsideDuty, value === null ? null : outsideDuty.length, known > 0),
        // Whoever is formally on call is expected at the keyboard: with such days in the run it takes one more.
        clause({ ...limit, threshold: limit.threshold + 1 }, run, value, known > 0),
      ],
    }
  },
  plans: (_subject, book) => {
    const who = someReport(book)
    return [
      {
        ifText: message('plan.S18.comms.if'),
        thenText: message('plan.S18.comms.then', { person: who ?? SOMEONE }),
        cue: { on: 'next-working-day' },
      },
      {
        ifText: message('plan.S18.drive.if', { person: who ?? SOMEONE }),
        thenText: message('plan.S18.drive.then', { person: who ?? SOMEONE }),
        cue: whenTheyMeet(who),
      },
    ]
  },
}

function clause({ threshold }: Limit, run: readonly Incident[], value: number | null, wasAny: boolean): Clause {
  return {
    value,
    threshold,
    alarm: alarmFor('count', threshold),
    unit: 'count',
    firesAt: 'reaching',
    saw: wasAny ? message('saw.S18', { count: run.length, days: run.map(({ day }) => day) }) : message('saw.S18.none'),
    evidence: run.map(({ day, recordId }) => ({ recordId, day, message: message('seen.hands-in-incident', { day }) })),
  }
}

/** The latest incidents in a row with hands on the keyboard though others were available, oldest first. */
function heroRun(book: DayBook): { run: Incident[]; leftOut: Message[]; known: number } {
  const ignored = book.misread('S18')
  const leftOut: Message[] = []
  let run: Incident[] = []
  let known = 0
  for (const day of book.window(WINDOW_DAYS)) {
    const checkIn = book.isExcused(day) ? book.checkInOn(day) : null
    if (!checkIn || ignored.has(checkIn.id) || !wasIncident(checkIn)) continue
    known += 1
    const { id: recordId, incidentRole, othersAvailable, dayKind } = checkIn
    if (incidentRole !== 'hands') run = []
    else if (othersAvailable) run.push({ day, recordId, isOnCall: dayKind === 'on-call' })
    // Nobody else was there, or nobody said: that neither counts nor ends the run.
    else if (othersAvailable === false) leftOut.push(message('left-out.S18.alone', { day }))
  }
  return { run, leftOut, known }
}

/** An incident whose role is known. "None" on an on-call day is a quiet day, and no incident. */
function wasIncident({ incidentRole, dayKind }: CheckIn): boolean {
  return incidentRole !== null && !(incidentRole === 'none' && dayKind === 'on-call')
}

function isNews(book: DayBook, run: readonly Incident[]): boolean {
  const last = run.at(-1)
  return last !== undefined && book.window(NEWS_DAYS).includes(last.day)
}

/** Days of which one knows what they were, and in an incident which role one had. */
function saidDays(book: DayBook): Coverage {
  const window = book.window(WINDOW_DAYS)
  const said = window.filter((day) => {
    const checkIn = book.checkInOn(day)
    return checkIn !== null && checkIn.dayKind !== null && (!book.isExcused(day) || checkIn.incidentRole !== null)
  })
  return { known: said.length, of: window.length }
}
