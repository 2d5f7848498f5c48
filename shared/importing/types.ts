// What an import is made of: foreign files in, notes and a report of everything that is not one out.
import type { Day } from '#shared/calendar/day'
import type { JournalRecord } from '#shared/domain/record'
import type { StopReason } from './limits'

/** `path` with forward slashes, relative to what was picked; inside an archive `export.zip/Journal.json`. */
export interface ForeignFile {
  path: string
  bytes: Uint8Array
  /** It was not read, because its size alone refuses it. */
  isTooLarge?: boolean
  /** It was not read for another reason. */
  unread?: 'not-there' | 'not-readable' | 'no-files' | 'link'
}

export type FormatId =
  | 'stepback'
  | 'stepback-pages'
  | 'day-one'
  | 'day-one-text'
  | 'day-one-classic'
  | 'jrnl'
  | 'jrnl-text'
  | 'jrnl-markdown'
  | 'jrnl-folder'
  | 'jrnl-encrypted'
  | 'mini-diary'
  | 'mini-diary-markdown'
  | 'mini-diary-encrypted'
  | 'mini-diarium'
  | 'mini-diarium-markdown'
  | 'diarium'
  | 'journey'
  | 'obsidian'
  | 'logseq'
  | 'joplin'
  | 'joplin-raw'
  | 'rednotebook'
  | 'standard-notes'
  | 'super-productivity'
  | 'apple-journal'
  | 'markdown'
  | 'csv'
  | 'database'

export interface ImportedNote {
  /** `id` stays the same from one export to the next: the application's own, or made of the content. */
  source: { app: FormatId; id: string }
  day: Day
  /** The zone the day was read in; null when the source wrote down a day without one. */
  zone: string | null
  /** UTC; null when only the day is known. */
  writtenAt: string | null
  title: string
  /** Markdown, without the title. */
  text: string
  tags: string[]
  starred: boolean
  /** The record as the file has it. */
  raw: string
  /** File and place in it, to find it again. */
  where: string
}

export type Trouble =
  | StopReason
  | 'not-there'
  | 'not-readable'
  | 'no-files'
  | 'link'
  | 'not-a-journal'
  | 'not-text'
  | 'not-json'
  | 'too-deep'
  | 'unsafe-key'
  | 'not-a-record'
  | 'no-day'
  | 'text-too-long'
  | 'duplicate-id'
  | 'encrypted'
  | 'database'
  | 'in-trash'
  | 'not-a-note'
  | 'empty'
  | 'before-first-entry'
  | 'dated-line'
  | 'date-order-unknown'
  | 'date-in-words'
  | 'broken-front-matter'
  | 'media'
  | 'made-by-newer'
  | 'made-for-reading'
  | 'parser-failed'

/** Something that did not become a note; `text` is what it said, as far as it can be shown. */
export interface NotUnderstood {
  where: string
  why: Trouble
  text: string
  /** What exactly was wrong with it, such as `text: expected string`. */
  detail?: string
}

export interface Detected {
  format: FormatId
  /** `sure` by marks only this format has, `likely` by its shape. */
  confidence: 'sure' | 'likely'
  why: string
  paths: string[]
}

/** Something only the person knows. */
export interface DateQuestion {
  /** Patterns that fit every name or date, in Moment's letters. */
  patterns: string[]
  examples: { text: string; days: (Day | null)[] }[]
}

/** A zone that is not as the file says, with the number of entries. */
export interface ZoneNote {
  reason: 'unknown-zone' | 'no-zone'
  /** What the file says; empty when nothing. */
  written: string
  count: number
}

/** All that could be read from the files, before the journal is looked at. */
export interface Reading {
  fileName: string
  /** Of the content of the picked files, hexadecimal. */
  sha256: string
  detected: Detected[]
  notes: ImportedNote[]
  /** Of Stepback's own full export: no notes, but records of every kind. */
  records: JournalRecord[]
  /** Where each of them stands. */
  recordPlaces: string[]
  notUnderstood: NotUnderstood[]
  zoneNotes: ZoneNote[]
  question: DateQuestion | null
}

export interface ReadOptions {
  /** IANA name of the person's own zone: for everything that has none. */
  zone: string
  check: () => void
  /** The answer to a `DateQuestion`: one of its patterns. */
  datePattern?: string | null
}
