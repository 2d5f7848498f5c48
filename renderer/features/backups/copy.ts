// What the backups say.
import type { BackupCheck, BackupFailure, BackupPlace, ChooseFolderOutcome, RestoreOutcome } from '#shared/ipc/types'
import type { BackupReason } from '#shared/vault/backup-name'

type RestoreFailure = Extract<RestoreOutcome, { outcome: 'failed' }>['reason']
type Refusal = Extract<ChooseFolderOutcome, { outcome: 'refused' }>['reason']

const instant = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })
const records = (count: number) => (count === 1 ? '1 record' : `${count} records`)

const RHYTHM =
  'taken ten minutes after a change, on closing, and before anything large. The newest twelve stay, and one for each of the last hours, days, weeks and months.'

export const copy = {
  title: 'Backups',
  lead: {
    protected: `Encrypted copies of the whole journal, ${RHYTHM}`,
    some: `Copies of the whole journal, ${RHYTHM}`,
    open: `Copies of the whole journal, ${RHYTHM} This journal has no passphrase: its key lies in each copy, and whoever comes by one can read it. You can protect the journal under Settings.`,
  },
  takeNow: 'Back up now',
  taken: (count: number) => `Taken and read back: ${records(count)}.`,
  list: 'The backups there are',
  none: 'No backup has been taken yet. The first comes ten minutes after a change, or now if you like.',
  when: (iso: string) => instant.format(new Date(iso)),
  detail: (reason: BackupReason, count: number) => `${copy.reasons[reason]} · ${records(count)}`,
  reasons: {
    change: 'after changes',
    quit: 'on closing',
    asked: 'asked for',
    import: 'before an import',
    restore: 'before a restore',
    upgrade: 'before a new version',
    keys: 'with a change of key',
    erasure: 'after a person was deleted',
  } satisfies Record<BackupReason, string>,
  checks: {
    verified: 'verified',
    'verified-open': 'verified',
    unchecked: 'being read',
    damaged: 'damaged',
    newer: 'of a newer version',
    gone: 'gone',
  } satisfies Record<BackupCheck, string>,
  isOpen: 'no passphrase, anybody can read it',
  before: {
    text: (count: number) =>
      count === 1
        ? 'One copy was made before the journal had a passphrase. Whoever comes by it can read it.'
        : `${count} copies were made before the journal had a passphrase. Whoever comes by one can read it.`,
    act: 'Replace them',
    sure: 'A new backup is taken under the passphrase first. Then these copies are deleted from every folder they are in, with what only they hold. This cannot be undone. Old blocks of a disk, and copies elsewhere, may remain readable.',
    cancel: 'Cancel',
    done: (count: number) =>
      `A new backup is taken, and ${count === 1 ? 'one open copy is' : `${count} open copies are`} deleted.`,
  },
  alsoSecond: 'in both folders',
  onlySecond: 'in the second folder',
  folders: {
    title: 'Where they are',
    main: 'Folder',
    second: 'Second folder',
    noSecond: 'None. A folder on another disk would survive the loss of this one.',
    isDefault: 'This is the folder in Stepback’s own. It is lost together with this disk.',
    choose: 'Choose another folder',
    chooseSecond: 'Choose a second folder',
    typed: 'The folder’s full path',
    use: 'Use this folder',
    cancel: 'Cancel',
    reset: 'Back to Stepback’s own',
    resetSecond: 'No second folder',
    moved: 'Backups go there from now on. Those in the folder before stay where they are.',
    refused: {
      'not-a-folder': 'There is no such folder. Write its full path, as it is shown in its properties.',
      'not-writable': 'Stepback may not write to that folder.',
      'inside-the-journal': 'That is inside the journal’s own folder. Choose one beside it or elsewhere.',
      'the-other-folder': 'The other backups go there already.',
    } satisfies Record<Refusal, string>,
  },
  failed: {
    'disk-full': 'the disk is full',
    'io-error': 'the disk answered with an error',
    'not-permitted': 'Stepback may not write there',
    'folder-missing': 'the folder is not there; perhaps its drive is not plugged in',
    'not-open': 'the journal is not open',
  } satisfies Record<BackupFailure | 'not-open', string>,
  problem: (place: BackupPlace, why: string) =>
    place === 'main'
      ? `The last backup was not written: ${why}. Your journal is saved all the same.`
      : `The last backup did not reach the second folder: ${why}.`,
  notTaken: (why: string) => `No backup was taken: ${why}. Your journal is saved all the same.`,
  shrunk:
    'The journal holds less than half of the records of an earlier backup, so no old backup is removed until you have looked. Open one below to see what is missing.',
  shrunkAccept: 'It is right as it is',
  unknown: (count: number) =>
    count === 1
      ? 'One file in the folder looks like a backup under another name, as a synchronising program makes when two copies disagree. It is left alone.'
      : `${count} files in the folder look like backups under other names, as a synchronising program makes when two copies disagree. They are left alone.`,
  undo: {
    text: (iso: string) => `What the last restore replaced is kept until ${instant.format(new Date(iso))}.`,
    act: 'Undo the restore',
    sure: 'The journal goes back to what it was before the restore. What it is now is backed up first.',
  },
  look: {
    title: (iso: string) => `Backup of ${instant.format(new Date(iso))}`,
    reading: 'Reading it. Nothing is changed.',
    back: 'Close',
    needsKey: 'This backup was made under another key. What opened the journal then?',
    passphrase: 'Passphrase of then',
    code: 'Recovery code of then',
    useCode: 'Use a recovery code',
    usePassphrase: 'Use a passphrase',
    open: 'Open it',
    working: 'Opening. This takes a second, on purpose.',
    wrongKey: 'That does not open this backup.',
    outcomes: {
      damaged: 'This file is damaged and cannot be put back. Take another one.',
      newer: 'This backup was made by a newer version of Stepback.',
      gone: 'The file is not there any more.',
      failed: 'It could not be read.',
    },
    holds: (count: number) => `It holds ${records(count)}.`,
    unreadable: (count: number) => `${records(count)} in it could not be read; they would be put back as they are.`,
    same: 'The journal is the same today: nothing would change.',
    would: 'What would change',
    returning: (count: number) => `Would come back: ${count}`,
    leaving: (count: number) => `Would go, as they came later: ${count}`,
    changing: (count: number) => `Would be as they were then: ${count}`,
    more: (count: number) => `and ${count} more`,
    restore: 'Put this back',
    rehearse: 'Rehearse it',
    rehearsing: 'Doing everything but the exchange.',
    rehearsed: (count: number) => `It works: ${records(count)} were written aside, read back and removed again.`,
    remove: 'Remove this backup',
    removeSure: 'The file is deleted from every folder it is in. This cannot be undone.',
    sure: 'The journal as it is now is backed up first and kept aside for 30 days. Then this backup takes its place, and you unlock it again.',
    cancel: 'Cancel',
  },
  restoreFailed: {
    'disk-full': 'The disk is full. Nothing was changed.',
    'io-error': 'The disk answered with an error. The journal is as it was.',
    'not-permitted': 'Stepback may not write there. The journal is as it was.',
    'folder-missing': 'A folder is missing. The journal is as it was.',
    damaged: 'That backup is damaged. Nothing was changed.',
    newer: 'That backup was made by a newer version. Nothing was changed.',
    gone: 'There is nothing to put back any more. Nothing was changed.',
    'in-use': 'The journal is open in another window. Close it there first.',
    'no-backup-before': 'The journal as it is now could not be backed up first, so nothing was changed.',
  } satisfies Record<RestoreFailure, string>,
}
