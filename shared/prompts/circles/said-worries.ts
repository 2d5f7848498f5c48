// Worries that were said: kept so that each is asked about once, and so that a correction can be read and taken back.
import type { Day } from '#shared/calendar/day'
import type { Journal } from '#shared/domain/journal'
import type { Person } from '#shared/domain/person'
import type { SaidWorry } from '#shared/domain/worry'
import { textsOfRecords } from '../cues/written-cues'
import { contentWords } from './content-words'
import type { Worry } from './going-in-circles'
import { nameTest } from './name-stems'
import { canBeKnown, isSameWorry } from './same-worry'

/** Kept with what the person said to it, so that it is asked about once. */
export function toSaid({ about, stems, entries }: Worry, said: SaidWorry['said'], day: Day): SaidWorry {
  return { about, words: [...stems], recordIds: [...new Set(entries.map(({ recordId }) => recordId))], day, said }
}

/** The list with this worry's answer in the place of its showing on that day; what was said on another day stays. */
export function withSaid(worries: readonly SaidWorry[], next: SaidWorry): SaidWorry[] {
  const isReplaced = (worry: SaidWorry) => worry.said === 'shown' && worry.day === next.day && isSameWorry(worry, next)
  return [...worries.filter((worry) => !isReplaced(worry)), next]
}

/** Without what a person's names left in them, and without what can no longer be known again by what is left. */
export function withoutPerson(worries: readonly SaidWorry[], person: Person): SaidWorry[] {
  const isName = nameTest([person])
  return worries
    .map((worry) => ({ ...worry, words: worry.words.filter((word) => !isName(word)) }))
    .filter((worry) => worry.said !== 'not-a-worry' || (worry.about !== `person:${person.id}` && canBeKnown(worry)))
}

/** Its words as they stand in the entries it was found in; without their endings where those are gone. */
export function wordsAsTyped({ words, recordIds }: SaidWorry, journal: Journal): string[] {
  const typed = textsOfRecords(journal, recordIds).flatMap(({ text }) => contentWords(text))
  return words.map((stem) => typed.find((one) => one.stem === stem)?.word.toLowerCase() ?? stem)
}
