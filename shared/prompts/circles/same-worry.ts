// When two worries are the same one. A person or a thing is known by itself. Words are known in pairs: two words that come
// back together make a worry, and two that two worries share make them the same, however many others either has. One word
// makes a worry only under a theme, and then the same only under that theme.
import { withoutJoints } from './content-words'

export interface WorryIdentity {
  /** `person:…`, `pathItem:…`, `theme:…`, or `words`. */
  about: string
  /** Without their endings; with their joints or without. */
  words: readonly string[]
}

const ENOUGH = 2

export const isByWords = (about: string): boolean => about === 'words' || about.startsWith('theme:')

export function isSameWorry(a: WorryIdentity, b: WorryIdentity): boolean {
  if (!isByWords(a.about) || !isByWords(b.about)) return a.about === b.about
  const [one, other] = [new Set(a.words.map(withoutJoints)), new Set(b.words.map(withoutJoints))]
  const shared = [...one].filter((word) => other.has(word)).length
  if (shared >= ENOUGH) return true
  const isOneWord = Math.min(one.size, other.size) < ENOUGH
  return isOneWord && shared === 1 && a.about === b.about && a.about !== 'words'
}

/** Whether there is enough left of it to be known again. */
export const canBeKnown = ({ about, words }: WorryIdentity): boolean =>
  !isByWords(about) || words.length >= (about === 'words' ? ENOUGH : 1)

/** Whether what says these words is about it: two of its words, or the one that it is known by under its theme. */
export function isToldBy({ about, words }: WorryIdentity, said: readonly string[]): boolean {
  const there = new Set(said.map(withoutJoints))
  const shared = new Set(words.map(withoutJoints).filter((word) => there.has(word))).size
  const isOneWord = about.startsWith('theme:') && words.length < ENOUGH
  return shared >= (isOneWord ? 1 : ENOUGH)
}
