// Names that are ordinary words and stand in lower case: "will said no". They stay in the text, so somebody has to look.
import { namesOf, type Person } from '#shared/domain/person'
import { ordinaryWordsOf } from './name-patterns'

type Named = Pick<Person, 'name'> & Partial<Pick<Person, 'formerNames'>>

/** Each such word of the text once, as it stands. */
export function namesAsWords(text: string, people: readonly Named[]): string[] {
  const words = new Set(people.flatMap(namesOf).flatMap(ordinaryWordsOf))
  if (words.size === 0) return []
  const standing = text.match(/(?<![\p{L}\p{N}'’])\p{Ll}+(?![\p{L}\p{N}])/gu) ?? []
  return [...new Set(standing.filter((word) => words.has(word)))]
}
