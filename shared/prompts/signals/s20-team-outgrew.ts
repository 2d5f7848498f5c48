// S20: the team grew, and the hands-on share did not shrink.
import type { Day } from '#shared/calendar/day'
import { sortCharters } from '#shared/domain/charter'
import { isEnough, knownDays, message, type Signal } from '../signal'
import { bandFor, countedShare } from './s01-hands-on-share'
import type { DayBook } from '../day-book'

const GREW_BY = 2
const BAND_EDGES = [4, 6, 9]
const SHRINK = 0.1
const SETTLING_DAYS = 20

export const teamOutgrew: Signal = {
  id: 'S20',
  role: 'exposure',
  source: ['C3', 'C16'],
  unit: 'share',
  windowDays: 20,
  firesAt: 'passing',
  peopleFacing: 3,
  limit(book) {
    const band = bandFor(book.reports)
    const agreed = book.charter?.handsOnShare ?? null
    const threshold = agreed === null ? band : Math.max(band, agreed / 100 + 0.15)
    return {
      threshold,
      alarm: threshold + (1 - threshold) / 2,
      why: [message('why.s20', { reports: book.reports ?? 'unknown' })],
    }
  },
  compute(book) {
    const { days, of, excused } = knownDays(book, 20, (day) => countedShare(book, day), true)
    const known = days.length
    const growth = growthOf(book)
    if (!isEnough(20, known)) return { value: null, known, of, evidence: [], leftOut: [] }
    const value = days.reduce((sum, { value: share }) => sum + share, 0) / known
    const before = growth && meanBefore(book, growth.on)
    const hasSettled = growth !== null && book.calendar.workingDaysBetween(growth.on, book.today) >= SETTLING_DAYS
    const hasNotShrunk = before !== null && value > before - SHRINK
    const isCountered = book.isEarlyStage || growth === null || !hasSettled || !hasNotShrunk
    const evidence = growth
      ? [
          {
            recordId: growth.charterId,
            day: growth.on,
            message: message('saw.team-grew', { from: growth.from, to: growth.to }),
          },
        ]
      : []
    return {
      value,
      known,
      of,
      evidence: isCountered ? [] : evidence,
      leftOut: excused > 0 ? [message('left-out.excused', { days: excused })] : [],
      isCountered,
    }
  },
  plans: () => [
    { ifText: message('plan.s20.if'), thenText: message('plan.s20.then'), cue: { on: 'next-working-day' } },
    {
      ifText: message('plan.s20.manager.if'),
      thenText: message('plan.s20.manager.then'),
      cue: { on: 'next-working-day' },
    },
  ],
}

interface Growth {
  on: Day
  from: number
  to: number
  charterId: string
}

/** The latest growth within the role: two more people, or past four, six or nine. */
function growthOf(book: DayBook): Growth | null {
  const versions = sortCharters(
    [...book.journal.charter.values()].filter(
      ({ from }) => from <= book.today && (!book.roleStart || from >= book.roleStart),
    ),
  )
  let latest: Growth | null = null
  versions.forEach((version, index) => {
    const from = versions[index - 1]?.reports
    const to = version.reports
    if (from === null || from === undefined || to === null) return
    const crossed = BAND_EDGES.some((edge) => from < edge && to >= edge)
    if (to - from >= GREW_BY || crossed) latest = { on: version.from, from, to, charterId: version.id }
  })
  return latest
}

/** Mean share of the twenty working days before; null where too few of them are known. */
function meanBefore(book: DayBook, on: Day): number | null {
  const days = book.calendar.workingDaysUpTo(book.calendar.previousWorkingDay(on), 20)
  const shares = days.flatMap((day) => (book.isExcused(day) ? [] : (countedShare(book, day) ?? [])))
  return isEnough(20, shares.length) ? shares.reduce((sum, share) => sum + share, 0) / shares.length : null
}
