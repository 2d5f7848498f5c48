// S15: code squeezed into the gaps between other things.
import type { CheckIn } from '#shared/domain/check-in'
import { usualOfTen } from '../baseline'
import { message } from '../message'
import { limitOf, type Signal } from '../signal'
import { currentItem, SOMEONE, someReport, whenTheyMeet } from '../subjects'
import { isEnough, knownDays, perTen } from '../windows'

const WINDOW_DAYS = 5

interface Code {
  isInGaps: boolean
  isBooked: boolean
}

/** Hands-on work without any chip may have been in gaps or not: unknown. */
function codeOn({ handsOn, handsOnChips }: CheckIn): Code | null {
  if (handsOn === null || (handsOn > 0 && handsOnChips.length === 0)) return null
  const wrote = handsOn > 0
  return {
    isInGaps: wrote && handsOnChips.includes('in-gaps'),
    isBooked: wrote && handsOnChips.includes('booked-block'),
  }
}

export const codeInTheGaps: Signal = {
  id: 'S15',
  role: 'exposure',
  source: ['C5'],
  windowDays: WINDOW_DAYS,
  unit: 'days',
  peopleFacing: 1,
  // Three of five days, in tenths as every share of days.
  limit: () => limitOf('days', 6, message('why.S15')),
  compute(book, { threshold, alarm }) {
    const { days, known, of, leftOut } = knownDays(book, 'S15', WINDOW_DAYS, codeOn)
    const inGaps = days.filter(({ value }) => value.isInGaps)
    const isCountered = days.some(({ value }) => value.isBooked)
    return {
      known,
      of,
      leftOut: isCountered && inGaps.length > 0 ? [...leftOut, message('counter.S15')] : leftOut,
      isCountered,
      clauses: [
        {
          value: isEnough(WINDOW_DAYS, known) ? perTen(inGaps.length, known) : null,
          threshold,
          alarm,
          unit: 'days',
          firesAt: 'reaching',
          saw: message('saw.S15', { seen: inGaps.length, known, days: inGaps.map(({ day }) => day) }),
          evidence: inGaps.map(({ day, recordId }) => ({
            recordId,
            day,
            message: message('seen.in-gaps', { day }),
          })),
        },
      ],
    }
  },
  baseline: (book) => usualOfTen(book, (checkIn) => codeOn(checkIn)?.isInGaps ?? null),
  plans: (subject, book) => {
    const item = subject ?? currentItem(book)
    const who = someReport(book)
    return [
      {
        ifText: message('plan.S15.read.if'),
        thenText: item ? message('plan.S15.read.then', { item }) : message('plan.S15.read.then-any'),
        cue: { on: 'next-working-day' },
      },
      {
        ifText: message('plan.S15.give.if', { person: who ?? SOMEONE }),
        thenText: item ? message('plan.S15.give.then', { item }) : message('plan.S15.give.then-any'),
        cue: whenTheyMeet(who),
      },
    ]
  },
}
