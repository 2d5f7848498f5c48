// What to look at once more before a page leaves: facts that identify, and words that stop it until they are allowed.
import { findConcerns, isStopping, type ConcernKind } from '../masking/concerns'

export interface LineConcern {
  /** Of the line, as `selectedTexts` gives it. */
  lineKey: string
  kind: ConcernKind
  words: string
  isStopping: boolean
  /** Under which an allowance is remembered: the line with these words, not whatever it says later. */
  allowKey: string
}

/** Each kind of word once a line, in the order of the page. */
export function concernsIn(texts: readonly { key: string; text: string }[]): LineConcern[] {
  const found = new Map<string, LineConcern>()
  for (const { key, text } of texts)
    for (const { kind, words } of findConcerns(text)) {
      const allowKey = JSON.stringify([key, kind, words.toLowerCase()])
      const concern = { lineKey: key, kind, words, isStopping: isStopping({ kind }), allowKey }
      if (!found.has(allowKey)) found.set(allowKey, concern)
    }
  return [...found.values()]
}

/** Those that still keep the page from leaving. */
export function openStops(concerns: readonly LineConcern[], allowed: ReadonlySet<string>): LineConcern[] {
  return concerns.filter((concern) => concern.isStopping && !allowed.has(concern.allowKey))
}
