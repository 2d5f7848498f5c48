// What is worried in a text: its sentences that sound so, and the words they are about.
import type { Span } from '../cues/cue'
import { splitSentences } from '../cues/sentences'
import { contentWords, saysWhat, withoutAddresses, type Word } from './content-words'
import { tellsOfWorry, worriedIn } from './worried-words'

export interface WorriedPassage {
  /** As typed. */
  sentence: string
  /** What sounds worried, as offsets into the sentence. */
  worried: readonly Span[]
  /** What it is about. */
  words: readonly Word[]
}

export interface WorriedPart extends WorriedPassage {
  /** With the sentence before, where this one has no word of its own to say what worries: "The rota again. Not sure." */
  wider: WorriedPassage | null
}

/** Every worried part of a text, neighbours as one, in its order; of a long text nothing else is read on. */
export function readWorried(text: string): WorriedPart[] {
  const plain = withoutAddresses(text)
  const sentences = splitSentences(plain).map((span) => ({ ...span, worried: worriedAt(plain, span) }))
  const runs: { from: number; to: number }[] = []
  sentences.forEach(({ worried }, at) => {
    if (worried.length === 0) return
    const last = runs.at(-1)
    if (last?.to === at - 1) last.to = at
    else runs.push({ from: at, to: at })
  })
  const passage = (from: number, to: number) => {
    const those = sentences.slice(from, to + 1)
    const [start, end] = [those[0]!.start, those.at(-1)!.end]
    return readPassage(
      text.slice(start, end),
      those.flatMap(({ worried }) => shifted(worried, -start)),
    )
  }
  return runs.map(({ from, to }) => {
    const { sentence, worried } = passage(from, from)
    const isSaid = from === 0 || saysWhat(sentence, (word, span) => isOfWorry(worried, word, span))
    return { ...passage(from, to), wider: isSaid ? null : passage(from - 1, to) }
  })
}

/** Enough of what follows to see whether it begins with "no". */
const NEXT_WORDS = 20

/** As offsets into the text. */
const worriedAt = (text: string, { start, end }: Span) =>
  shifted(worriedIn(text.slice(start, end), text.slice(end, end + NEXT_WORDS)), start)

const shifted = (spans: readonly Span[], by: number): Span[] =>
  spans.map(({ start, end }) => ({ start: start + by, end: end + by }))

function readPassage(sentence: string, worried: readonly Span[]): WorriedPassage {
  const words = contentWords(sentence).filter(({ word, span }) => !isOfWorry(worried, word, span))
  return { sentence, worried, words }
}

/** "Awake" says that something worries, in "keeps me awake", and not what. */
const isOfWorry = (worried: readonly Span[], word: string, { start, end }: Span) =>
  tellsOfWorry(word) || worried.some((span) => span.start < end && start < span.end)
