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

/** What one kind of record gives names to, and what that found in a part of a text. */
interface Names {
  /** By the first word in lower case: a text is searched only for what begins with one of its words. */
  byFirstWord: ReadonlyMap<string, readonly Named[]>
  found: WeakMap<Part, readonly Subject[]>
}

/** Part of a text; the same object for as long as it says the same. */
export interface Part {
  sentence: string
}

const LEAST_TITLE = 4
const WORDS = /[\p{L}\p{N}]+/gu
const FIRST_WORD = /[\p{L}\p{N}]+/u

/** A first name that two share is nobody's; a title of a few letters names nothing. */
export function thingFinder(journal: Things): (part: Part, mentions: readonly string[]) => Subject[] {
  const { person, pathItem, delegation, obstacle } = journal
  const kinds = [namedPeople(person), ...[pathItem, delegation, obstacle].map(titled)]
  return (part, mentions) => {
    const mentioned = mentions.filter((id) => person.has(id)).map((id) => ({ kind: 'person' as const, id }))
    const subjects = [...mentioned, ...kinds.flatMap((names) => namedIn(part, names))]
    return [...new Map(subjects.map((subject) => [subjectKey(subject), subject])).values()]
  }
}

function namedIn(part: Part, { byFirstWord, found }: Names): readonly Subject[] {
  const before = found.get(part)
  if (before) return before
  const text = part.sentence
  const lower = text.toLowerCase()
  const subjects = [...new Set(lower.match(WORDS))]
    .flatMap((word) => byFirstWord.get(word) ?? [])
    .filter(({ name, isTitle }) => holds(isTitle ? lower : text, name))
    .map(({ subject }) => subject)
  found.set(part, subjects)
  return subjects
}

/** As they are written: "Will" is a name, "will" is not. */
const namedPeople = rememberedBy((people: Things['person']): Names => {
  const idsByName = new Map<string, Set<string>>()
  for (const person of people.values()) {
    if (person.deletedAt !== null) continue
    for (const name of namesOf(person))
      for (const one of [name.trim(), name.trim().split(/\s+/)[0]!])
        idsByName.set(one, (idsByName.get(one) ?? new Set()).add(person.id))
  }
  return toNames(
    [...idsByName].flatMap(([name, ids]) => {
      const [id] = ids
      return name === '' || ids.size !== 1 ? [] : [{ subject: { kind: 'person', id: id! }, name, isTitle: false }]
    }),
  )
})

const titled = rememberedBy((things: Titled): Names =>
  toNames(
    [...things.values()].flatMap(({ kind, id, title, deletedAt }): Named[] => {
      const name = title.trim().toLowerCase()
      return deletedAt !== null || name.length < LEAST_TITLE ? [] : [{ subject: { kind, id }, name, isTitle: true }]
    }),
  ),
)

function toNames(named: readonly Named[]): Names {
  const byFirstWord = new Map<string, Named[]>()
  for (const one of named) {
    const first = FIRST_WORD.exec(one.name)?.[0].toLowerCase() ?? ''
    const there = byFirstWord.get(first)
    if (there) there.push(one)
    else byFirstWord.set(first, [one])
  }
  return { byFirstWord, found: new WeakMap() }
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
