// Capitalised words that nobody has explained yet: each may be a person.
import { fold } from './fold'
import { namePatterns } from './name-patterns'
import { STARTERS } from './sentence-starters'
import { FIRST_NAMES, GUARDED, isDoneByPeople, NAMING_DATES } from './words-that-name'

export interface KnownWords {
  /** Names of people and words that are hidden anyway. */
  names: readonly string[]
  /** Words that were said to be no person, each by itself: that Mary-Lou is a server says nothing of Mary. */
  nobody: readonly string[]
  /** Words the person uses in lower case somewhere (`ordinaryWordsIn`): at the start of a sentence they are not names. */
  ordinary: ReadonlySet<string>
}

/**
 * Every lower-case word of the texts that stands nowhere inside a sentence with a capital: the journal is its own
 * dictionary. Addresses and handles have names in lower case too, and are no words.
 */
export function ordinaryWordsIn(texts: Iterable<string>): Set<string> {
  const words = new Set<string>()
  const named = new Set<string>()
  for (const text of texts) {
    for (const [word] of text.matchAll(LOWER_CASE)) words.add(word)
    for (const [, name] of text.matchAll(CAPITAL_INSIDE)) named.add(name!.toLowerCase())
  }
  for (const name of named) words.delete(name)
  return words
}

/** Not a part of an address, a handle, a path or a compound. */
const LOWER_CASE = /(?<![\p{L}\p{N}@._/#-])\p{Ll}[\p{Ll}'’]*(?![\p{L}\p{N}@_/]|[.-][\p{L}\p{N}])/gu
/** Behind a word in lower case, so that titles written with capitals make no names. */
const CAPITAL_INSIDE = /(?<!\p{L})\p{Ll}+,? (\p{Lu}\p{Ll}+)(?!\p{L})/gu

/**
 * In order of appearance, each once. Whole acronyms, days and months, and what stands only at the start of sentences and
 * is an ordinary word, are left out. Where a word could be somebody all the same, it is asked about.
 */
export function unknownCapitals(texts: readonly string[], known: KnownWords): string[] {
  const isOfName = wordsOfNames(known.names)
  const nobody = new Set(known.nobody.map(bareWord))
  const found = new Set<string>()
  for (const text of texts) {
    for (const match of text.matchAll(CAPITALISED)) {
      const word = match[0].replace(GENITIVE, '')
      if (found.has(word) || isOfName(word) || nobody.has(bareWord(word))) continue
      if (!isNobody(word, text, match, known.ordinary)) found.add(word)
    }
  }
  return [...found]
}

const GENITIVE = /['’]s$/u
const bareWord = (word: string) => fold(word.replace(GENITIVE, '')).text

/** Whether a word is a part of one of the names, or a form of it. */
export function wordsOfNames(names: readonly string[]): (word: string) => boolean {
  const parts = new Set(names.flatMap((name) => fold(name).text.split(/[^\p{L}\p{N}]+/u)))
  const patterns = names.flatMap((name) => namePatterns(name).map(({ source }) => new RegExp(`^${source}s?$`, 'u')))
  return (word) => {
    const bare = bareWord(word)
    return parts.has(bare) || patterns.some((pattern) => pattern.test(bare))
  }
}

function isNobody(word: string, text: string, match: RegExpExecArray, ordinary: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase()
  const [from, to] = [match.index, match.index + match[0].length]
  const behind = text.slice(to, to + SEEN_BEHIND)
  if (isDoneByPeople(lower, behind)) return false
  if (COMMON.has(lower) || isAcronyms(word) || isLetterOf(text.slice(0, from), word)) return true
  if (NAMING_DATES.has(lower)) return isDate(text.slice(Math.max(0, from - SEEN_BEFORE), from), behind)
  if (!startsSentence(text, from) || FIRST_NAMES.has(lower)) return false
  if (GUARDED.has(lower) && /^\s+\p{Lu}\p{Ll}/u.test(behind)) return false
  // "Can't", "We'll"; A'isha keeps what is behind her apostrophe.
  if (/n['’]t$/u.test(lower)) return true
  const parts = lower.replace(/['’](?:s|d|m|ll|re|ve)$/u, '').split('-')
  return parts.every((part) => STARTERS.has(part)) || ordinary.has(lower)
}

/** "PDFs" */
const isAcronyms = (word: string) => /^\p{Lu}{2,}s$/u.test(word)

/** "Engineer D’s": a pseudonym. */
const isLetterOf = (before: string, word: string) =>
  word.length === 1 && COMMON.has(/(\p{L}+)\s$/u.exec(before)?.[1]?.toLowerCase() ?? '')

const SEEN_BEFORE = 24
const SEEN_BEHIND = 24
const BEFORE_MONTHS =
  /(?<!\p{L})(?:in|since|until|till|during|early|mid|late|last|next|this|end of|im|ab|bis|seit|ende|anfang|mitte)[\s-]$/iu

/** "in May", "late August", "6 June", "April 2026", "Mon 5 Jan". */
function isDate(before: string, behind: string): boolean {
  const isDated = /\d(?:st|nd|rd|th|\.)?\s(?:of\s)?$/u.test(before) || /^\s\d/u.test(behind)
  return isDated || BEFORE_MONTHS.test(before)
}

/** With at least one lower-case letter, so that API and SLA stay what they are. */
const CAPITALISED = /(?<![\p{L}\p{N}@#_‹])\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*(?<![-'’])/gu

function startsSentence(text: string, at: number): boolean {
  const before = text.slice(0, at).replace(/[\s"“”„'(*>\-–—]+$/u, '')
  return before === '' || /[.!?:…\d]$/.test(before) || /\n[\s"“”„'(*>\-–—]*$/u.test(text.slice(0, at))
}

const COMMON = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march september october november december
  tue wed fri feb apr aug sep sept oct nov dec montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar
  märz marz oktober dezember english i i'm i've i'd i'll engineer teammate peer colleague partner counterpart manager
  coach candidate person product design legal finance support`.split(/\s+/),
)
