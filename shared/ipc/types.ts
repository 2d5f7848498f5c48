// The shapes that cross between page and host. No record content ever does: rows are encrypted bytes.
import type { Day } from '#shared/calendar/day'
import type { BackupReason } from '#shared/vault/backup-name'
import type { LastRing } from '#shared/reminders/next-reminder'

/** The journal and the sample live in separate vaults and never meet. */
export type VaultName = 'journal' | 'sample'

export interface AppInfo {
  edition: 'electron' | 'loopback'
  version: string
  platform: 'darwin' | 'win32' | 'linux'
  /** The vault this start was asked to show. */
  initialVault: VaultName
  /** Runtime whose change makes the IndexedDB copy suspect, such as `chromium 147`. */
  runtime: string
  /** Where the vault's files are, to be shown to the person. */
  profileFolder: string
}

/** `bytes` is the encrypted row; null erases the row for good. */
export interface RowWrite {
  id: string
  bytes: Uint8Array | null
}

export interface Row {
  id: string
  bytes: Uint8Array
}

export interface RowsPage {
  rows: Row[]
  /** null on the last page. */
  next: string | null
}

export type VaultStatus =
  | { state: 'absent' }
  /** `isHolding`: the host has saves that the disk refused; see `vault.hold`. */
  | { state: 'present'; header: Uint8Array; inUse: boolean; isHolding?: boolean }
  | { state: 'damaged'; reason: 'header-unreadable' | 'log-unreadable' }
  | { state: 'newer'; formatVersion: number }

/** What opening found. `quarantined` counts bytes of a torn or damaged tail that were set aside, 0 when clean. */
export interface OpenedVault {
  header: Uint8Array
  vaultId: string
  lastSeq: number
  count: number
  quarantinedBytes: number
  /** Operations that the last orderly exit had vouched for and that are no longer there; 0 unless the disk lost them. */
  missingOperations: number
  lastExitClean: boolean
  /** Names in the vault's folder that are not Stepback's: most often a synchronising program's copies. Absent when none. */
  strangers?: readonly string[]
  /** What an earlier page could not save and the host could not write since; absent when there is none. */
  held?: readonly HeldOperation[]
}

/** A save as it would be appended: sealed rows of one operation. */
export interface HeldOperation {
  operationId: string
  rows: readonly RowWrite[]
}

export type OpenOutcome =
  | { outcome: 'opened'; vault: OpenedVault }
  | { outcome: 'in-use' }
  | { outcome: 'absent' }
  | { outcome: 'damaged'; reason: 'header-unreadable' | 'log-unreadable' }
  | { outcome: 'newer'; formatVersion: number }
  | { outcome: 'failed'; reason: DiskFailure }

export type CreateOutcome =
  | { outcome: 'created'; vault: OpenedVault }
  | { outcome: 'exists' }
  | { outcome: 'in-use' }
  | { outcome: 'failed'; reason: DiskFailure }

export type DiskFailure = 'disk-full' | 'io-error' | 'not-permitted'

/**
 * `files-changed`: another program has moved, replaced or written the log while it was open. The page itself says `host-gone`
 * and `refused`: the host did not answer, or did not take the operation for one.
 */
export type AppendOutcome =
  | { outcome: 'saved'; seq: number; savedAt: string; count: number }
  | {
      outcome: 'failed'
      reason: DiskFailure | 'files-changed' | 'not-open' | 'frozen' | 'too-large' | 'host-gone' | 'refused'
    }

export type ReplaceHeaderOutcome = { outcome: 'replaced' } | { outcome: 'failed'; reason: DiskFailure | 'not-open' }

/** The only plain file the host keeps. No id, name or text of the journal's; the path of a folder may hold a person's name. */
export interface DeviceSettings {
  theme: 'system' | 'light' | 'dark'
  language: 'en' | 'de'
  /** `HH:MM` local, or null for no reminder. */
  reminderTime: string | null
  workingWeekdays: number[]
  daysOff: Day[]
  lastAnsweredDay: Day | null
  /** The last day that rang or passed while it was answered, and how many rang unanswered. Written by the host alone. */
  reminded: { day: Day | null; ignored: number }
  /** `HH:MM` local on the day of a follow-up, or null for none; counts only while there is a reminder at all. */
  followUpTime: string | null
  /** Days on which something agreed falls due. Nothing says what, or how many things. */
  followUpDays: Day[]
  /** What rang last, and until when it was put off. Written by the host alone. */
  rang: LastRing
  /** Whether the system-wide shortcut for quick capture is wanted. */
  quickCapture: boolean
  /** Marks of the lasting warnings that the person has understood; a digest of what each warns of. */
  understood: string[]
  /** Where the window stood; null before it first closed. */
  window: WindowPlace | null
  /** Written by the host alone: a path never comes from the page. */
  backups: BackupSettings
}

