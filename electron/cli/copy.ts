// What `npm run vault` says.
export const copy = {
  usage: [
    'npm run vault -- open FILE       prints every record as JSON; asks for the passphrase or the recovery code',
    'npm run vault -- verify FILE     checks every byte that can be checked without a key',
    'npm run vault -- rebuild FILE    writes what is whole into a clean new vault beside it, or with --into FOLDER there',
    '',
    'FILE is a vault’s folder, the folder that it lies in, or a backup. Nothing in it is ever changed.',
    'rebuild --header BACKUP takes the header from a backup of the same vault, where the vault’s own is damaged.',
    'For scripts, open reads STEPBACK_PASSPHRASE, STEPBACK_RECOVERY_CODE, or one line of standard input.',
  ].join('\n'),
  noCommand: (command: string | undefined) =>
    command === undefined ? 'Say what to do, and with which file.' : `There is no command “${command}”.`,
  oneFile: 'Name one vault or one backup.',
  ask: 'Passphrase or recovery code: ',
  absent: 'There is no vault and no backup here.',
  newer: 'Made by a newer version of Stepback. That version reads it.',
  damagedBackup: 'This is no whole backup: it is damaged, or no backup of Stepback’s at all. Take another one.',
  damagedHeader:
    'The header is damaged, and with it the way to the key. A backup has a copy: npm run vault -- rebuild FILE --header BACKUP',
  damagedLog: 'No whole snapshot is left, and the log is damaged from its beginning. Take a backup.',
  noFile: 'That is neither a file nor a folder.',
  notRead: 'The disk did not let it be read.',
  wrongKey: 'That opens nothing here: it is neither the passphrase nor the recovery code.',
  otherHeader: 'The header’s backup is not a whole backup of this vault.',
  exists: (folder: string) => `There is something in ${folder} already. Name another folder with --into.`,
  notWritten: 'The new vault could not be written. Nothing else was touched.',
  rebuilt: (count: number, folder: string) => `${count} rows in a clean vault: ${folder}`,
  backup: (takenAt: string) => `a backup of ${takenAt}`,
  vault: 'a vault',
  slots: (kinds: readonly string[]) => `opened by: ${kinds.join(', ')}`,
  rows: (count: number, lastSeq: number) => `${count} rows after operation ${lastSeq}`,
  whole: 'every byte accounted for',
  spare: (name: string) => `damaged: ${name}, beside another that is whole`,
  missing: (count: number) =>
    count === 1
      ? '1 operation that an orderly exit had written is missing'
      : `${count} operations that an orderly exit had written are missing`,
  lost: (bytes: number) => `${bytes} bytes cannot be understood and are left out`,
} as const
