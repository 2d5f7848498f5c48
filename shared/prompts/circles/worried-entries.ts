// The entries of a stretch of days that sound worried, with what they name and what they are about.
import type { Day } from '#shared/calendar/day'
import type { Journal } from '#shared/domain/journal'
import { namesOf } from '#shared/domain/person'
import type { SettingValues } from '#shared/domain/setting'
import type { Subject } from '#shared/domain/subject'
import { writtenTexts } from '../cues/written-cues'
import type { Theme } from '../questions/question'
import { nameTestOf } from './name-stems'
import { thingFinder } from './things'
import { readWorried, type WorriedPart, type WorriedPassage } from './worried-text'

/** One worried part of an entry; an entry with several is there several times. */
export interface WorriedEntry extends WorriedPassage {
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
  const isName = nameTestOf(journal.person)
  return writtenTexts(journal, first, last, textsRead)
    .reverse()
    .flatMap(({ record: { id }, day, text }) => {
      const record = journal.note.get(id) ?? journal.answer.get(id) ?? journal.checkIn.get(id)
      if (!record || ('isWin' in record && record.isWin)) return []
      const { forCoach, mentions } = record
      const thingsIn = (passage: WorriedPassage) =>
        find(
          passage,
          mentions.filter((person) => namedIn(journal, person, passage.sentence)),
        )
      return readRemembered(record, text).map((part): WorriedEntry => {
        // Who or what the worried sentence names is what it is about, though the name be no word of its own.
        const passage = part.wider && thingsIn(part).length === 0 ? part.wider : part
        const { sentence, worried, words } = passage
        return {
          sentence,
          worried,
          // A name is a person, not what a worry about no one thing is known by; and it is not kept as a word.
          words: words.filter(({ word }) => !isName(word)),
          recordId: id,
          day,
          theme: record.kind === 'answer' ? record.theme : null,
          things: thingsIn(passage),
          forCoach,
        }
      })
    })
}

/** Of a long note only who is mentioned in its worried part. */
function namedIn({ person }: Journal, id: string, sentence: string): boolean {
  const one = person.get(id)
  if (!one) return false
  const lower = sentence.toLowerCase()
  return namesOf(one).some((name) => lower.includes(`@${name.trim().toLowerCase().split(/\s+/)[0]!}`))
}

const readings = new WeakMap<object, readonly WorriedPart[]>()

/** A record is read once for as long as it stays the same object. */
function readRemembered(record: object, text: string): readonly WorriedPart[] {
  const before = readings.get(record)
  if (before !== undefined) return before
  const read = readWorried(text)
  readings.set(record, read)
  return read
}
