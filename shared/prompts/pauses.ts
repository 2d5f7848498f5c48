// When no step-back suggestion is made: low energy, and the first days after leave.
import { daysBetween, type Day } from '#shared/calendar/day'
import { message } from './signal'
import type { Message } from './assessment'
import type { DayBook } from './day-book'

const LOW_ENERGY = 2
const LOW_DAYS = 3
const PAUSE_DAYS = 2
const BETWEEN_PAUSES_DAYS = 10
/** More days between two working days than any weekend with a holiday has. */
const LEAVE_GAP_DAYS = 6

/** Why there is a pause today; null when there is none. */
export function pauseToday(book: DayBook): Message | null {
  if (isLowEnergyPause(book)) return message('held.low-energy')
  return isBackFromLeave(book) ? message('held.back-from-leave') : null
}

/** Three check-ins in a row at 2 or less begin a pause of two days, at most one in ten working days. */
function isLowEnergyPause(book: DayBook): boolean {
  let pausedFrom: Day | null = null
  for (const day of book.window(3 * BETWEEN_PAUSES_DAYS)) {
    const isFree = pausedFrom === null || book.calendar.workingDaysBetween(pausedFrom, day) >= BETWEEN_PAUSES_DAYS
    if (isFree && isThirdLowDay(book, day)) pausedFrom = day
  }
  return pausedFrom !== null && book.calendar.workingDaysBetween(pausedFrom, book.today) < PAUSE_DAYS
}

function isThirdLowDay(book: DayBook, day: Day): boolean {
  if (book.checkInOn(day)?.energy === undefined) return false
  const energies: number[] = []
  for (const earlier of book.calendar.workingDaysUpTo(day, BETWEEN_PAUSES_DAYS).reverse()) {
    const energy = book.checkInOn(earlier)?.energy
    if (energy !== null && energy !== undefined) energies.push(energy)
    if (energies.length === LOW_DAYS) break
  }
  return energies.length === LOW_DAYS && energies.every((energy) => energy <= LOW_ENERGY)
}

function isBackFromLeave(book: DayBook): boolean {
  return book.window(PAUSE_DAYS).some((day) => {
    const before = book.calendar.previousWorkingDay(day)
    return before < day && daysBetween(before, day) >= LEAVE_GAP_DAYS
  })
}
