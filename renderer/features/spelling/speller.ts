// Whether a word is spelt as some dictionary has it. Everything here stays in the page's own worker.

/** What is used of a dictionary. */
export interface Dictionary {
  correct(word: string): boolean
  suggest(word: string): string[]
}

export interface Speller {
  /** Those of the words that nobody knows, as they were given. */
  misspelled(words: readonly string[]): Promise<string[]>
  /** At most five, the likeliest first. */
  suggest(word: string): Promise<string[]>
  /** Replaces the person's own words: names, projects, what they added. */
  know(words: readonly string[]): Promise<void>
}

const MOST_SUGGESTIONS = 5

/** `dictionaries` are asked in turn; a word is right where one has it. They are loaded when the first word comes. */
export const createSpeller = (load: () => readonly Dictionary[], standing: readonly string[]): Speller => {
  let dictionaries: readonly Dictionary[] | null = null
  const loaded = () => (dictionaries ??= load())
  const lowered = (words: readonly string[]) => words.map((word) => word.toLowerCase())
  const standingWords = new Set(lowered(standing))
  let own = new Set<string>()

  const isKnown = (given: string) => {
    const word = plain(given)
    if (isNoWord(word)) return true
    const small = word.toLowerCase()
    if (standingWords.has(small) || own.has(small)) return true
    return loaded().some((dictionary) => dictionary.correct(word))
  }

  return {
    misspelled: async (words) => words.filter((word) => !isKnown(word) && !word.split('-').every(isKnown)),
    suggest: async (word) => {
      const found = loaded().flatMap((dictionary) => dictionary.suggest(plain(word)))
      return [...new Set(found)].slice(0, MOST_SUGGESTIONS)
    },
    know: async (words) => {
      own = new Set(lowered(words.map(plain)))
    },
  }
}

/** Typographic apostrophes as dictionaries have them; a possessive is as right as its owner. */
const plain = (word: string) => word.replaceAll('’', "'").replace(/'s$/i, '')

/** Numbers, letters alone, abbreviations and addresses are nobody's to correct. */
const isNoWord = (word: string) => word.length < 2 || /[\d@_/.:]/.test(word) || /^\p{Lu}{2,5}s?$/u.test(word)
