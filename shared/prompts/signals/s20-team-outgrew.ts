// S20: the team grew, and the hands-on share did not shrink.
import { countedShare } from '#shared/domain/counted-share'
import type { Day } from '#shared/calendar/day'
import type { DayBook } from '../day-book'
import { message } from '../message'
import { limitOf, type Clause, type Signal } from '../signal'
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
  /** The first day of it, where people joined one by one; what was usual is what was before. */
  began: Day
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
    const before = growth && meanBefore(book, growth.began)
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
          ...told(growth, value ?? 0, before ?? 0),
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

function told(growth: Growth | null, share: number, before: number): Pick<Clause, 'saw' | 'evidence'> {
  if (growth === null) return { saw: message('saw.S20.none'), evidence: [] }
  const { from, to, began, on, charterId } = growth
  return {
    saw: message('saw.S20', { from, to, began, since: on, share, before }),
    evidence: [{ recordId: charterId, day: on, message: message('seen.team-grew', { from, to, day: on }) }],
  }
}

/** The latest growth of this role that had twenty days to settle: two more people within a quarter, or past four, six or nine. */
function growthOf(book: DayBook): Growth | null {
  const ignored = book.misread('S20')
  const sizes = book.charters.flatMap(({ reports, from: on, id }) =>
    reports !== null && on <= book.today && (book.roleStart === null || on >= book.roleStart)
      ? [{ reports, on, id }]
      : [],
  )
  for (let at = sizes.length - 1; at > 0; at -= 1) {
    const { reports, on, id } = sizes[at]!
    const age = book.calendar.workingDaysBetween(on, book.today)
    if (ignored.has(id) || age < SETTLING_DAYS || age > REMEMBERED_DAYS) continue
    const before = sizes[at - 1]!.reports
    const base = smallestBefore(book, sizes, at)
    if (reports > before && reports - sizes[base]!.reports >= GREW_BY)
      return { on, from: sizes[base]!.reports, to: reports, charterId: id, began: sizes[base + 1]!.on }
    if (BAND_EDGES.some((edge) => before < edge && reports >= edge))
      return { on, from: before, to: reports, charterId: id, began: on }
  }
  return null
}

/** Of those in force within a quarter before: who joins one by one makes the team grow too. The newest where two are equal. */
function smallestBefore(book: DayBook, sizes: readonly { reports: number; on: Day }[], at: number): number {
  let smallest = at - 1
  for (let index = at - 2; index >= 0; index -= 1) {
    if (book.calendar.workingDaysBetween(sizes[index + 1]!.on, sizes[at]!.on) > REMEMBERED_DAYS) break
    if (sizes[index]!.reports < sizes[smallest]!.reports) smallest = index
  }
  return smallest
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
