// O2: I cannot explain to Product why the hardest item is hard. Asked once a week; coverage counts weeks.
import { message } from '../message'
import { coverageOf, lastWeeks, runOf } from '../periodic-answers'
import { limitOf, type Signal } from '../signal'
import { SOMEONE, someOwner, someReport, whenTheyMeet } from '../subjects'

const WEEKS = 4

export const cannotExplain: Signal = {
  id: 'O2',
  role: 'own-action',
  source: ['C11', 'C12'],
  windowDays: 20,
  unit: 'count',
  needsNews: true,
  isEitherWay: true,
  // Before a step back from decisions, after those from people who wait.
  peopleFacing: 5.8,
  limit: () => limitOf('count', 2, message('why.O2')),
  compute(book, { threshold, alarm }) {
    const weeks = lastWeeks(book, 'O2', WEEKS, ({ couldExplain }) => couldExplain)
    const value = runOf(weeks, (could) => !could, threshold)
    const latest = weeks.slice(weeks.length - (value ?? 0)).flatMap(({ answer }) => answer ?? [])
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
          saw: message('saw.O2', { weeks: value ?? 0, days: latest.map(({ day }) => day) }),
          evidence: latest.map(({ day, recordId }) => ({
            recordId,
            day,
            message: message('seen.could-not-explain', { day }),
          })),
        },
      ],
    }
  },
  plans: (_subject, book) => {
    const who = someOwner(book) ?? someReport(book)
    return [
      {
        ifText: message('plan.O2.five-minutes.if', { person: who ?? SOMEONE }),
        thenText: message('plan.O2.five-minutes.then'),
        cue: whenTheyMeet(who),
      },
      {
        ifText: message('plan.O2.read.if'),
        thenText: message('plan.O2.read.then', { person: who ?? SOMEONE }),
        cue: { on: 'next-working-day' },
      },
    ]
  },
}
