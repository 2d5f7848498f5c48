// S3: people wait on me.
import { usualOfTen } from '../baseline'
import { message } from '../message'
import { limitOf, type Signal } from '../signal'
import { currentItem, inTurn, SOMEONE } from '../subjects'
import { isEnough, knownDays, perTen, type KnownDay } from '../windows'

const QUEUE = 2
const SHORT_FOR_DAYS = 2

export const peopleWait: Signal = {
  id: 'S3',
  role: 'consequence',
  source: ['C13'],
  windowDays: 10,
  unit: 'days',
  needsNews: true,
  tellsOfDays: true,
  peopleFacing: 6,
  limit: () => limitOf('days', 3, message('why.S3')),
  compute(book, { threshold, alarm }) {
    const { days, known, of, leftOut } = knownDays(book, 'S3', 10, ({ waiting }) => waiting)
    const queued = days.filter(({ value }) => value >= QUEUE)
    const isCountered = isShortAgain(days)
    return {
      known,
      of,
      leftOut: isCountered && queued.length > 0 ? [...leftOut, message('counter.S3')] : leftOut,
      isCountered,
      clauses: [
        {
          value: isEnough(10, known) ? perTen(queued.length, known) : null,
          threshold,
          alarm,
          unit: 'days',
          firesAt: 'reaching',
          saw: message('saw.S3', { seen: queued.length, known, days: queued.map(({ day }) => day) }),
          evidence: queued.map(({ day, value, recordId }) => ({
            recordId,
            day,
            message: message('seen.waiting', { count: value, day }),
          })),
        },
      ],
    }
  },
  baseline: (book) => usualOfTen(book, ({ waiting }) => (waiting === null ? null : waiting >= QUEUE)),
  plans: (_subject, book) => [
    {
      ifText: message('plan.S3.decide.if'),
      thenText: message('plan.S3.decide.then', { person: inTurn('S3', book) ?? SOMEONE }),
      cue: { on: 'next-working-day' },
    },
    {
      ifText: message('plan.S3.morning.if'),
      thenText: message('plan.S3.morning.then', { item: currentItem(book) ?? 'anything of my own' }),
      cue: { on: 'every-day' },
    },
  ],
}

/** The counter-signal: none or one waiting on the last two known days. */
function isShortAgain(days: readonly KnownDay<number>[]): boolean {
  const last = days.slice(-SHORT_FOR_DAYS)
  return last.length === SHORT_FOR_DAYS && last.every(({ value }) => value < QUEUE)
}
