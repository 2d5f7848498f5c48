// People as rows, and what is linked to one of them.
import type { Day } from '#shared/calendar/day'
import { formatDay } from '#shared/calendar/format-day'
import { delegationOn } from '#shared/domain/delegation'
import { feedbackOwedOn } from '#shared/domain/feedback-owed'
import { liveRecords, type Journal } from '#shared/domain/journal'
import { nextOneToOne } from '#shared/domain/next-one-to-one'
import { pathItemOn } from '#shared/domain/path-item'
import { outcomesUpTo, type PeopleWork } from '#shared/domain/people-work'
import { isPresent, rhythmOn, type OneToOneRhythm, type Person } from '#shared/domain/person'
import type { JournalRecord } from '#shared/domain/record'
import { copy } from './copy'

export const PEOPLE_FILTERS = ['now', 'left', 'trash'] as const
export type PeopleFilter = (typeof PEOPLE_FILTERS)[number]

export interface PersonRow {
  person: Person
  rhythm: OneToOneRhythm | null
  /** Today or later; null where none is known. */
  nextOneToOne: Day | null
  /** Open delegations, items and feedback that concern them. */
  open: number
  toRaise: number
}

export function peopleRows(journal: Journal, filter: PeopleFilter, today: Day): PersonRow[] {
  const people = [...journal.person.values()].filter((person) => {
    if (filter === 'trash' || person.deletedAt !== null) return filter === 'trash' && person.deletedAt !== null
    return isPresent(person, today) === (filter === 'now')
  })
  return people
    .map((person) => toRow(journal, person, today))
    .sort((a, b) => a.person.name.localeCompare(b.person.name, 'en'))
}

function toRow(journal: Journal, person: Person, today: Day): PersonRow {
  return {
    person,
    rhythm: rhythmOn(person, today)?.rhythm ?? null,
    nextOneToOne: nextOneToOne(journal, person, today),
    open: openWith(journal, person.id, today),
    toRaise: person.toRaise.filter((line) => line.raisedOn === null).length,
  }
}

function openWith(journal: Journal, personId: string, today: Day): number {
  const delegations = liveRecords(journal, 'delegation').filter((record) => {
    const now = delegationOn(record, today)
    return now?.personId === personId && now.closedOn === null
  })
  const items = liveRecords(journal, 'pathItem').filter((record) => {
    const now = pathItemOn(record, today)
    return now?.owner === personId && now.state === 'open'
  })
  const owed = liveRecords(journal, 'feedbackOwed').filter(
    (record) => record.personId === personId && feedbackOwedOn(record, today)?.state === 'open',
  )
  return delegations.length + items.length + owed.length
}

export interface LinkedLine {
  id: string
  kind: LinkedKind
  day: Day
  text: string
}

const LINKED_KINDS = [
  'checkIn',
  'note',
  'answer',
  'pathItem',
  'delegation',
  'decision',
  'feedbackOwed',
  'obstacle',
  'peopleWork',
  'plan',
  'exception',
] as const
export type LinkedKind = (typeof LINKED_KINDS)[number]
type LinkedRecord = Extract<JournalRecord, { kind: LinkedKind }>

/** Every record that names the person, newest first. */
export function linkedTo(journal: Journal, personId: string, today: Day): LinkedLine[] {
  const lines: LinkedLine[] = []
  for (const kind of LINKED_KINDS) {
    for (const record of liveRecords(journal, kind) as LinkedRecord[]) {
      if (isLinked(record, personId))
        lines.push({ id: record.id, kind, day: dayOf(record), text: textOf(record, today) })
    }
  }
  return lines.sort((a, b) => (a.day > b.day ? -1 : 1))
}

function isLinked(record: LinkedRecord, personId: string): boolean {
  if (record.mentions.includes(personId)) return true
  if ('personId' in record && record.personId === personId) return true
  if (record.kind === 'pathItem') {
    return record.events.some(
      (event) =>
        (event.type === 'handed-over' && event.to === personId) ||
        (event.type === 'opened' && event.owner === personId),
    )
  }
  return (
    record.kind === 'delegation' && record.events.some((event) => 'personId' in event && event.personId === personId)
  )
}

function dayOf(record: LinkedRecord): Day {
  if ('day' in record) return record.day
  if ('since' in record) return record.since
  if ('from' in record) return record.from
  if ('dueDay' in record) return record.dueDay
  return record.events[0]!.day
}

function textOf(record: LinkedRecord, today: Day): string {
  if (record.kind === 'checkIn') return record.line
  if (record.kind === 'answer') return record.text || record.questionText
  if (record.kind === 'plan') return `${record.ifText} ${record.thenText}`
  if (record.kind === 'exception') return record.reason
  if (record.kind === 'peopleWork') return sayPeopleWork(record, today)
  return 'title' in record ? record.title : record.text
}

/** A 1:1 of a rhythm has no words of its own; what became of it is what there is to say. */
function sayPeopleWork(work: PeopleWork, today: Day): string {
  const became = outcomesUpTo(work, today).map(({ outcome, day, movedTo }) => {
    const on = formatDay(movedTo ?? day, 'en-GB', 'short')
    if (movedTo !== null) return copy.outcomes.movedTo(copy.outcomes[outcome!], on)
    return day === work.dueDay ? copy.outcomes[outcome!] : copy.outcomes.on(copy.outcomes[outcome!], on)
  })
  return [work.title || copy.peopleWorkTypes[work.type], ...became].join(', ')
}
