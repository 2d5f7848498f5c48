// The entries of a stretch of days that sound worried, with what they name and what they are about.
import type { Day } from '#shared/calendar/day'
import { liveRecords, type Journal } from '#shared/domain/journal'
import { namesOf } from '#shared/domain/person'
import type { SettingValues } from '#shared/domain/setting'
import type { Subject } from '#shared/domain/subject'
import { writtenTexts } from '../cues/written-cues'
import type { Theme } from '../questions/question'
import { thingFinder } from './things'
import { readWorried, type WorriedText } from './worried-text'

export interface WorriedEntry extends WorriedText {
  recordId: string
  day: Day
  /** Of an answer. */
  theme: Theme | null
  things: readonly Subject[]
  forCoach: boolean
}

/** Oldest first. A win is none. */
export function worriedEntries(
  journal: Journal,
  first: Day,
  last: Day,
  textsRead: SettingValues['textsRead'],
): WorriedEntry[] {
  const find = thingFinder(journal)
  const names = new Set(
    liveRecords(journal, 'person').flatMap((person) =>
      namesOf(person).flatMap((name) => name.toLowerCase().split(/\s+/)),
    ),
  )
  return writtenTexts(journal, first, last, textsRead)
    .reverse()
    .flatMap(({ record: { id }, day, text }) => {
      const record = journal.note.get(id) ?? journal.answer.get(id) ?? journal.checkIn.get(id)
      if (!record || ('isWin' in record && record.isWin)) return []
      const read = readRemembered(record, text)
      if (!read) return []
      const { forCoach, mentions } = record
      const inIt = mentions.filter((person) => namedIn(journal, person, read.sentence))
      return {
        ...read,
        words: read.words.filter(({ word }) => !names.has(word.toLowerCase())),
        recordId: id,
        day,
        theme: record.kind === 'answer' ? record.theme : null,
        things: find(read.sentence, inIt),
        forCoach,
      }
    })
}

/** Of a long note only who is mentioned in its worried part. */
function namedIn({ person }: Journal, id: string, sentence: string): boolean {
  const one = person.get(id)
  if (!one) return false
  const lower = sentence.toLowerCase()
  return namesOf(one).some((name) => lower.includes(`@${name.trim().toLowerCase().split(/\s+/)[0]!}`))
}

const readings = new WeakMap<object, WorriedText | null>()

/** A record is read once for as long as it stays the same object. */
function readRemembered(record: object, text: string): WorriedText | null {
  const before = readings.get(record)
  if (before !== undefined) return before
  const read = readWorried(text)
  readings.set(record, read)
  return read
}
