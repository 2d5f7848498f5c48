// Turning messages into sentences. Who is spoken to decides how people are called and days are written.
import { isDay, type Day } from '#shared/calendar/day'
import type { Subject } from '#shared/domain/subject'
import type { Message, MessageParam } from '../assessment'

export interface Speaker {
  /** A person's name or pseudonym, an item's title, and so on. */
  nameOf: (subject: Subject) => string
  formatDay: (day: Day) => string
}

/** A message's gaps, filled: names and days are text, numbers stay numbers, a list is a text with commas. */
export type Spoken = Readonly<Record<string, string | number>>
export type Phrase = (spoken: Spoken) => string
export type Phrases = Readonly<Record<string, Phrase>>

/** Throws for an id without words: a test says every message there is. */
export function say(phrases: Phrases, message: Message, speaker: Speaker): string {
  const phrase = phrases[message.id]
  if (!phrase) throw new Error(`No words for ${message.id}`)
  return phrase(
    Object.fromEntries(Object.entries(message.params).map(([name, value]) => [name, spoken(value, speaker)])),
  )
}

function spoken(value: MessageParam, speaker: Speaker): string | number {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return isDay(value) ? speaker.formatDay(value) : value
  if (isList(value)) return value.map((one) => spoken(one, speaker)).join(', ')
  return speaker.nameOf(value)
}

function isList(value: Subject | readonly MessageParam[]): value is readonly MessageParam[] {
  return Array.isArray(value)
}
