// Every text of the journal that names one person: for deciding what becomes of it when they are deleted.
import type { Person } from '#shared/domain/person'
import { readRecord, type JournalRecord, type RecordKind } from '#shared/domain/record'
import { createRedactor } from '#shared/exporting/masking/redactor'

export interface NamingText {
  /** Of the record and the place in it: stays the same while the record does. */
  key: string
  recordId: string
  kind: RecordKind
  text: string
  /** Where the person is named, offsets in the text. */
  names: readonly { from: number; to: number }[]
}

/** What finds a person's name in a text, in order; handles and first names count, links and other words do not. */
function nameFinder({
  id,
  name,
  formerNames,
}: Pick<Person, 'id' | 'name' | 'formerNames'>): (text: string) => NamingText['names'] {
  const redact = createRedactor({ people: [{ id, name, formerNames }], pseudonyms: {}, hiddenWords: [] })
  return (text) =>
    redact(text)
      .hidden.filter(({ kind }) => kind === 'name')
      .toSorted((a, b) => a.from - b.from)
}

/**
 * The texts to decide about. The person's own record is not among them: it goes as a whole, and so does what it said before.
 * Of another record's earlier versions only those that name the person where the record itself no longer does.
 */
export function namingTexts(records: Iterable<JournalRecord>, person: Person): NamingText[] {
  const found = everyNamingText(records, person)
  const keys = new Set(found.map(({ key }) => key))
  return found.filter(({ presentKey }) => presentKey === null || !keys.has(presentKey))
}

export interface FoundText extends NamingText {
  /** Of an earlier version, the key of the same place in the record as it is now: what is decided there holds here. */
  presentKey: string | null
}

export function everyNamingText(records: Iterable<JournalRecord>, person: Person): FoundText[] {
  const find = nameFinder(person)
  const found: FoundText[] = []
  for (const record of records) {
    if (record.id === person.id || (record.kind === 'revision' && record.of === person.id)) continue
    mapTexts(record, (text, path) => {
      const names = find(text)
      const { id: recordId, kind } = record
      const presentKey = kind === 'revision' ? textKey(record.of, path.replace(/^record\//, '')) : null
      if (names.length > 0 && isFreeText(record, path))
        found.push({ key: textKey(recordId, path), presentKey, recordId, kind, text, names })
      return text
    })
  }
  return found
}

/** A day kind called "normal" is no text, even if somebody's name is Normal: the record would not take other words there. */
function isFreeText(record: JournalRecord, path: string): boolean {
  // Nor are words that the program knows something again by: they are cleaned whatever is decided.
  if (record.kind === 'setting' && (record.key === 'worries' || record.key === 'notPeople')) return false
  const other = mapTexts(record, (text, at) => (at === path ? 'Other words' : text))
  return readRecord(other).outcome === 'read'
}

export const textKey = (recordId: string, path: string): string => `${recordId}/${path}`

/** The same value with each string in it changed; `path` is where it stands, such as `events/0/note`. */
export function mapTexts<T>(value: T, change: (text: string, path: string) => string, path = ''): T {
  const at = (key: string | number) => (path === '' ? String(key) : `${path}/${key}`)
  if (typeof value === 'string') return change(value, path) as T
  if (Array.isArray(value)) return value.map((inner: unknown, n) => mapTexts(inner, change, at(n))) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, mapTexts(inner as unknown, change, at(key))])
  return Object.fromEntries(entries) as T
}
