// Which words of a sentence sound worried. Whole words in their forms, and where they stand: "stuck" tells of a worry
// where somebody is stuck, and of none in "the stuck job".
import type { Span } from '../cues/cue'
import { inflect } from '../cues/lexicon/inflect'
import { WORD } from './content-words'
import { phraseFinder, type FoundPhrase } from './phrases'
import {
  ARTICLES,
  ASKING,
  BROODING,
  FEELINGS,
  FOLLOWING,
  GLAD,
  GONE,
  IMPRESSIONS,
  LEADING,
  ME,
  NOT_WORRIED,
  OTHERS,
  PAST,
  RELIEF,
  SEEMING,
  SELF_QUESTIONS,
  SUFFERERS,
  THINKERS,
  THOUGHTS,
  TROUBLES,
  TURNS,
  UNWORRIED_PHRASES,
  WANTING,
  WORRIED_PHRASES,
  WORRIES,
} from './worry-words'

interface Token extends Span {
  word: string
  /** The word of the sentence with which its clause begins. */
  clause: number
}

interface Sentence {
  tokens: readonly Token[]
  words: readonly string[]
}

const formsOf = (verbs: readonly string[]) => new Set(verbs.flatMap((verb) => inflect(verb).map(([form]) => form)))
const feelings = new Set(FEELINGS)
const worries = new Set(WORRIES)
const troubles = formsOf(TROUBLES)
const thoughts = formsOf(THOUGHTS)
const brooding = formsOf(BROODING)
const impressions = new Set(IMPRESSIONS)
const ALL = new Set([...feelings, ...impressions, ...worries, ...troubles, ...thoughts, ...brooding])
const worriedPhrases = phraseFinder(WORRIED_PHRASES)
const selfQuestions = phraseFinder(SELF_QUESTIONS)
const unworriedPhrases = phraseFinder(UNWORRIED_PHRASES)

/** Whether it says only that something worries, and not what. */
export const tellsOfWorry = (word: string): boolean => ALL.has(word.toLowerCase())

/** `after` is what follows the sentence: "Worried? No." */
export function worriedIn(sentence: string, after = ''): Span[] {
  if (sentence.endsWith('?') && SAYS_NO.test(after)) return []
  const read = readSentence(sentence)
  const { words, tokens } = read
  const none = unworriedPhrases(words)
  const isNone = (at: number) => none.some(({ from, to }) => at >= from && at <= to)
  const single = words.flatMap((_, at) => (soundsWorried(read, at) && !isNone(at) ? [{ from: at, to: at }] : []))
  const questions = sentence.includes('?') ? selfQuestions(words) : []
  const phrases = [...worriedPhrases(words), ...questions].filter(
    (phrase) => !isNone(phrase.from) && isPhraseWorried(read, phrase),
  )
  return [...single, ...phrases]
    .filter(({ from }) => !isOver(read, from) && !isGlad(read, from) && !isAskedByOthers(read, from))
    .map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to]!.end }))
    .sort((a, b) => a.start - b.start)
}

/** "No." and "No, not me", but neither "No idea" nor "Not sure". */
const SAYS_NO = /^\s*(?:(?:no|nope|nah|never|not me|not now)(?=\s*(?:[\p{P}\n]|$))|not (?:really|at all|any ?more)\b)/iu

/** "Who'd", "how's". */
const SHORTENED = /^(who|how|what|where|when|why)'(?:d|s|ll|re)$/
const ENDS_CLAUSE = /[,;:.!?…–—()]|\s-\s/

function readSentence(sentence: string): Sentence {
  const tokens: Token[] = []
  let end = 0
  let clause = 0
  for (const { 0: typed, index } of sentence.matchAll(WORD)) {
    const word = typed.toLowerCase().replaceAll('’', "'").replace(SHORTENED, '$1')
    if (ENDS_CLAUSE.test(sentence.slice(end, index))) clause = tokens.length
    if (word === 'but') clause = tokens.length + 1
    end = index + typed.length
    tokens.push({ word, start: index, end, clause })
  }
  return { tokens, words: tokens.map(({ word }) => word) }
}

function soundsWorried(read: Sentence, at: number): boolean {
  const word = read.words[at]!
  if (!ALL.has(word) || isDenied(read, at)) return false
  return (
    (feelings.has(word) && isSomebodys(read, at)) ||
    (troubles.has(word) && SUFFERERS.has(nextIn(read, at))) ||
    ((thoughts.has(word) || brooding.has(word)) && isThought(read, at)) ||
    (impressions.has(word) && isImpression(read, at)) ||
    (worries.has(word) && isHad(read, at))
  )
}

