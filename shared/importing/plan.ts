// The dry run: what an import would do to this journal, before anything is written.
import type { Day, DaySpan } from '#shared/calendar/day'
import type { Journal } from '#shared/domain/journal'
import type { Note } from '#shared/domain/note'
import { noteText } from './note-text'
import { planOwn, type OwnPlan } from './stepback/own-plan'
import type { ImportedNote, Reading } from './types'

export interface ChangedNote {
  note: ImportedNote
  recordId: string
  /** The text here was edited since it was imported: an update would overwrite the person's own words. */
  isEditedHere: boolean
}

export interface ImportPlan {
  reading: Reading
  fresh: ImportedNote[]
  alreadyHere: ImportedNote[]
  changed: ChangedNote[]
  /** null when nothing was found. */
  days: DaySpan | null
  /** Zones the days were read in, with the number of entries; `null` for days written without one. */
  zones: { zone: string | null; count: number }[]
  /** For a full export of Stepback's own. */
  own: OwnPlan
}

export type ImportCounts = Record<'found' | 'added' | 'changed' | 'alreadyHere' | 'notUnderstood', number>

/** By application and source id, as the batches that were not undone have it; a note deleted since counts as here. */
export function planImport(reading: Reading, journal: Journal): ImportPlan {
  const known = knownRecords(journal)
  const plan: ImportPlan = {
    reading,
    fresh: [],
    alreadyHere: [],
    changed: [],
    days: spanOf([...reading.notes.map(({ day }) => day), ...daysOfRecords(reading.records)]),
    zones: zonesOf(reading.notes),
    own: planOwn(reading.records, journal),
  }
  for (const note of reading.notes) {
    const recordId = known.get(sourceKey(note))
    if (recordId === undefined) {
      plan.fresh.push(note)
      continue
    }
    const here = journal.note.get(recordId)
    if (here === undefined || here.deletedAt !== null || !here.imported || isAsImported(note, here)) {
      plan.alreadyHere.push(note)
    } else plan.changed.push({ note, recordId, isEditedHere: isEdited(here) })
  }
  return plan
}

export const sourceKey = ({ source }: Pick<ImportedNote, 'source'>): string => `${source.app} ${source.id}`

/** Notes of the journal itself too, so that a rebuilt or restored journal still knows them. */
function knownRecords(journal: Pick<Journal, 'note' | 'importBatch'>): Map<string, string> {
  const known = new Map<string, string>()
  for (const note of journal.note.values()) {
    if (note.imported && note.deletedAt === null) known.set(`${note.imported.app} ${note.imported.sourceId}`, note.id)
  }
  for (const batch of journal.importBatch.values()) {
    if (batch.undoneAt !== null || batch.deletedAt !== null) continue
    for (const [key, id] of Object.entries(batch.recordIds)) if (!known.has(key)) known.set(key, id)
  }
  return known
}

/** The same words, day, tags and star; what else the application counts in its file is no change. */
function isAsImported(note: ImportedNote, here: Note): boolean {
  const imported = here.imported!
  const isSameText = noteText(note) === imported.text && note.day === imported.day
  return isSameText && note.starred === imported.starred && note.tags.join('\n') === imported.tags.join('\n')
}

/** What changed in the source and was left alone here. */
export const updatableOf = ({ changed }: ImportPlan): ChangedNote[] =>
  changed.filter(({ isEditedHere }) => !isEditedHere)

const isEdited = (here: Note) => here.text !== here.imported!.text || here.day !== here.imported!.day

/** Of what is about one day: check-ins, answers, notes. */
const daysOfRecords = (records: Reading['records']): Day[] =>
  records.flatMap((record) => ('day' in record ? [record.day] : []))

function spanOf(days: readonly Day[]): DaySpan | null {
  let first: Day | null = null
  let last: Day | null = null
  for (const day of days) {
    if (first === null || day < first) first = day
    if (last === null || day > last) last = day
  }
  return first === null || last === null ? null : { first, last }
}

function zonesOf(notes: readonly ImportedNote[]): ImportPlan['zones'] {
  const counts = new Map<string | null, number>()
  for (const { zone } of notes) counts.set(zone, (counts.get(zone) ?? 0) + 1)
  return [...counts].map(([zone, count]) => ({ zone, count })).sort((a, b) => b.count - a.count)
}

/** Pictures are listed, and are no trouble. */
export const isTrouble = ({ why }: Reading['notUnderstood'][number]): boolean => why !== 'media'

export function countPlan({ reading, fresh, changed, alreadyHere, own }: ImportPlan): ImportCounts {
  return {
    found: reading.notes.length + reading.records.length,
    added: fresh.length + own.fresh.length,
    changed: changed.length + own.changed.length,
    alreadyHere: alreadyHere.length + own.alreadyHere.length,
    notUnderstood: reading.notUnderstood.filter(isTrouble).length,
  }
}
