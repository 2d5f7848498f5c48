// Marks the words of a sentence that stand inside a frame, so that no deed is read out of them.
import { findPattern } from './pattern'
import { FRAMES, type Frame } from './rules/frames'
import type { Token } from './tokens'

const TURN = /^(?:but|so|today|now|instead|this time|this week|nowadays|here|[.!?])$/
const QUESTION =
  /^(?:what|why|who|how|do|does|did|would|should|could|can|is|are|am|was|were|will|when|where|which|shall|may|have|has|had|whose)$/

/** For each token, whether a deed named there is out of bounds. */
export function framedTokens(tokens: readonly Token[]): boolean[] {
  const framed = tokens.map(() => false)
  for (const frame of FRAMES) {
    const found = findPattern(tokens, frame.says)
    if (found) frameFrom(tokens, framed, frame, found.at[0]!)
  }
  frameQuestions(tokens, framed)
  return framed
}

function frameFrom(tokens: readonly Token[], framed: boolean[], frame: Frame, start: number): void {
  const from = frame.reaches === 'sentence' ? sentenceStart(tokens, start) : start
  for (let at = from; at < tokens.length; at += 1) {
    const { word, forms } = tokens[at]!
    if (at > start && TURN.test(word)) return
    if (!frame.sparesPast || !forms.has('past')) framed[at] = true
  }
}

function sentenceStart(tokens: readonly Token[], from: number): number {
  for (let at = from; at >= 0; at -= 1) if (/^[.!?]$/.test(tokens[at]!.word)) return at + 1
  return 0
}

function frameQuestions(tokens: readonly Token[], framed: boolean[]): void {
  tokens.forEach(({ word }, at) => {
    if (word !== '?') return
    const start = sentenceStart(tokens, at - 1)
    if (QUESTION.test(tokens[start]!.word)) framed.fill(true, start, at)
  })
}
