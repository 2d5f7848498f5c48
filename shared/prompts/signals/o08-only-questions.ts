// O8: somebody asked me for a decision twice and got questions. Asked once a week; coverage counts weeks.
import { message } from '../message'
import { answersIn, coverageOf, lastWeeks, sumOf } from '../periodic-answers'
import { limitOf, type Signal } from '../signal'
import { SOMEONE, someReport, whenTheyMeet } from '../subjects'

const WEEKS = 4
const LEAST_WEEKS = 3
/** What nobody repeats is old news after a week: it would be said again and again for a month. */
const NEWS_DAYS = 5

export const onlyQuestions: Signal = {
  id: 'O8',
  role: 'own-action',
  source: ['C10', 'C4'],
  windowDays: 20,
  unit: 'count',
  needsNews: true,
  isEitherWay: true,
  peopleFacing: 6,
  limit: () => limitOf('count', 2, message('why.O8')),
  compute(book, { threshold, alarm }) {
    const weeks = lastWeeks(book, 'O8', WEEKS, ({ askedTwice }) => askedTwice)
    const asked = answersIn(weeks).filter(({ value }) => value > 0)
    const value = sumOf(weeks, threshold, LEAST_WEEKS)
    const lately = book.window(NEWS_DAYS)[0]
    const last = asked
      .map(({ day }) => day)
      .toSorted()
      .at(-1)
    return {
      ...coverageOf(weeks, 'week'),
      leftOut: [],
      isCountered: last !== undefined && lately !== undefined && last < lately,
      clauses: [
        {
          value,
          threshold,
          alarm,
          unit: 'count',
          firesAt: 'reaching',
          saw: message('saw.O8', { count: value ?? 0, days: asked.map(({ day }) => day) }),
          evidence: asked.map(({ day, value: count, recordId }) => ({
            recordId,
            day,
            message: message('seen.asked-twice', { count, day }),
          })),
        },
      ],
    }
  },
  plans: (_subject, book) => {
    const who = someReport(book)
    return [
      {
        ifText: message('plan.O8.say.if', { person: who ?? SOMEONE }),
        thenText: message('plan.O8.say.then'),
        cue: { on: 'next-working-day' },
      },
      {
        ifText: message('plan.O8.open.if', { person: who ?? SOMEONE }),
        thenText: message('plan.O8.open.then'),
        cue: whenTheyMeet(who),
      },
    ]
  },
}
