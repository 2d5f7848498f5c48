// How much of a day was hands-on work, as limits and figures count it.
import type { CheckIn } from './check-in'

/** 0 to 1; null while unknown. A day spent to understand is not hands-on work. */
export function countedShare({ handsOn, handsOnChips }: Pick<CheckIn, 'handsOn' | 'handsOnChips'>): number | null {
  if (handsOn === null) return null
  const isOnlyUnderstanding = handsOnChips.length === 1 && handsOnChips[0] === 'understanding'
  return isOnlyUnderstanding ? 0 : handsOn / 100
}
