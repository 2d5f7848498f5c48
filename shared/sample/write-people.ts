// The people of the story, with their 1:1 rhythms and what was to be raised with them.
import { addToRaise, createPerson, markRaised, setRhythm, type Person } from '#shared/domain/person'
import type { SampleBook } from './sample-book'
import { CAST } from './story/cast'
import type { PersonKey, StoryPerson } from './story/shapes'

export function writePeople(book: SampleBook): void {
  for (const [key, member] of Object.entries(CAST)) writePerson(book, key as PersonKey, member)
}

function writePerson(book: SampleBook, key: PersonKey, member: StoryPerson): void {
  const { name, relation, role, experience, rhythm } = member
  const first = book.stampOn(member.from ?? 1)
  let person: Person = createPerson({ name, relation, role, experience: experience ?? null }, first)
  if (rhythm) {
    const { everyWeeks, slot } = rhythm
    person = setRhythm(person, book.dayOf(rhythm.from), { everyWeeks, weekday: book.weekdayOfSlot(slot) })
  }
  const away = member.away ? [{ from: book.dayOf(member.away.from), to: book.dayOf(member.away.to) }] : []
  book.put({ ...person, notes: member.notes ?? '', away }, first.at, key)
  for (const line of member.toRaise ?? []) writeToRaise(book, key, line)
}

function writeToRaise(book: SampleBook, key: PersonKey, line: NonNullable<StoryPerson['toRaise']>[number]): void {
  const added = book.stampOn(line.on)
  const person = book.put(addToRaise(book.find('person', key), line.text, added), added.at)
  if (line.raised === undefined) return
  const raised = book.stampOn(line.raised)
  book.put(markRaised(person, person.toRaise.at(-1)!.id, raised.day), raised.at)
}
