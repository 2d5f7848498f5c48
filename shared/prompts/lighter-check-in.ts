// How long today's check-in is to begin with.
import type { Day } from '#shared/calendar/day'
import type { CheckIn } from '#shared/domain/check-in'
import type { Journal } from '#shared/domain/journal'
import { openDayBook } from './day-book'
import { indexJournal } from './journal-index'
import { pauseOn } from './pauses'

export interface OpeningMode {
  mode: CheckIn['mode']
  /** Three tiring days made it the short one; the whole is there for whoever wants it. */
  isLighter: boolean
}

/** `usual` is the person's own choice. What has been begun in full is not cut short. */
export function openingMode(journal: Journal, day: Day, usual: CheckIn['mode']): OpeningMode {
  const book = openDayBook(indexJournal(journal), day, {})
  const isBegun = book.checkInOn(day)?.mode === 'full'
  const isLighter = usual === 'full' && !isBegun && pauseOn(book)?.id === 'held.low-energy'
  return { mode: isLighter ? 'short' : usual, isLighter }
}
