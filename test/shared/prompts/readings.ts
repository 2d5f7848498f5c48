// Asking the engine about one signal, or one day, of a told journal.
import { toDay } from '../../../shared/calendar/day'
import { formatDay } from '../../../shared/calendar/format-day'
import { findRecord } from '../../../shared/domain/journal'
import type { Assessment, Message, SignalId, SignalReading } from '../../../shared/prompts/assessment'
import type { EngineContext } from '../../../shared/prompts/context'
import { assess } from '../../../shared/prompts/engine'
import { sayMessage } from '../../../shared/prompts/words/words'
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

/** What a person reads, with people and things by their names. */
export function said(told: JournalBuilder, messages: readonly Message[]): string[] {
  const journal = told.build()
  const nameOf = ({ id }: { id: string }) => {
    const record = findRecord(journal, id)
    if (record && 'title' in record) return record.title
    if (record?.kind === 'exception') return record.reason
    return record && 'name' in record ? record.name : 'nobody'
  }
  return messages.map((message) =>
    sayMessage(message, { locale: 'en', nameOf, formatDay: (day) => formatDay(day, 'en-GB', 'short') }),
  )
}
