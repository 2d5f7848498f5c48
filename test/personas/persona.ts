// A described manager: who they are, what they do from which week on, and when that is a mistake.
import type { CharterTerms } from '../../shared/domain/charter'
import type { SignalId } from '../../shared/prompts/assessment'
import type { Behaviour } from './behaviour'

export interface Episode {
  /** First and last week of the quarter, from 1, in which it goes on. */
  fromWeek: number
  toWeek: number
  direction: 'step-back' | 'step-closer'
  /** What the mistake is, as matters a suggestion may be about; a step back or closer that names the thing is always right. */
  about: readonly SignalId[]
}

export interface Persona {
  id: string
  title: string
  /** Its figures are reported; limits were never looked at with it. */
  isHeldOut: boolean
  charter: Partial<CharterTerms>
  /** People who report, and how many of them are juniors. */
  reports: number
  juniors: number
  /** Each holds until the next. */
  phases: readonly { fromWeek: number; does: Partial<Behaviour> }[]
  /** Empty for a healthy quarter: then nothing should be suggested at all. */
  episodes: readonly Episode[]
  /** Weeks in which most days are incidents. */
  incidentWeeks?: readonly number[]
  /** A declared exception, by week. */
  exception?: { reason: string; fromWeek: number; toWeek: number }
  /** Share of days with a check-in; 0.97 unless said. */
  logs?: number
}
