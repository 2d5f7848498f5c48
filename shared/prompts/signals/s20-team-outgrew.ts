// S20: the team grew, and the hands-on share did not shrink.
import { countedShare } from '#shared/domain/counted-share'
import type { Day } from '#shared/calendar/day'
import type { DayBook } from '../day-book'
import { message } from '../message'
import { limitOf, type Signal } from '../signal'
import { currentItem } from '../subjects'
import { isEnough, knownDays, meanOf } from '../windows'
import { bandFor } from './s01-hands-on-share'

const GREW_BY = 2
/** Team sizes from which a week leaves room for less. */
const BAND_EDGES = [4, 6, 9]
const SHRINK = 0.1
const SETTLING_DAYS = 20
/** After a quarter it is S1's matter alone. */
const REMEMBERED_DAYS = 60
const CHARTER_SLACK = 0.15

interface Growth {
  on: Day
  from: number
  to: number
  charterId: string
}

export const teamOutgrew: Signal = {
  id: 'S20',
  role: 'exposure',
  source: ['C3', 'C16'],
  windowDays: 20,
  unit: 'share',
  peopleFacing: 3,
  limit(book) {
    const agreed = book.charter?.handsOnShare ?? null
    return agreed === null
      ? limitOf('share', bandFor(book.reports), message('why.S20', { reports: book.reports ?? 'unknown' }))
      : limitOf('share', Math.min(0.9, agreed / 100 + CHARTER_SLACK), message('why.S1.charter', { share: agreed }))
  },
  compute(book, { threshold, alarm }) {
    const { days, known, of, leftOut } = knownDays(book, 'S20', 20, countedShare)
    const value = isEnough(20, known) ? meanOf(days.map((day) => day.value)) : null
    const growth = growthOf(book)
    const before = growth && meanBefore(book, growth.on)
    const isMatter = growth !== null && before !== null && value !== null && value > before - SHRINK
    return {
      known,
      of,
      leftOut: [...leftOut, ...(book.isEarlyStage ? [message('left-out.early-stage')] : [])],
      isCountered: book.isEarlyStage || !isMatter,
      clauses: [
        {
          value,
          threshold,
          alarm,
          unit: 'share',
          firesAt: 'passing',
          saw: growth
            ? message('saw.S20', {
                from: growth.from,
                to: growth.to,
                since: growth.on,
                share: value ?? 0,
                before: before ?? 0,
              })
            : message('saw.S20.none'),
          evidence: growth
            ? [
                {
                  recordId: growth.charterId,
                  day: growth.on,
                  message: message('seen.team-grew', { from: growth.from, to: growth.to, day: growth.on }),
                },
              ]
            : [],
        },
      ],
    }
  },
  plans: (_subject, book) => {
    const item = currentItem(book) ?? 'one thing I build'
    return [
      {
        ifText: message('plan.S20.joiner.if'),
        thenText: message('plan.S20.joiner.then', { item }),
        cue: { on: 'next-working-day' },
      },
      {
        ifText: message('plan.S20.manager.if'),
        thenText: message('plan.S20.manager.then', { item }),
        cue: { on: 'next-working-day' },
      },
    ]
  },
}

/** The latest growth of this role that had twenty days to settle: two more people, or past four, six or nine. */
function growthOf(book: DayBook): Growth | null {
  const ignored = book.misread('S20')
  const versions = book.charters.filter(
    ({ from }) => from <= book.today && (book.roleStart === null || from >= book.roleStart),
  )
  let latest: Growth | null = null
  let size: number | null = null
  for (const { reports, from: on, id } of versions) {
    if (reports === null) continue
    const from: number = size ?? reports
    size = reports
    if (ignored.has(id)) continue
    const age = book.calendar.workingDaysBetween(on, book.today)
    if (age < SETTLING_DAYS || age > REMEMBERED_DAYS) continue
    const crossed = BAND_EDGES.some((edge) => from < edge && reports >= edge)
    if (reports - from >= GREW_BY || crossed) latest = { on, from, to: reports, charterId: id }
  }
  return latest
}

/** Mean share of the twenty working days of the role before; null where too few of them are known. */
function meanBefore(book: DayBook, on: Day): number | null {
  const days = book.calendar.workingDaysUpTo(book.calendar.previousWorkingDay(on), 20)
  const shares = days.flatMap((day) => {
    const isCounted = !book.isExcused(day) && (book.roleStart === null || day >= book.roleStart)
    const checkIn = isCounted ? book.checkInOn(day) : null
    return (checkIn && countedShare(checkIn)) ?? []
  })
  return isEnough(20, shares.length) ? meanOf(shares) : null
}
