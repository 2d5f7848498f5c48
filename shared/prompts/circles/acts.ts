// What ends going in circles: a decision, a delegation or a conversation that is about the same thing.
import type { Day } from '#shared/calendar/day'
import { liveRecords, type Journal } from '#shared/domain/journal'
import { outcomesUpTo } from '#shared/domain/people-work'
import { subjectKey, type Subject } from '#shared/domain/subject'
import type { Things } from './things'
import { LAST_DAY } from '../index-parts'
import { contentWords } from './worried-text'

export type Acts = Things & Pick<Journal, 'decision' | 'peopleWork' | 'feedbackOwed'>

export interface Act {
  day: Day
  about: readonly Subject[]
  text: string
}

/** What ends it, of all that can happen to a thing. */
const ENDS: Record<'obstacle' | 'pathItem' | 'delegation', readonly string[]> = {
  obstacle: ['owner-set', 'decider-named', 'cleared', 'dropped'],
  pathItem: ['handed-over', 'moved-off-path', 'done', 'dropped'],
  delegation: ['opened', 'passed-on', 'level-set', 'check-in-held', 'returned', 'finished', 'abandoned'],
}

const person = (id: string | null): Subject[] => (id === null ? [] : [{ kind: 'person', id }])

/** Everything of the kind between two days. */
export function actsBetween(journal: Acts, first: Day, last: Day): Act[] {
  const acts = [...decisions(journal), ...handings(journal), ...conversations(journal)]
  return acts.filter(({ day }) => day >= first && day <= last)
}

function decisions(journal: Acts): Act[] {
  const made = liveRecords(journal, 'decision').map(({ day, title, personId, mentions }) => ({
    day,
    about: [...person(personId), ...mentions.flatMap(person)],
    text: title,
  }))
  const obstacles = liveRecords(journal, 'obstacle').flatMap(({ id, title, events }) =>
    events
      .filter(({ type }) => ENDS.obstacle.includes(type))
      .map(({ day }) => ({ day, about: [{ kind: 'obstacle' as const, id }], text: title })),
  )
  return [...made, ...obstacles]
}

/** Given away, taken up, finished: what happened to a piece of work beyond its being there. */
function handings(journal: Acts): Act[] {
  const items = liveRecords(journal, 'pathItem').flatMap(({ id, title, events }) =>
    events
      .filter(({ type }) => ENDS.pathItem.includes(type))
      .map(({ day }) => ({ day, about: [{ kind: 'pathItem' as const, id }], text: title })),
  )
  const delegations = liveRecords(journal, 'delegation').flatMap(({ id, title, events }) =>
    events
      .filter(({ type }) => ENDS.delegation.includes(type))
      .map((event) => ({
        day: event.day,
        about: [{ kind: 'delegation' as const, id }, ...('personId' in event ? person(event.personId) : [])],
        text: title,
      })),
  )
  return [...items, ...delegations]
}

/** Held, said, or put on the list for the next one. */
function conversations(journal: Acts): Act[] {
  const held = liveRecords(journal, 'peopleWork').flatMap((work) =>
    outcomesUpTo(work, LAST_DAY)
      .filter(({ outcome }) => outcome === 'done')
      .map(({ day }) => ({ day, about: person(work.personId), text: work.title })),
  )
  const given = liveRecords(journal, 'feedbackOwed').flatMap(({ personId, events }) =>
    events.filter(({ type }) => type === 'given').map(({ day }) => ({ day, about: person(personId), text: '' })),
  )
  const raised = liveRecords(journal, 'person').flatMap(({ id, toRaise }) =>
    toRaise.flatMap(({ text, addedOn, raisedOn }) =>
      [addedOn, raisedOn].flatMap((day) => (day === null ? [] : { day, about: person(id), text })),
    ),
  )
  return [...held, ...given, ...raised]
}

/** Names the same, or says one of the words. */
export function isAbout(act: Act, subject: Subject | null, stems: ReadonlySet<string>): boolean {
  if (subject && act.about.some((one) => subjectKey(one) === subjectKey(subject))) return true
  return contentWords(act.text).some(({ stem }) => stems.has(stem))
}
