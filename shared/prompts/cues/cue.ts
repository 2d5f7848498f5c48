// What the cue reader finds in free text: a kind, where it stands, and the words that say so.

/** In the order of the labels a to g. `none` is a label for a line, never the kind of a cue. */
export const CUE_KINDS = [
  'took-critical-path',
  'took-back',
  'team-deferred',
  'people-work-postponed',
  'stepped-back',
  'off-path',
  'none',
] as const

export type CueKind = (typeof CUE_KINDS)[number]
export type FoundKind = Exclude<CueKind, 'none'>

/** Offsets in UTF-16 units into the text that was read, end excluded. */
export interface Span {
  start: number
  end: number
}

export interface Cue {
  kind: FoundKind
  /** The rule that matched (`CUE_RULES`), or `weighed` where many small hints decided (`weighing/`). */
  rule: string
  /** The sentence the cue stands in, as typed. */
  sentence: string
  span: Span
  /** The words that matched, in order, without overlap. */
  words: Span[]
}

/**
 * Names a cue for a correction that holds for good. It depends on the record, the kind and the sentence's own letters, so
 * an edit elsewhere in the text, or of spacing and punctuation, leaves it alone; a changed sentence is a new claim.
 */
export function cueKey(textRecordId: string, cue: Pick<Cue, 'kind' | 'sentence'>): string {
  const letters = cue.sentence
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return `${textRecordId}/${cue.kind}/${fingerprint(letters)}`
}

/** What a key looks like: record, kind, fingerprint. */
export const CUE_KEY = /^[^/ ]+\/[a-z-]+\/[0-9a-f]{16}$/

export function kindOfKey(key: string): string {
  return key.split('/')[1] ?? ''
}

export function recordOfKey(key: string): string {
  return key.split('/')[0] ?? ''
}

/** 64 bits of FNV-1a, as hex: long enough that two sentences of one record never meet. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let at = 0; at < text.length; at += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}
