// Counting over the days of a window: what is known, what is excused, and whether it is enough.
import type { Day } from '#shared/calendar/day'
import type { CheckIn } from '#shared/domain/check-in'
import type { Coverage, Message, SignalId } from './assessment'
import type { DayBook } from './day-book'
import { message } from './message'

const MINIMUM_KNOWN: Record<number, number> = { 5: 3, 10: 6, 20: 12, 60: 30 }

/** Whether enough days of a window are known: 3 of 5, 6 of 10, 12 of 20, 30 of 60. */
export function isEnough(windowDays: number, known: number): boolean {
  return known >= (MINIMUM_KNOWN[windowDays] ?? Math.ceil(windowDays * 0.6))
}

export interface KnownDay<T> {
  day: Day
  value: T
  recordId: string
}

export interface KnownDays<T> extends Coverage {
  days: KnownDay<T>[]
  leftOut: Message[]
}

/** The days of a window on which a field is known; excused days and misread check-ins are not among them. */
export function knownDays<T>(
  book: DayBook,
  signal: SignalId,
  windowDays: number,
  valueOf: (checkIn: CheckIn) => T | null,
): KnownDays<T> {
  const window = book.window(windowDays)
  const ignored = book.misread(signal)
  const days: KnownDay<T>[] = []
  let excused = 0
  for (const day of window) {
    if (book.isExcused(day)) {
      excused += 1
      continue
    }
    const checkIn = book.checkInOn(day)
    const value = checkIn && !ignored.has(checkIn.id) ? valueOf(checkIn) : null
    if (checkIn && value !== null) days.push({ day, value, recordId: checkIn.id })
  }
  return { days, known: days.length, of: window.length - excused, leftOut: excusedMessage(excused) }
}

/** Whether journal and role have lasted a whole window: that there was none in ten days takes ten days that were looked at. */
export function isWholeWindow(book: DayBook, windowDays: number): boolean {
  const days = book.window(windowDays)
  const [first] = book.checkInDays
  return days.length === windowDays && first !== undefined && first <= days[0]!
}

/** Days of the window with a check-in, for what is kept in a ledger and not asked every day. */
export function loggedDays(book: DayBook, windowDays: number): Coverage {
  const window = book.window(windowDays)
  return { known: window.filter((day) => book.checkInOn(day) !== null).length, of: window.length }
}

export function excusedMessage(excused: number): Message[] {
  return excused > 0 ? [message('left-out.excused', { days: excused })] : []
}

/** "n of ten": what was seen on the known days, as if all ten were. */
export function perTen(seen: number, known: number): number {
  return known === 0 ? 0 : (seen * 10) / known
}

export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
