// One slip away from a listed word: a letter missing, doubled or swapped.
import { WORD_ENTRIES } from './lexicon/word-entries'
import { NAMES } from './lexicon/names'

const SHORTEST = 6

/** Words that are one slip from a listed one, and meant. */
const MEANT = new Set(
  'stared loved lived bored spotted stating passing spelled scanner staring changer waited walked talks hated quite trail collage sprints noticed planed approver approvers baked blood browser cases commander complain decider delivery findings freezer heard heating lawyers leaned liner lunch lying party praised profiler programme relied rotated shaving sides simpler sizing sometime stats stores tracking trivia'.split(
    ' ',
  ),
)

/** Each listed word under every way of leaving one letter out. Two words with a slip between them share one of these. */
const WITHOUT_ONE = (() => {
  const index = new Map<string, string[]>()
  for (const word of WORD_ENTRIES.keys()) {
    if (word.length < SHORTEST || word.includes(' ')) continue
    for (const short of [word, ...leaveOneOut(word)]) index.set(short, [...(index.get(short) ?? []), word])
  }
  return index
})()

/** The listed word that was meant, or the word itself. The first letter is taken to be right. */
export function correctSpelling(word: string): string {
  if (word.length < SHORTEST - 1 || MEANT.has(word) || NAMES.has(word)) return word
  const exact = WITHOUT_ONE.get(word)?.find((listed) => listed[0] === word[0])
  if (exact) return exact
  for (const short of leaveOneOut(word)) {
    const near = WITHOUT_ONE.get(short)?.find(
      (listed) => listed[0] === word[0] && (listed === short || isSwap(listed, word)),
    )
    if (near) return near
  }
  return word
}

function leaveOneOut(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
