// Deleting a person for good: their record goes, what happened keeps an id that is nobody's, and each text that names
// them becomes what was decided.
import { isSameContent, type Change } from '#shared/domain/journal'
import type { Person } from '#shared/domain/person'
import { readRecord, type EarlierRecord, type JournalRecord } from '#shared/domain/record'
import { settingValue, type Setting } from '#shared/domain/setting'
import { wordsOfNames } from '#shared/exporting/masking/unknown-words'
import { withoutPerson as worriesWithout } from '#shared/prompts/circles/said-worries'
import { everyNamingText, mapTexts, textKey, type FoundText } from './naming-texts'

export type TextDecision = 'keep' | 'replace' | 'delete'

export interface ErasureTerms {
  label: string
  person: Person
  /** By the text's key; a text without a decision is replaced. */
  decisions: ReadonlyMap<string, TextDecision>
  /** What stands for the name. */
  pseudonym: string
  /** A fresh random UUID that belongs to nobody. */
  anonymousId: string
}

type Naming = ReadonlyMap<string, FoundText>

/** Stands where a record needs a text and it was deleted. */
const NOTHING = '–'

/** The change that erases the person from these records. It cannot be undone. */
export function erasePerson(records: Iterable<JournalRecord>, terms: ErasureTerms): Change {
  const { person, label } = terms
  const all = [...records]
  const naming = new Map(everyNamingText(all, person).map((text) => [text.key, text]))
  const puts: JournalRecord[] = []
  for (const record of all) {
    if (isOf(person, record)) continue
    const erased = withoutPerson(withoutNameWords(record, person, all), terms, naming)
    if (erased !== record) puts.push(erased)
  }
  const erases = all.filter((record) => isOf(person, record)).map(({ id }) => id)
  return { label, puts, erases: [...new Set([person.id, ...erases])] }
}

/** The person's own record, and what it said before. */
const isOf = ({ id }: Person, record: JournalRecord): boolean =>
  record.id === id || (record.kind === 'revision' && record.of === id)

/** Words by which the program knows something again are no texts: what comes from the name goes, whatever was decided. */
function withoutNameWords(record: JournalRecord, person: Person, all: readonly JournalRecord[]): JournalRecord {
  if (record.kind !== 'setting') return record
  if (record.key === 'notPeople') return withoutNotPeople(record, person)
  if (record.key !== 'worries') return record
  const textsOf = (ids: readonly string[]) =>
    all.filter((one) => ids.includes(one.kind === 'revision' ? one.of : one.id)).flatMap(textsIn)
  const worries = worriesWithout(settingValue([{ ...record, deletedAt: null }], 'worries'), person, textsOf)
  const cleaned = { ...record, value: worries }
  return isSameContent(cleaned, record) ? record : cleaned
}

/** What is left of somebody in texts that were kept is asked about again before it is handed over. */
function withoutNotPeople(record: Setting, person: Person): Setting {
  const words = settingValue([{ ...record, deletedAt: null }], 'notPeople')
  const isOfName = wordsOfNames([person.name, ...person.formerNames])
  const others = words.filter((word) => !isOfName(word))
  return others.length === words.length ? record : { ...record, value: others }
}

/** Every text of it, whatever it is for. */
function textsIn(record: JournalRecord): string[] {
  const texts: string[] = []
  mapTexts(record, (text) => {
    texts.push(text)
    return text
  })
  return texts
}

/** The same record where nothing in it is about the person. */
function withoutPerson(record: JournalRecord, terms: ErasureTerms, naming: Naming): JournalRecord {
  for (const nothing of ['', NOTHING]) {
    const text = JSON.stringify(unsigned(record, mapTexts(record, decided(record.id, terms, naming, nothing))))
    if (text === JSON.stringify(record) && !text.includes(terms.person.id)) return record
    // An id stands in many places and as a key, and is itself in every one of them.
    const read = readRecord(JSON.parse(text.replaceAll(terms.person.id, terms.anonymousId)))
    if (read.outcome === 'read') return read.record
  }
  throw new Error(`A ${record.kind} cannot do without the person`)
}

function decided(recordId: string, { decisions, pseudonym }: ErasureTerms, naming: Naming, nothing: string) {
  return (text: string, path: string): string => {
    const key = textKey(recordId, path)
    const found = naming.get(key)
    const decision = decisions.get(key) ?? decisions.get(found?.presentKey ?? '') ?? 'replace'
    if (!found || decision === 'keep') return text
    return decision === 'delete' ? nothing : replaceAt(text, found.names, pseudonym)
  }
}

function replaceAt(text: string, names: FoundText['names'], pseudonym: string): string {
  let result = ''
  let at = 0
  for (const { from, to } of names) {
    result += text.slice(at, from) + pseudonym
    at = to
  }
  return result + text.slice(at)
}

/** A signed document that was changed is no longer what was signed: the signature is taken back. */
function unsigned(before: JournalRecord, after: JournalRecord): JournalRecord {
  if (before.kind === 'revision' && after.kind === 'revision') {
    return { ...after, record: unsigned(before.record, after.record) as EarlierRecord }
  }
  if (before.kind !== 'review' || after.kind !== 'review') return after
  return before.signedOff?.markdown === after.signedOff?.markdown ? after : { ...after, signedOff: null }
}
