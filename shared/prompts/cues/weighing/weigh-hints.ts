// Adds up what the hints of a sentence speak for. The weights are data (`weights/`), fitted on labelled lines by
// `npm run fit:cues`; a weight is what one hint adds, and the kind with the greatest sum is what the sentence tells.
import { CUE_KINDS, type CueKind } from '../cue'
import type { Token } from '../tokens'
import type { Hints } from './hints'
import { damping, toShares, type Sums } from './shares'
import { WEIGHTS } from './weights'

/** What speaks for there being no cue before a word is read: a sentence of which nothing is known tells nothing. */
const UNKNOWN = 0.1

/** How much of one the sentence is of each kind, in the order of the kinds. */
export function sharesOf(names: Iterable<string>): Sums {
  const sums = CUE_KINDS.map((kind) => (kind === 'none' ? UNKNOWN : 0))
  let count = 0
  for (const name of names) {
    count += 1
    WEIGHTS.get(name)?.forEach((weight, kind) => (sums[kind]! += weight))
  }
  return toShares(sums.map((sum) => sum * damping(count)))
}

export function mostLikely(shares: Sums): CueKind {
  return CUE_KINDS[shares.indexOf(Math.max(...shares))]!
}

/** A few words say most of it. */
const MOST_WORDS = 5
const IS_WORD = /[\p{L}\p{N}]/u

/** The words that spoke loudest for a kind and against there being nothing, in order. A comma may speak too, but tells nobody why. */
export function wordsFor(kind: CueKind, hints: Hints, tokens: readonly Token[]): number[] {
  const [of, none] = [CUE_KINDS.indexOf(kind), CUE_KINDS.indexOf('none')]
  const spoke = new Map<number, number>()
  for (const [name, at] of hints) {
    const weights = WEIGHTS.get(name)
    if (!weights) continue
    const places = new Set(at)
    for (const each of places) spoke.set(each, (spoke.get(each) ?? 0) + (weights[of]! - weights[none]!) / places.size)
  }
  const loudest = [...spoke]
    .filter(([at, sum]) => sum > 0 && IS_WORD.test(tokens[at]!.word))
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
  return loudest
    .slice(0, MOST_WORDS)
    .map(([at]) => at)
    .toSorted((a, b) => a - b)
}
