// Reads free text for what it tells about stepping in and stepping back. It adds evidence or a question, never advice.
import { CUE_KINDS, type Cue, type CueKind, type FoundKind, type Span } from './cue'
import { findCues, type FoundCue } from './find-cues'
import { framedTokens } from './frames'
import { splitSentences } from './sentences'
import { readTokens, type Token } from './tokens'
import { hintsOf, IN_A_NOTE, type Hints } from './weighing/hints'
import { hintsOfLine } from './weighing/hints-of-line'
import { mostLikely, sharesOf, wordsFor } from './weighing/weigh-hints'

/** At most one cue of each kind in a sentence, in the order of the text. */
export function readCues(text: string): Cue[] {
  return splitSentences(text).flatMap((span) => readSentence(text, span))
}

/** One sentence of it, for whoever reads much and has other things to do in between. */
export function readSentence(text: string, span: Span): Cue[] {
  const tokens = readTokens(text, span)
  const found = findCues(tokens)
  return leading(weighed(found, hintsOf(tokens, found, framedTokens(tokens)), tokens)).map((cue) =>
    toCue(text, span, tokens, cue),
  )
}

/** A line of a set in which one kind is as frequent as another tells nothing less often than the sentence of a note. */
const NOTHING_IN_A_LINE = 0.8

/** The one kind that a short line is about. */
export function labelLine(line: string): CueKind {
  const shares = sharesOf(hintsOfLine(line))
  return mostLikely(shares.map((share, at) => (CUE_KINDS[at] === 'none' ? share * NOTHING_IN_A_LINE : share)))
}

/** A rule's cue in a sentence that seems to tell nothing has to be at least this much of it. */
const LEAST_BESIDE_NOTHING = 0.2
/** Hints alone have to be surer than a rule. */
const SURE = 0.6

/** The rules' cues that the whole sentence bears out, and behind them the kind that its hints are sure of. */
function weighed(found: readonly FoundCue[], hints: Hints, tokens: readonly Token[]): FoundCue[] {
  const shares = sharesOf([...hints.keys(), IN_A_NOTE])
  const likely = mostLikely(shares)
  const shareOf = (kind: CueKind) => shares[CUE_KINDS.indexOf(kind)]!
  if (likely === 'none') return found.filter(({ kind }) => shareOf(kind) >= LEAST_BESIDE_NOTHING)
  if (shareOf(likely) < SURE) return [...found]
  const at = wordsFor(likely, hints, tokens)
  return at.length === 0 ? [...found] : [...found, { kind: likely, rule: WEIGHED, at, main: at[0]! }]
}

/** In place of a rule's id, where many small hints decided. */
export const WEIGHED = 'weighed'

/** The first of each kind: what a rule saw is not said again. */
function leading(found: readonly FoundCue[]): FoundCue[] {
  const kinds = new Set<FoundKind>()
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
