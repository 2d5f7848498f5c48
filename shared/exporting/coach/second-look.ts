// What to look at once more before a page leaves: facts that identify, and words that stop it until they are allowed.
import type { Person } from '#shared/domain/person'
import { findConcerns, isStopping, type ConcernKind } from '../masking/concerns'
import { namesAsWords } from '../masking/names-as-words'

export type LookKind = ConcernKind | 'name-as-word'

export interface LineConcern {
  /** Of the line, as `selectedTexts` gives it. */
  lineKey: string
  kind: LookKind
  words: string
  isStopping: boolean
  /** Under which an allowance is remembered: the line with these words, not whatever it says later. */
  allowKey: string
}

/** Each kind of word once a line, in the order of the page; a name that is a word too once a page, for it may be everywhere. */
export function concernsIn(
  texts: readonly { key: string; text: string }[],
  people: readonly (Pick<Person, 'name'> & Partial<Pick<Person, 'formerNames'>>)[] = [],
): LineConcern[] {
  const found = new Map<string, LineConcern>()
  for (const { key, text } of texts) {
    for (const { kind, words } of findConcerns(text)) {
      const allowKey = JSON.stringify([key, kind, words.toLowerCase()])
      const concern = { lineKey: key, kind, words, isStopping: isStopping({ kind }), allowKey }
      if (!found.has(allowKey)) found.set(allowKey, concern)
    }
    for (const words of namesAsWords(text, people)) {
      const allowKey = JSON.stringify(['name-as-word', words])
      if (!found.has(allowKey))
        found.set(allowKey, { lineKey: key, kind: 'name-as-word', words, isStopping: false, allowKey })
    }
  }
  return [...found.values()]
}

/** Those that still keep the page from leaving. */
export function openStops(concerns: readonly LineConcern[], allowed: ReadonlySet<string>): LineConcern[] {
  return concerns.filter((concern) => concern.isStopping && !allowed.has(concern.allowKey))
}
