// S22: changes wait for my approval, day after day.
import { daysBetween, type Day } from '#shared/calendar/day'
import type { CheckIn } from '#shared/domain/check-in'
import { isPresent, type Person } from '#shared/domain/person'
import { usualOfTen } from '../baseline'
import type { DayBook } from '../day-book'
import { message } from '../message'
import { answersIn, lastWeeks } from '../periodic-answers'
import { limitOf, type Signal } from '../signal'
import { inTurn, person, SOMEONE, whenTheyMeet } from '../subjects'
import { isEnough, knownDays, perTen } from '../windows'

const WINDOW_DAYS = 5
const QUEUE = 2
/** Calendar days in which somebody reads a newcomer's every change. */
const SETTLING_IN_DAYS = 30

export const reviewGate: Signal = {
  id: 'S22',
  role: 'exposure',
  source: ['C8', 'C9'],
  windowDays: WINDOW_DAYS,
  unit: 'days',
  isBehind: 'S3',
  peopleFacing: 3,
  // Three of five days, in tenths as every share of days.
  limit: () => limitOf('days', 6, message('why.S22')),
  compute(book, { threshold, alarm }) {
    const all = knownDays(book, 'S22', WINDOW_DAYS, approvals)
    const settling = new Map(book.window(WINDOW_DAYS).map((day) => [day, newJuniorOn(book, day)]))
    const days = all.days.filter(({ day }) => !settling.get(day))
    const left = book.window(WINDOW_DAYS).filter((day) => settling.get(day) && !book.isExcused(day))
    const gated = days.filter(({ value }) => value >= QUEUE)
    const isRegulated = book.charter?.regulatedSignOff === true
    const doPeersApprove =
      answersIn(lastWeeks(book, 'S22', 2, ({ peersApprove }) => peersApprove)).at(-1)?.value === true
    const newest = left.length > 0 ? settling.get(left.at(-1)!) : undefined
    return {
      known: days.length,
      of: all.of - left.length,
      leftOut: [
        ...all.leftOut,
        ...(newest ? [message('left-out.S22.junior', { person: person(newest.id), days: left.length })] : []),
        ...(isRegulated ? [message('left-out.S22.regulated')] : []),
        ...(doPeersApprove && gated.length > 0 ? [message('counter.S22')] : []),
      ],
      isCountered: isRegulated || doPeersApprove,
      clauses: [
        {
          value: isEnough(WINDOW_DAYS, days.length) ? perTen(gated.length, days.length) : null,
          threshold,
          alarm,
          unit: 'days',
          firesAt: 'reaching',
          saw: message('saw.S22', { seen: gated.length, known: days.length, days: gated.map(({ day }) => day) }),
          evidence: gated.map(({ day, value, recordId }) => ({
            recordId,
            day,
            message: message('seen.approvals', { count: value, day }),
          })),
        },
      ],
    }
  },
  baseline: (book) =>
    usualOfTen(book, (checkIn) => {
      const waiting = approvals(checkIn)
      return waiting === null ? null : waiting >= QUEUE
    }),
  plans: (_subject, book) => {
    const who = inTurn('S3', book)
    return [
      {
        ifText: message('plan.S22.second.if'),
        thenText: message('plan.S22.second.then', { person: who ?? SOMEONE }),
        cue: { on: 'next-working-day' },
      },
      {
        ifText: message('plan.S22.agree.if', { person: who ?? SOMEONE }),
        thenText: message('plan.S22.agree.then'),
        cue: whenTheyMeet(who),
      },
    ]
  },
}

/** Where fewer than two wait for anything, fewer than two wait for an approval. */
function approvals({ approvalsWaiting, waiting }: CheckIn): number | null {
  return approvalsWaiting ?? (waiting !== null && waiting < QUEUE ? waiting : null)
}

function newJuniorOn(book: DayBook, day: Day): Person | undefined {
  return book.people.find(
    (one) =>
      one.relation === 'report' &&
      one.experience === 'junior' &&
      isPresent(one, day) &&
      daysBetween(one.from, day) < SETTLING_IN_DAYS,
  )
}
