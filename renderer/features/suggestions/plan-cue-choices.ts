// When a plan may be shown again: its own cue, and the simple ones.
import type { Day } from '#shared/calendar/day'
import type { PlanCue } from '#shared/domain/plan'
import { copy } from './copy'

export type CueChoice = PlanCue['on']

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

export function cueOf(cue: PlanCue): CueChoice {
  return cue.on
}

export function cueChoices(own: PlanCue, nextWorkingDay: Day): { value: CueChoice; label: string; cue: PlanCue }[] {
  const simple: PlanCue[] = [{ on: 'day', day: nextWorkingDay }, { on: 'every-day' }]
  const all = [own, ...simple.filter((cue) => cue.on !== own.on)]
  return all.map((cue) => ({ value: cue.on, label: labelOf(cue), cue }))
}

function labelOf(cue: PlanCue): string {
  switch (cue.on) {
    case 'day':
      return copy.cueDay
    case 'weekday':
      return copy.cueWeekday(WEEKDAYS[cue.weekday - 1]!)
    case 'every-day':
      return copy.cueEvery
    case 'one-to-one':
      return copy.cueOneToOne
  }
}
