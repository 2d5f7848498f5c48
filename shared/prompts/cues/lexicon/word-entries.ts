// Every listed word and phrase in every form, to be looked up while reading.
import { inflect, type VerbForm } from './inflect'
import { LITTLE_WORDS } from './little-words'
import { NOUNS } from './nouns'
import { VERBS } from './verbs'

export interface WordEntry {
  /** The class a rule names in angle brackets. */
  is: string
  lemma: string
  form?: VerbForm
  /** The verb a phrase begins with. */
  head?: string
}

const PARTICLE = /^(\S+) (up|over|on|back|off|out|in|down|away|together|through|to)$/
const BETWEEN = ['it', 'this', 'that', 'them', 'him', 'her', 'everything']

function listed(words: string): string[] {
  return words
    .split(/[,\n]/)
    .map((word) => word.trim().toLowerCase().replaceAll('-', ' '))
    .filter((word) => word !== '')
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/** "pick up" in all forms, and "picked it up". */
function verbForms(verb: string): [text: string, form: VerbForm][] {
  const space = verb.indexOf(' ')
  if (space < 0) return inflect(verb)
  const [head, rest] = [verb.slice(0, space), verb.slice(space + 1)]
  const split = PARTICLE.test(verb) && rest !== 'to' ? BETWEEN.map((word) => `${word} ${rest}`) : []
  return inflect(head).flatMap(([word, form]) =>
    [rest, ...split].map((after): [string, VerbForm] => [`${word} ${after}`, form]),
  )
}

function buildEntries(): Map<string, WordEntry[]> {
  const entries = new Map<string, WordEntry[]>()
  const add = (text: string, entry: WordEntry) => {
    const known = entries.get(text)
    if (known) known.push(entry)
    else entries.set(text, [entry])
  }
  for (const [is, words] of Object.entries(LITTLE_WORDS)) for (const lemma of listed(words)) add(lemma, { is, lemma })
  for (const [is, words] of Object.entries(NOUNS)) {
    for (const lemma of new Set(listed(words))) for (const text of [lemma, plural(lemma)]) add(text, { is, lemma })
  }
  for (const [is, words] of Object.entries(VERBS)) {
    for (const lemma of new Set(listed(words))) {
      const head = lemma.split(' ')[0]!
      for (const [text, form] of verbForms(lemma)) add(text, { is, lemma, form, head })
    }
  }
  return entries
}

export const WORD_ENTRIES: ReadonlyMap<string, WordEntry[]> = buildEntries()

/** By first word, the lengths (in words) of the phrases that begin with it, longest first. */
export const PHRASE_LENGTHS: ReadonlyMap<string, number[]> = (() => {
  const lengths = new Map<string, Set<number>>()
  for (const text of WORD_ENTRIES.keys()) {
    const words = text.split(' ')
    if (words.length < 2) continue
    lengths.set(words[0]!, (lengths.get(words[0]!) ?? new Set()).add(words.length))
  }
  return new Map([...lengths].map(([word, found]) => [word, [...found].toSorted((a, b) => b - a)]))
})()
