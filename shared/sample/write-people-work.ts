// 1:1s as the rhythms bring them and the story moves them; hiring steps and time with partners.
import type { Day } from '#shared/calendar/day'
import type { CheckIn } from '#shared/domain/check-in'
import { createPeopleWork, recordOutcome, type PeopleWork } from '#shared/domain/people-work'
import { isAway, isOneToOneDay } from '#shared/domain/person'
import type { SampleBook } from './sample-book'
import { fullyLoggedDays } from './logged-days'
import { CAST } from './story/cast'
import { MOVED_ONE_TO_ONES, OTHER_PEOPLE_WORK } from './story/people-work'
import type { PersonKey, StoryDay, StoryMovedOneToOne, StoryOutcome, StoryPeopleWork } from './story/shapes'

export function writePeopleWork(book: SampleBook): void {
  for (const story of OTHER_PEOPLE_WORK) writeOther(book, story)
  for (const number of fullyLoggedDays()) {
    for (const key of oneToOnesDue(book, number)) writeOneToOne(book, key, number)
  }
}

/** F6 of a thirty-second check-in: how many of the day's 1:1s were kept and moved. */
export function peopleWorkCounts(book: SampleBook, number: StoryDay): CheckIn['peopleWorkCounts'] {
  const outcomes = oneToOnesDue(book, number).map((key) => storyOf(key, number)?.outcome ?? 'done')
  if (outcomes.length === 0) return null
  const count = (outcome: string) => outcomes.filter((each) => each === outcome).length
  const reasons = MOVED_ONE_TO_ONES.filter((moved) => moved.on === number).map((moved) => moved.reason)
  return {
    done: count('done'),
    movedByMe: count('moved-by-me'),
    movedByThem: count('moved-by-them'),
    dropped: count('dropped'),
    reason: reasons[0] ?? null,
  }
}

function oneToOnesDue(book: SampleBook, number: StoryDay): PersonKey[] {
  const day = book.dayOf(number)
  const isDue = (key: PersonKey) => {
    const person = book.find('person', key)
    return isOneToOneDay(person, day) && !isAway(person, day)
  }
  return (Object.keys(CAST) as PersonKey[]).filter(isDue)
}

function storyOf(key: PersonKey, number: StoryDay): StoryMovedOneToOne | undefined {
  return MOVED_ONE_TO_ONES.find((moved) => moved.person === key && moved.on === number)
}

/** One 1:1 from the day it was due to the day it took place, or was given up. */
function writeOneToOne(book: SampleBook, key: PersonKey, number: StoryDay): void {
  const stamp = book.stampOn(number)
  const personId = book.find('person', key).id
  const input = { type: 'one-to-one' as const, personId, dueDay: stamp.day, fromRhythm: true }
  let work = createPeopleWork(input, stamp)
  for (let on: StoryDay | undefined = number; on !== undefined;) {
    const outcome: StoryOutcome = storyOf(key, on) ?? { on, outcome: 'done' }
    work = writeOutcome(book, work, outcome)
    on = outcome.movedTo
  }
}

function writeOther(book: SampleBook, story: StoryPeopleWork): void {
  const stamp = book.stampOn(story.written)
  const { type, title } = story
  const personId = story.person ? book.find('person', story.person).id : null
  const since: Day | null = story.candidateWaitingSince === undefined ? null : book.dayOf(story.candidateWaitingSince)
  const input = { type, title, personId, dueDay: book.dayOf(story.due), candidateWaitingSince: since }
  let work = book.put(createPeopleWork(input, stamp), stamp.at)
  for (const outcome of story.outcomes) work = writeOutcome(book, work, outcome)
}

function writeOutcome(book: SampleBook, work: PeopleWork, story: StoryOutcome): PeopleWork {
  const stamp = book.stampOn(story.on)
  const movedTo = story.movedTo === undefined ? null : book.dayOf(story.movedTo)
  return book.put(recordOutcome(work, story.outcome, stamp, { reason: story.reason ?? null, movedTo }), stamp.at)
}
