// A confirmed plan to records: the notes and the batch they belong to, as one change that can be taken back as one.
import { Temporal } from 'temporal-polyfill'
import type { Journal } from '#shared/domain/journal'
import { importBatchSchema, type ImportBatch } from '#shared/domain/import-batch'
import { createNote, type Note } from '#shared/domain/note'
import type { JournalRecord } from '#shared/domain/record'
import { moveToTrash, newBase, type Stamp } from '#shared/domain/stamp'
import { noteText } from './note-text'
import { countPlan, sourceKey, updatableOf, type ChangedNote, type ImportPlan } from './plan'
import { ownPuts } from './stepback/own-plan'
import { excerpt } from './text'
import type { ImportedNote, NotUnderstood } from './types'

export interface ImportChoices {
  /** Replace the text of notes that changed in the source and were not edited here. */
  updateChanged: boolean
  /** Of a full export: take the file's version of records that differ. */
  takeDiffering?: boolean
}

/** Characters of one report line kept in the batch; all of it was shown before. */
const MAX_REPORT_LENGTH = 20_000
/** Reports kept in the batch: photographs alone can be thousands. */
const MAX_REPORTS = 2000

/** [] for a plan that would change nothing. */
export function toRecords(
  plan: ImportPlan,
  journal: Pick<Journal, 'note'>,
  choices: ImportChoices,
  stamp: Stamp,
): JournalRecord[] {
  const updated = choices.updateChanged ? updatableOf(plan) : []
  const own = ownPuts(plan.own, choices.takeDiffering ?? false, stamp)
  if (plan.fresh.length === 0 && updated.length === 0) return own
  const batchId = stamp.newId()
  const notes = plan.fresh.map((note) => newNote(note, batchId, stamp))
  const rewritten = updated.flatMap((change) => rewrite(change, journal, stamp))
  const batch = toBatch(plan, notes, stamp, rewritten.length)
  return [...own, ...notes, ...rewritten, { ...batch, id: batchId }]
}

function newNote(note: ImportedNote, batchId: string, stamp: Stamp): Note {
  const zone = note.zone ?? stamp.zone
  const text = noteText(note)
  const base = createNote(note.day, text, { ...stamp, zone })
  return { ...base, writtenAt: note.writtenAt ?? noonOf(note.day, zone), imported: { batchId, ...origin(note, text) } }
}

/** Everything the source says, for the second run and for whoever wants to look it up. */
const origin = (note: ImportedNote, text: string) => ({
  app: note.source.app,
  sourceId: note.source.id,
  day: note.day,
  text,
  tags: note.tags,
  starred: note.starred,
  isTimeKnown: note.writtenAt !== null,
  raw: note.raw,
})

/** Only a day is known: its middle, which is that day wherever it is read. */
const noonOf = (day: string, zone: string) =>
  Temporal.PlainDateTime.from(`${day}T12:00`).toZonedDateTime(zone).toInstant().toString()

function rewrite({ note, recordId }: ChangedNote, journal: Pick<Journal, 'note'>, stamp: Stamp): Note[] {
  const here = journal.note.get(recordId)
  if (!here?.imported) return []
  const zone = note.zone ?? stamp.zone
  const text = noteText(note)
  const writtenAt = note.writtenAt ?? noonOf(note.day, zone)
  const imported = { batchId: here.imported.batchId, ...origin(note, text) }
  return [{ ...here, day: note.day, zone, writtenAt, text, imported }]
}

function toBatch(plan: ImportPlan, notes: readonly Note[], stamp: Stamp, changed: number): ImportBatch {
  const { reading } = plan
  return importBatchSchema.parse({
    kind: 'importBatch',
    ...newBase(stamp),
    day: stamp.day,
    source: [...new Set(plan.fresh.map(({ source }) => source.app))].join(', ').slice(0, 60),
    fileName: reading.fileName,
    sha256: reading.sha256,
    zone: stamp.zone,
    counts: { ...countPlan({ ...plan, own: { fresh: [], alreadyHere: [], changed: [] } }), changed },
    recordIds: Object.fromEntries(plan.fresh.map((note, index) => [sourceKey(note), notes[index]!.id])),
    notUnderstood: reading.notUnderstood.slice(0, MAX_REPORTS).map(reported),
    undoneAt: null,
  })
}

const reported = ({ where, why, text, detail }: NotUnderstood) => ({
  where,
  why: detail === undefined ? why : `${why}: ${detail}`,
  text: excerpt(text, MAX_REPORT_LENGTH),
})

/** Takes an import back, however long ago: its notes go to the trash, those edited here since stay. */
export function undoImport(batch: ImportBatch, journal: Pick<Journal, 'note'>, stamp: Stamp): JournalRecord[] {
  const notes = Object.values(batch.recordIds).flatMap((id) => {
    const note = journal.note.get(id)
    const isUntouched =
      note?.imported?.batchId === batch.id && note.deletedAt === null && note.text === note.imported.text
    return isUntouched ? [moveToTrash(note, stamp)] : []
  })
  return [...notes, { ...batch, undoneAt: stamp.at }]
}
