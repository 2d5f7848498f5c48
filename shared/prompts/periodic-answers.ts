// Answers given once a week or once a month. A week or month is known when one of its check-ins says so; the last one
// counts. Those without a working day, or with excused ones alone, are left out; so is the one that runs, until answered.
import { firstDayOfWeek, weekOf } from '#shared/calendar/weeks'
import type { Day } from '#shared/calendar/day'
import type { CheckIn } from '#shared/domain/check-in'
import type { MonthlyAnswers, WeeklyAnswers } from '#shared/domain/occasional-answers'
import type { Coverage, SignalId } from './assessment'
import type { DayBook } from './day-book'
import type { KnownDay } from './windows'

/** A week or a month: what it was answered with, and when; null while unknown. */
export interface Period<T> {
  from: Day
  answer: KnownDay<T> | null
}

/** The last `count` weeks in the role, oldest first. */
export function lastWeeks<T>(
  book: DayBook,
  signal: SignalId,
  count: number,
  valueOf: (weekly: WeeklyAnswers) => T | null,
): Period<T>[] {
  const days = book.window(7 * (count + 1))
  return lastPeriods(book, signal, days, mondayOf, ({ weekly }) => weekly && valueOf(weekly)).slice(-count)
}

/** The last `count` months in the role, oldest first. */
export function lastMonths<T>(
  book: DayBook,
  signal: SignalId,
  count: number,
  valueOf: (monthly: MonthlyAnswers) => T | null,
): Period<T>[] {
  const days = book.window(31 * (count + 1))
  return lastPeriods(book, signal, days, firstOfMonth, ({ monthly }) => monthly && valueOf(monthly)).slice(-count)
}

const mondayOf = (day: Day) => firstDayOfWeek(weekOf(day))
const firstOfMonth = (day: Day) => `${day.slice(0, 8)}01` as Day

function lastPeriods<T>(
  book: DayBook,
  signal: SignalId,
  days: readonly Day[],
  startOf: (day: Day) => Day,
  valueOf: (checkIn: CheckIn) => T | null,
): Period<T>[] {
  const ignored = book.misread(signal)
  const periods: Period<T>[] = []
  for (const day of days) {
    if (book.isExcused(day)) continue
    const from = startOf(day)
    let period = periods.at(-1)
    if (period?.from !== from) periods.push((period = { from, answer: null }))
    const checkIn = book.checkInOn(day)
    const value = checkIn && !ignored.has(checkIn.id) ? valueOf(checkIn) : null
    if (checkIn && value !== null) period.answer = { day, value, recordId: checkIn.id }
  }
  const last = periods.at(-1)
  return last?.from === startOf(book.today) && !last.answer ? periods.slice(0, -1) : periods
}

/** What was answered, oldest first. */
export function answersIn<T>(periods: readonly Period<T>[]): KnownDay<T>[] {
  return periods.flatMap(({ answer }) => answer ?? [])
}

export function coverageOf(periods: readonly Period<unknown>[], per: 'week' | 'month'): Coverage {
  return { known: answersIn(periods).length, of: periods.length, per }
}

/** How many of the latest in a row it holds for; null where an unknown one decides whether `enough` are reached. */
export function runOf<T>(periods: readonly Period<T>[], holds: (value: T) => boolean, enough: number): number | null {
  let run = 0
  for (const { answer } of periods.toReversed()) {
    if (!answer) break
    if (!holds(answer.value)) return run
    run += 1
  }
  return run >= enough ? run : null
}

/** The sum of what was counted; null where it stays below `enough` and fewer than `least` are known. */
export function sumOf(periods: readonly Period<number>[], enough: number, least: number): number | null {
  const known = answersIn(periods)
  const sum = known.reduce((total, { value }) => total + value, 0)
  return sum >= enough || known.length >= least ? sum : null
}
