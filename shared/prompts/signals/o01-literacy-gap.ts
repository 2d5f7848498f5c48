// O1: no technical touch for ten working days.
import type { CheckIn } from '#shared/domain/check-in'
import { usualOfTen } from '../baseline'
import type { DayBook } from '../day-book'
import { message } from '../message'
import { workedWeekday } from '../plan-weekday'
import { type Signal } from '../signal'
import { SOMEONE, someOwner } from '../subjects'
import { isEnough, isWholeWindow, knownDays, perTen } from '../windows'

/** Hands-on work is a touch too; null while neither was answered. */
function wasTouched({ touched, handsOn }: CheckIn): boolean | null {
  if (handsOn !== null && handsOn > 0) return true
  return touched === null ? null : touched.length > 0
}

export const literacyGap: Signal = {
  id: 'O1',
  role: 'own-action',
  source: ['C11', 'C12'],
  windowDays: 10,
  unit: 'days',
  zeroIsTheFinding: true,
  firesBelow: true,
  peopleFacing: 1,
  limit: () => ({ threshold: 0, alarm: 0, why: [message('why.O1')] }),
  compute(book, { threshold, alarm }) {
    const { days, known, of, leftOut } = knownDays(book, 'O1', 10, wasTouched)
    const touched = days.filter(({ value }) => value).length
    return {
      known,
      of,
      leftOut,
      // Whoever looked into the system in an incident has looked.
      isCountered: threshold === 0 && wasTouchedInIncident(book),
      clauses: [
        {
          value: isWholeWindow(book, 10) && isEnough(10, known) ? perTen(touched, known) : null,
          threshold,
          alarm,
          unit: 'days',
          firesAt: 'at-most',
          saw: message('saw.O1', { touched, known, from: days[0]?.day ?? book.today }),
          evidence: days
            .filter(({ value }) => !value)
            .map(({ day, recordId }) => ({ recordId, day, message: message('seen.no-touch', { day }) })),
        },
      ],
    }
  },
  baseline: (book) => usualOfTen(book, wasTouched),
  plans: (_subject, book) => {
    const weekday = workedWeekday(4, book)
    return [
      {
        ifText: message('plan.O1.thursday.if', { weekday }),
        thenText: message('plan.O1.thursday.then', { owner: someOwner(book) ?? SOMEONE }),
        cue: { on: 'weekday', weekday },
      },
      {
        ifText: message('plan.O1.design.if', { owner: someOwner(book) ?? SOMEONE }),
        thenText: message('plan.O1.design.then'),
        cue: { on: 'next-working-day' },
      },
    ]
  },
}

function wasTouchedInIncident(book: DayBook): boolean {
  return book.window(10).some((day) => {
    const checkIn = book.isExcused(day) ? book.checkInOn(day) : null
    return checkIn !== null && wasTouched(checkIn) === true
  })
}
