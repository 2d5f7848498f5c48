// What has been in the trash for so long that it goes for good.
import { Temporal } from 'temporal-polyfill'
import type { Journal } from './journal'
import { RECORD_KINDS } from './record'

const KEPT_DAYS = 90

/**
 * Ids of records that went to the trash over 90 days before `now`, an instant. People stay: without their record nobody
 * knows which name to take out of a text, and deleting them for good asks about each.
 */
export function expiredTrash(journal: Journal, now: string): string[] {
  const limit = Temporal.Instant.from(now).subtract({ hours: 24 * KEPT_DAYS })
  const isExpired = (deletedAt: string | null) =>
    deletedAt !== null && Temporal.Instant.compare(Temporal.Instant.from(deletedAt), limit) < 0
  return RECORD_KINDS.filter((kind) => kind !== 'person').flatMap((kind) =>
    [...journal[kind].values()].filter(({ deletedAt }) => isExpired(deletedAt)).map(({ id }) => id),
  )
}
