// S3: people wait on me.
import { rateOfTen } from '../baseline'
import { excusedMessage, isEnough, knownDays, message, scaledCount, type Signal } from '../signal'

const QUEUE = 2

export const peopleWait: Signal = {
  id: 'S3',
  role: 'consequence',
  source: ['C13'],
  unit: 'days',
  windowDays: 10,
  firesAt: 'reaching',
  peopleFacing: 6,
  limit: () => ({ threshold: 3, alarm: 6, why: [message('why.s3')] }),
  compute(book, { threshold }) {
    const ignored = book.misread('S3')
    const { days, of, excused } = knownDays(book, 10, (day) => book.checkInOn(day)!.waiting, true)
    const leftOut = excusedMessage(excused)
    const known = days.length
    if (!isEnough(10, known)) return { value: null, known, of, evidence: [], leftOut }
    const queued = days.filter(({ value, recordId }) => value >= QUEUE && !ignored.has(recordId))
    const evidence = queued.map(({ day, value, recordId }) => ({
      recordId,
      day,
      message: message('saw.waiting', { count: value }),
    }))
    // Counter-signal: the queue is down to one or none, and was longer before.
    const lastTwo = days.slice(-2)
    const isFalling = lastTwo.length === 2 && lastTwo.every(({ value }) => value < QUEUE)
    return {
      value: (queued.length * 10) / known,
      known,
      of,
      evidence,
      leftOut: isFalling && queued.length > 0 ? [...leftOut, message('counter.s3')] : leftOut,
      fires: queued.length >= scaledCount(threshold, 10, known),
      isCountered: isFalling || queued.length < scaledCount(threshold, 10, known),
    }
  },
  baseline: (book) => rateOfTen(book, ({ waiting }) => (waiting === null ? null : waiting >= QUEUE)),
  plans: () => [
    { ifText: message('plan.s3.if'), thenText: message('plan.s3.then'), cue: { on: 'next-working-day' } },
    { ifText: message('plan.s3.first.if'), thenText: message('plan.s3.first.then'), cue: { on: 'every-day' } },
  ],
}
