// What people work is due on a day: 1:1s computed from each person's rhythm, and everything written down or moved there.
import type { Day } from '#shared/calendar/day'
import type { Journal } from './journal'
import { dueDayOn, outcomesUpTo, type PeopleWork, type PeopleWorkEvent, type PeopleWorkType } from './people-work'
import { isAway, isOneToOneDay, isPresent, type Person } from './person'

/** `record` is null for a 1:1 that only its rhythm knows of; answering it makes the record. */
export interface DuePeopleWork {
  /** Stable while the day is open: the record's id, or the person and day of the rhythm. */
  key: string
  type: PeopleWorkType
  personId: string | null
  title: string
  dueDay: Day
  record: PeopleWork | null
  /** The answer given on this day; null while unknown. */
  answer: PeopleWorkEvent | null
}

/** Open work due on `day`, and work answered on it, 1:1s first. Overdue work stays due until answered, moved or dropped. */
export function peopleWorkDueOn(journal: Pick<Journal, 'person' | 'peopleWork'>, day: Day): DuePeopleWork[] {
  const written = [...journal.peopleWork.values()].filter((work) => work.deletedAt === null)
  const due = written.flatMap((work) => toDue(work, day) ?? [])
  const fromRhythms = rhythmsDue(journal.person.values(), written, day)
  return [...fromRhythms, ...due].sort((a, b) => Number(b.type === 'one-to-one') - Number(a.type === 'one-to-one'))
}

function toDue(work: PeopleWork, day: Day): DuePeopleWork | null {
  const answer = outcomesUpTo(work, day).at(-1) ?? null
  const answeredToday = answer?.day === day ? answer : null
  const dueDay = answeredToday ? day : dueDayOn(work, day)
  const isDue = answeredToday !== null || (dueDay !== null && isOpenOn(work, dueDay, day))
  if (!isDue || dueDay === null) return null
  const { type, personId, title } = work
  // A 1:1 of a rhythm keeps its key when answering makes it a record: the row on screen stays the same row.
  const key = work.fromRhythm && personId ? rhythmKey(personId, work.dueDay) : work.id
  return { key, type, personId, title, dueDay, record: work, answer: answeredToday }
}

function rhythmKey(personId: string, day: Day): string {
  return `${personId}@${day}`
}

/** A 1:1 of a rhythm that nobody answered is not carried over: the rhythm brings the next one. */
function isOpenOn(work: PeopleWork, dueDay: Day, day: Day): boolean {
  return work.type === 'one-to-one' && work.fromRhythm ? dueDay === day : dueDay <= day
}

function rhythmsDue(people: Iterable<Person>, written: PeopleWork[], day: Day): DuePeopleWork[] {
  const taken = new Set(written.filter((work) => work.fromRhythm && work.dueDay === day).map((work) => work.personId))
  const due: DuePeopleWork[] = []
  for (const person of people) {
    if (!isOneToOneDay(person, day) || isAway(person, day) || taken.has(person.id)) continue
    due.push({
      key: rhythmKey(person.id, day),
      type: 'one-to-one',
      personId: person.id,
      title: '',
      dueDay: day,
      record: null,
      answer: null,
    })
  }
  return due
}

/** The people with a 1:1 due on a day. */
export function oneToOnesOn(journal: Pick<Journal, 'person' | 'peopleWork'>, day: Day): string[] {
  const due = peopleWorkDueOn(journal, day).filter((work) => work.type === 'one-to-one')
  return due.flatMap((work) => (work.personId && isKnown(journal, work.personId, day) ? [work.personId] : []))
}

function isKnown(journal: Pick<Journal, 'person'>, personId: string, day: Day): boolean {
  const person = journal.person.get(personId)
  return person !== undefined && isPresent(person, day)
}
