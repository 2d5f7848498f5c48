// What is worried in a text: its sentences that sound so, each with the one before it, and the words they are about.
import type { Span } from '../cues/cue'
import { splitSentences } from '../cues/sentences'
import { COMMON_WORDS, NOT_WORRIED, UNWORRIED, WORRIED, WORRIED_PHRASES } from './worry-words'

export interface Word {
  /** Without its ending, so that "deploy" and "deploys" are one. */
  stem: string
  /** As typed. */
  word: string
  span: Span
}

export interface WorriedText {
  /** As typed. */
  sentence: string
  /** What sounds worried, as offsets into the sentence. */
  worried: readonly Span[]
  /** What it is about. */
  words: readonly Word[]
}

const LEAST_LETTERS = 4
/** Longer ones are links and keys, and would not fit into the setting that remembers a worry. */
const MOST_LETTERS = 40
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu

/** null where nothing sounds worried. Of a long text only the worried part is read on. */
export function readWorried(text: string): WorriedText | null {
  const sentences = splitSentences(text)
  const at = sentences.findIndex(({ start, end }) => worriedIn(text.slice(start, end)).length > 0)
  if (at === -1) return null
  const start = (sentences[at - 1] ?? sentences[at]!).start
  const sentence = text.slice(start, sentences[at]!.end)
  return { sentence, worried: worriedIn(sentence), words: contentWords(sentence) }
}

const soundsWorried = (word: string) =>
  WORRIED.some((beginning) => word.startsWith(beginning)) && !UNWORRIED.some((beginning) => word.startsWith(beginning))

function worriedIn(sentence: string): Span[] {
  const words = [...sentence.matchAll(WORD)]
  const lower = words.map(([word]) => word.toLowerCase())
  const found = words.flatMap(({ 0: word, index }, at): Span[] => {
    const isDenied = lower.slice(Math.max(0, at - 3), at).some((before) => NOT_WORRIED.has(before) || isNot(before))
    const sounds = soundsWorried(lower[at]!)
    return sounds && !isDenied ? [{ start: index, end: index + word.length }] : []
  })
  const whole = sentence.toLowerCase()
  for (const phrase of WORRIED_PHRASES) {
    const index = whole.search(new RegExp(`(?<!\\p{L})${phrase}(?!\\p{L})`, 'u'))
    if (index !== -1) found.push({ start: index, end: index + phrase.length })
  }
  return found.sort((a, b) => a.start - b.start)
}

const isNot = (word: string) => /n['’]t$/.test(word)

/** Words that can be what something is about. */
export function contentWords(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const plain = word
      .toLowerCase()
      .replace(/['’].*$/, '')
      .replaceAll('-', '')
    const says = plain.length >= LEAST_LETTERS && plain.length <= MOST_LETTERS && !COMMON_WORDS.has(plain)
    if (!says || soundsWorried(plain)) return []
    return [{ stem: stemOf(plain), word, span: { start: index, end: index + word.length } }]
  })
}

/** Readable rather than right: the same ending off the same word is all that is needed. */
function stemOf(word: string): string {
  const stem = word
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '')
    .replace(/(?:ing|ed|er|ion)$/, '')
  return stem.length >= LEAST_LETTERS - 1 ? stem.replace(/e$/, '') : word
}
