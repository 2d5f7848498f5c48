// What the person marked as a win, with the words they used.
import type { Day } from '#shared/calendar/day'
import { liveRecords } from '#shared/domain/journal'
import { isIn, type Period } from './period'

export interface Win {
  recordId: string
  day: Day
  text: string
}

/** In order. A win without words is left out: there is nothing to read in it. */
export function winsIn(period: Period): Win[] {
  const lines = [...period.checkIns.values()].filter(({ isWin }) => isWin)
  const notes = liveRecords(period.journal, 'note').filter(({ isWin, day }) => isWin && isIn(period, day))
  const wins = [
    ...lines.map(({ id, day, line }) => ({ recordId: id, day, text: line })),
    ...notes.map(({ id, day, text }) => ({ recordId: id, day, text })),
  ]
  return wins.filter(({ text }) => text.trim() !== '').sort((a, b) => (a.day < b.day ? -1 : 1))
}
