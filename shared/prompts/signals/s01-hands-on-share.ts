// S1: the hands-on share outgrew the team.
import { countedShare } from '#shared/domain/counted-share'
import type { Message } from '../assessment'
import { medianDay } from '../baseline'
import type { DayBook } from '../day-book'
import { message } from '../message'
import { limitOf, type Limit, type Signal } from '../signal'
import { currentItem } from '../subjects'
import { isEnough, knownDays, meanOf } from '../windows'

const CHARTER_SLACK = 0.15
const HIGHEST_LIMIT = 0.9

/** What a week leaves room for, by number of reports: 60 % up to 3, 40 % up to 5, 20 % up to 8, 10 % beyond. */
export function bandFor(reports: number | null): number {
  // Nobody said: the middle of the bands, and the reason says so.
  if (reports === null) return 0.4
  if (reports <= 3) return 0.6
  if (reports <= 5) return 0.4
  return reports <= 8 ? 0.2 : 0.1
}

/** The charter plus 15 points where a share was agreed, else the band; of the other modifiers only the largest. */
function limit(book: DayBook): Limit {
  const agreed = book.charter?.handsOnShare ?? null
  const [start, why] =
    agreed === null
      ? [bandFor(book.reports), message('why.S1.band', { reports: book.reports ?? 'unknown' })]
      : [agreed / 100 + CHARTER_SLACK, message('why.S1.charter', { share: agreed })]
  const [extra, because] = largestModifier(book)
  const threshold = start + extra
  const reasons = because ? [why, because] : [why]
  return threshold > HIGHEST_LIMIT
    ? limitOf('share', HIGHEST_LIMIT, ...reasons, message('why.S1.capped'))
    : limitOf('share', threshold, ...reasons)
}

function largestModifier(book: DayBook): [number, Message | null] {
  if (book.isEarlyStage) return [0.2, message('why.early-stage', { points: 20 })]
  if (book.isNewInRole) return [0.1, message('why.new-in-role', { points: 10 })]
  return [0, null]
}

export const handsOnShare: Signal = {
  id: 'S1',
  role: 'exposure',
  source: ['C12', 'C3', 'C16'],
  windowDays: 10,
  unit: 'share',
  peopleFacing: 2,
  limit,
  compute(book, { threshold, alarm }) {
    const { days, known, of, leftOut } = knownDays(book, 'S1', 10, countedShare)
    const value = isEnough(10, known) ? meanOf(days.map((day) => day.value)) : null
    const worked = days.filter((day) => day.value > 0)
    return {
      known,
      of,
      leftOut,
      clauses: [
        {
          value,
          threshold,
          alarm,
          unit: 'share',
          firesAt: 'passing',
          saw: message('saw.S1', { share: value ?? 0, known, since: days[0]?.day ?? book.today }),
          evidence: worked.map(({ day, value: share, recordId }) => ({
            recordId,
            day,
            message: message('seen.hands-on-day', { share, day }),
          })),
        },
      ],
    }
  },
  baseline: (book) => medianDay(book, countedShare),
  plans: (subject, book) => {
    const item = subject ?? currentItem(book)
    return [
      {
        ifText: message('plan.S1.editor.if'),
        thenText: item ? message('plan.S1.editor.then', { item }) : message('plan.S1.editor.then-any'),
        cue: { on: 'next-working-day' },
      },
      {
        ifText: message('plan.S1.hour.if'),
        thenText: item ? message('plan.S1.hour.then', { item }) : message('plan.S1.hour.then-any'),
        cue: { on: 'next-working-day' },
      },
    ]
  },
}
