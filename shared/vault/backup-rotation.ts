// Which backups stay. Of the verified ones: the 12 newest, and the newest of each of the last 24 hours, 14 days, 8 weeks
// and 12 months that have one; those taken before an operation, and those asked for, for 90 days.
import type { BackupReason } from './backup-name'

export interface KeptBackup {
  id: string
  /** Milliseconds since 1970. */
  takenAt: number
  reason: BackupReason
  /** Live rows. */
  count: number
  /** False once reading it has shown damage. */
  isVerified: boolean
}

export interface Rotation {
  keep: string[]
  remove: string[]
  /** The newest holds less than half of the rows that one before it held: nothing is removed until somebody looked. */
  hasShrunk: boolean
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const NEWEST_KEPT = 12
const PRE_OPERATION_MS = 90 * DAY_MS
/** Below this a half is one afternoon's tidying. */
const SHRINKABLE_ROWS = 10

/** 1970-01-01 was a Thursday: three days on, weeks begin on Mondays. Periods are those of UTC. */
const PERIODS: readonly { kept: number; of: (takenAt: number) => number | string }[] = [
  { kept: 24, of: (takenAt) => Math.floor(takenAt / HOUR_MS) },
  { kept: 14, of: (takenAt) => Math.floor(takenAt / DAY_MS) },
  { kept: 8, of: (takenAt) => Math.floor((takenAt / DAY_MS + 3) / 7) },
  { kept: 12, of: (takenAt) => new Date(takenAt).toISOString().slice(0, 7) },
]

/**
 * `now` in milliseconds since 1970; `shrinkAcceptedAt` is when somebody said that the smaller journal is right: larger
 * backups from before then no longer count against it. Damaged files and those from after `now` are left alone.
 */
export function rotation(backups: readonly KeptBackup[], now: number, shrinkAcceptedAt: number | null): Rotation {
  const newestFirst = backups.filter(isCounted(now)).toSorted((a, b) => b.takenAt - a.takenAt)
  const hasShrunk = isShrunken(newestFirst, shrinkAcceptedAt ?? -Infinity)
  const kept = new Set(backups.filter((backup) => !isCounted(now)(backup)).map(({ id }) => id))
  for (const { id } of newestFirst.slice(0, NEWEST_KEPT)) kept.add(id)
  for (const period of PERIODS) for (const id of newestOfEach(newestFirst, period)) kept.add(id)
  for (const { id, reason, takenAt } of newestFirst)
    if (reason !== 'change' && reason !== 'quit' && now - takenAt <= PRE_OPERATION_MS) kept.add(id)
  const ids = backups.map(({ id }) => id)
  if (hasShrunk) return { keep: ids, remove: [], hasShrunk }
  return { keep: ids.filter((id) => kept.has(id)), remove: ids.filter((id) => !kept.has(id)), hasShrunk }
}

const isCounted =
  (now: number) =>
  ({ isVerified, takenAt }: KeptBackup): boolean =>
    isVerified && takenAt <= now

function isShrunken([newest, ...before]: readonly KeptBackup[], acceptedAt: number): boolean {
  if (!newest) return false
  const largest = Math.max(0, ...before.filter(({ takenAt }) => takenAt > acceptedAt).map(({ count }) => count))
  return largest >= SHRINKABLE_ROWS && newest.count * 2 < largest
}

function newestOfEach(newestFirst: readonly KeptBackup[], { kept, of }: (typeof PERIODS)[number]): string[] {
  const byPeriod = new Map<number | string, string>()
  for (const { id, takenAt } of newestFirst) {
    const period = of(takenAt)
    if (!byPeriod.has(period)) byPeriod.set(period, id)
    if (byPeriod.size === kept) break
  }
  return [...byPeriod.values()]
}
