// S6: technical decisions drift to me.
import type { Day } from '#shared/calendar/day'
import type { Decision } from '#shared/domain/decision'
import type { Coverage, Evidence } from '../assessment'
import type { DayBook } from '../day-book'
import { message } from '../message'
import { secondLimit } from '../second-limit'
import { alarmFor, limitOf, type Clause, type Limit, type SecondLimit, type Signal } from '../signal'
import { SOMEONE, someReport } from '../subjects'
import { excusedMessage, isEnough } from '../windows'

/** Below five calls in ten days a share says nothing. */
const LEAST_DECISIONS = 5
const RISE = 0.15
/** Levels 1 to 3 are mine, 5 to 7 theirs. */
const MINE_UP_TO = 3
const THEIRS_FROM = 5
const JUNIORS_EXTRA = 0.2

const LANDED: SecondLimit = {
  id: 'S6.landed',
  unit: 'count',
  firesAt: 'reaching',
  usual: () => ({ threshold: 3, why: [message('why.S6')] }),
}

export const decisionsDrift: Signal = {
  id: 'S6',
  role: 'consequence',
  source: ['C9'],
  windowDays: 10,
  unit: 'share',
  needsNews: true,
  isSteppingIn: true,
  peopleFacing: 5,
  limit: (book) =>
    book.juniorsAreHalf
      ? limitOf(
          'share',
          0.5 + JUNIORS_EXTRA,
          message('why.S6'),
          message('why.juniors', { points: JUNIORS_EXTRA * 100 }),
        )
      : limitOf('share', 0.5, message('why.S6')),
  others: [LANDED],
  compute(book, limit) {
    const window = book.window(20)
    const recentDays = window.slice(-10)
    const { known, of } = coverage(book, recentDays)
    const recent = technicalOn(book, recentDays)
    const before = technicalOn(book, window.slice(0, -10))
    const theirs = shareAt(recent, isTheirs)
    const isCountered = before.length > 0 && theirs > shareAt(before, isTheirs)
    const leftOut = excusedMessage(recentDays.length - of)
    return {
      known,
      of,
      leftOut: isCountered && recent.some(isMine) ? [...leftOut, message('counter.S6')] : leftOut,
      isCountered,
      // What it has to reach is the share before and a rise; the limit it still has to pass.
      limitFiresAt: 'passing',
      clauses: [
        shareClause(limit, recent, before, isEnough(10, known)),
        landedClause(recent, known, isEnough(10, known), secondLimit(LANDED, book, limit, null)),
      ],
    }
  },
  plans: (_subject, book) => {
    const who = someReport(book) ?? SOMEONE
    return [
      {
        ifText: message('plan.S6.ask.if', { person: who }),
        thenText: message('plan.S6.ask.then'),
        cue: { on: 'next-working-day' },
      },
      {
        ifText: message('plan.S6.name.if'),
        thenText: message('plan.S6.name.then', { person: who }),
        cue: { on: 'next-working-day' },
      },
    ]
  },
}

const isMine = ({ level }: Decision) => level <= MINE_UP_TO
const isTheirs = ({ level }: Decision) => level >= THEIRS_FROM

/** More than half of the technical calls, and fifteen points more than in the ten days before. */
function shareClause({ threshold, alarm }: Limit, recent: Decision[], before: Decision[], isKnown: boolean): Clause {
  const mine = recent.filter(isMine)
  const share = shareAt(recent, isMine)
  const previous = shareAt(before, isMine)
  const isComparable = isKnown && recent.length >= LEAST_DECISIONS && before.length >= LEAST_DECISIONS
  const needed = Math.max(threshold, previous + RISE)
  return {
    value: isComparable ? share : null,
    threshold: isComparable ? needed : threshold,
    alarm: needed > threshold ? alarmFor('share', needed) : alarm,
    unit: 'share',
    firesAt: needed > threshold ? 'reaching' : 'passing',
    saw: message('saw.S6.share', { mine: mine.length, all: recent.length, before: previous, days: daysOf(mine) }),
    evidence: mine.map(toEvidence),
  }
}

/** Three that just landed here and were kept. */
function landedClause(recent: Decision[], known: number, isKnown: boolean, threshold: number): Clause {
  const landed = recent.filter(hasLanded)
  return {
    value: isKnown ? landed.length : null,
    threshold,
    alarm: alarmFor('count', threshold),
    unit: 'count',
    firesAt: 'reaching',
    saw: message('saw.S6.landed', { count: landed.length, known, days: daysOf(landed) }),
    evidence: landed.map(toEvidence),
  }
}

const hasLanded = (decision: Decision) => decision.arrival === 'landed-here' && !isTheirs(decision)

/** Technical calls of these days that just landed here and were kept. */
export function landedOn(book: DayBook, days: readonly Day[]): Decision[] {
  return technicalOn(book, days).filter(hasLanded)
}

function toEvidence({ id, day, title, arrival }: Decision): Evidence {
  const said = arrival === 'landed-here' ? 'seen.landed-here' : 'seen.decided'
  return { recordId: id, day, message: message(said, { title, day }) }
}

function daysOf(decisions: readonly Decision[]): Day[] {
  return [...new Set(decisions.map(({ day }) => day))]
}

/** Pay, hiring and other people decisions are a manager's own and never counted; nor is a call on an excused day. */
function technicalOn(book: DayBook, days: readonly Day[]): Decision[] {
  const ignored = book.misread('S6')
  return days
    .filter((day) => !book.isExcused(day))
    .flatMap((day) => book.decisions.get(day) ?? [])
    .filter(({ subject, id }) => subject === 'technical' && !ignored.has(id))
}

function shareAt(decisions: readonly Decision[], is: (decision: Decision) => boolean): number {
  return decisions.length === 0 ? 0 : decisions.filter(is).length / decisions.length
}

/** A day is known where "any call made?" was answered, or a call was written down. */
function coverage(book: DayBook, days: readonly Day[]): Coverage {
  const counted = days.filter((day) => !book.isExcused(day))
  const known = counted.filter(
    (day) => typeof book.checkInOn(day)?.anyDecision === 'boolean' || book.decisions.has(day),
  )
  return { known: known.length, of: counted.length }
}
