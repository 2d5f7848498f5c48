// Cuts free text into sentences, keeping where each one stands.
import type { Span } from './cue'

/** A longer sentence is read in pieces, so that no text can make reading slow. */
const LONGEST = 600

/** Ends of lines always end a sentence; full stops only before a space, so that "v1.2" and "e.g." stay whole. */
const SENTENCE = /[^\n.!?]+(?:[.!?]+(?!\s)[^\n.!?]+)*[.!?]*/gu

export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  for (const found of text.matchAll(SENTENCE)) {
    const start = found.index + (found[0].length - found[0].trimStart().length)
    const end = found.index + found[0].trimEnd().length
    for (let from = start; from < end; from += LONGEST) spans.push({ start: from, end: Math.min(end, from + LONGEST) })
  }
  return spans
}
