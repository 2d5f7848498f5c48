// Everything the page may ask of the host, declared once. The bridge, the router's handlers, the loopback client and
// the fake host of the tests all derive from this value. Bytes travel as Uint8Array; the loopback transport encodes them.
import type {
  AppendOutcome,
  AppInfo,
  BackupCheck,
  BackupEntry,
  BackupPlace,
  BackupStatus,
  CapturedLine,
  CaptureOutcome,
  ChooseFolderOutcome,
  CreateOutcome,
  DesktopStatus,
  DeviceSettings,
  DropHistoryOutcome,
  HeldOperation,
  OpenBackupOutcome,
  OpenOutcome,
  ReplaceAllOutcome,
  ReplaceHeaderOutcome,
  ReplaceOpenOutcome,
  RestoreOutcome,
  Row,
  RowsPage,
  RowWrite,
  SaveFileOutcome,
  SaveFileRequest,
  TakeOutcome,
  VaultName,
  VaultStatus,
} from './types'
import type { Ring } from '#shared/reminders/next-reminder'

/** A call's shape lives in its type only; at run time it is an empty marker. */
export interface Call<Argument, Result> {
  readonly argument?: Argument
  readonly result?: Result
}

const call = <Argument, Result>(): Call<Argument, Result> => ({})

export const contract = {
  app: {
    /** Edition, version, platform, and whether this start asked for the sample. */
    info: call<void, AppInfo>(),
    /** After `closeRequested`: the page has let go, and the shell may end; or something is not saved, and nothing may end. */
    readyToClose: call<{ isSaved: boolean }, void>(),
    /** Throw this page's memory away and load a fresh, locked one. */
    discardPage: call<void, void>(),
    /** The vault is unlocked and on screen: what waited for the journal may come. */
    opened: call<{ vault: VaultName }, void>(),
  },
  vault: {
    /** What is on disk, without opening it or taking the lock. */
    status: call<{ vault: VaultName }, VaultStatus>(),
    /** Take the vault lock and verify the log. `takeOver` asks the other window to flush and let go first. */
    open: call<{ vault: VaultName; takeOver: boolean }, OpenOutcome>(),
    /** Write a header for a new, empty vault and open it. Never replaces an existing one. */
    create: call<{ vault: VaultName; header: Uint8Array }, CreateOutcome>(),
    /** Replace the header (key slots) atomically, both copies. */
    replaceHeader: call<{ vault: VaultName; header: Uint8Array }, ReplaceHeaderOutcome>(),
    /** One logical operation as one frame; the answer comes after fdatasync. Repeating an `operationId` is harmless. */
    append: call<{ vault: VaultName; operationId: string; rows: readonly RowWrite[] }, AppendOutcome>(),
    /** Keeps sealed saves that the disk refused, in memory, while this page goes; in place of what was kept before. */
    hold: call<{ vault: VaultName; operations: readonly HeldOperation[] }, void>(),
    /** Live rows after `cursor` (null to begin), in pages of at most 4 MB. */
    readRows: call<{ vault: VaultName; cursor: string | null }, RowsPage>(),
    /**
     * Every row sealed anew under a header of the next key epoch, as a new vault beside the old one, which is then exchanged
     * for it and removed. Closes the vault. `removeBackups`: those under the old key go as soon as there is one under the new.
     */
    replaceAll: call<
      { vault: VaultName; header: Uint8Array; rows: readonly Row[]; removeBackups: boolean },
      ReplaceAllOutcome
    >(),
    /**
     * The live rows alone, as a new vault beside the old one, which is exchanged for it and removed with all that was erased or
     * rewritten since, with quarantined bytes, and with what restores have set aside. Closes the vault.
     */
    dropHistory: call<{ vault: VaultName }, DropHistoryOutcome>(),
    /** Snapshot if due, close files, free the lock. */
    close: call<{ vault: VaultName }, void>(),
    /** Remove the sample's vault. The journal's own cannot be removed through this call. */
    removeSample: call<void, void>(),
  },
  device: {
    read: call<void, DeviceSettings>(),
    write: call<Partial<Omit<DeviceSettings, 'backups' | 'reminded' | 'rang'>>, DeviceSettings>(),
  },
  /** Copies of the journal's vault as single files. The sample has none. */
  backups: {
    status: call<void, BackupStatus>(),
    /** Newest first. Files are listed by name; `check` reads one. */
    list: call<void, BackupEntry[]>(),
    /** Reads all of it. */
    check: call<{ backup: string }, BackupCheck>(),
    /** One now, because it was asked for or because something large is about to happen. */
    take: call<{ reason: 'asked' | 'import' | 'erasure' }, TakeOutcome>(),
    /** For a look: the header, to find the key by. */
    open: call<{ backup: string }, OpenBackupOutcome>(),
    /** Rows as in `vault.readRows`. */
    readRows: call<{ backup: string; cursor: string | null }, RowsPage>(),
    /**
     * A backup of what is there now, a new vault aside, verified, exchanged. Closes the vault unless it is a rehearsal, which
     * does all but the exchange.
     */
    restore: call<{ backup: string; isRehearsal: boolean }, RestoreOutcome>(),
    /** Puts back what the last restore replaced, within 30 days. Closes the vault. */
    undoRestore: call<void, RestoreOutcome>(),
    /** Those that hold any of these rows, readable or not; a damaged one counts, as nobody can tell. */
    holding: call<{ rows: readonly string[] }, string[]>(),
    /**
     * Takes one of the journal, which has a passphrase by now, and removes those of it that hold their key. Nothing is removed
     * where none could be taken, nor while the journal holds its own key.
     */
    replaceOpen: call<void, ReplaceOpenOutcome>(),
    /** Answers with how many are gone. */
    remove: call<{ backups: readonly string[] }, number>(),
    /** `typed` is what the person typed where there is no dialog, and null where there is one. */
    chooseFolder: call<{ place: BackupPlace; typed: string | null }, ChooseFolderOutcome>(),
    /** Back to the folder in the profile, or to no second one. No file is touched. */
    resetFolder: call<{ place: BackupPlace }, void>(),
    /** The smaller journal is right. */
    acceptShrink: call<void, void>(),
  },
  /** Secrets that the system keeps for this person on this computer: 32 bytes for a vault, sealed by its keychain. */
  deviceKey: {
    /** False where there is no keychain, or one that only disguises what it keeps. */
    available: call<void, boolean>(),
    /** Replaces what was kept. False when the system refuses. */
    store: call<{ vault: VaultName; secret: Uint8Array }, boolean>(),
    /** null when nothing is kept, or the system no longer opens it. */
    read: call<{ vault: VaultName }, Uint8Array | null>(),
    remove: call<{ vault: VaultName }, void>(),
  },
  capture: {
    /** From the small window: a line for the page that has the journal open. Nothing of it is kept on the way. */
    hand: call<CapturedLine, CaptureOutcome>(),
    /** From that page: what became of the line it was handed. */
    answer: call<{ id: string; outcome: CaptureOutcome }, void>(),
    /** From the small window: what is typed so far, for the page with the journal to keep. Nothing of it is kept on the way. */
    draft: call<{ text: string }, void>(),
    /** For the small window: the line that was interrupted there, '' for none. */
    drafted: call<void, string>(),
    /** From the page with the journal: the line that is asked for. */
    answerDraft: call<{ id: string; text: string }, void>(),
    /** The small window is done. */
    done: call<void, void>(),
  },
  reminders: {
    /** The reminder that rang last, once more in half an hour. False when none has rung within a day. */
    snooze: call<void, boolean>(),
    /** From a page that leaves the sample for the journal because of it: once that is open, it leads to what it was about. */
    follow: call<Ring, void>(),
  },
  desktop: {
    status: call<void, DesktopStatus>(),
    setQuickCapture: call<{ isOn: boolean }, DesktopStatus>(),
    setLaunchAtLogin: call<{ isOn: boolean }, DesktopStatus>(),
  },
  spelling: {
    /** From the page that was asked by `spellingAsked`: how the word may be spelt, the likeliest first. */
    suggested: call<{ id: string; words: string[] }, void>(),
  },
  files: {
    /** Save bytes where the person chooses. */
    save: call<SaveFileRequest, SaveFileOutcome>(),
  },
} as const

