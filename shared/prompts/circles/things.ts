// The people and things that a text names: with @, by a name, or by a title.
import { liveRecords, type Journal } from '#shared/domain/journal'
import { namesOf } from '#shared/domain/person'
import type { Subject } from '#shared/domain/subject'

export type Things = Pick<Journal, 'person' | 'pathItem' | 'delegation' | 'obstacle'>

interface Named {
  subject: Subject
  pattern: RegExp
}

const LEAST_TITLE = 4

/** A first name that two share is nobody's; a title of a few letters names nothing. */
export function thingFinder(journal: Things): (text: string, mentions: readonly string[]) => Subject[] {
  const named = [...namedPeople(journal), ...titled(journal)]
  return (text, mentions) => {
    const mentioned = mentions.filter((id) => journal.person.has(id)).map((id) => ({ kind: 'person' as const, id }))
    const found = named.filter(({ pattern }) => pattern.test(text)).map(({ subject }) => subject)
    return [...mentioned, ...found.filter(({ id }) => !mentions.includes(id))]
  }
}

/** As they are written: "Will" is a name, "will" is not. */
function namedPeople(journal: Things): Named[] {
  const idsByName = new Map<string, Set<string>>()
  for (const person of liveRecords(journal, 'person')) {
    for (const name of namesOf(person))
      for (const one of [name.trim(), name.trim().split(/\s+/)[0]!])
        idsByName.set(one, (idsByName.get(one) ?? new Set()).add(person.id))
  }
  return [...idsByName].flatMap(([name, ids]) => {
    const [id] = ids
    return name === '' || ids.size !== 1 ? [] : [{ subject: { kind: 'person', id: id! }, pattern: whole(name, 'u') }]
  })
}

function titled(journal: Things): Named[] {
  const things = [
    ...liveRecords(journal, 'pathItem'),
    ...liveRecords(journal, 'delegation'),
    ...liveRecords(journal, 'obstacle'),
  ]
  return things.flatMap(({ kind, id, title }) =>
    title.trim().length < LEAST_TITLE ? [] : [{ subject: { kind, id }, pattern: whole(title.trim(), 'iu') }],
  )
}

function whole(words: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, flags)
}
