// People named in a text with @: "@Ana Souza" or, where it is clear who is meant, "@Ana".
import { namesOf, type Person } from './person'

export interface Mention {
  personId: string
  /** Offsets in the text, the @ included. */
  from: number
  to: number
}

const BOUNDARY_BEFORE = /[\p{L}\p{N}_@.]$/u
const BOUNDARY_AFTER = /^[\p{L}\p{N}_]/u

/** Every mention, in order. A first name that two people share is nobody's. */
export function findMentions(text: string, people: readonly Person[]): Mention[] {
  const handles = handlesOf(people)
  const lower = text.toLocaleLowerCase('en')
  const mentions: Mention[] = []
  for (let at = lower.indexOf('@'); at !== -1; at = lower.indexOf('@', at + 1)) {
    if (BOUNDARY_BEFORE.test(text.slice(Math.max(0, at - 2), at))) continue
    const rest = lower.slice(at + 1)
    const handle = handles.find(({ name }) => rest.startsWith(name) && !BOUNDARY_AFTER.test(rest.slice(name.length)))
    if (handle) mentions.push({ personId: handle.personId, from: at, to: at + 1 + handle.name.length })
  }
  return mentions
}

/** The ids of everyone mentioned, each once, in order of appearance. */
export function mentionedIn(text: string, people: readonly Person[]): string[] {
  return [...new Set(findMentions(text, people).map((mention) => mention.personId))]
}

/** Longest first, so that "@Ana Souza" is not read as "@Ana". */
function handlesOf(people: readonly Person[]): { name: string; personId: string }[] {
  const live = people.filter(({ deletedAt }) => deletedAt === null)
  const now = handles(live, ({ name }) => [name])
  // Whoever is called something today goes before whoever was.
  const byName = new Map([...handles(live, namesOf), ...now])
  const clear = [...byName].filter(([name, ids]) => name !== '' && ids.size === 1)
  return clear.map(([name, ids]) => ({ name, personId: [...ids][0]! })).sort((a, b) => b.name.length - a.name.length)
}

function handles(people: readonly Person[], names: (person: Person) => string[]): Map<string, Set<string>> {
  const byName = new Map<string, Set<string>>()
  const add = (name: string, id: string) => byName.set(name, (byName.get(name) ?? new Set()).add(id))
  for (const person of people)
    for (const name of names(person)) {
      const full = name.trim().toLocaleLowerCase('en')
      add(full, person.id)
      add(full.split(/\s+/)[0] ?? full, person.id)
    }
  return byName
}
