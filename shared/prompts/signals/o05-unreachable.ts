// O5: questions to me stay without an answer, or the days are all meetings and the work is out of sight.
import { weekOf } from '#shared/calendar/weeks'
import { usualOfTen } from '../baseline'
import type { DayBook } from '../day-book'
import { message } from '../message'
import { readSignal } from '../read-signal'
import { secondLimit } from '../second-limit'
import { alarmFor, limitOf, type Clause, type Limit, type SecondLimit, type Signal } from '../signal'
import { SOMEONE, someReport, whenTheyMeet } from '../subjects'
import { isEnough, knownDays, perTen, type KnownDay } from '../windows'
import { literacyGap } from './o01-literacy-gap'

/** It is asked twice a week at most: two answers in ten days are enough to know that nothing waits. */
const LEAST_ANSWERS = 2
const MEETING_DAYS: SecondLimit = {
  id: 'O5.meetings',
  unit: 'days',
  firesAt: 'reaching',
  usual: () => ({ threshold: 8, why: [message('why.O5')] }),
}

export const unreachable: Signal = {
  id: 'O5',
  role: 'own-action',
  source: ['C4', 'C12'],
  windowDays: 10,
  unit: 'count',
  needsNews: true,
  isEitherWay: true,
  zeroIsTheFinding: true,
  // People who wait for a word come before calls that are all mine.
  peopleFacing: 6.8,
  limit: () => limitOf('count', 2, message('why.O5')),
  others: [MEETING_DAYS],
  compute(book, limit) {
    const { clause, known, of, leftOut } = unansweredClause(book, limit)
    return { known, of, leftOut, clauses: [clause, ...meetingsClause(book, limit)] }
  },
  baseline: (book) => usualOfTen(book, ({ handsOn }) => (handsOn === null ? null : handsOn === 0)),
  saidAs: ({ clauses: [questions, meetings] }) => {
    if (!meetings?.fires) return { title: 'title.O5', away: 'away.O5.questions' }
    return questions?.fires ? null : { title: 'title.O5.meetings', away: 'away.O5.meetings' }
  },
  plans: (_subject, book) => {
    const who = someReport(book)
    return [
      { ifText: message('plan.O5.door.if'), thenText: message('plan.O5.door.then'), cue: { on: 'every-day' } },
      {
        ifText: message('plan.O5.ask.if', { person: who ?? SOMEONE }),
        thenText: message('plan.O5.ask.then'),
        cue: whenTheyMeet(who),
      },
    ]
  },
}

function unansweredClause(book: DayBook, { threshold, alarm }: Limit) {
  const { days, known, of, leftOut } = knownDays(book, 'O5', 10, ({ unansweredQuestions }) => unansweredQuestions)
  const open = days.filter(({ value }) => value > 0)
  const count = countOf(open)
  const clause: Clause = {
    value: count >= threshold || known >= LEAST_ANSWERS ? count : null,
    threshold,
    alarm,
    unit: 'count',
    firesAt: 'reaching',
    saw: message('saw.O5', { count, days: open.map(({ day }) => day) }),
    evidence: open.map(({ day, value, recordId }) => ({
      recordId,
      day,
      message: message('seen.unanswered', { count: value, day }),
    })),
  }
  return { clause, known, of, leftOut }
}

/** What waits at two askings of a week may be the same: of each week the most counts. */
function countOf(open: readonly KnownDay<number>[]): number {
  const byWeek = new Map<string, number>()
  for (const { day, value } of open) byWeek.set(weekOf(day), Math.max(value, byWeek.get(weekOf(day)) ?? 0))
  return [...byWeek.values()].reduce((sum, most) => sum + most, 0)
}

/** Days without any hands-on work, while nothing technical was touched at all. */
function meetingsClause(book: DayBook, first: Limit): Clause[] {
  if (readSignal(literacyGap, book).state !== 'fires') return []
  const { days, known } = knownDays(book, 'O5', 10, ({ handsOn }) => handsOn)
  const none = days.filter(({ value }) => value === 0)
  const threshold = secondLimit(MEETING_DAYS, book, first, null)
  return [
    {
      value: isEnough(10, known) ? perTen(none.length, known) : null,
      threshold,
      alarm: alarmFor('days', threshold),
      unit: 'days',
      firesAt: 'reaching',
      saw: message('saw.O5.meetings', { seen: none.length, known }),
      evidence: none.map(({ day, recordId }) => ({ recordId, day, message: message('seen.no-hands-on', { day }) })),
    },
  ]
}
