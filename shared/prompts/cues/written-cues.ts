// What was written in a stretch of days, and what the cue reader found in it. Nothing here reads: the reader is heavy,
// and comes only to whoever asks for it.
import type { Day } from '#shared/calendar/day'
import type { Answer } from '#shared/domain/answer'
import type { CheckIn } from '#shared/domain/check-in'
import type { Journal } from '#shared/domain/journal'
import type { Note } from '#shared/domain/note'
import type { SettingValues } from '#shared/domain/setting'
import { cueKey, type Cue, type FoundKind, type Span } from './cue'
import { CUE_MATTERS } from './cue-matters'
import type { SignalId } from '../assessment'

type Texts = Pick<Journal, 'note' | 'answer' | 'checkIn'>

export interface WrittenText {
  /** The record as it is: as long as it stays the same object, so does its reading. */
  record: object & { id: string }
  day: Day
  text: string
}

export interface WrittenCue {
  key: string
  recordId: string
  day: Day
  kind: FoundKind
  sentence: string
  /** The words that matched, as offsets into the sentence. */
  words: readonly Span[]
}

/** Notes, answers and lines about the days from `from` to `to`, newest first. */
export function writtenTexts(journal: Texts, from: Day, to: Day, textsRead: SettingValues['textsRead']): WrittenText[] {
  const texts: WrittenText[] = []
  if (textsRead === 'none') return texts
  for (const map of [journal.note, journal.answer, journal.checkIn]) {
    for (const record of map.values()) {
      if (record.day < from || record.day > to || record.deletedAt !== null) continue
      if (textsRead === 'own' && record.kind === 'note' && record.imported) continue
      const text = textOf(record)
      if (text.trim() !== '') texts.push({ record, day: record.day, text })
    }
  }
  return texts.sort((a, b) => (a.day === b.day ? (a.record.id < b.record.id ? -1 : 1) : a.day < b.day ? 1 : -1))
}

/** Those of some records, whatever their day. */
export function textsOfRecords(journal: Texts, ids: Iterable<string>): WrittenText[] {
  return [...new Set(ids)].flatMap((id) => {
    const record = journal.note.get(id) ?? journal.answer.get(id) ?? journal.checkIn.get(id)
    return record && record.deletedAt === null ? { record, day: record.day, text: textOf(record) } : []
  })
}

/** Each answer is a line of its own, so that no sentence runs on into the next. */
function textOf(record: Note | Answer | CheckIn): string {
  if (record.kind === 'checkIn') return record.line
  if (record.kind === 'note') return record.text
  return [record.text, ...record.followUps.map(({ text }) => text)].join('\n')
}

export function toWrittenCue({ record, day }: Omit<WrittenText, 'text'>, cue: Cue): WrittenCue {
  const { kind, sentence, span } = cue
  const words = cue.words.map(({ start, end }) => ({ start: start - span.start, end: end - span.start }))
  return { key: cueKey(record.id, cue), recordId: record.id, day, kind, sentence, words }
}

/** Without those that were corrected: a correction holds for good. */
export function rightlyRead(cues: readonly WrittenCue[], misread: readonly string[]): WrittenCue[] {
  const wrong = new Set(misread)
  return cues.filter(({ key }) => !wrong.has(key))
}

/** Working days for which something written is news enough to be asked about. */
export const FRESH_DAYS = 5

export interface Testimony {
  cue: WrittenCue
  speaks: 'for' | 'against'
}

const MOST_QUOTES = 3

/** What was written from `from` to `to` about the matter of these signals: at most three sentences, in their order. */
export function testimonyOn(signals: readonly string[], cues: readonly WrittenCue[], from: Day, to: Day): Testimony[] {
  const concerns = (those: readonly SignalId[]) => those.some((id) => signals.includes(id))
  return cues
    .filter(({ day }) => day >= from && day <= to)
    .flatMap((cue): Testimony[] => {
      const matter = CUE_MATTERS[cue.kind]
      if (concerns(matter.for)) return [{ cue, speaks: 'for' }]
      return concerns(matter.against) ? [{ cue, speaks: 'against' }] : []
    })
    .slice(0, MOST_QUOTES)
}

const MOST_LETTERS = 100

/** The sentence, or of a long one the part around the words that matched. */
export function shortQuote({ sentence, words }: Pick<WrittenCue, 'sentence' | 'words'>): string {
  if (sentence.length <= MOST_LETTERS) return sentence
  const first = words[0]?.start ?? 0
  const from = first < MOST_LETTERS / 2 ? 0 : sentence.lastIndexOf(' ', first - MOST_LETTERS / 4) + 1
  const end = sentence.lastIndexOf(' ', from + MOST_LETTERS)
  const to = from + MOST_LETTERS >= sentence.length ? sentence.length : end > from ? end : from + MOST_LETTERS
  return `${from > 0 ? '… ' : ''}${sentence.slice(from, to)}${to < sentence.length ? ' …' : ''}`
}
