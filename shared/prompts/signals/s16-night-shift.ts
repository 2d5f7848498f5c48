// S16: late evenings on the critical path.
import type { CheckIn } from '#shared/domain/check-in'
import { usualOfTen } from '../baseline'
import type { DayBook } from '../day-book'
import { message } from '../message'
import { limitOf, type Clause, type Limit, type Signal } from '../signal'
import { currentItem, SOMEONE, someReport, whenTheyMeet } from '../subjects'
import { isEnough, knownDays, perTen } from '../windows'

const WEEK = 5
const FORTNIGHT = 10

/** Worked late, and what was hands-on that day was on the path. Late without a chip may have been anything: unknown. */
function isNightShift({ lateWork, handsOn, handsOnChips }: CheckIn): boolean | null {
  if (lateWork === false || handsOn === 0) return false
  if (lateWork === null || handsOn === null || handsOnChips.length === 0) return null
  return handsOnChips.includes('on-path')
}

export const nightShift: Signal = {
  id: 'S16',
  role: 'exposure',
  source: ['C5', 'C6'],
  windowDays: FORTNIGHT,
  unit: 'days',
  peopleFacing: 1,
  // Four of ten days and two of five are the same share, so one limit moves both.
  limit: () => limitOf('days', 4, message('why.S16')),
  compute(book, limit) {
    const { known, of, leftOut } = knownDays(book, 'S16', FORTNIGHT, isNightShift)
    const isChosen = book.charter?.flexibleHours === true
    return {
      known,
      of,
      leftOut: isChosen ? [...leftOut, message('left-out.S16.flexible')] : leftOut,
      isCountered: isChosen,
      clauses: [clauseOver(FORTNIGHT, book, limit), clauseOver(WEEK, book, limit)],
    }
  },
  baseline: (book) => usualOfTen(book, isNightShift),
  plans: (subject, book) => {
    const item = subject ?? currentItem(book)
    const who = someReport(book)
    return [
      {
        ifText: message('plan.S16.note.if'),
        thenText: item ? message('plan.S16.note.then', { item }) : message('plan.S16.note.then-any'),
        cue: { on: 'every-day' },
      },
      {
        ifText: message('plan.S16.morning.if', { person: who ?? SOMEONE }),
        thenText: item ? message('plan.S16.morning.then', { item }) : message('plan.S16.morning.then-any'),
        cue: whenTheyMeet(who),
      },
    ]
  },
}

function clauseOver(windowDays: number, book: DayBook, { threshold, alarm }: Limit): Clause {
  const { days, known } = knownDays(book, 'S16', windowDays, isNightShift)
  const late = days.filter(({ value }) => value)
  return {
    value: isEnough(windowDays, known) ? perTen(late.length, known) : null,
    threshold,
    alarm,
    unit: 'days',
    firesAt: 'reaching',
    saw: message('saw.S16', { seen: late.length, known, days: late.map(({ day }) => day) }),
    evidence: late.map(({ day, recordId }) => ({ recordId, day, message: message('seen.late-on-path', { day }) })),
  }
}
