// Reads free text for what it tells about stepping in and stepping back. It adds evidence or a question, never advice.
import type { Cue, CueKind, Span } from './cue'
import { findCues, type FoundCue } from './find-cues'
import { splitSentences } from './sentences'
import { readTokens, type Token } from './tokens'

/** At most one cue of each kind in a sentence, in the order of the text. */
export function readCues(text: string): Cue[] {
  return splitSentences(text).flatMap((span) => readSentence(text, span))
}

/** One sentence of it, for whoever reads much and has other things to do in between. */
export function readSentence(text: string, span: Span): Cue[] {
  const tokens = readTokens(text, span)
  return leading(findCues(tokens)).map((found) => toCue(text, span, tokens, found))
}

/** The one kind that a short line is about. */
export function labelLine(line: string): CueKind {
  const found = splitSentences(line).flatMap((span) => findCues(readTokens(line, span)))
  return principal(found)?.kind ?? 'none'
}

const ORDER = [
  'took-back',
  'people-work-postponed',
  'took-critical-path',
  'team-deferred',
  'stepped-back',
  'off-path',
] as const

/** A pull named first and not followed outweighs what pulled. */
const RESISTED = new Set(['e-not-touched', 'e-pull', 'e-resisted'])

/** The deed that ended the story: kinds in their order, and stepping back where it came last. */
function principal(found: readonly FoundCue[]): FoundCue | undefined {
  const first = ORDER.map((kind) => found.find((cue) => cue.kind === kind)).find((cue) => cue !== undefined)
  const back = found.findLast(({ kind }) => kind === 'stepped-back')
  if (!first || !back || first.kind === 'people-work-postponed') return first
  return back.main > first.main || (first.kind === 'team-deferred' && RESISTED.has(back.rule)) ? back : first
}

function leading(found: readonly FoundCue[]): FoundCue[] {
  const kinds = new Set<string>()
  return found.filter(({ kind }) => !kinds.has(kind) && kinds.add(kind)).toSorted((a, b) => a.main - b.main)
}

function toCue(text: string, span: Span, tokens: readonly Token[], found: FoundCue): Cue {
  const words: Span[] = []
  for (const at of found.at) {
    const { start, end } = tokens[at]!
    if (start >= (words.at(-1)?.end ?? 0)) words.push({ start, end })
  }
  return { kind: found.kind, rule: found.rule, sentence: text.slice(span.start, span.end), span, words }
}