/** What the host may tell the page, unasked. */
export interface HostEvents {
  /** Suspend, screen lock, menu or tray asked for the lock. */
  lockRequested: void
  /** The window is closing: flush, then call `app.readyToClose`. */
  closeRequested: void
  /** Another window or edition took the vault over; this page must stop writing and lock. */
  vaultLost: { vault: VaultName }
  /** A backup has been taken, or has failed: its status reads differently now. */
  backupsChanged: void
  /** A reminder rings, and this edition has no notification of its own to say so. */
  reminderDue: Ring
  /** A click on a reminder's notification brought the person here. */
  reminderOpened: Ring
  /** The application was started once more, for this vault. */
  vaultAsked: { vault: VaultName }
  /** A menu item, shortcut or notification asks the page to go somewhere. */
  navigate: { to: string }
  /** A menu item asks for what a key of the page does. */
  commandRequested: { command: 'palette' | 'capture' | 'blur' | 'keys' | 'lock' }
  /** A line from the small window, to be put into the open journal and answered by `capture.answer`. */
  lineCaptured: CapturedLine & { id: string }
  /** A line is being typed in the small window; '' where it is not wanted any more. */
  lineDrafted: { text: string }
  /** The small window opens: for a line that was interrupted, answered by `capture.answerDraft`. */
  draftAsked: { id: string }
  /** A right click on a word that was marked as wrong. */
  spellingAsked: { id: string; word: string }
  /** The person says that a word is right. */
  wordLearned: { word: string }
}

/** The events by name, for code that has to know them at run time. */
export const hostEventNames = [
  'lockRequested',
  'closeRequested',
  'vaultLost',
  'backupsChanged',
  'reminderDue',
  'reminderOpened',
  'vaultAsked',
  'navigate',
  'commandRequested',
  'lineCaptured',
  'lineDrafted',
  'draftAsked',
  'spellingAsked',
  'wordLearned',
] as const satisfies readonly (keyof HostEvents)[]

export type ArgumentOf<C> = C extends Call<infer A, unknown> ? A : never
export type ResultOf<C> = C extends Call<never, infer R> ? R : C extends Call<infer _A, infer R> ? R : never
type Method<C> =
  ArgumentOf<C> extends void ? () => Promise<ResultOf<C>> : (argument: ArgumentOf<C>) => Promise<ResultOf<C>>

export type Contract = typeof contract
export type Group = keyof Contract

/** The contract as the page sees it. */
export type Host = {
  readonly [G in Group]: { readonly [M in keyof Contract[G]]: Method<Contract[G][M]> }
} & {
  /** Returns the function that stops listening. */
  on<E extends keyof HostEvents>(event: E, listener: (payload: HostEvents[E]) => void): () => void
}

/** The contract as the router serves it. */
export type Handlers = {
  readonly [G in Group]: { readonly [M in keyof Contract[G]]: Method<Contract[G][M]> }
}
