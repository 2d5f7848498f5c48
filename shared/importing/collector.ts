// Where a format puts what it finds. Days are checked and lengths bounded here, once, for every format.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { JournalRecord } from '#shared/domain/record'
import type { WrittenWhen, ZoneFound } from './days'
import { ImportStopped, MAX_FIELD_LENGTH, MAX_RECORDS } from './limits'
import { noteText } from './note-text'
import { excerpt, tidyText, wholeCharacters } from './text'
import { createRecordList } from './stepback/record-list'
import type { FormatId, ImportedNote, NotUnderstood, ReadOptions, Trouble, ZoneNote } from './types'

/** What a title takes in the text beside its own length. */
const HEADING_LENGTH = 4

export interface FoundNote {
  app: FormatId
  /** The application's own id; null for one made of day, time, title and text. */
  id: string | null
  when: WrittenWhen | null
  title: string
  text: string
  tags: readonly string[]
  starred: boolean
  raw: string
  where: string
}

export interface Collector {
  options: ReadOptions
  add: (note: FoundNote) => void
  /** False when another record with its id says something else. */
  addRecord: (record: JournalRecord, where: string) => boolean
  report: (trouble: NotUnderstood) => void
  /** Counts an entry whose zone is not as written. */
  zone: (found: ZoneFound, written: unknown) => void
  notes: ImportedNote[]
  records: JournalRecord[]
  recordPlaces: string[]
  notUnderstood: NotUnderstood[]
  zoneNotes: () => ZoneNote[]
}

export function createCollector(options: ReadOptions): Collector {
  const notes: ImportedNote[] = []
  const notUnderstood: NotUnderstood[] = []
  const own = createRecordList()
  const zones = new Map<string, ZoneNote>()
  const ids = new Map<string, ImportedNote>()
  const taken = new Map<string, number>()

  /** The second of two entries of a file that are alike is counted; a second file with the same entry adds nothing. */
  function contentId(where: string, parts: readonly string[]): string {
    const hash = hashOf(parts)
    const place = `${where.replace(/ #\d+.*$/, '')} ${hash}`
    const earlier = taken.get(place) ?? 0
    taken.set(place, earlier + 1)
    return earlier === 0 ? hash : `${hash}-${earlier + 1}`
  }

  function keep(note: ImportedNote) {
    const key = `${note.source.app} ${note.source.id}`
    const before = ids.get(key)
    if (before === undefined) {
      ids.set(key, note)
      notes.push(note)
    } else if (before.text !== note.text || before.title !== note.title) {
      report(note.where, 'duplicate-id', noteText(note))
    }
    // The very same entry twice, as when two exports are picked together, is one entry.
  }

  const report = (where: string, why: Trouble, text: string) => {
    notUnderstood.push({ where, why, text: excerpt(text, MAX_FIELD_LENGTH) })
  }

  return {
    options,
    notes,
    records: own.records,
    recordPlaces: own.places,
    notUnderstood,
    addRecord: own.add,
    add(found) {
      options.check()
      if (notes.length >= MAX_RECORDS) throw new ImportStopped('too-many-records', found.where)
      const { when, where } = found
      const text = tidyText(found.text)
      const title = oneLine(found.title)
      if (when === null) return report(where, 'no-day', found.raw)
      if (text.length + title.length + HEADING_LENGTH > MAX_FIELD_LENGTH || found.raw.length > MAX_FIELD_LENGTH) {
        return report(where, 'text-too-long', excerpt(found.text))
      }
      if (text === '' && title === '') return report(where, 'empty', found.raw)
      // A moment is the same one wherever the computer is; a day as written has no zone.
      const moment = when.zone === null ? when.day : (when.writtenAt ?? when.day)
      const id = found.id ?? contentId(where, [moment, title, text])
      const { raw, starred, app } = found
      const tags = tidyTags(found.tags)
      keep({ source: { app, id }, ...when, title, text, tags, starred, raw, where })
    },
    report: (trouble) => {
      notUnderstood.push({ ...trouble, text: excerpt(trouble.text, MAX_FIELD_LENGTH) })
    },
    zone({ reason }, written) {
      if (reason === 'as-written') return
      const said = typeof written === 'string' ? written.trim().slice(0, 60) : ''
      const note = zones.get(said) ?? { reason, written: said, count: 0 }
      zones.set(said, { ...note, count: note.count + 1 })
    },
    zoneNotes: () => [...zones.values()],
  }
}

const hashOf = (parts: readonly string[]): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 32)

const oneLine = (title: string) => wholeCharacters(title).replaceAll('\u200B', '').replace(/\s+/g, ' ').trim()

/** Without # or @ in front, each once, whatever its case. */
function tidyTags(tags: readonly string[]): string[] {
  const byKey = new Map<string, string>()
  for (const tag of tags) {
    const plain = oneLine(tag).replace(/^[#@]/, '').trim().slice(0, 200)
    if (plain !== '' && !byKey.has(plain.toLowerCase())) byKey.set(plain.toLowerCase(), plain)
  }
  return [...byKey.values()].slice(0, 500)
}
