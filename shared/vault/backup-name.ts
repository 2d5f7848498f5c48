// What a backup's file is called, so that a folder full of them can be listed without reading every one:
//
// stepback-2026-01-05T165000Z-change-412-7d1c6d2e.backup    instant, UTC; why; live rows; beginning of the vault's id

/** Why it was taken. All but the first two are kept for 90 days whatever else there is. */
export const BACKUP_REASONS = ['change', 'quit', 'asked', 'import', 'restore', 'upgrade', 'keys', 'erasure'] as const
export type BackupReason = (typeof BACKUP_REASONS)[number]

export const BACKUP_SUFFIX = '.backup'

export interface BackupName {
  /** Milliseconds since 1970, whole seconds. */
  takenAt: number
  reason: BackupReason
  /** Live rows. */
  count: number
  /** The first eight digits of the vault's id: one folder may hold the backups of several vaults. */
  vault: string
}

const NAME = /^stepback-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z-([a-z]+)-(\d{1,9})-([0-9a-f]{8})\.backup$/

export const vaultPartOf = (vaultId: string): string => vaultId.slice(0, 8)

export function toBackupName({ takenAt, reason, count, vault }: BackupName): string {
  const instant = new Date(takenAt).toISOString().slice(0, 19).replaceAll(':', '')
  return `stepback-${instant}Z-${reason}-${count}-${vault}${BACKUP_SUFFIX}`
}

/** null for any other file, such as the copy that a synchronising program makes of one in conflict. */
export function fromBackupName(name: string): BackupName | null {
  const match = NAME.exec(name)
  if (!match) return null
  const [, day, hours, minutes, seconds, word, count, vault] = match
  const takenAt = Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`)
  const reason = BACKUP_REASONS.find((known) => known === word)
  if (!reason || Number.isNaN(takenAt)) return null
  return { takenAt, reason, count: Number(count), vault: vault! }
}
