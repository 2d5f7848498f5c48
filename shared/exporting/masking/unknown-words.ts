// Capitalised words that nobody has explained yet: each may be a person.
import { fold } from './fold'
import { namePatterns } from './name-patterns'

export interface KnownWords {
  /** Names of people and words that are hidden anyway. */
  names: readonly string[]
  /** Words the person uses in lower case somewhere (`ordinaryWordsIn`): at the start of a sentence they are not names. */
  ordinary: ReadonlySet<string>
}

/** Every lower-case word of the texts: the journal is its own dictionary. */
export function ordinaryWordsIn(texts: Iterable<string>): Set<string> {
  const words = new Set<string>()
  for (const text of texts)
    for (const [word] of text.matchAll(/(?<!\p{L})\p{Ll}[\p{Ll}'’]*(?!\p{L})/gu)) words.add(word)
  return words
}

/** In order of appearance, each once. Whole acronyms, days and months, and what stands only at the start of sentences and is an ordinary word, are left out. */
export function unknownCapitals(texts: readonly string[], known: KnownWords): string[] {
  const knownParts = new Set(known.names.flatMap((name) => fold(name).text.split(/[^\p{L}\p{N}]+/u)))
  const patterns = known.names.flatMap((name) =>
    namePatterns(name).map(({ source }) => new RegExp(`^${source}s?$`, 'u')),
  )
  const found = new Set<string>()
  for (const text of texts) {
    for (const match of text.matchAll(CAPITALISED)) {
      const word = match[0].replace(/['’]s$/u, '')
      const folded = fold(word).text
      if (found.has(word) || COMMON.has(folded) || knownParts.has(folded)) continue
      if (patterns.some((pattern) => pattern.test(folded))) continue
      if (startsSentence(text, match.index) && isOrdinary(word, known.ordinary)) continue
      found.add(word)
    }
  }
  return [...found]
}

/** With at least one lower-case letter, so that API and SLA stay what they are. */
const CAPITALISED = /(?<![\p{L}\p{N}@#_‹])\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*(?<![-'’])/gu

function startsSentence(text: string, at: number): boolean {
  const before = text.slice(0, at).replace(/[\s"“”„'(*>\-–—]+$/u, '')
  return before === '' || /[.!?:…\d]$/.test(before) || /\n[\s"“”„'(*>\-–—]*$/u.test(text.slice(0, at))
}

function isOrdinary(word: string, ordinary: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase()
  return ordinary.has(lower) || STARTERS.has(lower) || STARTERS.has(lower.replace(/['’].*$/u, ''))
}

const COMMON = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni juli
  oktober dezember english german i i'm i've i'd i'll engineer teammate peer colleague partner counterpart manager coach
  candidate person product design legal finance support`.split(/\s+/),
)

/** What English sentences often begin with. */
const STARTERS = new Set(
  `a about above after again all almost also although an and another any are as asked at back be because been before being
  both but by call can check could day did do does doing done down each even every everything few finally find first for
  four from gave get give go good got had half has have he her here his how however if in instead is it its just kept last
  later least less let like long look made make many maybe me meeting met more most much my need never new next no nobody
  none not nothing now of off ok okay on once one only or other our out over perhaps put question read ready said same see
  seven she should six so some someone something sometimes started still stop such take talked ten than thanks that the
  their them then there these they thing things this those though three to today together tomorrow too took tried two under
  until up us very wait was we well went were what when where which while who why will with without work would wrote yes
  yesterday yet you your`.split(/\s+/),
)
