// Asking the engine about one signal, or one day, of a told journal.
import { toDay } from '../../../shared/calendar/day'
import type { Assessment, SignalId, SignalReading } from '../../../shared/prompts/assessment'
import type { EngineContext } from '../../../shared/prompts/context'
import { assess } from '../../../shared/prompts/engine'
import type { JournalBuilder } from '../../support/journal-builder'

export const NO_QUESTIONS: EngineContext = { questions: [] }

export function assessOn(told: JournalBuilder, day: string, context = NO_QUESTIONS): Assessment {
  return assess(told.build(), context, toDay(day), 1)
}

export function readingOn(told: JournalBuilder, signal: SignalId, day: string): SignalReading {
  const reading = assessOn(told, day).readings.find((one) => one.signal === signal)
  if (!reading) throw new Error(`No reading of ${signal}`)
  return reading
}

/** The ids of what a reading or a suggestion left out, and of the reasons for its limit. */
export const idsOf = (messages: readonly { id: string }[]): string[] => messages.map(({ id }) => id)
