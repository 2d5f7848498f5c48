// When, where and under which id something was written: everything a pure transition needs from outside.
import type { Day } from '#shared/calendar/day'
import type { RecordId } from './fields'

/** `day` is the logical day the change is about; `at` the instant of writing, UTC; `newId` gives random UUIDs (v4). */
export interface Stamp {
  day: Day
  at: string
  zone: string
  newId: () => RecordId
}

export interface RecordBase {
  id: RecordId
  v: 1
  createdAt: string
  updatedAt: string
  revision: number
  deletedAt: string | null
}

/** The base fields of a record made now. The journal counts revisions; transitions never touch them. */
export function newBase(stamp: Stamp): RecordBase {
  return { id: stamp.newId(), v: 1, createdAt: stamp.at, updatedAt: stamp.at, revision: 1, deletedAt: null }
}

/** The fields every event starts with. */
export function newEvent(stamp: Stamp): { id: RecordId; day: Day; at: string } {
  return { id: stamp.newId(), day: stamp.day, at: stamp.at }
}

/** Puts a record into the trash, where it stays for 90 days. */
export function moveToTrash<R extends RecordBase>(record: R, stamp: Stamp): R {
  return { ...record, deletedAt: stamp.at }
}

export function restoreFromTrash<R extends RecordBase>(record: R): R {
  return { ...record, deletedAt: null }
}
