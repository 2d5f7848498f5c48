// What the frame around every screen says.
import type { SaveFailure } from '../journal/save-queue'
import type { BlockedReason, UnlockProblem } from './session-store'

export const places = {
  today: 'Today',
  ledger: 'Ledger',
  people: 'People',
  insights: 'Insights',
  review: 'Review',
  coach: 'Coach',
  settings: 'Settings',
} as const

export const copy = {
  name: 'Stepback',
  starting: 'Opening',
  locking: 'Locking',
  readingRest: 'Reading the rest of the journal',
  /** `done` is 0 to 1. */
  rebuilding: (done: number) =>
    `Reading the journal from its log, ${Math.round(done * 100)} %. This happens once after an update or an interrupted close.`,
  rail: 'Places',
  skip: 'Skip to the page',
  lock: 'Lock',
  noLock: 'There is nothing to lock with: this journal has no passphrase. You can give it one under Settings.',
  blur: 'Blur the screen',
  unblur: 'Show the screen',
  undo: 'Undo',
  reminder: {
    daily: 'A minute to look back at today.',
    followUp: 'Something that was agreed is due today.',
    toToday: 'Go to Today',
    toFollowUp: 'See what is due',
    toJournal: 'Open the journal',
    snooze: 'In half an hour',
    dismiss: 'Not today',
  },
  expired: 'Ninety days in the trash',
  unsaved: 'Typed before the journal was locked',
  trashed: (what: string) => `In the trash: ${what}`,
  undone: (what: string) => `Undone: ${what}`,
  nothingToUndo: 'There is nothing to undo.',
  close: 'Close',
  keysTitle: 'Keys',
  save: {
    none: 'Everything is saved as you type',
    saving: 'Saving',
    saved: (time: string) => `Saved ${time}`,
    retry: 'Try again',
    failures: {
      'disk-full': 'Not saved: the disk is full. Your text is kept here. Free some space, then try again.',
      'io-error': 'Not saved: the disk answered with an error. Your text is kept here.',
      'not-permitted': 'Not saved: Stepback may not write to its folder any more. Your text is kept here.',
      'files-changed':
        'Not saved: another program has moved or changed the journal’s files while they were open. Everything is still here. Stop what synchronises or tidies that folder, then try again: all of it is written anew.',
      'not-open': 'Not saved: the journal is not open here any more. Copy your text before you close this window.',
      frozen:
        'Not saved: an earlier write failed, so nothing more is written until it is tried again. Your text is kept here.',
      'too-large':
        'Not saved: one change is more than 64 MB at once. The rest is saved. Make it shorter, or copy your text before you close this window.',
      'host-gone':
        'Not saved: Stepback itself has stopped. Start it again; if it prints an address, open that in this browser. Then try again here. Until then, copy your text before you close this window.',
      refused:
        'Not saved: one change was not accepted. The rest is saved. Change it, or copy your text before you close this window.',
    } satisfies Record<SaveFailure, string>,
  },
  sample: {
    banner: 'This is a made-up sample. Nothing here is yours, and nothing of yours is here.',
    leave: 'Leave the sample',
  },
  recovered: {
    anotherVault:
      'This is another journal than the one that was open here last: another one has taken its place in the journal’s folder. If you moved or put it there yourself, all is well, and this is not said again. If not, write nothing here, and find out who did; backups of your own are in Settings, Backups.',
    quarantined: (bytes: number) =>
      `A part of the journal’s files was damaged. ${bytes} bytes that could not be read were set aside in the folder “quarantine”. Most often that is a write which the computer cut short.`,
    nothingMissing: 'Nothing that was saved is missing, as far as the second copy on this computer can tell.',
    unknownMissing:
      'Whether a save is missing cannot be told, for there is nothing here to compare with. If you miss something, look in a backup.',
    broughtBack: (count: number) =>
      count === 1
        ? 'One record that was saved after the damage was still in this browser’s own copy. It is here, and saved again.'
        : `${count} records that were saved after the damage were still in this browser’s own copy. They are here, and saved again.`,
    broughtBackMissing: (count: number) =>
      `Saves that were confirmed are not in the journal’s files any more: files were removed, or older ones took their place. ${
        count === 1
          ? 'One record of those saves was still in this browser’s own copy. It is here, and saved again.'
          : `${count} records of those saves were still in this browser’s own copy. They are here, and saved again.`
      } What you had deleted since may be here again too. If you put the older files there on purpose, restore a backup of that time instead: Settings, Backups.`,
    missing: (count: number) =>
      count === 1
        ? 'The last save that was confirmed is not in the journal’s files any more: they are damaged, or older ones took their place. If you have a backup, look there.'
        : `The last ${count} saves that were confirmed are not in the journal’s files any more: they are damaged, or older ones took their place. If you have a backup, look there.`,
    unreadable: (count: number) =>
      count === 1
        ? 'One record could not be read. It was left as it is and is not shown.'
        : `${count} records could not be read. They were left as they are and are not shown.`,
    strangers: ([first = '', ...others]: readonly string[]) =>
      `In the journal’s folder there is “${first}”${others.length > 0 ? ` and ${others.length} more` : ''} that Stepback did not write. Most often a program that synchronises folders made a second copy of a file. It was not read and not touched; nothing is missing here because of it. Keep this folder out of what is synchronised, and put backups there instead.`,
    unprotected: 'This journal has no passphrase. Anybody who can copy its files can read it.',
    understood: 'Understood',
  },
  locked: {
    title: 'Locked',
    passphrase: 'Passphrase',
    unlock: 'Unlock',
    working: 'Opening. This takes a second, on purpose.',
    useCode: 'Use the recovery code',
    usePassphrase: 'Use the passphrase',
    openHere: 'Open with this computer’s key',
    code: 'Recovery code',
    sample: 'Look around a sample quarter',
    holding:
      'The disk did not take what was typed last. Stepback keeps it, encrypted, for as long as it runs, and tries again. Make room on the disk before you quit.',
    problems: {
      'wrong-passphrase': 'That is not the passphrase. Nothing was changed; try again.',
      'wrong-recovery-code': 'That is not the recovery code. Capitals, spaces and dashes do not matter.',
      'not-from-here': 'The key that this computer kept does not open the journal any more. Use the passphrase.',
      absent: 'There is no journal in this folder any more.',
      'in-use': 'The journal is open in another window.',
      damaged: 'The journal’s files are damaged.',
      newer: 'This journal was made by a newer version of Stepback.',
      'disk-full':
        'The disk is full, and opening needs a little room. Nothing was lost. Free some space, then try again.',
      failed: 'The disk did not let the journal be opened. Nothing was changed.',
    } satisfies Record<UnlockProblem, string>,
  },
  inUse: {
    title: 'Open in another window',
    text: 'This journal is open in another window or in the other edition of Stepback. One window writes at a time, so that nothing is lost.',
    takeOver: 'Open it here instead',
    hint: 'The other window saves what is being typed, then locks.',
  },
  blocked: {
    damaged: {
      title: 'This journal cannot be opened as it is',
      text: 'A file that it cannot do without is damaged: its header, its snapshots or its log. Nothing was changed, and nothing will be written. Keep a copy of the folder below before you try anything.',
    },
    newer: {
      title: 'Made by a newer version',
      text: 'This journal was written by a newer version of Stepback. Install that version to open it. Nothing was changed.',
    },
    'host-gone': {
      title: 'Stepback has ended',
      text: 'The part of Stepback that reads and writes the journal does not answer. Close this window and start Stepback again; everything that was confirmed is on disk.',
    },
    'disk-full': {
      title: 'The disk is full',
      text: 'Opening the journal needs a little room. Everything that was confirmed is on disk. Free some space, then try again.',
    },
    failed: {
      title: 'The journal could not be opened',
      text: 'The disk did not let it be read. Nothing was changed.',
    },
    'taken-over': {
      title: 'This window let go of the journal',
      text: 'All that was written here is saved. Another window has the journal now, or Stepback was started again. To go on here, try again.',
    },
    again: 'Try again',
    folder: 'The journal’s folder',
  } satisfies Record<BlockedReason, { title: string; text: string }> & { again: string; folder: string },
  restored: {
    title: 'The journal was put back',
    failedTitle: 'The journal was not put back',
    text: (count: number) =>
      `It now holds the ${count} records of that backup. What was here before is kept for 30 days: Settings, Backups, Undo the restore.`,
    go: 'Open it',
  },
  gateBackups: {
    damaged: 'You have backups. Putting one back keeps what is left of the damaged journal beside it for 30 days.',
    absent: 'There is no journal here, but there are backups of one.',
    look: 'See the backups',
    back: 'Back',
  },
  backupProblem: 'The last backup did not succeed. Your journal is saved; Settings, Backups says what to do.',
  shrunk:
    'The journal has lost more than half of its records since an earlier backup. No old backup is removed until you have looked.',
  seeBackups: 'See the backups',
  crashed: {
    title: 'This screen failed',
    text: 'What you wrote is saved as it was typed. The rest of Stepback still works.',
    again: 'Try this screen again',
  },
  sampleFailed: 'The sample could not be made.',
} as const
