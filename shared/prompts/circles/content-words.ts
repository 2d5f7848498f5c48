// The words that something can be about, each without its ending.
import { fold } from '#shared/exporting/masking/fold'
import { ADDRESSES, REFERENCES } from '#shared/exporting/masking/structural'
import type { Span } from '../cues/cue'
import { COMMON_WORDS, LITTLE_WORDS } from './worry-words'

export interface Word {
  /** Without its ending, case, accents and joints, so that "deploy" and "Deploys" are one, "hand-over" and "handover" too. */
  stem: string
  /** The stem with its joints: what is kept of a word, so that a name in it can still be told from the rest. */
  parted: string
  /** As typed. */
  word: string
  span: Span
}

const LEAST_LETTERS = 4
/** Longer ones are keys, and would not fit into the setting that remembers a worry. */
const MOST_LETTERS = 40
/** What cannot be seen, such as a soft hyphen, ends no word. */
export const WORD = /\p{L}[\p{L}\p{M}\p{Cf}]*(?:['’-]\p{L}[\p{L}\p{M}\p{Cf}]*)*/gu

const FILE_ENDINGS = 'ts|tsx|js|py|go|rs|java|kt|rb|md|ya?ml|json|sql|csv|pdf|docx?|xlsx?|txt|png|html?|css|sh|toml|log'
/** "and/or" has one stroke between words and is none of these. */
const PATHS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}/\\])(?:~|\.{1,2}|[A-Za-z]:)?[/\\][\p{L}\p{N}_.~-][^\s"'`]*/gu,
  /[\p{L}\p{N}_.-]+(?:[/\\][\p{L}\p{N}_.-]+){2,}[/\\]?/gu,
  new RegExp(`[\\p{L}\\p{N}_./\\\\-]+\\.(?:${FILE_ENDINGS})(?![\\p{L}\\p{N}])`, 'giu'),
]
const NO_WORDS: readonly RegExp[] = [
  ...ADDRESSES.map(({ find }) => find),
  ...PATHS,
  ...REFERENCES.map(({ find }) => find),
]

/** The text with links, paths, addresses and handles blank, each letter still at its place. */
export function withoutAddresses(text: string): string {
  if (!/[/\\@.#-]/.test(text)) return text
  return NO_WORDS.reduce((left, find) => left.replace(find, (found) => ' '.repeat(found.length)), text)
}

/** Words that can be what something is about. */
export function contentWords(text: string): Word[] {
  return [...withoutAddresses(text).matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const whole = withJoints(word).replace(/'.*$/, '')
    const plain = withoutJoints(whole)
    if (plain.length < LEAST_LETTERS || whole.length > MOST_LETTERS || COMMON_WORDS.has(plain)) return []
    const parted = stemOfParts(whole.split('-'))
    return [{ stem: withoutJoints(parted), parted, word, span: { start: index, end: index + word.length } }]
  })
}

/** Whether a text says what it is about at all, in a word that may be too short to know a worry by. */
export function saysWhat(text: string, isNothing: (word: string, span: Span) => boolean): boolean {
  return [...withoutAddresses(text).matchAll(WORD)].some(({ 0: word, index }) => {
    const plain = withoutJoints(withJoints(word).replace(/'.*$/, ''))
    const isSmall = plain.length < 2 || LITTLE_WORDS.has(plain) || COMMON_WORDS.has(plain)
    return !isSmall && !isNothing(word, { start: index, end: index + word.length })
  })
}

/** "On-Call's" as "on-call's", "PriyaLed" as "priya-led". */
export const withJoints = (word: string): string => fold(word.replaceAll(/(\p{Ll}\p{M}*)(\p{Lu})/gu, '$1-$2')).text
export const withoutJoints = (word: string): string => word.replaceAll('-', '')

/** As one word, but no ending takes anything from a part before the last. */
function stemOfParts(parts: readonly string[]): string {
  const before = parts.slice(0, -1)
  const stem = stemOf(parts.join(''))
  const last = stem.startsWith(before.join('')) ? stem.slice(before.join('').length) : parts.at(-1)!
  return [...before, last].filter((part) => part !== '').join('-')
}

/** Readable rather than right: the same ending off the same word is all that is needed. */
export function stemOf(word: string): string {
  const stem = word
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '')
    // "Slipping" has a letter more than "slips".
    .replace(/([bdgmnprt])\1(?:ing|ed|er)$/, '$1')
    .replace(/(?:ing|ed|er|ion)$/, '')
  return stem.length >= LEAST_LETTERS - 1 ? stem.replace(/e$/, '') : word
}
