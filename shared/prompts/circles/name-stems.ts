// What a person's names become as words without their endings: such a word is nothing to keep in the clear.
import { fold } from '#shared/exporting/masking/fold'
import { spellingsOf } from '#shared/exporting/masking/name-patterns'
import type { Journal } from '#shared/domain/journal'
import { namesOf, type Person } from '#shared/domain/person'
import { rememberedBy } from '#shared/domain/remembered'
import { stemOf, withJoints } from './content-words'
import { HANDLE_WORDS } from './handle-words'

type Named = Pick<Person, 'name'> & Partial<Pick<Person, 'formerNames'>>

/** Whether a word as typed, or a stem of one, has a part that comes from a name. */
export type NameTest = (word: string) => boolean

/** Of any name or former name: each part, and the handles made of two. */
export function nameTest(people: Iterable<Named>): NameTest {
  const spelled = [...people].flatMap((person) => namesOf(person).flatMap(spellingsOf))
  // What was kept of a name may have lost more than one ending; of a handle, which could be a word, only one.
  const names = new Set(spelled.flatMap(formsOf).flatMap(withEndings).flatMap(stemsOf))
  const handles = new Set(
    spelled
      .flatMap(handlesOf)
      .flatMap(withEndings)
      .flatMap((form) => [form, stemOf(form)]),
  )
  const unspaced = spelled.flatMap(formsOf).filter((form) => JOINS_WORDS.test(form))
  const short = new Set(spelled.flatMap(shortFormsOf).flatMap(withEndings))
  const isName = (word: string) =>
    partsOfWord(word).some((part, _, { length }) => length > 1 && short.has(part)) ||
    runsOf(word).some((run) => handles.has(run) || stemsOf(run).some((stem) => names.has(stem))) ||
    unspaced.some((form) => fold(word).text.includes(form))
  const known = new Map<string, boolean>()
  return (word) => {
    let is = known.get(word)
    if (is === undefined) known.set(word, (is = isName(word)))
    return is
  }
}

/** Of everybody who ever was in the journal, the trash included. */
export const nameTestOf = rememberedBy((people: Journal['person']): NameTest => nameTest(people.values()))

/** Letters of scripts that put no spaces between words: there a name is found anywhere. */
const JOINS_WORDS = /\p{Lo}/u
const LEAST_LETTERS = 3
const isForm = (form: string) => form.length >= LEAST_LETTERS || (form.length > 1 && JOINS_WORDS.test(form))

/** "Souzas" and "Souza's" are the name too. */
const withEndings = (form: string): string[] => [form, `${form}s`, `${form}es`]

/** Each part, those that a hyphen or an apostrophe joins as one, and all together. */
function formsOf(name: string): string[] {
  return [...partsOf(name), bare(fold(name).text)].filter(isForm)
}

/** "Li" and "Wu" are names where a joint sets them apart; of "de" in the middle nobody is known. */
function shortFormsOf(name: string): string[] {
  const parts = fold(name)
    .text.split(/\s+/)
    .map(bare)
    .filter((part) => part !== '')
  return [parts.at(0) ?? '', parts.at(-1) ?? ''].filter((part) => part.length === LEAST_LETTERS - 1)
}

/** "anasouza", "asouza", "anas", and the other way round; what is a word as well is taken for the word. */
function handlesOf(name: string): string[] {
  const parts = partsOf(name)
  const pairs = parts.flatMap((one) => parts.filter((other) => other !== one).map((other) => [one, other] as const))
  return pairs
    .flatMap(([one, other]) => [one + other, one.slice(0, 1) + other, one + other.slice(0, 1)])
    .filter((handle) => isForm(handle) && !stemsOf(handle).some((stem) => HANDLE_WORDS.has(stem)))
}

function partsOf(name: string): string[] {
  const { text } = fold(name)
  const parts = [...text.split(/[^\p{L}\p{N}]+/u), ...text.split(/\s+/).map(bare)]
  return [...new Set(parts)].filter((part) => part !== '')
}

const bare = (word: string) => word.replaceAll(/[^\p{L}\p{N}]/gu, '')

const partsOfWord = (word: string) =>
  withJoints(word)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')

/** Parts of a word that stand side by side, as one: of "McKay-led" "mc", "mckay", "mckayled", "kay", "kayled", "led". */
function runsOf(word: string): string[] {
  const parts = partsOfWord(word)
  return parts.flatMap((_, from) => parts.slice(from).map((_, more) => parts.slice(from, from + more + 1).join('')))
}

/** A stem loses another ending where it is read as a word: "Rogers", "roger", "rog". */
function stemsOf(word: string): string[] {
  const stem = stemOf(word)
  return stem === word ? [word] : [word, ...stemsOf(stem)]
}
