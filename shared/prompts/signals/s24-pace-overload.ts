// S24: more is built than is reviewed and decided, while the hands-on share rises. Coverage counts weeks.
import { countedShare } from '#shared/domain/counted-share'
import type { WeeklyAnswers } from '#shared/domain/occasional-answers'
import type { DayBook } from '../day-book'
import { message } from '../message'
import { workedWeekday } from '../plan-weekday'
import { answersIn, coverageOf, lastWeeks } from '../periodic-answers'
import type { Limit, Signal } from '../signal'
import { SOMEONE, someReport, whenTheyMeet } from '../subjects'
import { isEnough, meanOf } from '../windows'

const WEEKS = 4
const LEAST_WEEKS = 3
/** A rise smaller than this is chance. */
const RISE = 0.05

/** Yes to both; a single no is enough to know. */
function isOverloaded({ queueGrew, ownerless }: WeeklyAnswers): boolean | null {
  if (queueGrew === false || ownerless === false) return false
  return queueGrew && ownerless
}

export const paceOverload: Signal = {
  id: 'S24',
  role: 'own-action',
  source: ['C13'],
  windowDays: 20,
  unit: 'count',
  needsNews: true,
  peopleFacing: 4,
  limit: () => ({ threshold: 3, alarm: alarmOf(3), why: [message('why.S24')] }),
  compute(book, limit) {
    const weeks = lastWeeks(book, 'S24', WEEKS, isOverloaded)
    const overloaded = answersIn(weeks).filter(({ value }) => value)
    const share = shares(book)
    const phase = book.runningExceptions.find(({ type }) => type === 'temporary-phase')
    const areBatchesSmaller =
      answersIn(lastWeeks(book, 'S24', WEEKS, ({ smallerBatches }) => smallerBatches)).at(-1)?.value === true
    const coverage = coverageOf(weeks, 'week')
    return {
      ...coverage,
      leftOut: [
        ...(phase ? [message('left-out.S24.launch', { reason: phase.reason })] : []),
        ...(areBatchesSmaller && overloaded.length > 0 ? [message('counter.S24')] : []),
      ],
      isCountered: phase !== undefined || areBatchesSmaller || (share !== null && share.now < share.before + RISE),
      clauses: [
        {
          value: share !== null && isKnown(limit, overloaded.length, coverage.known) ? overloaded.length : null,
          threshold: limit.threshold,
          alarm: Math.min(limit.alarm, alarmOf(limit.threshold)),
          unit: 'count',
          firesAt: 'reaching',
          saw: message('saw.S24', {
            seen: overloaded.length,
            known: coverage.known,
            now: share?.now ?? 0,
            before: share?.before ?? 0,
          }),
          evidence: overloaded.map(({ day, recordId }) => ({
            recordId,
            day,
            message: message('seen.overloaded', { day }),
          })),
        },
      ],
    }
  },
  plans: (_subject, book) => {
    const who = someReport(book)
    const weekday = workedWeekday(5, book)
    return [
      {
        ifText: message('plan.S24.cap.if', { weekday }),
        thenText: message('plan.S24.cap.then', { person: who ?? SOMEONE }),
        cue: { on: 'weekday', weekday },
      },
      {
        ifText: message('plan.S24.owner.if', { person: who ?? SOMEONE }),
        thenText: message('plan.S24.owner.then'),
        cue: whenTheyMeet(who),
      },
    ]
  },
}

/** Half-way from the limit to all four weeks: it is a share of them. */
function alarmOf(threshold: number): number {
  return threshold + Math.max(0, WEEKS - threshold) / 2
}

function isKnown({ threshold }: Limit, overloaded: number, known: number): boolean {
  return overloaded >= threshold || known >= LEAST_WEEKS
}

/** Mean hands-on share of the last ten working days and of the ten before; null where either is not known enough. */
function shares(book: DayBook): { now: number; before: number } | null {
  const ignored = book.misread('S24')
  const window = book.window(20)
  const meanIn = (days: typeof window): number | null => {
    const known = days.flatMap((day) => {
      const checkIn = book.isExcused(day) ? null : book.checkInOn(day)
      return checkIn && !ignored.has(checkIn.id) ? (countedShare(checkIn) ?? []) : []
    })
    return isEnough(10, known.length) ? meanOf(known) : null
  }
  const now = meanIn(window.slice(-10))
  const before = meanIn(window.slice(0, -10))
  return now === null || before === null ? null : { now, before }
}
