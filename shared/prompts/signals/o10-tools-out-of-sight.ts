// O10: I have not used the tools my team uses. Asked once a month; coverage counts months.
import { message } from '../message'
import { workedWeekday } from '../plan-weekday'
import { answersIn, coverageOf, lastMonths } from '../periodic-answers'
import { limitOf, type Signal } from '../signal'
import { SOMEONE, someOwner, someReport, whenTheyMeet } from '../subjects'

/** A quarter to be known, and another to look back how long it has been so. */
const MONTHS = 3
const LOOK_BACK_MONTHS = 6
const LEAST_MONTHS = 2

export const toolsOutOfSight: Signal = {
  id: 'O10',
  role: 'own-action',
  source: ['C11', 'C13'],
  windowDays: 60,
  unit: 'working-days-old',
  peopleFacing: 1,
  limit: () => limitOf('working-days-old', 60, message('why.O10')),
  compute(book, { threshold, alarm }) {
    const months = lastMonths(book, 'O10', LOOK_BACK_MONTHS, ({ usedTools }) => usedTools)
    const coverage = coverageOf(months.slice(-MONTHS), 'month')
    const known = answersIn(months)
    const unused = known.slice(known.findLastIndex(({ value }) => value) + 1)
    const since = unused[0]?.day ?? book.today
    return {
      ...coverage,
      leftOut: [],
      clauses: [
        {
          value: coverage.known >= LEAST_MONTHS ? book.age(since) : null,
          threshold,
          alarm,
          unit: 'working-days-old',
          firesAt: 'reaching',
          saw: unused.length > 0 ? message('saw.O10', { since, months: unused.length }) : message('saw.O10.none'),
          evidence: unused.map(({ day, recordId }) => ({
            recordId,
            day,
            message: message('seen.tools-unused', { day }),
          })),
        },
      ],
    }
  },
  plans: (_subject, book) => {
    const who = someOwner(book) ?? someReport(book)
    const weekday = workedWeekday(4, book)
    return [
      {
        ifText: message('plan.O10.try.if', { weekday }),
        thenText: message('plan.O10.try.then'),
        cue: { on: 'weekday', weekday },
      },
      {
        ifText: message('plan.O10.watch.if', { person: who ?? SOMEONE }),
        thenText: message('plan.O10.watch.then'),
        cue: whenTheyMeet(who),
      },
    ]
  },
}
