// What importing says. The reasons and the names of formats are shared with the command line.
import type { DaySpan } from '#shared/calendar/day'

const entries = (count: number) => (count === 1 ? '1 entry' : `${count} entries`)
const records = (count: number) => (count === 1 ? '1 record' : `${count} records`)
const notes = (count: number) => (count === 1 ? '1 note' : `${count} notes`)

export const copy = {
  title: 'Import',
  lead: 'Bring in the words of another journal. You see what would come over first; nothing is written until you say so.',
  pick: {
    title: 'Files to look at',
    hint: 'An export as it was saved, zipped or not: Stepback’s own, Day One, jrnl, Mini Diary, Diarium, Journey, Obsidian, Logseq, Joplin, RedNotebook, Standard Notes, Super Productivity, Apple Journal, Markdown or a table.',
    drop: 'Drop files or a folder here',
    files: 'Choose files',
    folder: 'Choose a folder',
    filesLabel: 'Files to import',
    folderLabel: 'Folder to import',
  },
  password: {
    title: 'This file is locked',
    hint: (fileName: string) => `${fileName} was saved with a password. It is opened here, on this computer.`,
    label: 'Password of the file',
    open: 'Open it',
    opening: 'Opening. This takes a second or two, on purpose.',
    wrong: 'That password does not open the file, or the file is damaged. Nothing was changed.',
  },
  own: {
    label: 'Records of the export',
    kind: 'Kind',
    added: 'New',
    differing: 'Different here',
    here: 'Already here',
  },
  reading: 'Reading the files.',
  cancel: 'Cancel',
  failed: 'The files could not be read. Nothing was imported.',
  found: {
    title: 'What would come over',
    none: 'No entry of another journal was found in these files. Nothing is lost: below is what they hold.',
    table: 'Count of entries',
    what: 'Entries',
    count: 'Count',
    rows: {
      found: 'Found in the files',
      added: 'New: will be imported',
      changed: 'Changed since they were imported',
      alreadyHere: 'Already here',
      notUnderstood: 'Not understood, listed below',
    },
    formats: 'Read as',
    days: 'Days covered',
    span: ({ first, last }: DaySpan) => (first === last ? first : `${first} to ${last}`),
    zones: 'Time zones',
    noZone: (count: number) => `${entries(count)} with the day as written`,
    zone: (zone: string, count: number) => `${entries(count)} in ${zone}`,
    samples: 'The first new entries',
    day: 'Day',
    text: 'Text',
  },
  question: {
    title: 'Which comes first, the day or the month?',
    hint: 'Some of these dates can be read in two ways. Entries whose day depends on it wait for your answer.',
    example: (text: string, day: string) => `${text} is ${day}`,
  },
  troubles: {
    title: 'What would not come over',
    hint: 'It stays in your files. The list is kept with the import.',
    summary: (words: string, count: number) => `${words} (${count})`,
    more: (count: number) => `and ${count} more`,
  },
  confirm: {
    update: (count: number) => `Replace the text of ${entries(count)} that changed in the source`,
    updateHint: 'Entries you edited here are left as they are.',
    take: (count: number) =>
      count === 1
        ? 'Take the file’s version of 1 record that differs'
        : `Take the file’s version of ${count} records that differ`,
    takeHint:
      'What stands here now becomes an earlier version; a check-in, review or setting with another origin goes to the trash.',
    exact: 'Records come over exactly as they are in the file: days, times, history, and what is in its trash.',
    goRecords: (count: number) => `Import ${records(count)}`,
    goTake: (count: number) => `Take ${records(count)}`,
    marked: 'Imported notes are marked. They are never counted, and no suggestion is made from them.',
    go: (count: number) => `Import ${entries(count)}`,
    goChanged: (count: number) => `Update ${entries(count)}`,
    nothing: 'There is nothing new to import.',
    working: 'Taking a backup first.',
    noBackup: 'The backup before the import failed, so nothing was imported. Look at Backups, then try again.',
    other: 'Choose other files',
    label: (fileName: string) => `Import ${fileName}`,
  },
  done: {
    added: (count: number) => `${notes(count)} imported.`,
    changed: (count: number) => `${notes(count)} updated.`,
    recordsAdded: (count: number) => `${records(count)} imported.`,
    recordsTaken: (count: number) => `${records(count)} replaced by the file’s version.`,
    again: 'Import something else',
    undone: (count: number) => `${notes(count)} taken back. They are in the trash for 90 days.`,
  },
  batches: {
    title: 'Earlier imports',
    hint: 'Taking one back puts its notes into the trash. Notes you have edited since stay.',
    none: 'Nothing has been imported yet.',
    label: 'Earlier imports',
    day: 'Day',
    file: 'File',
    notes: 'Notes',
    state: 'State',
    undo: 'Take back',
    undoLabel: (fileName: string) => `Take back the import of ${fileName}`,
    undone: 'Taken back',
    sure: 'Take this import back?',
    sureText: (count: number) => `${notes(count)} go to the trash, where they stay for 90 days.`,
    keep: 'Keep it',
    undoChange: (fileName: string) => `Take back the import of ${fileName}`,
    report: (fileName: string, count: number) => `${fileName}: ${count} not imported`,
  },
} as const
