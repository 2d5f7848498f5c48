// How long earlier versions stay: all for a week, one a day for ninety days, one a week after that.
import type { Journal } from './journal'

const DAY_MS = 24 * 60 * 60 * 1000
const ALL_FOR_DAYS = 7
const DAILY_FOR_DAYS = 90
/** 1970-01-05, a Monday. */
const FIRST_MONDAY_MS = 4 * DAY_MS

interface KeptAt {
  id: string
  of: string
  createdAt: string
}

/** Ids of the versions whose time is over at `now`, an instant. The newest of each day or week is the one that stays. */
export function expiredRevisions(revisions: Iterable<KeptAt>, now: string): string[] {
  const stays = new Map<string, KeptAt>()
  const all = [...revisions]
  for (const revision of all) {
    const key = placeOf(revision, Date.parse(now))
    const other = stays.get(key)
    if (!other || isLater(revision, other)) stays.set(key, revision)
  }
  const kept = new Set(stays.values())
  return all.filter((revision) => !kept.has(revision)).map(({ id }) => id)
}

/** Versions of a record that share a place make do with one. */
function placeOf({ id, of, createdAt }: KeptAt, now: number): string {
  const at = Date.parse(createdAt)
  const age = (now - at) / DAY_MS
  if (age <= ALL_FOR_DAYS) return id
  if (age <= DAILY_FOR_DAYS) return `${of} day ${Math.floor(at / DAY_MS)}`
  return `${of} week ${Math.floor((at - FIRST_MONDAY_MS) / (7 * DAY_MS))}`
}

const isLater = (a: KeptAt, b: KeptAt): boolean =>
  a.createdAt === b.createdAt ? a.id > b.id : Date.parse(a.createdAt) > Date.parse(b.createdAt)

/** The versions of one record, newest first. */
export function revisionsOf(journal: Pick<Journal, 'revision'>, recordId: string) {
  const versions = [...journal.revision.values()].filter((revision) => revision.of === recordId)
  return versions.sort((a, b) => (isLater(a, b) ? -1 : 1))
}
