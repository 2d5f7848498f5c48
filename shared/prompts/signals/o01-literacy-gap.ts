// O1: no technical touch for ten working days.
import { rateOfTen } from '../baseline'
import { excusedMessage, isEnough, knownDays, message, type Signal } from '../signal'
import { openDelegations } from '#shared/domain/live'

export const literacyGap: Signal = {
  id: 'O1',
  role: 'own-action',
  source: ['C11', 'C12'],
  unit: 'days',
  windowDays: 10,
  zeroIsTheFinding: true,
  firesAt: 'reaching',
  peopleFacing: 1,
  limit: () => ({ threshold: 0, alarm: 0, why: [message('why.o1')] }),
  compute(book) {
    const { days, of, excused } = knownDays(book, 10, (day) => touchesOn(book.checkInOn(day)!), true)
    const known = days.length
    const leftOut = excusedMessage(excused)
    if (!isEnough(10, known)) return { value: null, known, of, evidence: [], leftOut }
    const touched = days.filter(({ value }) => value > 0)
    const isGap = touched.length === 0
    const evidence = isGap ? days.map(({ day, recordId }) => ({ recordId, day, message: message('saw.no-touch') })) : []
    return { value: touched.length, known, of, evidence, leftOut, fires: isGap, isCountered: !isGap }
  },
  baseline: (book) => rateOfTen(book, (checkIn) => (touchesOn(checkIn) === null ? null : touchesOn(checkIn)! > 0)),
  plans: (_subject, book) => {
    const [delegation] = openDelegations(book.journal, book.today)
    const owner = delegation ? { kind: 'person' as const, id: delegation.state.personId } : 'someone on the team'
    return [
      {
        ifText: message('plan.o1.if'),
        thenText: message('plan.o1.then', { owner }),
        cue: { on: 'weekday', weekday: 4 },
      },
      {
        ifText: message('plan.o1.design.if'),
        thenText: message('plan.o1.design.then'),
        cue: { on: 'next-working-day' },
      },
    ]
  },
}

/** Hands-on work to understand is a touch; null while neither was answered. */
function touchesOn(checkIn: { touched: readonly string[] | null; handsOn: number | null }): number | null {
  if (checkIn.handsOn !== null && checkIn.handsOn > 0) return 1
  return checkIn.touched === null ? null : checkIn.touched.length
}
