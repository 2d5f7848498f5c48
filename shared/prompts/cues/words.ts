// Cuts a sentence into words as meant: apostrophes opened, short forms and slips put right.
import type { Span } from './cue'
import { SPELLINGS } from './lexicon/spellings'

export interface Word extends Span {
  /** Lower case, as meant. Several words may share one typed span ("didn't"). */
  word: string
  /** As typed. */
  typed: string
}

const TYPED =
  /[01]\s?[:-]\s?1s?\b|1[- ]?(?:on|to)[- ]?1s?\b|1[- ]2[- ]1s?\b|w\/o?(?=\s)|ci\/cd|a\/b|[-=]+>|\p{L}[\p{L}\p{N}]*(?:['’]\p{L}+)*|\p{N}+(?:[.:]\p{N}+)*\p{L}*|['’]\p{L}+|[^\s\p{L}\p{N}]/giu
const ONE_TO_ONE = /^1[\s-]?(?:[:-]|on|to|2)[\s-]?1(s?)$/
const CONTRACTIONS: readonly [ending: string, means: string][] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", "'d"],
  ["'s", "'s"],
]

export function splitWords(text: string, sentence: Span): Word[] {
  const words: Word[] = []
  for (const found of text.slice(sentence.start, sentence.end).matchAll(TYPED)) {
    const start = sentence.start + found.index
    const typed = found[0]
    if (typed === '-' && isInsideWord(text, start)) continue
    for (const word of meaning(typed.toLowerCase().replaceAll('’', "'"))) {
      words.push({ word, typed, start, end: start + typed.length })
    }
  }
  return words
}

/** "sign-off", "half-done": read as two words. */
function isInsideWord(text: string, at: number): boolean {
  return /\p{L}/u.test(text[at - 1] ?? ' ') && /\p{L}/u.test(text[at + 1] ?? ' ')
}

function meaning(word: string): string[] {
  const spelled = SPELLINGS.get(word)
  if (spelled) return spelled.split(' ')
  if (ONE_TO_ONE.test(word)) return [word.endsWith('s') ? '1:1s' : '1:1']
  for (const [ending, means] of CONTRACTIONS) {
    if (word.length > ending.length && word.endsWith(ending)) return [word.slice(0, -ending.length), means]
  }
  return [word]
}
