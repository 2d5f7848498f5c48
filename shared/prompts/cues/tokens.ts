// Gives every word of a sentence its classes: phrases joined, forms known, noun or verb decided.
import type { Span } from './cue'
import type { VerbForm } from './lexicon/inflect'
import { NAMES } from './lexicon/names'
import { PHRASE_LENGTHS, WORD_ENTRIES, type WordEntry } from './lexicon/word-entries'
import { VERBS } from './lexicon/verbs'
import { correctSpelling } from './correct-spelling'
import { splitWords, type Word } from './words'

export interface Token extends Span {
  word: string
  lemmas: ReadonlySet<string>
  is: Set<string>
  /** Empty where the token is no verb. */
  forms: Set<VerbForm>
}

const PUNCTUATION = /^[^\p{L}\p{N}']+$/u
const TIME =
  /^(?:\d.*|days?|hours?|weeks?|months?|mornings?|nights?|evenings?|afternoons?|h|min|minutes?|sprints?|weekends?|midnight|noon|o'clock|ago|quarter|time|solid)$/
const IS_NOT_OWNS = /^(?:it|that|what|there|here|who|this|where|how|so|everything|nothing|when)$/

export function readTokens(text: string, sentence: Span): Token[] {
  const tokens = joinPhrases(splitWords(text, sentence))
  tokens.forEach((token, at) => {
    openContraction(tokens, at)
    nameIfName(text, tokens, at)
    if (isAuxiliary(tokens, at) || isHyphenated(text, token)) dropVerb(token)
    if (token.forms.size > 0 && isNounHere(tokens, at)) dropVerb(token)
    else if (isVerbHere(tokens, at)) for (const noun of NOUN_CLASSES) token.is.delete(noun)
  })
  return tokens
}

function joinPhrases(words: Word[]): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < words.length;) {
    const taken = phraseLength(words, at)
    const phrase = toToken(words.slice(at, at + taken))
    const apart = phrase.forms.size > 0 && !JOINED.some((each) => phrase.is.has(each))
    tokens.push(apart ? { ...phrase, word: words[at]!.word, end: words[at]!.end } : phrase)
    if (apart) tokens.push(...words.slice(at + 1, at + taken).map((word) => toToken([word])))
    at += taken
  }
  return tokens
}

/** Verbs that are read over whole. Of other phrases ("look at") the verb carries the meaning and the rest stands alone. */
const JOINED = ['carrying', 'wanting']

function phraseLength(words: Word[], at: number): number {
  for (const length of PHRASE_LENGTHS.get(words[at]!.word) ?? []) {
    if (WORD_ENTRIES.has(phraseAt(words, at, length))) return length
  }
  return 1
}

function phraseAt(words: Word[], at: number, length: number): string {
  return words
    .slice(at, at + length)
    .map(({ word }) => word)
    .join(' ')
}

function toToken(part: Word[]): Token {
  const word = part.map((each) => each.word).join(' ')
  const entries: WordEntry[] = WORD_ENTRIES.get(word) ?? WORD_ENTRIES.get(correctSpelling(word)) ?? []
  const is = new Set(entries.map((entry) => entry.is))
  if (entries.some(({ form }) => form === 'progressive')) is.add('progressive')
  if (PUNCTUATION.test(word)) is.add('edge').add('mark')
  if (TIME.test(word)) is.add('time')
  return {
    word,
    start: part[0]!.start,
    end: part.at(-1)!.end,
    lemmas: new Set([
      word,
      ...entries.flatMap(({ lemma, head }) => (head ? [lemma, head] : [lemma])),
      // A phrase answers to each of its words too: "itching to" to "itching".
      ...(entries.some(({ form }) => form !== undefined) ? part.map((each) => each.word) : []),
      ...(entries.length === 0 ? guessLemmas(word) : []),
    ]),
    is,
    forms: new Set(entries.flatMap(({ form }) => form ?? [])),
  }
}

