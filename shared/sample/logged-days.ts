// The logged days of the story by number, and what kind of logging they were.
import type { StoryCheckIn, StoryDay } from './story/shapes'
import { RETURN_DAYS } from './story/days-return'
import { SLIDE_DAYS } from './story/days-slide'
import { STEADY_DAYS } from './story/days-steady'

export const STORY_DAYS: ReadonlyMap<StoryDay, StoryCheckIn> = new Map(
  [...STEADY_DAYS, ...SLIDE_DAYS, ...RETURN_DAYS].map((row) => [row.on, row]),
)

/** Days on which every row of the check-in was asked. */
export function fullyLoggedDays(): StoryDay[] {
  return [...STORY_DAYS.values()].filter((row) => row.mode !== 'short').map((row) => row.on)
}
