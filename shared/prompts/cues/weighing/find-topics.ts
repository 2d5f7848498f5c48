// Finds the topics of a sentence: what its words are about, whatever form they stand in.
import type { Token } from '../tokens'
import { TOPICS } from './topics/index'

export interface FoundTopic {
  topic: string
  /** Positions of the tokens it was found in. */
  at: number[]
}

interface Phrase {
  topic: string
  words: readonly string[]
}

/** The words of each phrase of a list. */
export function phrasesOf(listed: string): string[][] {
  return listed
    .split(',')
    .map((phrase) => phrase.trim().split(/\s+/))
    .filter(([first]) => first !== '')
}

/** A listed phrase by its first word. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const phrases = new Map<string, Phrase[]>()
  for (const [topic, listed] of Object.entries(TOPICS)) {
    for (const words of phrasesOf(listed)) {
      phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), { topic, words }])
    }
  }
  return phrases
})()

interface Place {
  /** What the word answers to: as typed, and in dictionary form. */
  forms: ReadonlySet<string>
  at: number
}

export function findTopics(tokens: readonly Token[]): FoundTopic[] {
  const places = tokens.flatMap(placesOf)
  return places.flatMap(({ forms }, from) =>
    [...forms].flatMap((form) =>
      (PHRASES.get(form) ?? [])
        .filter(({ words }) => words.every((word, index) => places[from + index]?.forms.has(word)))
        .map(({ topic, words }) => ({
          topic,
          at: [...new Set(words.map((_, index) => places[from + index]!.at))],
        })),
    ),
  )
}

/** A token of several words ("give up") is looked at word by word, the first one in dictionary form too. */
function placesOf({ word, lemmas }: Token, at: number): Place[] {
  const [first, ...rest] = word.split(' ')
  if (rest.length === 0) return [{ forms: lemmas, at }]
  const heads = [...lemmas].map((lemma) => lemma.split(' ')[0]!)
  return [{ forms: new Set([first!, ...heads]), at }, ...rest.map((each) => ({ forms: new Set([each]), at }))]
}
