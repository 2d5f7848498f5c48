// The whole journal as one documented JSON file: every record of every kind, also those in the trash and earlier versions.
import { z } from 'zod'
import { instantSchema } from '#shared/domain/fields'
import { RECORD_KINDS, type JournalRecord } from '#shared/domain/record'
import type { Bytes } from '#shared/vault/bytes'

export const JOURNAL_FORMAT = 'stepback-journal'
/** Grows when a reader of the version before could misread the file. Records carry a version of their own. */
export const JOURNAL_FORMAT_VERSION = 1

/** What stands around the records; they are read one by one, so that a damaged one costs only itself. */
export const journalFileSchema = z.strictObject({
  format: z.literal(JOURNAL_FORMAT),
  version: z.literal(JOURNAL_FORMAT_VERSION),
  application: z.string(),
  exportedAt: instantSchema,
  zone: z.string(),
  counts: z.record(z.string(), z.number().int().min(0)),
  records: z.record(z.string(), z.array(z.unknown())),
})

export type JournalFile = z.infer<typeof journalFileSchema>

/** When and by what the file was made: the instant, UTC; the IANA name of the person's zone; such as `Stepback 0.1.0`. */
export interface MadeBy {
  exportedAt: string
  zone: string
  application: string
}

/** In the order they were made, so that two exports of one journal differ in their head alone. */
export function toJournalFile(records: Iterable<JournalRecord>, madeBy: MadeBy): JournalFile {
  const byKind = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, [] as JournalRecord[]]))
  for (const record of records) byKind[record.kind]!.push(record)
  for (const list of Object.values(byKind)) list.sort(byBirth)
  const counts = Object.fromEntries(Object.entries(byKind).map(([kind, list]) => [kind, list.length]))
  return { format: JOURNAL_FORMAT, version: JOURNAL_FORMAT_VERSION, ...madeBy, counts, records: byKind }
}

/** UTF-8, indented by one space: it is meant to be opened and read. */
export const journalFileBytes = (file: JournalFile): Bytes =>
  new TextEncoder().encode(`${JSON.stringify(file, null, 1)}\n`)

function byBirth(a: JournalRecord, b: JournalRecord): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1
  return a.id < b.id ? -1 : 1
}
