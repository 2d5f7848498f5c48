// S23: what stopped while I was away.
import type { CheckIn } from '#shared/domain/check-in'
import type { DayBook } from '../day-book'
import { isBackFromAbsence, isFirstAbsence } from '../leave'
import { message } from '../message'
import { workedWeekday } from '../plan-weekday'
import { limitOf, type Signal } from '../signal'
import { SOMEONE, someReport, whenTheyMeet } from '../subjects'
import { isEnough, knownDays, loggedDays } from '../windows'

/** What stopped is news for two weeks after coming back. */
const WINDOW_DAYS = 10

const stopped = ({ stoppedWhileAway }: CheckIn) => stoppedWhileAway

export const absenceTest: Signal = {
  id: 'S23',
  role: 'own-action',
  source: ['C7', 'C16'],
  windowDays: WINDOW_DAYS,
  unit: 'count',
  needsNews: true,
  isEvent: true,
  asksFrom: 2,
  peopleFacing: 5,
  limit: () => limitOf('count', 2, message('why.S23')),
  compute(book, { threshold, alarm }) {
    const last = knownDays(book, 'S23', WINDOW_DAYS, stopped).days.at(-1)
    const isFirst = last !== undefined && isFirstAbsence(book, last.day)
    return {
      ...loggedDays(book, WINDOW_DAYS),
      leftOut: isFirst && last.value.count >= threshold ? [message('left-out.S23.first')] : [],
      // The first absence in a role earns a question only.
      isCountered: isFirst,
      clauses: [
        {
          value: last ? last.value.count : wasHere(book) ? 0 : null,
          threshold,
          alarm,
          unit: 'count',
          firesAt: 'reaching',
          saw: last
            ? message('saw.S23', { count: last.value.count, what: last.value.what.trim(), back: last.day })
            : message('saw.S23.none'),
          evidence: last
            ? [
                {
                  recordId: last.recordId,
                  day: last.day,
                  message: message('seen.stopped', { count: last.value.count, day: last.day }),
                },
              ]
            : [],
        },
      ],
    }
  },
  plans: (_subject, book) => {
    const who = someReport(book)
    const weekday = workedWeekday(1, book)
    return [
      {
        ifText: message('plan.S23.owner.if', { weekday }),
        thenText: message('plan.S23.owner.then', { person: who ?? SOMEONE }),
        cue: { on: 'weekday', weekday },
      },
      {
        ifText: message('plan.S23.next.if', { person: who ?? SOMEONE }),
        thenText: message('plan.S23.next.then', { person: who ?? SOMEONE }),
        cue: whenTheyMeet(who),
      },
    ]
  },
}

/** Known only where the days were logged and none of them followed an absence: then there was nothing to stop. */
function wasHere(book: DayBook): boolean {
  const { known } = loggedDays(book, WINDOW_DAYS)
  return isEnough(WINDOW_DAYS, known) && !book.window(WINDOW_DAYS).some((day) => isBackFromAbsence(book, day))
}
