// Worries that were said: kept so that each is asked about once, and so that a correction can be read and taken back.
import type { Day } from '#shared/calendar/day'
import type { Journal } from '#shared/domain/journal'
import type { SaidWorry } from '#shared/domain/worry'
import { textsOfRecords } from '../cues/written-cues'
import type { Worry } from './going-in-circles'
import { contentWords } from './worried-text'

/** Kept with what the person said to it, so that it is asked about once. */
export function toSaid({ about, stems, entries }: Worry, said: SaidWorry['said'], day: Day): SaidWorry {
  return { about, words: [...stems], recordIds: [...new Set(entries.map(({ recordId }) => recordId))], day, said }
}

/** The list with this worry's answer in the place of the one before it. */
export function withSaid(worries: readonly SaidWorry[], next: SaidWorry): SaidWorry[] {
  const isReplaced = (worry: SaidWorry) =>
    (worry.said === 'shown' || worry.said === 'later') &&
    worry.about === next.about &&
    worry.recordIds.some((id) => next.recordIds.includes(id))
  return [...worries.filter((worry) => !isReplaced(worry)), next]
}

/** Its words as they stand in the entries it was found in; without their endings where those are gone. */
export function wordsAsTyped({ words, recordIds }: SaidWorry, journal: Journal): string[] {
  const typed = textsOfRecords(journal, recordIds).flatMap(({ text }) => contentWords(text))
  return words.map((stem) => typed.find((one) => one.stem === stem)?.word.toLowerCase() ?? stem)
}
