// Worries that were said: kept so that each is asked about once, and so that a correction can be read and taken back.
import type { Day } from '#shared/calendar/day'
import type { Journal } from '#shared/domain/journal'
import type { Person } from '#shared/domain/person'
import type { SaidWorry } from '#shared/domain/worry'
import { textsOfRecords } from '../cues/written-cues'
import { contentWords, withoutJoints } from './content-words'
import type { Worry } from './going-in-circles'
import { nameTest, nameTestOf, type NameTest } from './name-stems'
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

/** Without what a person's names left in them; `textsOf` finds what the entries say or said. */
export function withoutPerson(worries: readonly SaidWorry[], person: Person, textsOf: TextsOf): SaidWorry[] {
  return withoutNames(worries, nameTest([person]), textsOf).filter(
    (worry) => worry.said !== 'not-a-worry' || worry.about !== `person:${person.id}`,
  )
}

/** Without names that an earlier version kept, of anybody in the journal. */
export function withoutAnyName(worries: readonly SaidWorry[], journal: Journal): SaidWorry[] {
  return withoutNames(worries, nameTestOf(journal.person), (ids) =>
    textsOfRecords(journal, ids).map(({ text }) => text),
  )
}

export type TextsOf = (recordIds: readonly string[]) => readonly string[]

/** A correction that nothing can be known again by goes with the names. */
function withoutNames(worries: readonly SaidWorry[], isName: NameTest, textsOf: TextsOf): SaidWorry[] {
  return worries
    .map((worry) => {
      const typed = textsOf(worry.recordIds).flatMap(contentWords)
      // "priyal" was kept of "Priya-led" before joints were kept with it: what was typed tells.
      const named = new Set(typed.filter(({ word }) => isName(word)).map(({ stem }) => stem))
      const words = worry.words.filter((word) => !isName(word) && !named.has(withoutJoints(word)))
      return words.length === worry.words.length ? worry : { ...worry, words }
    })
    .filter((worry) => worry.said !== 'not-a-worry' || canBeKnown(worry))
}

/** Its words as they stand in the entries it was found in; without their endings where those are gone. */
export function wordsAsTyped({ words, recordIds }: SaidWorry, journal: Journal): string[] {
  const typed = textsOfRecords(journal, recordIds).flatMap(({ text }) => contentWords(text))
  return words.map((kept) => typed.find(({ stem }) => stem === withoutJoints(kept))?.word.toLowerCase() ?? kept)
}
