// S1: the hands-on share outgrew the team.
import { knownDays, excusedMessage, isEnough, message, type Limit, type Signal } from '../signal'
import type { DayBook } from '../day-book'
import type { Message } from '../assessment'
import { baselineDays, medianOf } from '../baseline'
import { currentItem } from '../subjects'

/** Share of the week by number of reports: 60 % up to 3, 40 % up to 5, 20 % up to 8, 10 % beyond. */
export function bandFor(reports: number | null): number {
  if (reports === null) return 0.4
  if (reports <= 3) return 0.6
  if (reports <= 5) return 0.4
  return reports <= 8 ? 0.2 : 0.1
}

const CHARTER_SLACK = 0.15
const EARLY_STAGE_EXTRA = 0.2
const NEW_IN_ROLE_EXTRA = 0.1
const NEW_IN_ROLE_DAYS = 60
const HIGHEST_LIMIT = 0.9

/** Charter plus 15 points where a share was agreed, else the band; of the other modifiers only the largest; at most 90 %. */
function limit(book: DayBook): Limit {
  const agreed = book.charter?.handsOnShare ?? null
  const why: Message[] = []
  const start = agreed === null ? bandFor(book.reports) : agreed / 100 + CHARTER_SLACK
  why.push(
    agreed === null
      ? message('why.s1.band', { reports: book.reports ?? 'unknown' })
      : message('why.s1.charter', { share: agreed }),
  )
  const isNew = book.daysInRole > 0 && book.daysInRole < NEW_IN_ROLE_DAYS
  const extra = book.isEarlyStage ? EARLY_STAGE_EXTRA : isNew ? NEW_IN_ROLE_EXTRA : 0
  if (extra > 0) why.push(message(book.isEarlyStage ? 'why.early-stage' : 'why.new-in-role', { points: extra * 100 }))
  const threshold = Math.min(HIGHEST_LIMIT, start + extra)
  return { threshold, alarm: threshold + (1 - threshold) / 2, why }
}

export const handsOnShare: Signal = {
  id: 'S1',
  role: 'exposure',
  source: ['C12', 'C3', 'C16'],
  unit: 'share',
  windowDays: 10,
  firesAt: 'passing',
  peopleFacing: 2,
  limit,
  compute(book) {
    const { days, of, excused } = knownDays(book, 10, (day) => countedShare(book, day), true)
    const leftOut = excusedMessage(excused)
    if (!isEnough(10, days.length)) return { value: null, known: days.length, of, evidence: [], leftOut }
    const value = days.reduce((sum, day) => sum + day.value, 0) / days.length
    const evidence = days
      .filter((day) => day.value > 0)
      .map(({ day, value: share, recordId }) => ({
        recordId,
        day,
        message: message('saw.hands-on-day', { share: share * 100 }),
      }))
    return { value, known: days.length, of, evidence, leftOut }
  },
  baseline: (book) =>
    medianOf(baselineDays(book).flatMap((day) => (book.isExcused(day) ? [] : (countedShare(book, day) ?? [])))),
  plans: (_subject, book) => {
    const item = currentItem(book)
    return [
      { ifText: message('plan.s1.if'), thenText: message('plan.s1.then'), cue: { on: 'next-working-day' } },
      {
        ifText: message('plan.s1.block.if'),
        thenText: item ? message('plan.s1.block.then', { item }) : message('plan.s1.block.then-any'),
        cue: { on: 'next-working-day' },
      },
    ]
  },
}

/** 0 to 1; null while unknown. Reading to understand is not hands-on work. */
export function countedShare(book: DayBook, day: Parameters<DayBook['checkInOn']>[0]): number | null {
  const checkIn = book.checkInOn(day)
  if (!checkIn || checkIn.handsOn === null) return null
  const isOnlyUnderstanding = checkIn.handsOnChips.length === 1 && checkIn.handsOnChips[0] === 'understanding'
  return isOnlyUnderstanding ? 0 : checkIn.handsOn / 100
}
