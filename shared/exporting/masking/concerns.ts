// Places in a text that ask for a second look before it leaves. They are shown, never guessed away.
import { CONCERN_WORDS } from './concern-words'

export const RE_IDENTIFYING = ['only-one', 'role', 'leave-date'] as const
/** These stop the export until the person has said that the line may go. */
export const STOPPING = ['health', 'pay', 'performance-process', 'legal'] as const
export type ConcernKind = (typeof RE_IDENTIFYING)[number] | (typeof STOPPING)[number]

export interface Concern {
  kind: ConcernKind
  /** As it stands in the text. */
  words: string
  from: number
  to: number
}

const SEARCHES = (Object.keys(CONCERN_WORDS) as ConcernKind[]).map((kind) => ({
  kind,
  find: new RegExp(`(?<![\\p{L}\\p{N}])(?:${CONCERN_WORDS[kind].join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
}))

/** In the order of the text. Two kinds may share a place: a leave with its date is also a health word where it is sick leave. */
export function findConcerns(text: string): Concern[] {
  const found = SEARCHES.flatMap(({ kind, find }) =>
    [...text.matchAll(find)].map((match) => ({
      kind,
      words: match[0],
      from: match.index,
      to: match.index + match[0].length,
    })),
  )
  return found.sort((a, b) => a.from - b.from)
}

export function isStopping({ kind }: Pick<Concern, 'kind'>): boolean {
  return (STOPPING as readonly string[]).includes(kind)
}
