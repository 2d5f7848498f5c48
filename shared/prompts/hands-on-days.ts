// Whether hands-on work was part of the days: what an age needs before it counts towards stepping back.
import { countedShare } from '#shared/domain/counted-share'
import type { DayBook } from './day-book'
import { isEnough, knownDays } from './windows'

const QUARTER_OF_A_DAY = 0.25

/** At least a quarter of the day, on half or more of the last ten known days. */
export function isHandsOnHalfTheDays(book: DayBook): boolean {
  const { days, known } = knownDays(book, 'S1', 10, countedShare)
  const handsOn = days.filter(({ value }) => value >= QUARTER_OF_A_DAY)
  return isEnough(10, known) && handsOn.length * 2 >= known
}
