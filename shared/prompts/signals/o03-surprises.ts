// O3: technical risks that I learnt of late. Asked once a week; ten working days are two weeks, and coverage counts them.
import { message } from '../message'
import { workedWeekday } from '../plan-weekday'
import { answersIn, coverageOf, lastWeeks, sumOf } from '../periodic-answers'
import { limitOf, type Signal } from '../signal'
import { SOMEONE, someOwner, someReport, whenTheyMeet } from '../subjects'

const WEEKS = 2

export const surprises: Signal = {
  id: 'O3',
  role: 'own-action',
  source: ['C11', 'C4'],
  windowDays: 10,
  unit: 'count',
  needsNews: true,
  isEitherWay: true,
  peopleFacing: 4.5,
  limit: () => limitOf('count', 2, message('why.O3')),
  compute(book, { threshold, alarm }) {
    const weeks = lastWeeks(book, 'O3', WEEKS, (weekly) => weekly.surprises)
    const late = answersIn(weeks).filter(({ value }) => value > 0)
    const value = sumOf(weeks, threshold, WEEKS)
    return {
      ...coverageOf(weeks, 'week'),
      leftOut: [],
      clauses: [
        {
          value,
          threshold,
          alarm,
          unit: 'count',
          firesAt: 'reaching',
          saw: message('saw.O3', { count: value ?? 0, days: late.map(({ day }) => day) }),
          evidence: late.map(({ day, value: count, recordId }) => ({
            recordId,
            day,
            message: message('seen.surprises', { count, day }),
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
        ifText: message('plan.O3.riskier.if', { person: who ?? SOMEONE }),
        thenText: message('plan.O3.riskier.then'),
        cue: whenTheyMeet(who),
      },
      {
        ifText: message('plan.O3.monday.if', { weekday }),
        thenText: message('plan.O3.monday.then', { person: who ?? SOMEONE }),
        cue: { on: 'weekday', weekday },
      },
    ]
  },
}
