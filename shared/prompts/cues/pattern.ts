// A rule's words: a small pattern over tokens.
//   write          the word, or any form of it        <tech>   a class of words         a|<b>   either
//   *<building>    the verb whose deed is judged      x?       may be missing
//   ..             up to four words in between, inside a clause         ...  up to twelve, across clauses
//   ^  $           the clause begins, ends here
import type { Token } from './tokens'

interface Part {
  any: readonly string[]
  optional: boolean
  main: boolean
}

export interface Match {
  /** Positions of the tokens that matched, in order. */
  at: number[]
  /** The position of the verb whose deed is judged; the first token where the pattern stars none. */
  main: number
}

const parsed = new Map<string, Part[]>()

function parse(pattern: string): Part[] {
  const known = parsed.get(pattern)
  if (known) return known
  const parts = pattern.split(/\s+/).map((piece) => {
    const main = piece.startsWith('*')
    const optional = piece.length > 1 && piece.endsWith('?')
    return {
      any: piece
        .slice(main ? 1 : 0, optional ? -1 : undefined)
        .split('|')
        .map((each) => each.replaceAll('_', ' ')),
      optional,
      main,
    }
  })
  parsed.set(pattern, parts)
  return parts
}

/** The first place where the pattern matches for which `accept` says yes; null where there is none. */
export function findPattern(
  tokens: readonly Token[],
  pattern: string,
  accept: (match: Match) => boolean = () => true,
): Match | null {
  const parts = parse(pattern)
  for (let start = 0; start < tokens.length; start += 1) {
    const found = matchFrom(tokens, parts, 0, start, [], -1, accept)
    if (found) return found
  }
  return null
}

function matchFrom(
  tokens: readonly Token[],
  parts: readonly Part[],
  part: number,
  at: number,
  taken: number[],
  main: number,
  accept: (match: Match) => boolean,
): Match | null {
  const wanted = parts[part]
  if (!wanted) {
    const match = { at: taken, main: main < 0 ? taken[0]! : main }
    return taken.length > 0 && accept(match) ? match : null
  }
  const [piece] = wanted.any
  if (piece === '..' || piece === '...') {
    const reach = piece === '..' ? 4 : 12
    for (let skip = 0; skip <= reach && at + skip <= tokens.length; skip += 1) {
      const found = matchFrom(tokens, parts, part + 1, at + skip, taken, main, accept)
      if (found) return found
      if (piece === '..' && tokens[at + skip]?.is.has('edge')) break
    }
    return null
  }
  if (piece === '^' || piece === '$') {
    const beside = tokens[piece === '^' ? at - 1 : at]
    return !beside || beside.is.has('edge') ? matchFrom(tokens, parts, part + 1, at, taken, main, accept) : null
  }
  const token = tokens[at]
  const fits = token !== undefined && wanted.any.some((each) => fitsPiece(token, each))
  const found = fits && matchFrom(tokens, parts, part + 1, at + 1, [...taken, at], wanted.main ? at : main, accept)
  if (found) return found
  return wanted.optional ? matchFrom(tokens, parts, part + 1, at, taken, main, accept) : null
}

function fitsPiece(token: Token, piece: string): boolean {
  return piece.startsWith('<') ? token.is.has(piece.slice(1, -1)) : token.lemmas.has(piece)
}
