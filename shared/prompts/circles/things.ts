// The people and things that a text names: with @, by a name, or by a title.
import type { Journal } from '#shared/domain/journal'
import { namesOf } from '#shared/domain/person'
import { rememberedBy } from '#shared/domain/remembered'
import { subjectKey, type Subject } from '#shared/domain/subject'

export type Things = Pick<Journal, 'person' | 'pathItem' | 'delegation' | 'obstacle'>
type Titled = Things['pathItem'] | Things['delegation'] | Things['obstacle']

interface Named {
  subject: Subject
  /** As it is looked for: a name as it is written, a title in lower case. */
  name: string
  isTitle: boolean
}

/** By the first word in lower case: a text is searched only for what begins with one of its words. */
type ByFirstWord = ReadonlyMap<string, readonly Named[]>

const LEAST_TITLE = 4
const WORDS = /[\p{L}\p{N}]+/gu
const FIRST_WORD = /[\p{L}\p{N}]+/u

/** A first name that two share is nobody's; a title of a few letters names nothing. */
export function thingFinder(journal: Things): (text: string, mentions: readonly string[]) => Subject[] {
  const { person, pathItem, delegation, obstacle } = journal
  const named = [namedPeople(person), ...[pathItem, delegation, obstacle].map(titled)]
  return (text, mentions) => {
    const mentioned = mentions.filter((id) => person.has(id)).map((id) => ({ kind: 'person' as const, id }))
    const lower = text.toLowerCase()
    const words = new Set(lower.match(WORDS))
    const found = named
      .flatMap((index) => [...words].flatMap((word) => index.get(word) ?? []))
      .filter(({ name, isTitle }) => holds(isTitle ? lower : text, name))
    const subjects = [...mentioned, ...found.map(({ subject }) => subject)]
    return [...new Map(subjects.map((subject) => [subjectKey(subject), subject])).values()]
  }
}

/** As they are written: "Will" is a name, "will" is not. */
const namedPeople = rememberedBy((people: Things['person']): ByFirstWord => {
  const idsByName = new Map<string, Set<string>>()
  for (const person of people.values()) {
    if (person.deletedAt !== null) continue
    for (const name of namesOf(person))
      for (const one of [name.trim(), name.trim().split(/\s+/)[0]!])
        idsByName.set(one, (idsByName.get(one) ?? new Set()).add(person.id))
  }
  return byFirstWord(
    [...idsByName].flatMap(([name, ids]) => {
      const [id] = ids
      return name === '' || ids.size !== 1 ? [] : [{ subject: { kind: 'person', id: id! }, name, isTitle: false }]
    }),
  )
})

const titled = rememberedBy((things: Titled): ByFirstWord =>
  byFirstWord(
    [...things.values()].flatMap(({ kind, id, title, deletedAt }): Named[] => {
      const name = title.trim().toLowerCase()
      return deletedAt !== null || name.length < LEAST_TITLE ? [] : [{ subject: { kind, id }, name, isTitle: true }]
    }),
  ),
)

function byFirstWord(named: readonly Named[]): ByFirstWord {
  const index = new Map<string, Named[]>()
  for (const one of named) {
    const first = FIRST_WORD.exec(one.name)?.[0].toLowerCase() ?? ''
    const there = index.get(first)
    if (there) there.push(one)
    else index.set(first, [one])
  }
  return index
}

const LETTER_BEFORE = /[\p{L}\p{N}]$/u
const LETTER_AFTER = /^[\p{L}\p{N}]/u

/** As whole words. */
function holds(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const end = at + name.length
    const isInside =
      LETTER_BEFORE.test(text.slice(Math.max(0, at - 2), at)) || LETTER_AFTER.test(text.slice(end, end + 2))
    if (!isInside) return true
  }
  return false
}
