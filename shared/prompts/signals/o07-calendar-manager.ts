// O7: ten days of calendar alone: nothing made, nothing looked at, nobody coached.
import type { CheckIn } from '#shared/domain/check-in'
import { usualOfTen } from '../baseline'
import type { DayBook } from '../day-book'
import { message } from '../message'
import { workedWeekday } from '../plan-weekday'
import type { Signal } from '../signal'
import { SOMEONE, someOwner, someReport } from '../subjects'
import { isEnough, isWholeWindow, knownDays, perTen } from '../windows'

/** Any of them makes it a day of more than meetings; that there was none takes all of them to be known. */
function wasMoreThanMeetings({ handsOn, touched, askedFirst, gaveAnswer }: CheckIn): boolean | null {
  const counts = [handsOn, touched && touched.length, askedFirst, gaveAnswer]
  if (counts.some((count) => count !== null && count > 0)) return true
  return counts.includes(null) ? null : false
}

export const calendarManager: Signal = {
  id: 'O7',
  role: 'own-action',
  source: ['C4', 'C11'],
  windowDays: 10,
  unit: 'days',
  zeroIsTheFinding: true,
  firesBelow: true,
  peopleFacing: 2,
  limit: () => ({ threshold: 0, alarm: 0, why: [message('why.O7')] }),
  compute(book, { threshold, alarm }) {
    const { days, known, of, leftOut } = knownDays(book, 'O7', 10, wasMoreThanMeetings)
    const more = days.filter(({ value }) => value).length
    return {
      known,
      of,
      leftOut,
      // Whoever worked or coached in an incident was there.
      isCountered: threshold === 0 && wasThereInIncident(book),
      clauses: [
        {
          value: isWholeWindow(book, 10) && isEnough(10, known) ? perTen(more, known) : null,
          threshold,
          alarm,
          unit: 'days',
          firesAt: 'at-most',
          saw: message('saw.O7', { more, known, from: days[0]?.day ?? book.today }),
          evidence: days
            .filter(({ value }) => !value)
            .map(({ day, recordId }) => ({ recordId, day, message: message('seen.calendar-day', { day }) })),
        },
      ],
    }
  },
  baseline: (book) => usualOfTen(book, wasMoreThanMeetings),
  plans: (_subject, book) => {
    const owner = someOwner(book) ?? someReport(book) ?? SOMEONE
    const weekday = workedWeekday(1, book)
    return [
      {
        ifText: message('plan.O7.swap.if', { weekday }),
        thenText: message('plan.O7.swap.then', { owner }),
        cue: { on: 'weekday', weekday },
      },
      {
        ifText: message('plan.O7.ask.if', { owner }),
        thenText: message('plan.O7.ask.then'),
        cue: { on: 'next-working-day' },
      },
    ]
  },
}

function wasThereInIncident(book: DayBook): boolean {
  return book.window(10).some((day) => {
    const checkIn = book.isExcused(day) ? book.checkInOn(day) : null
    return checkIn !== null && wasMoreThanMeetings(checkIn) === true
  })
}
