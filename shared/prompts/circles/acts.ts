// What ends going in circles: a decision, a delegation or a conversation that is about the same thing.
import type { Day } from '#shared/calendar/day'
import type { Journal } from '#shared/domain/journal'
import { outcomesUpTo } from '#shared/domain/people-work'
import { rememberedBy } from '#shared/domain/remembered'
import { subjectKey, type Subject } from '#shared/domain/subject'
import { LAST_DAY } from '../index-parts'
import { contentWords } from './content-words'
import { isToldBy } from './same-worry'
import { thingFinder, type Part, type Things } from './things'

export type Acts = Things & Pick<Journal, 'decision' | 'peopleWork' | 'feedbackOwed'>

export interface Act {
  day: Day
  about: readonly Subject[]
  /** What it says. */
  part: Part
}

/** What ends it, of all that can happen to a thing. */
const ENDS: Record<'obstacle' | 'pathItem' | 'delegation', readonly string[]> = {
  obstacle: ['owner-set', 'decider-named', 'cleared', 'dropped'],
  pathItem: ['handed-over', 'moved-off-path', 'done', 'dropped'],
  delegation: ['opened', 'passed-on', 'level-set', 'check-in-held', 'returned', 'finished', 'abandoned'],
}

const partOf = (sentence: string): Part => ({ sentence })
const person = (id: string | null): Subject[] => (id === null ? [] : [{ kind: 'person', id }])

/** Everything of the kind between two days. */
export function actsBetween(journal: Acts, first: Day, last: Day): Act[] {
  const acts = [
    decided(journal.decision),
    cleared(journal.obstacle),
    movedOn(journal.pathItem),
    handedOver(journal.delegation),
    held(journal.peopleWork),
    given(journal.feedbackOwed),
    raised(journal.person),
  ]
  const find = thingFinder(journal)
  return acts
    .flatMap((those) => those.filter(({ day }) => day >= first && day <= last))
    .map((act) => ({ ...act, about: [...act.about, ...find(act.part, [])] }))
}

/** The acts of a kind's live records, once for as long as none of them changes. */
const actsOf = <R extends { deletedAt: string | null }>(read: (record: R) => Act[]) =>
  rememberedBy((records: ReadonlyMap<string, R>): Act[] =>
    [...records.values()].flatMap((record) => (record.deletedAt === null ? read(record) : [])),
  )

const decided = actsOf(({ day, title, personId, mentions }: OneOf<'decision'>) => [
  { day, about: [...person(personId), ...mentions.flatMap(person)], part: partOf(title) },
])

const cleared = actsOf(({ id, title, events }: OneOf<'obstacle'>) =>
  events
    .filter(({ type }) => ENDS.obstacle.includes(type))
    .map(({ day }) => ({ day, about: [{ kind: 'obstacle' as const, id }], part: partOf(title) })),
)

/** Handed over, finished, dropped: what happened to a piece of work beyond its being there. */
const movedOn = actsOf(({ id, title, events }: OneOf<'pathItem'>) =>
  events
    .filter(({ type }) => ENDS.pathItem.includes(type))
    .map(({ day }) => ({ day, about: [{ kind: 'pathItem' as const, id }], part: partOf(title) })),
)

const handedOver = actsOf(({ id, title, events }: OneOf<'delegation'>) =>
  events
    .filter(({ type }) => ENDS.delegation.includes(type))
    .map((event) => ({
      day: event.day,
      about: [{ kind: 'delegation' as const, id }, ...('personId' in event ? person(event.personId) : [])],
      part: partOf(title),
    })),
)

const held = actsOf((work: OneOf<'peopleWork'>) =>
  outcomesUpTo(work, LAST_DAY)
    .filter(({ outcome }) => outcome === 'done')
    .map(({ day }) => ({ day, about: person(work.personId), part: partOf(work.title) })),
)

const given = actsOf(({ personId, events }: OneOf<'feedbackOwed'>) =>
  events.filter(({ type }) => type === 'given').map(({ day }) => ({ day, about: person(personId), part: partOf('') })),
)

/** Put on the list for the next 1:1, and said there. */
const raised = actsOf(({ id, toRaise }: OneOf<'person'>) =>
  toRaise.flatMap(({ text, addedOn, raisedOn }) =>
    [addedOn, raisedOn].flatMap((day) => (day === null ? [] : { day, about: person(id), part: partOf(text) })),
  ),
)

type OneOf<K extends keyof Acts> = Acts[K] extends ReadonlyMap<string, infer R> ? R : never

const stemsIn = rememberedBy(({ sentence }: Part) => contentWords(sentence).map(({ stem }) => stem))

/** Is about or names the same, or says the words that make the worry the same. */
export function isAbout({ about, part }: Act, worry: { about: string; stems: ReadonlySet<string> }): boolean {
  if (about.some((one) => subjectKey(one) === worry.about)) return true
  return isToldBy({ about: worry.about, words: [...worry.stems] }, stemsIn(part))
}
