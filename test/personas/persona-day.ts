// One day of a persona's quarter, for whoever tells a part of it.
import type { Day } from '../../shared/calendar/day'
import type { JournalBuilder } from '../support/journal-builder'
import type { Behaviour } from './behaviour'
import type { Persona } from './persona'

/** The item that slides onto the critical path. */
export const ITEM = 'Billing cut-over'

export interface PersonaDay {
  persona: Persona
  told: JournalBuilder
  day: Day
  index: number
  days: readonly Day[]
  reports: readonly string[]
  does: Behaviour
  isLogged: boolean
  isIncident: boolean
}