export interface BackupSettings {
  /** null for the folder in the profile. */
  folder: string | null
  /** null for none. */
  secondFolder: string | null
  /** When somebody said that a journal that had shrunk is right, in milliseconds since 1970; null if never. */
  shrinkAcceptedAt: number | null
  /** The version that opened the journal last; null before the first. */
  version: string | null
}

/** In the system's own pixels, not maximised. */
export interface WindowPlace {
  x: number
  y: number
  width: number
  height: number
  isMaximized: boolean
}

/** What a line is caught as, by the name of its kind. */
export interface CapturedLine {
  type: string
  text: string
}

/** `locked`: no page has the journal open. The others are for the person to mend. */
export type CaptureOutcome = 'saved' | 'locked' | 'no-text' | 'too-long' | 'no-person' | 'failed'

/** `not-here`: this edition, or this system, has no such thing. `taken`: another program has the shortcut. */
export interface DesktopStatus {
  quickCapture: 'on' | 'off' | 'taken' | 'not-here'
  /** The shortcut as the system names it, such as `CommandOrControl+Alt+J`. */
  quickCaptureKeys: string
  launchAtLogin: 'on' | 'off' | 'not-here'
}

export interface SaveFileRequest {
  suggestedName: string
  mediaType: string
  bytes: Uint8Array
}

/** `path` is null where the browser chose the place. */
export type SaveFileOutcome =
  { outcome: 'saved'; path: string | null } | { outcome: 'cancelled' } | { outcome: 'failed'; reason: DiskFailure }

/** `main` always is somewhere; `second` is a further copy, if a person wants one. */
export type BackupPlace = 'main' | 'second'

/**
 * `verified-open` is verified too, and holds the key it is read with: it was made while the journal had no passphrase.
 * `gone`: the file is not there any more.
 */
export type BackupCheck = 'verified' | 'verified-open' | 'unchecked' | UnreadableBackup
/** These cannot be restored. */
export type UnreadableBackup = 'damaged' | 'newer' | 'gone'

export interface BackupEntry {
  /** A handle, valid while the host runs. */
  id: string
  /** UTC, ISO 8601. */
  takenAt: string
  reason: BackupReason
  /** Live rows, drafts and settings among them. */
  count: number
  places: BackupPlace[]
  check: BackupCheck
}

export type BackupFailure = DiskFailure | 'folder-missing'

export interface BackupStatus {
  folder: string
  isDefaultFolder: boolean
  secondFolder: string | null
  /** How a folder is chosen here: in a dialog of the system's, or as a path typed into the page. */
  chooses: 'dialog' | 'typed'
  /** What went wrong last in a place, until it goes right. */
  problems: { place: BackupPlace; reason: BackupFailure }[]
  /** Older backups stay until somebody has looked: the journal has lost more than half of its rows. */
  hasShrunk: boolean
  /** Files in the folders that have a backup's ending and no backup's name, such as a synchronising program's copies. */
  unknownFiles: number
  /** Until when the last restore can be undone, UTC, ISO 8601; null when there is none to undo. */
  undoUntil: string | null
}

export type TakeOutcome =
  { outcome: 'taken'; count: number } | { outcome: 'failed'; reason: BackupFailure | 'not-open' }

export type OpenBackupOutcome =
  | { outcome: 'opened'; header: Uint8Array; vaultId: string; keyEpoch: number; count: number }
  | { outcome: UnreadableBackup }

export type ReplaceOpenOutcome = { outcome: 'replaced'; removed: number } | Extract<TakeOutcome, { outcome: 'failed' }>

export type RestoreOutcome =
  | { outcome: 'restored'; count: number }
  /** All but the exchange was done. */
  | { outcome: 'rehearsed'; count: number }
  | { outcome: 'failed'; reason: BackupFailure | 'damaged' | 'newer' | 'gone' | 'in-use' | 'no-backup-before' }

export type ChooseFolderOutcome =
  | { outcome: 'chosen' | 'cancelled' }
  | { outcome: 'refused'; reason: 'not-a-folder' | 'not-writable' | 'inside-the-journal' | 'the-other-folder' }

export type ReplaceAllOutcome =
  { outcome: 'replaced'; oldBackups: 'kept' | 'removed' } | { outcome: 'failed'; reason: DiskFailure | 'not-open' }

export type DropHistoryOutcome = { outcome: 'dropped' } | { outcome: 'failed'; reason: DiskFailure | 'not-open' }
