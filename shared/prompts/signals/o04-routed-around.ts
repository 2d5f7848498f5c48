// O4: people go to someone else because I am "not technical". Asked once a month; coverage counts months.
import { message } from '../message'
import { workedWeekday } from '../plan-weekday'
import { answersIn, coverageOf, lastMonths } from '../periodic-answers'
import { limitOf, type Signal } from '../signal'
import { SOMEONE, someOwner, someReport, whenTheyMeet } from '../subjects'

/** A quarter. */
const MONTHS = 3
const LEAST_MONTHS = 2

export const routedAround: Signal = {
  id: 'O4',
  role: 'own-action',
  source: ['C11', 'C12'],
  windowDays: 60,
  unit: 'count',
  needsNews: true,
  peopleFacing: 4,
  limit: () => limitOf('count', 2, message('why.O4')),
  compute(book, { threshold, alarm }) {
    const months = lastMonths(book, 'O4', MONTHS, (monthly) => monthly.routedAround)
    const known = answersIn(months)
    const around = known.filter(({ value }) => value)
    // They come again, whatever was before.
    const isOver = known.at(-1)?.value === false
    return {
      ...coverageOf(months, 'month'),
      leftOut: isOver && around.length > 0 ? [message('counter.O4')] : [],
      isCountered: isOver,
      clauses: [
        {
          value: around.length >= threshold || known.length >= LEAST_MONTHS ? around.length : null,
          threshold,
          alarm,
          unit: 'count',
          firesAt: 'reaching',
          saw: message('saw.O4', { count: around.length, days: around.map(({ day }) => day) }),
          evidence: around.map(({ day, recordId }) => ({
            recordId,
            day,
            message: message('seen.routed-around', { day }),
          })),
        },
      ],
    }
  },
  plans: (_subject, book) => {
    const who = someOwner(book) ?? someReport(book)
    const weekday = workedWeekday(1, book)
    return [
      {
        ifText: message('plan.O4.system.if', { weekday }),
        thenText: message('plan.O4.system.then', { person: who ?? SOMEONE }),
        cue: { on: 'weekday', weekday },
      },
      {
        ifText: message('plan.O4.ask.if', { person: who ?? SOMEONE }),
        thenText: message('plan.O4.ask.then'),
        cue: whenTheyMeet(who),
      },
    ]
  },
}
