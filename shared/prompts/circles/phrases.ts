// Finds listed phrases in a row of words; "a/b" stands for one word or the other.

export interface FoundPhrase {
  /** Places in the row of words. */
  from: number
  to: number
}

/** What finds any of the phrases, in a row of words in lower case. */
export function phraseFinder(phrases: readonly string[]): (words: readonly string[]) => FoundPhrase[] {
  const byFirst = new Map<string, string[][][]>()
  for (const phrase of phrases) {
    const [first = [], ...rest] = phrase.split(' ').map((word) => word.split('/'))
    for (const one of first) byFirst.set(one, [...(byFirst.get(one) ?? []), rest])
  }
  return (words) =>
    words.flatMap((word, from) =>
      (byFirst.get(word) ?? [])
        .filter((rest) => rest.every((alternatives, at) => alternatives.includes(words[from + 1 + at] ?? '')))
        .map((rest) => ({ from, to: from + rest.length })),
    )
}
