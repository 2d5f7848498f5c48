// What is worried in a text: its sentences that sound so, each with the one before it, and the words they are about.
import type { Span } from '../cues/cue'
import { splitSentences } from '../cues/sentences'
import { contentWords, withoutAddresses, type Word } from './content-words'
import { tellsOfWorry, worriedIn } from './worried-words'

export interface WorriedPassage {
  /** As typed. */
  sentence: string
  /** What sounds worried, as offsets into the sentence. */
  worried: readonly Span[]
  /** What it is about. */
  words: readonly Word[]
}

/** Every worried part of a text, in its order; of a long text nothing else is read on. */
export function readWorried(text: string): WorriedPassage[] {
  const plain = withoutAddresses(text)
  const sentences = splitSentences(plain)
  const parts: { from: number; to: number }[] = []
  sentences.forEach(({ start, end }, at) => {
    if (worriedIn(plain.slice(start, end)).length === 0) return
    const last = parts.at(-1)
    const from = Math.max(0, at - 1)
    if (last && from <= last.to) last.to = at
    else parts.push({ from, to: at })
  })
  return parts.map(({ from, to }) => {
    const [start, end] = [sentences[from]!.start, sentences[to]!.end]
    return readPassage(
      text.slice(start, end),
      sentences
        .slice(from, to + 1)
        .flatMap((one) => shifted(worriedIn(plain.slice(one.start, one.end)), one.start - start)),
    )
  })
}

const shifted = (spans: readonly Span[], by: number): Span[] =>
  spans.map(({ start, end }) => ({ start: start + by, end: end + by }))

/** "Awake" says that something worries, in "keeps me awake", and not what. */
function readPassage(sentence: string, worried: readonly Span[]): WorriedPassage {
  const isWorried = ({ start, end }: Span) => worried.some((span) => span.start < end && start < span.end)
  const words = contentWords(sentence).filter(({ word, span }) => !tellsOfWorry(word) && !isWorried(span))
  return { sentence, worried, words }
}