/** Mine, or how somebody seems, or the clause begins with it. */
function isSomebodys(read: Sentence, at: number): boolean {
  const before = beforeIn(read, at)
  if (ME.has(before.findLast((word) => !LEADING.has(word) || ME.has(word)) ?? '')) return true
  if (!goesOn(read, at)) return false
  return before.every((word) => LEADING.has(word)) || before.some((word) => ME.has(word) || SEEMING.has(word))
}

/** "I doubt the plan", "Wondering whether"; the past of it, without "I", is a story that goes on. */
function isThought(read: Sentence, at: number): boolean {
  const before = beforeIn(read, at)
  const word = read.words[at]!
  if (before.slice(word.endsWith('ed') ? -1 : -3).some((one) => THINKERS.has(one))) return true
  if (ARTICLES.has(before.at(-1) ?? '') || word.endsWith('ed')) return false
  if (brooding.has(word)) return before.every((one) => !OTHERS.has(one))
  return before.every((one) => LEADING.has(one)) && (goesOn(read, at) || word.startsWith('dread'))
}

function isImpression(read: Sentence, at: number): boolean {
  const before = beforeIn(read, at)
  return nextIn(read, at) === '' && (before.length === 0 || before.some((word) => SEEMING.has(word)))
}

function isHad(read: Sentence, at: number): boolean {
  const before = beforeIn(read, at)
  if (read.words.some((word) => GONE.has(word))) return false
  if (before.slice(-3).some((word) => ME.has(word))) return true
  return goesOn(read, at) && (before.every((word) => LEADING.has(word)) || ARTICLES.has(before.at(-1)!))
}

const QUESTION = new Set(['should', 'how', 'what', 'why', 'am', 'was', 'do', 'did', 'have'])

/** Asked by somebody else, or told of as a question, it is none of one's own. */
function isPhraseWorried(read: Sentence, { from, to }: FoundPhrase): boolean {
  const { words } = read
  if (QUESTION.has(words[from]!) && words.some((word) => word === 'asked' || word === 'asks')) return false
  const deniesItself = words.slice(from, to + 1).some(denies)
  return deniesItself || !isDenied(read, from)
}

/** "Was worried, it went fine." */
function isOver({ words }: Sentence, at: number): boolean {
  const isPast = words.slice(Math.max(0, at - 3), at).some((word) => PAST.has(word))
  return isPast && words.some((word) => RELIEF.has(word))
}

/** Glad words speak for what stands on their side of "but". */
function isGlad({ words }: Sentence, at: number): boolean {
  const from = words.findLastIndex((word, place) => place < at && TURNS.has(word)) + 1
  const to = words.findIndex((word, place) => place > at && TURNS.has(word))
  return words.slice(from, to === -1 ? undefined : to).some((word) => GLAD.has(word))
}

/** "Tom asked whether I was worried" tells of Tom's worry, "I asked Tom whether" of one's own. */
function isAskedByOthers(read: Sentence, at: number): boolean {
  const whether = read.words.lastIndexOf('whether', at)
  const asked = Math.max(whether, read.words.lastIndexOf('if', at))
  if (asked < read.tokens[at]!.clause) return false
  const before = read.words.slice(0, asked)
  const ask = before.findLastIndex((word, at) => ASKING.has(word) || (WANTING.has(word) && before[at + 2] === 'know'))
  if (ask === -1 || before.slice(ask).includes('myself')) return false
  return !before.slice(Math.max(0, ask - 2), ask).some((word) => THINKERS.has(word)) && !isOwnWonder(before, ask)
}

/** Without a name before it, one wonders oneself. */
const isOwnWonder = (words: readonly string[], at: number) => at === 0 && words[at]!.startsWith('wonder')

const denies = (word: string) => NOT_WORRIED.has(word) || word.endsWith("n't")
const isDenied = (read: Sentence, at: number) => beforeIn(read, at).slice(-3).some(denies)

const beforeIn = ({ words, tokens }: Sentence, at: number) => words.slice(tokens[at]!.clause, at)
/** '' where the clause ends. */
const nextIn = ({ words, tokens }: Sentence, at: number) =>
  tokens[at + 1]?.clause === tokens[at]!.clause ? words[at + 1]! : ''

function goesOn(read: Sentence, at: number): boolean {
  const next = nextIn(read, at)
  return next === '' || FOLLOWING.has(next)
}
