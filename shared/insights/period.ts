// A span of the journal as the figures read it: its working days, and the check-ins about them.
import { addDays, type Day, type DaySpan } from '#shared/calendar/day'
import type { WorkCalendar } from '#shared/calendar/working-days'
import type { CheckIn } from '#shared/domain/check-in'
import { roleStartOn, sortCharters } from '#shared/domain/charter'
import { checkInsByDay } from '#shared/domain/check-ins-by-day'
import type { Journal } from '#shared/domain/journal'
import { journalCalendar } from '#shared/domain/journal-calendar'

/** Days with an answer, of the days that count. */
export interface Coverage {
  known: number
  of: number
}

/** A value with what it rests on; null where nothing is known, which is not zero. */
export interface Figure {
  value: number | null
  coverage: Coverage
}

export interface Period {
  journal: Journal
  calendar: WorkCalendar
  /** Never before the role: nothing is added up across roles. */
  first: Day
  /** Never later than today: the future has no figures. */
  last: Day
  /** Of these days, those since the journal began: before it no answer is missing. */
  workingDays: readonly Day[]
  checkIns: ReadonlyMap<Day, CheckIn>
}

export function openPeriod(journal: Journal, span: DaySpan, today: Day): Period {
  const calendar = journalCalendar(journal)
  const last = span.last < today ? span.last : today
  const first = laterOf(span.first, roleBegunOn(journal, last))
  const about = checkInsByDay(journal.checkIn)
  const days = about.checkInDays.filter((day) => day >= first && day <= last)
  return {
    journal,
    calendar,
    first,
    last,
    workingDays: workingDaysIn(calendar, laterOf(first, journalBegunOn(journal)), last),
    checkIns: new Map(days.map((day) => [day, about.checkIns.get(day)!])),
  }
}

/** The part of a period that lies in `span`. */
export function partOf(period: Period, span: DaySpan): Period {
  const first = span.first > period.first ? span.first : period.first
  const last = span.last < period.last ? span.last : period.last
  const isWithin = (day: Day) => day >= first && day <= last
  return {
    ...period,
    first,
    last,
    workingDays: period.workingDays.filter(isWithin),
    checkIns: new Map([...period.checkIns].filter(([day]) => isWithin(day))),
  }
}

export function isIn(period: Pick<Period, 'first' | 'last'>, day: Day): boolean {
  return day >= period.first && day <= period.last
}

/** How many of its working days have a check-in with what is asked for. */
export function coverageOf(period: Period, isKnown: (checkIn: CheckIn) => boolean): Coverage {
  const known = period.workingDays.filter((day) => {
    const checkIn = period.checkIns.get(day)
    return checkIn !== undefined && isKnown(checkIn)
  })
  return { known: known.length, of: period.workingDays.length }
}

/** The least that a figure over days may rest on: six of ten, and never nothing. */
export function isEnough({ known, of }: Coverage): boolean {
  return known > 0 && known * 10 >= of * 6
}

export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length === 0) return null
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** null where the journal knows no role before the present one. */
function roleBegunOn(journal: Journal, day: Day): Day | null {
  const charters = sortCharters(journal.charter.values())
  const begun = roleStartOn(charters, day)
  return begun === charters[0]?.from ? null : begun
}

/** null where nothing says when. */
function journalBegunOn(journal: Journal): Day | null {
  const agreed = sortCharters(journal.charter.values())[0]?.from
  const logged = checkInsByDay(journal.checkIn).checkInDays[0]
  return [agreed, logged].filter((day) => day !== undefined).toSorted()[0] ?? null
}

function laterOf(day: Day, other: Day | null): Day {
  return other !== null && other > day ? other : day
}

function workingDaysIn(calendar: WorkCalendar, first: Day, last: Day): Day[] {
  const days: Day[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) if (calendar.isWorkingDay(day)) days.push(day)
  return days
}
