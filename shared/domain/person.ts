// Someone the person works with.
import { z } from 'zod'
import { addDays, daysBetween, weekdayOf, type Day, type Weekday } from '#shared/calendar/day'
import { baseShape, daySchema, idSchema, nameSchema, textRecordShape, textSchema, weekdaySchema } from './fields'
import { newBase, newEvent, type Stamp } from './stamp'

export const RELATIONS = ['report', 'peer', 'partner', 'manager', 'coach', 'candidate', 'other'] as const
export const EXPERIENCES = ['junior', 'mid', 'senior'] as const

/** From this day on: a 1:1 every n weeks on a weekday, or none. */
const rhythmSchema = z.strictObject({
  from: daySchema,
  rhythm: z.strictObject({ everyWeeks: z.number().int().min(1).max(13), weekday: weekdaySchema }).nullable(),
})

const toRaiseSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  addedOn: daySchema,
  raisedOn: daySchema.nullable(),
})

export const personSchema = z.strictObject({
  kind: z.literal('person'),
  ...baseShape,
  ...textRecordShape,
  name: nameSchema,
  /** What they were called before, oldest first: older texts still call them that. */
  formerNames: z.array(nameSchema).default([]),
  relation: z.enum(RELATIONS),
  /** What they do: "Staff engineer", "Product". */
  role: z.string().max(200),
  experience: z.enum(EXPERIENCES).nullable(),
  notes: textSchema,
  /** When they joined the person's circle, and when they left it. */
  from: daySchema,
  until: daySchema.nullable(),
  away: z.array(z.strictObject({ from: daySchema, to: daySchema })),
  /** Dated, so that the past keeps the rhythm it had. */
  rhythms: z.array(rhythmSchema),
  toRaise: z.array(toRaiseSchema),
})

export type Person = z.infer<typeof personSchema>
export type Relation = Person['relation']
export type Experience = NonNullable<Person['experience']>
export type OneToOneRhythm = NonNullable<Person['rhythms'][number]['rhythm']>

export interface PersonInput {
  name: string
  relation: Relation
  role?: string
  experience?: Experience | null
  from?: Day
  rhythm?: OneToOneRhythm | null
}

export function createPerson(input: PersonInput, stamp: Stamp): Person {
  const from = input.from ?? stamp.day
  return {
    kind: 'person',
    ...newBase(stamp),
    name: input.name.trim(),
    formerNames: [],
    relation: input.relation,
    role: (input.role ?? '').trim(),
    experience: input.experience ?? null,
    notes: '',
    from,
    until: null,
    away: [],
    rhythms: input.rhythm ? [{ from, rhythm: input.rhythm }] : [],
    toRaise: [],
    forCoach: false,
    mentions: [],
  }
}

/** `before` is the name they had when the change of name began: what is typed on the way to the new one is nobody's name. */
export function renamePerson(person: Person, name: string, before: string): Person {
  const former = [...person.formerNames.filter((other) => other !== before), before]
  return { ...person, name, formerNames: former.filter((other) => other.trim() !== name.trim()) }
}

/** Every name they go by in a text, the present one first. */
export function namesOf({ name, formerNames = [] }: { name: string; formerNames?: readonly string[] }): string[] {
  return [name, ...formerNames]
}

/** Somebody who goes by this name already, whatever its capitals. */
export function namesakeOf(people: Iterable<Person>, name: string): Person | null {
  const bare = (text: string) => text.trim().normalize('NFC').toLocaleLowerCase('en')
  for (const person of people) if (person.deletedAt === null && bare(person.name) === bare(name)) return person
  return null
}

/** A rhythm set twice for one day replaces the first. */
export function setRhythm(person: Person, from: Day, rhythm: OneToOneRhythm | null): Person {
  const others = person.rhythms.filter((entry) => entry.from !== from)
  return { ...person, rhythms: [...others, { from, rhythm }].sort((a, b) => (a.from < b.from ? -1 : 1)) }
}

export function addToRaise(person: Person, text: string, stamp: Stamp): Person {
  const { id, day } = newEvent(stamp)
  return { ...person, toRaise: [...person.toRaise, { id, text: text.trim(), addedOn: day, raisedOn: null }] }
}

export function markRaised(person: Person, toRaiseId: string, raisedOn: Day | null): Person {
  return { ...person, toRaise: person.toRaise.map((line) => (line.id === toRaiseId ? { ...line, raisedOn } : line)) }
}

export function removeToRaise(person: Person, toRaiseId: string): Person {
  return { ...person, toRaise: person.toRaise.filter((line) => line.id !== toRaiseId) }
}

export function isAway(person: Person, day: Day): boolean {
  return person.away.some((range) => range.from <= day && day <= range.to)
}

export function isPresent(person: Person, day: Day): boolean {
  return person.deletedAt === null && person.from <= day && (person.until === null || day <= person.until)
}

/** The rhythm in force; null when there is none. */
export function rhythmOn(person: Person, day: Day): { from: Day; rhythm: OneToOneRhythm } | null {
  const entry = person.rhythms.findLast((candidate) => candidate.from <= day)
  return entry?.rhythm ? { from: entry.from, rhythm: entry.rhythm } : null
}

/** Whether the rhythm puts a 1:1 on this day: on its weekday, every n weeks counted from the first such day. */
export function isOneToOneDay(person: Person, day: Day): boolean {
  if (!isPresent(person, day)) return false
  const entry = rhythmOn(person, day)
  if (!entry || weekdayOf(day) !== entry.rhythm.weekday) return false
  const first = firstWeekdayFrom(entry.from, entry.rhythm.weekday)
  return (daysBetween(first, day) / 7) % entry.rhythm.everyWeeks === 0
}

function firstWeekdayFrom(day: Day, weekday: Weekday): Day {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7)
}
