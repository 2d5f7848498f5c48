// S6: technical decisions drift to me.
import type { Day } from '#shared/calendar/day'
import type { Decision } from '#shared/domain/decision'
import { isEnough, message, type Signal, excusedMessage } from '../signal'
import type { DayBook } from '../day-book'

const MIN_DECISIONS = 5
const RISE = 0.15
const LANDED_HERE = 3
const MINE = 3
const JUNIORS_EXTRA = 0.2

export const decisionsDrift: Signal = {
  id: 'S6',
  role: 'consequence',
  source: ['C9'],
  unit: 'share',
  windowDays: 10,
  firesAt: 'passing',
  peopleFacing: 5,
  limit(book) {
    const threshold = book.juniorsAreHalf ? 0.5 + JUNIORS_EXTRA : 0.5
    return {
      threshold,
      alarm: threshold + (1 - threshold) / 2,
      why: [
        message('why.s6'),
        ...(book.juniorsAreHalf ? [message('why.juniors', { points: JUNIORS_EXTRA * 100 })] : []),
      ],
    }
  },
  compute(book, { threshold }) {
    const window = book.window(20)
    const recentDays = window.slice(-10)
    const { known, excused } = coverage(book, recentDays)
    const of = recentDays.length - excused
    const leftOut = excusedMessage(excused)
    const recent = technicalOn(book, recentDays)
    const landed = recent.filter(({ arrival }) => arrival === 'landed-here')
    if (!isEnough(10, known)) return { value: null, known, of, evidence: [], leftOut }
    const before = technicalOn(book, window.slice(0, -10))
    const share = shareOfMine(recent)
    const previous = shareOfMine(before)
    // Without five of each there is no share to compare, and the previous ten days have to be known too.
    const comparable = recent.length >= MIN_DECISIONS && before.length >= MIN_DECISIONS
    const drifted = comparable && share > threshold && share - previous >= RISE
    const evidence = (drifted ? recent.filter(({ level }) => level <= MINE) : landed).map((decision) => ({
      recordId: decision.id,
      day: decision.day,
      message: message(decision.arrival === 'landed-here' ? 'saw.landed-here' : 'saw.decided', {
        title: decision.title,
        level: decision.level,
      }),
    }))
    const fires = drifted || landed.length >= LANDED_HERE
    return { value: recent.length === 0 ? 0 : share, known, of, evidence, leftOut, fires, isCountered: !fires }
  },
  plans: () => [
    { ifText: message('plan.s6.if'), thenText: message('plan.s6.then'), cue: { on: 'next-working-day' } },
    { ifText: message('plan.s6.name.if'), thenText: message('plan.s6.name.then'), cue: { on: 'next-working-day' } },
  ],
}

/** Pay, hiring and other people decisions are the manager's, and never counted; nor is anything decided on an excused day. */
function technicalOn(book: DayBook, days: readonly Day[]): Decision[] {
  const counted = new Set(days.filter((day) => !book.isExcused(day)))
  const ignored = book.misread('S6')
  return book.decisions
    .filter(({ subject, day, id }) => subject === 'technical' && counted.has(day) && !ignored.has(id))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}

function shareOfMine(decisions: readonly Decision[]): number {
  return decisions.length === 0 ? 0 : decisions.filter(({ level }) => level <= MINE).length / decisions.length
}

function coverage(book: DayBook, days: readonly Day[]): { known: number; excused: number } {
  const excused = days.filter((day) => book.isExcused(day))
  const withDecision = new Set(book.decisions.map(({ day }) => day))
  const known = days.filter((day) => {
    const checkIn = book.checkInOn(day)
    return !book.isExcused(day) && checkIn !== null && (checkIn.anyDecision !== null || withDecision.has(day))
  })
  return { known: known.length, excused: excused.length }
}
