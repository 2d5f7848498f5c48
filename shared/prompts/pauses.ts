// When nothing is pushed: two days after three of low energy, and the first two days after leave.
import { addDays, weekdayOf, type Day } from '#shared/calendar/day'
import { workingWeekdaysOn } from '#shared/domain/charter'
import type { Message } from './assessment'
import type { DayBook } from './day-book'
import { message } from './message'

export const LOW_ENERGY = 2
const LOW_DAYS = 3
const LOOK_BACK_DAYS = 10
const PAUSE_DAYS = 2
const BETWEEN_PAUSES_DAYS = 10
/** Days one would have worked, off in a row: more than a holiday beside a weekend. */
const LEAVE_DAYS = 4

export interface Beginning {
  /** How many working days ago. */
  ago: number
  why: 'held.low-energy' | 'held.back-from-leave'
}

/** Why there is a pause today; null when there is none. */
export function pauseOn(book: DayBook): Message | null {
  const last = latestPause(book)
  return last !== null && last.ago < PAUSE_DAYS ? message(last.why) : null
}

/** The last pause that began, over or not. At most one begins in ten working days. */
export function latestPause(book: DayBook): Beginning | null {
  let last: Beginning | null = null
  for (const beginning of latestBeginnings(book)) {
    if (last === null || last.ago - beginning.ago >= BETWEEN_PAUSES_DAYS) last = beginning
  }
  return last
}

/**
 * The days on which a pause could begin, oldest first, back to the first that nothing came before within ten working
 * days: that one began a pause, whatever was earlier.
 */
function latestBeginnings(book: DayBook): Beginning[] {
  for (let size = 4 * LOOK_BACK_DAYS; ; size *= 2) {
    const days = book.calendar.workingDaysUpTo(book.today, size)
    const newestFirst: Beginning[] = []
    for (let at = days.length - 1, quiet = 0; at >= LOOK_BACK_DAYS || (at >= 0 && days.length < size); at -= 1) {
      const why = beginsOn(book, days, at)
      if (why) newestFirst.push({ ago: days.length - 1 - at, why })
      quiet = why ? 0 : quiet + 1
      if (quiet >= BETWEEN_PAUSES_DAYS) return newestFirst.reverse()
    }
    if (days.length < size) return newestFirst.reverse()
  }
}

function beginsOn(book: DayBook, days: readonly Day[], at: number): Beginning['why'] | null {
  const day = days[at]!
  const before = days[at - 1]
  if (before !== undefined && wasAway(book, before, day)) return 'held.back-from-leave'
  if ((book.checkInOn(day)?.energy ?? null) === null) return null
  const energies: number[] = []
  for (let back = at; back >= 0 && at - back < LOOK_BACK_DAYS && energies.length < LOW_DAYS; back -= 1) {
    const energy = book.checkInOn(days[back]!)?.energy
    if (typeof energy === 'number') energies.push(energy)
  }
  const isLow = energies.length === LOW_DAYS && energies.every((energy) => energy <= LOW_ENERGY)
  return isLow ? 'held.low-energy' : null
}

/** Whether most of a week of work was off between two working days. */
function wasAway({ charters }: DayBook, before: Day, day: Day): boolean {
  let missed = 0
  for (let between = addDays(before, 1); between < day && missed < LEAVE_DAYS; between = addDays(between, 1)) {
    if (workingWeekdaysOn(charters, between).includes(weekdayOf(between))) missed += 1
  }
  return missed >= LEAVE_DAYS
}
