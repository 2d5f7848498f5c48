// How long today's check-in is to begin with.
import type { Day } from '#shared/calendar/day'
import type { CheckIn } from '#shared/domain/check-in'
import { liveRecords, type Journal } from '#shared/domain/journal'
import { openDayBook } from './day-book'
import { indexJournal } from './journal-index'
import { latestPause } from './pauses'

export interface OpeningMode {
  mode: CheckIn['mode']
  /** Three tiring days made it the short one; the whole is there for whoever wants it. */
  isLighter: boolean
}

/** After the third low day, which was answered before anybody could know that it was one. */
const LIGHTER_DAYS = 2

/**
 * `usual` is the person's own choice. Whoever takes the whole check-in on one of the lighter days has it on the next too,
 * and what has been begun in full is not cut short.
 */
export function openingMode(journal: Journal, day: Day, usual: CheckIn['mode']): OpeningMode {
  const book = openDayBook(indexJournal(journal), day, {})
  const pause = latestPause(book)
  const ago = pause?.why === 'held.low-energy' ? pause.ago : 0
  const lighterDays = new Set(book.calendar.workingDaysUpTo(day, ago))
  // Begun in full is begun, also where every answer was taken back since.
  const isDeclined = liveRecords(journal, 'checkIn').some((one) => one.mode === 'full' && lighterDays.has(one.day))
  const isLighter = usual === 'full' && ago >= 1 && ago <= LIGHTER_DAYS && !isDeclined
  return { mode: isLighter ? 'short' : usual, isLighter }
}
