// A rule's words: a small pattern over tokens.
//   write          the word, or any form of it        <tech>   a class of words         a|<b>   either
//   *<building>    the verb whose deed is judged      x?       may be missing
//   .  ..          up to one, or four, words in between, in one clause            ...  up to twelve, across clauses
//   a_b            one word after the other
//   ^  $           the clause begins, ends here
import type { Token } from './tokens'

interface Part {
  any: readonly string[]
  optional: boolean
  /** One of these must occur in the sentence; none for gaps and edges. */
  anchors: readonly string[]
  main: boolean
}

export interface Match {
  /** Positions of the tokens that matched, in order. */
  at: number[]
  /** The position of the verb whose deed is judged; the first token where the pattern stars none. */
  main: number
  /** Whether the pattern stars a verb: only then must it be a finite one. */
  starred: boolean
}

const parsed = new Map<string, Part[]>()

function parse(pattern: string): Part[] {
  const known = parsed.get(pattern)
  if (known) return known
  const parts = pattern.split(/\s+/).map(toPart)
  parsed.set(pattern, parts)
  return parts
}

function toPart(piece: string): Part {
  const main = piece.startsWith('*')
  const optional = piece.length > 1 && piece.endsWith('?')
  const any = piece
    .slice(main ? 1 : 0, optional ? -1 : undefined)
    .split('|')
    .map((each) => each.replaceAll('_', ' '))
  const anchors = /^(?:\.+|\^|\$)$/.test(piece) ? [] : any.flatMap((each) => [each, each.split(' ')[0]!])
  return { any, optional, main, anchors }
}

const bags = new WeakMap<readonly Token[], ReadonlySet<string>>()

/** Every word and class of a sentence: most patterns are ruled out by one look. */
function bagOf(tokens: readonly Token[]): ReadonlySet<string> {
  const known = bags.get(tokens)
  if (known) return known
  const bag = new Set(tokens.flatMap(({ lemmas, is }) => [...lemmas, ...[...is].map((each) => `<${each}>`)]))
  bags.set(tokens, bag)
  return bag
}

/** The first place where the pattern matches for which `accept` says yes; null where there is none. */
export function findPattern(
  tokens: readonly Token[],
  pattern: string,
  accept: (match: Match) => boolean = () => true,
): Match | null {
  const parts = parse(pattern)
  const bag = bagOf(tokens)
  if (!parts.every((part) => part.optional || part.anchors.length === 0 || part.anchors.some((each) => bag.has(each))))
    return null
  for (let start = 0; start < tokens.length; start += 1) {
    const found = matchFrom({ tokens, parts, accept }, 0, start, [], -1)
    if (found) return found
  }
  return null
}

/** How many words each gap may pass, and whether it may leave the clause. */
const GAPS: ReadonlyMap<string, { reach: number; leaves: boolean }> = new Map([
  ['.', { reach: 1, leaves: false }],
  ['..', { reach: 4, leaves: false }],
  ['...', { reach: 12, leaves: true }],
])

interface Search {
  tokens: readonly Token[]
  parts: readonly Part[]
  accept: (match: Match) => boolean
}

function matchFrom(search: Search, part: number, at: number, taken: number[], main: number): Match | null {
  const { tokens, parts, accept } = search
  const wanted = parts[part]
  if (!wanted) {
    const match = { at: taken, main: main < 0 ? taken[0]! : main, starred: main >= 0 }
    return taken.length > 0 && accept(match) ? match : null
  }
  const [piece = ''] = wanted.any
  const gap = GAPS.get(piece)
  if (gap) return matchGap(search, part, at, taken, main, gap)
  if (piece === '^' || piece === '$') {
    const beside = tokens[piece === '^' ? at - 1 : at]
    return !beside || beside.is.has('edge') ? matchFrom(search, part + 1, at, taken, main) : null
  }
  for (const each of wanted.any) {
    const length = fitsPiece(tokens, at, each)
    if (length === 0 || (wanted.main && tokens[at]!.forms.size === 0)) continue
    const more = Array.from({ length }, (_, index) => at + index)
    const found = matchFrom(search, part + 1, at + length, [...taken, ...more], wanted.main ? at : main)
    if (found) return found
  }
  return wanted.optional ? matchFrom(search, part + 1, at, taken, main) : null
}

function matchGap(
  search: Search,
  part: number,
  at: number,
  taken: number[],
  main: number,
  gap: { reach: number; leaves: boolean },
): Match | null {
  for (let skip = 0; skip <= gap.reach && at + skip <= search.tokens.length; skip += 1) {
    const found = matchFrom(search, part + 1, at + skip, taken, main)
    if (found) return found
    if (!gap.leaves && search.tokens[at + skip]?.is.has('edge')) break
  }
  return null
}

/** How many tokens the piece takes up here: 0 where it does not fit. */
function fitsPiece(tokens: readonly Token[], at: number, piece: string): number {
  const token = tokens[at]
  if (!token) return 0
  if (piece.startsWith('<')) return token.is.has(piece.slice(1, -1)) ? 1 : 0
  if (token.lemmas.has(piece)) return 1
  if (!piece.includes(' ')) return 0
  const words = piece.split(' ')
  return words.every((word, index) => tokens[at + index]?.lemmas.has(word)) ? words.length : 0
}
