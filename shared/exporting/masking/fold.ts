// Text folded for finding names in it, however they were typed: no case, no accents, nothing invisible.

export interface Folded {
  text: string
  /** For each folded unit the offset it came from; one more at the end for the length of the original. */
  at: readonly number[]
}

/** Letters that take no apart into a base and an accent. */
const LETTERS: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }
const DROPPED = /[\p{M}\p{Cf}]/gu

export function fold(text: string): Folded {
  let folded = ''
  const at: number[] = []
  let offset = 0
  for (const char of text) {
    const piece = foldChar(char)
    folded += piece
    for (let unit = 0; unit < piece.length; unit += 1) at.push(offset)
    offset += char.length
  }
  at.push(offset)
  return { text: folded, at }
}

function foldChar(char: string): string {
  if (char < '\u0080') return char.toLowerCase()
  if (char === '’' || char === 'ʼ') return "'"
  const bare = char.normalize('NFKD').replace(DROPPED, '').toLowerCase()
  return LETTERS[bare] ?? bare
}

/** Whether offset `at` of a text lies between two words: not between letters, except where camelCase parts them. */
export function isWordEdge(text: string, at: number): boolean {
  const before = charBefore(text, at)
  const after = charAt(text, at)
  if (!CASED.test(before) || !CASED.test(after)) return true
  return LOWER.test(before) && UPPER.test(after)
}

/** Letters of scripts that part words by spaces. Han, Kana, Hangul, Arabic and others join words, so any place is an edge. */
const CASED = /^[\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{Mn}]$/u
const LOWER = /^\p{Ll}$/u
const UPPER = /^\p{Lu}$/u

function charBefore(text: string, at: number): string {
  return Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? ''
}

function charAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0)
}
