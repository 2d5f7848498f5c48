// What a person's names become as words without their endings: such a word is nothing to keep in the clear.
import { fold } from '#shared/exporting/masking/fold'
import { spellingsOf } from '#shared/exporting/masking/name-patterns'
import { namesOf, type Person } from '#shared/domain/person'
import { stemOf } from './content-words'

type Named = Pick<Person, 'name'> & Partial<Pick<Person, 'formerNames'>>

/** Whether a word or stem comes from any name, former name, part of one, or handle made of them. */
export function nameTest(people: Iterable<Named>): (word: string) => boolean {
  const stems = new Set<string>()
  for (const person of people)
    for (const form of namesOf(person).flatMap(spellingsOf).flatMap(formsOf))
      // "Souzas" and "Souza's" are the name too, and what was kept may have lost an ending already.
      for (const one of [form, `${form}s`, `${form}es`]) for (const stem of stemsOf(one)) stems.add(stem)
  return (word) => stemsOf(fold(word).text).some((stem) => stems.has(stem))
}

/** Each part, those that a hyphen or an apostrophe joins as one, and handles: "anasouza", "asouza", "anas". */
function formsOf(name: string): string[] {
  const words = fold(name).text.split(/\s+/).map(bare)
  const parts = [...new Set([...fold(name).text.split(/[^\p{L}\p{N}]+/u), ...words])]
  const handles = parts.flatMap((one) =>
    parts.flatMap((other) => [one + other, one.slice(0, 1) + other, one + other.slice(0, 1)]),
  )
  return [...parts, ...handles, words.join('')].filter((form) => form.length > 2)
}

const bare = (word: string) => word.replaceAll(/[^\p{L}\p{N}]/gu, '')

/** A stem loses another ending where it is read as a word: "Rogers", "roger", "rog". */
function stemsOf(word: string): string[] {
  const stem = stemOf(word)
  return stem === word ? [word] : [word, ...stemsOf(stem)]
}
