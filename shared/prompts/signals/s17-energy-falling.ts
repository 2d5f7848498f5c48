// S17: energy falls. It never argues for stepping back: it only makes what fires with it weigh more.
import type { CheckIn } from '#shared/domain/check-in'
import { medianDay } from '../baseline'
import type { DayBook } from '../day-book'
import { message } from '../message'
import { secondLimit } from '../second-limit'
import { limitOf, alarmFor, type Clause, type Limit, type SecondLimit, type Signal } from '../signal'
import { currentItem, SOMEONE, someReport, whenTheyMeet } from '../subjects'
import { isEnough, knownDays, meanOf, perTen, type KnownDay } from '../windows'

const MONTH = 20
const WEEK = 5
const LOW = 2
/** Three of five days, in tenths. */
const LOW_DAYS: SecondLimit = {
  id: 'S17.low',
  unit: 'days',
  firesAt: 'reaching',
  usual: () => ({ threshold: 6, why: [message('why.S17.low')] }),
}
const RECOVERING_DAYS = 2

export const energyFalling: Signal = {
  id: 'S17',
  role: 'amplifier',
  source: ['C6'],
  windowDays: MONTH,
  unit: 'count',
  peopleFacing: 0,
  limit: () => limitOf('count', 1, message('why.S17')),
  others: [LOW_DAYS],
  compute(book, limit) {
    const month = knownDays(book, 'S17', MONTH, energyOf)
    const isCountered = isRecovering(book, month.days)
    const unrelated = unrelatedDays(book)
    const clauses: [Clause, Clause] = [fallClause(book, limit, month.days), lowClause(book, limit)]
    return {
      known: month.known,
      of: month.of,
      leftOut: [
        ...month.leftOut,
        ...(unrelated > 0 ? [message('left-out.S17.life', { days: unrelated })] : []),
        ...(isCountered ? [message('counter.S17')] : []),
      ],
      isCountered,
      clauses,
    }
  },
  baseline: (book) => medianDay(book, energyOf),
  plans: (subject, book) => {
    const item = subject ?? currentItem(book)
    const who = someReport(book)
    return [
      {
        ifText: message('plan.S17.move.if'),
        thenText: item ? message('plan.S17.move.then', { item }) : message('plan.S17.move.then-any'),
        cue: { on: 'next-working-day' },
      },
      {
        ifText: message('plan.S17.say.if', { person: who ?? SOMEONE }),
        thenText: message('plan.S17.say.then'),
        cue: whenTheyMeet(who),
      },
    ]
  },
}

/** A low evening for health or family says nothing about work. */
function energyOf({ energy, energyCause }: CheckIn): number | null {
  return energyCause === 'health-or-family' ? null : energy
}

function unrelatedDays(book: DayBook): number {
  return book.window(MONTH).filter((day) => {
    const checkIn = book.isExcused(day) ? null : book.checkInOn(day)
    return checkIn?.energyCause === 'health-or-family' && checkIn.energy !== null
  }).length
}

/** By how much the mean of five days lies below that of twenty. */
function fallClause(book: DayBook, { threshold, alarm }: Limit, month: readonly KnownDay<number>[]): Clause {
  const week = thisWeek(book, month)
  const usual = meanOf(month.map(({ value }) => value))
  const now = meanOf(week.map(({ value }) => value))
  const isKnown = isEnough(MONTH, month.length) && isEnough(WEEK, week.length)
  const below = week.filter(({ value }) => value < usual)
  return {
    value: isKnown ? usual - now : null,
    threshold,
    alarm,
    unit: 'count',
    firesAt: 'reaching',
    saw: message('saw.S17.fall', { now, usual, known: week.length }),
    evidence: below.map(toEvidence),
  }
}

function lowClause(book: DayBook, first: Limit): Clause {
  const { days, known } = knownDays(book, 'S17', WEEK, energyOf)
  const low = days.filter(({ value }) => value <= LOW)
  const threshold = secondLimit(LOW_DAYS, book, first, null)
  return {
    value: isEnough(WEEK, known) ? perTen(low.length, known) : null,
    threshold,
    alarm: alarmFor('days', threshold),
    unit: 'days',
    firesAt: 'reaching',
    saw: message('saw.S17.low', { seen: low.length, known, days: low.map(({ day }) => day) }),
    evidence: low.map(toEvidence),
  }
}

function thisWeek(book: DayBook, month: readonly KnownDay<number>[]): KnownDay<number>[] {
  const days = new Set(book.window(WEEK))
  return month.filter(({ day }) => days.has(day))
}

/** The counter-signal: the last two evenings were at least what was usual before this week. */
function isRecovering(book: DayBook, month: readonly KnownDay<number>[]): boolean {
  const week = thisWeek(book, month)
  const before = month.slice(0, month.length - week.length)
  const last = week.slice(-RECOVERING_DAYS)
  if (before.length === 0 || last.length < RECOVERING_DAYS) return false
  const usual = meanOf(before.map(({ value }) => value))
  return last.every(({ value }) => value >= usual && value > LOW)
}

function toEvidence({ day, value, recordId }: KnownDay<number>) {
  return { recordId, day, message: message('seen.energy', { energy: value, day }) }
}
