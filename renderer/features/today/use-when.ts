// A day as it stands in a sentence: an earlier one, answered late, is not called today.
import type { Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/format-day'
import { useToday } from '../../journal/journal-context'
import { copy } from './copy'

/** “today”, or “on Fri 2 Jan”. */
export function useWhen(day: Day): string {
  return day === useToday() ? copy.when.today : copy.when.on(formatDay(day, 'en-GB', 'short'))
}
