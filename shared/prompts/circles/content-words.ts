// The words that something can be about, each without its ending.
import { fold } from '#shared/exporting/masking/fold'
import { ADDRESSES, REFERENCES } from '#shared/exporting/masking/structural'
import type { Span } from '../cues/cue'
import { COMMON_WORDS } from './worry-words'

export interface Word {
  /** Without its ending, case and accents, so that "deploy" and "Deploys" are one. */
  stem: string
  /** As typed. */
  word: string
  span: Span
}

const LEAST_LETTERS = 4
/** Longer ones are keys, and would not fit into the setting that remembers a worry. */
const MOST_LETTERS = 40
export const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu

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
    const plain = plainOf(word)
    const says = plain.length >= LEAST_LETTERS && plain.length <= MOST_LETTERS && !COMMON_WORDS.has(plain)
    return says ? [{ stem: stemOf(plain), word, span: { start: index, end: index + word.length } }] : []
  })
}

/** "On-call's" as "oncall". */
const plainOf = (word: string) => fold(word).text.replace(/'.*$/, '').replaceAll('-', '')

/** Readable rather than right: the same ending off the same word is all that is needed. */
export function stemOf(word: string): string {
  const stem = word
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '')
    .replace(/(?:ing|ed|er|ion)$/, '')
  return stem.length >= LEAST_LETTERS - 1 ? stem.replace(/e$/, '') : word
}
