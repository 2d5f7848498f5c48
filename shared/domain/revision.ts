// An earlier version of a record: kept beside it, thinned with age, and brought back when somebody wants it.
import { z } from 'zod'
import { isSameValue } from './same-value'
import { baseShape, idSchema } from './fields'
import { writtenWords } from './written-words'
import type { EarlierRecord, Revision } from './record'

/** `createdAt` is when the record stopped saying this, the `updatedAt` inside is when it began. */
export const revisionSchemaOf = <S extends z.ZodType>(earlier: S) =>
  z.strictObject({ kind: z.literal('revision'), ...baseShape, of: idSchema, record: earlier })

export function createRevision(record: EarlierRecord, at: string, id: string): Revision {
  const base = { id, v: 1, createdAt: at, updatedAt: at, revision: 1, deletedAt: null } as const
  return { kind: 'revision', ...base, of: record.id, record }
}

/** Fields that say nothing a person would want back, or that follow from others. */
const UNWATCHED = new Set([
  'id',
  'kind',
  'v',
  'createdAt',
  'updatedAt',
  'revision',
  'deletedAt',
  'mentions',
  'forCoach',
  'status',
  'mode',
  'doneAt',
  'signedOff',
  'undoneAt',
])
/** The program's own bookkeeping, and what is never rewritten. */
const UNWATCHED_KINDS = new Set<string>(['setting', 'suggestion', 'importBatch', 'coachPack'])

type Fields = Record<string, unknown>
const fieldsOf = (record: EarlierRecord): Fields => record as unknown as Fields

/** The fields in which two versions differ, in the order of the record. What was only appended to its life is left out. */
export function changedFields(before: EarlierRecord, after: EarlierRecord): string[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)]
  const names = [...new Set([...Object.keys(is), ...Object.keys(was)])]
  return names.filter((name) => !UNWATCHED.has(name) && !isSameValue(was[name], is[name]) && !isLonger(name, was, is))
}

const isLonger = (name: string, was: Fields, is: Fields): boolean =>
  name === 'events' && beginsWith(is[name], was[name])

const beginsWith = (list: unknown, start: unknown): boolean =>
  Array.isArray(list) && Array.isArray(start) && isSameValue(list.slice(0, start.length), start)

/** Whether the change from `before` to `after` takes something away that somebody wrote or chose. */
function isWorthKeeping(before: EarlierRecord, after: EarlierRecord): boolean {
  if (UNWATCHED_KINDS.has(before.kind)) return false
  const was = fieldsOf(before)
  return changedFields(before, after).some((name) => !isNothing(was[name]))
}

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every(isNothing))

const REST_MINUTES = 5
const LOST_SHARE = 1 / 5

/** A sitting with one record: the fullest it has said, and since when. */
export interface Sitting {
  fullest: EarlierRecord
  since: string
}

/**
 * What becomes of a change written at `at`. `kept` is the version to keep: what stood there for five minutes, and within a
 * sitting what it said before a fifth of its words were gone.
 */
export function continueSitting(
  sitting: Sitting | null,
  before: EarlierRecord,
  after: EarlierRecord,
  at: string,
): { kept: EarlierRecord | null; sitting: Sitting } {
  const isRested = minutesBetween(before.updatedAt, at) >= REST_MINUTES
  const { fullest, since } = sitting === null || isRested ? { fullest: before, since: before.updatedAt } : sitting
  const isLong = minutesBetween(since, at) >= REST_MINUTES
  const lost = lostShare(writtenWords(fullest), writtenWords(after))
  if (isWorthKeeping(fullest, after) && (isLong || lost >= LOST_SHARE)) {
    return { kept: fullest, sitting: { fullest: after, since: at } }
  }
  return { kept: null, sitting: { fullest: lost === 0 ? after : fullest, since } }
}

const minutesBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 60_000

/** How much of a text is not in the other any more, 0 to 1: what stands between their common start and end. */
export function lostShare(before: string, after: string): number {
  if (before === '') return 0
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start += 1
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  return (before.length - start - end) / before.length
}

/** The record saying again what it said, as far as nothing that happened since is undone: its life and its place stay. */
export function bringBack(current: EarlierRecord, earlier: EarlierRecord): EarlierRecord {
  const [was, is] = [fieldsOf(earlier), fieldsOf(current)]
  const kept = Object.keys(is).filter((name) => isLonger(name, was, is) || (UNWATCHED.has(name) && !isWordsOwn(name)))
  return { ...was, ...Object.fromEntries(kept.map((name) => [name, is[name]])) } as unknown as EarlierRecord
}

/** These follow from the words and come back with them. */
const isWordsOwn = (name: string): boolean => name === 'mentions' || name === 'status'