/** What an unlisted word may be a form of, for rules that name it: "unassigned". */
function guessLemmas(word: string): string[] {
  const stem = /^(.{3,}?)(?:ed|ing|s)$/.exec(word)?.[1]
  return stem === undefined ? [] : [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')]
}

/** "Tom's pr" owns, "it's mine" is; "I'd fixed" had, "I'd fix" would. */
function openContraction(tokens: Token[], at: number): void {
  const token = tokens[at]!
  const next = tokens.slice(at + 1).find(({ is }) => !is.has('adverb') && !is.has('not'))
  if (token.word === "'d")
    token.is.add(
      next && (next.forms.has('past') || next.forms.has('participle')) && !next.forms.has('base') ? 'have' : 'modal',
    )
  if (token.word !== "'s") return
  const before = tokens[at - 1]
  const is =
    !next ||
    !before ||
    IS_NOT_OWNS.test(before.word) ||
    ['he', 'she', 'everyone', 'everybody', 'nobody'].includes(before.word) ||
    next.forms.has('progressive') ||
    next.is.has('prep') ||
    next.is.has('det') ||
    next.is.has('mine') ||
    next.is.has('time') ||
    next.word === 'tomorrow' ||
    tokens[at + 1]?.is.has('not') === true
  token.is.clear()
  if (is && !(before && /^(?:everyone|everybody|nobody)$/.test(before.word) && next?.is.has('tech'))) token.is.add('be')
  else {
    token.is.add('owns').add('det')
    if (before && ((before.is.size === 0 && !tokens[at - 2]?.is.has('det')) || before.is.has('name')))
      before.is.add('team')
  }
}

function nameIfName(text: string, tokens: Token[], at: number): void {
  const token = tokens[at]!
  const { word, is } = token
  const capital = /^\p{Lu}\p{Ll}+$/u.test(text.slice(token.start, token.end))
  const known = is.size > 0
  const leads = at === 0 && (tokens[1]?.forms.has('third') === true || tokens[1]?.forms.has('past') === true)
  if (NAMES.has(word) || (capital && (at > 0 || (leads && !word.endsWith('ly'))) && !known)) {
    is.add('team').add('name')
    return
  }
  if (known || !word.endsWith('s') || !NAMES.has(word.slice(0, -1)) || !tokens[at + 1]) return
  is.add('team').add('name').add('owner').add('det')
}

const PARTICLE_BEHIND = /^-(?:over|out|off|up|back|in|down|through|away)(?!\p{L})/u

/** "Cut-over done", "sign-off given": with its particle tied to it, what looks like a verb names a thing. */
function isHyphenated(text: string, { end, forms }: Token): boolean {
  return forms.has('base') && PARTICLE_BEHIND.test(text.slice(end, end + 9))
}

/** After an article, an owner or "of", what looks like a verb is a noun: "the fix", "my release", "Tom's patch". */
function isNounHere(tokens: Token[], at: number): boolean {
  const token = tokens[at]!
  const before = tokens[at - 1]
  if (!before || token.lemmas.has('be') || token.is.has('carrying')) return false
  if (before.is.has('det') && !isObjectPronoun(tokens, at - 1))
    return !token.forms.has('progressive') || before.is.has('owns')
  const beyond = tokens[at - 2]
  if (before.is.has('size') && isNoun(token)) return true
  if (before.is.size === 0 && before.forms.size === 0 && beyond?.is.has('det') && isNoun(token)) return true
  const bare = !token.forms.has('past') && !token.forms.has('participle') && !token.forms.has('progressive')
  if (!bare || !isNoun(token)) return false
  if (before.is.has('prep')) return before.word !== 'to' && before.word !== 'like'
  return before.is.has('tech') && before.forms.size === 0
}

/** "let her decide", "made his fix": an owner only before a noun. */
function isObjectPronoun(tokens: Token[], at: number): boolean {
  const { word } = tokens[at]!
  return /^(?:all|both|each|some|that|this|one|any|other|half|her)$/.test(word) && !isNoun(tokens[at + 1]!)
}

const NOUN_CLASSES = ['tech', 'people', 'decision', 'approval', 'team', 'outsider']

function isNoun(token: Token): boolean {
  return NOUN_CLASSES.some((each) => token.is.has(each))
}

/** "did not change", "do they decide": helps another verb. */
function isAuxiliary(tokens: Token[], at: number): boolean {
  const token = tokens[at]!
  if (!token.lemmas.has('do') || token.forms.size === 0) return false
  const next = tokens.slice(at + 1).find(({ is }) => !is.has('not') && !is.has('adverb') && !is.has('me'))
  const denied = tokens[at + 1]?.is.has('not') === true
  if (denied)
    return (
      next !== undefined && !next.is.has('edge') && !next.is.has('det') && !next.is.has('prep') && next.word !== 'it'
    )
  return next !== undefined && next.forms.has('base') && !isNoun(next)
}

/** After "to", "would", "I" or "did not", what looks like a noun is a verb: "to review", "I call". */
function isVerbHere(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before || tokens[at]!.forms.size === 0) return false
  const denied = before.is.has('not') && ['aux', 'modal'].some((each) => tokens[at - 2]?.is.has(each))
  return denied || before.word === 'to' || ['modal', 'me', 'we'].some((each) => before.is.has(each))
}

function dropVerb(token: Token): void {
  token.forms.clear()
  for (const verb of Object.keys(VERBS)) token.is.delete(verb)
}
