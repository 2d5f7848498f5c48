// How long candidates waited for an answer.
import type { Day } from '#shared/calendar/day'
import { liveRecords } from '#shared/domain/journal'
import { outcomesUpTo } from '#shared/domain/people-work'
import { isIn, type Period } from './period'

export interface HiringWait {
  recordId: string
  title: string
  /** When it ended, or the last day of the period. */
  day: Day
  /** Working days. */
  age: number
}

/** The longest wait that touches the period; null where nobody waited. */
export function longestWait(period: Period): HiringWait | null {
  let longest: HiringWait | null = null
  for (const work of liveRecords(period.journal, 'peopleWork')) {
    const since = work.candidateWaitingSince
    if (since === null || since > period.last) continue
    const ended = outcomesUpTo(work, period.last).find(({ outcome }) => outcome === 'done' || outcome === 'dropped')
    if (ended && !isIn(period, ended.day)) continue
    const day = ended?.day ?? period.last
    const age = period.calendar.workingDaysBetween(since, day)
    if (!longest || age > longest.age) longest = { recordId: work.id, title: work.title, day, age }
  }
  return longest
}
