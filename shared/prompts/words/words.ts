// The engine's words by language.
import type { Message, SignalId } from '../assessment'
import { english } from './en/index'
import type { SignalWords } from './en/signal-words'
import { signalWords } from './en/signals'
import { say, type Phrases, type Speaker } from './speaker'

export interface Words {
  phrases: Phrases
  signals: Readonly<Partial<Record<SignalId, SignalWords>>>
}

export type Locale = 'en'

const BY_LOCALE: Record<Locale, Words> = { en: { phrases: english, signals: signalWords } }

export function words(locale: Locale): Words {
  return BY_LOCALE[locale]
}

/** Throws for an id without words. */
export function sayMessage(message: Message, speaker: Speaker & { locale: Locale }): string {
  return say(words(speaker.locale).phrases, message, speaker)
}
