// The words of an import's report, the same on screen and in the terminal.
import type { FormatId, Trouble, ZoneNote } from './types'

export const formatNames: Record<FormatId, string> = {
  stepback: 'Stepback (full export)',
  'stepback-pages': 'Stepback (export for reading)',
  'day-one': 'Day One (JSON)',
  'day-one-text': 'Day One (plain text)',
  'day-one-classic': 'Day One Classic',
  jrnl: 'jrnl (JSON)',
  'jrnl-text': 'jrnl (text)',
  'jrnl-markdown': 'jrnl (Markdown)',
  'jrnl-folder': 'jrnl (folder)',
  'jrnl-encrypted': 'an encrypted file',
  'mini-diary': 'Mini Diary (JSON)',
  'mini-diary-markdown': 'Mini Diary (Markdown)',
  'mini-diary-encrypted': 'Mini Diary (encrypted)',
  'mini-diarium': 'Mini Diarium (JSON)',
  'mini-diarium-markdown': 'Mini Diarium (Markdown)',
  diarium: 'Diarium (JSON)',
  journey: 'Journey',
  obsidian: 'Obsidian daily notes',
  logseq: 'Logseq journals',
  joplin: 'Joplin (Markdown)',
  'joplin-raw': 'Joplin (RAW or JEX)',
  rednotebook: 'RedNotebook',
  'standard-notes': 'Standard Notes',
  'super-productivity': 'Super Productivity',
  'apple-journal': 'Apple Journal',
  markdown: 'Markdown with dates',
  csv: 'Table (CSV)',
  database: 'a database',
}

/** Of an application as a note keeps it; one that a later version added shows under its own id. */
export const sourceName = (app: string): string =>
  Object.hasOwn(formatNames, app) ? formatNames[app as FormatId] : app

/** Why something did not become a note, as a sentence. */
export const troubleWords: Record<Trouble, string> = {
  'file-too-large': 'The file is larger than 256 MB.',
  'archive-too-large': 'The archive holds more than 1 GB, or archives within archives.',
  'archive-ratio': 'The archive unpacks to more than 100 times its size.',
  'archive-entries': 'The archive has more than 20,000 entries.',
  'archive-damaged':
    'No archive that can be opened: damaged, cut off, or only called one. Save the export again, and pick that file.',
  'archive-empty':
    'The archive has no file in it that could be read, or lists none. Save the export again, and pick that file.',
  'archive-encrypted': 'The archive has a password. Unpack it first and pick the files.',
  'archive-method': 'Packed in a way that Stepback does not open. Unpack it first and pick the files.',
  'archive-unsafe-name': 'The archive has a file name that points outside it. Nothing of it was read.',
  'archive-duplicate-name': 'The archive has the same file name twice. Nothing of it was read.',
  'archive-link': 'The archive has a link in place of a file. Nothing of it was read.',
  'too-many-records': 'There are more than 200,000 entries. Import them in parts.',
  'out-of-time': 'Reading took more than a minute and was stopped. Import it in parts.',
  'not-there': 'There is no file or folder of this name.',
  'not-readable': 'This computer does not let it be read.',
  'no-files': 'The folder has no file in it.',
  link: 'A link to somewhere else. If it leads to notes, pick what it leads to.',
  'not-a-journal': 'Not an entry of a journal that Stepback knows.',
  'not-text': 'Not a text in UTF-8 or UTF-16. If it should be one, save it as UTF-8 and try again.',
  'not-json': 'Starts like JSON, and is damaged or was cut off.',
  'too-deep': 'Nested more than 32 levels deep.',
  'unsafe-key': 'Has a field name that programs reserve for themselves.',
  'not-a-record': 'An entry with a field missing or of the wrong kind.',
  'no-day': 'No day between 1900 and 2199 can be read for it.',
  'text-too-long': 'Longer than a note can be (one million characters).',
  'duplicate-id': 'Another entry has the same id and different words.',
  encrypted: 'Encrypted. Export it without a password from the application it comes from.',
  database: 'A database, which only its own application opens. Export from there as text or JSON, and pick that.',
  'in-trash': 'In the trash of the other application.',
  'not-a-note': 'Holds tasks, settings or other data, and no note.',
  empty: 'Has no words.',
  'before-first-entry': 'Text before the first entry. It belongs to no day.',
  'dated-line': 'A line with another date. It was read as part of the day above it.',
  'date-order-unknown': 'Its day depends on whether the day or the month comes first.',
  'date-in-words': 'Its day is written in words that Stepback cannot read.',
  'broken-front-matter': 'The fields at the top are damaged. The note was read, the fields in part.',
  media: 'A picture, recording or document. Stepback keeps words only.',
  'made-by-newer': 'Written by a newer version of Stepback. Import it with that version.',
  'made-for-reading': 'Stepback’s export for reading. Import the other one, which holds everything.',
  'parser-failed': 'Reading it failed. Please report which application it comes from.',
}

/** `order` as in `DMY`. */
export const orderWords: Record<string, string> = {
  DMY: 'Day, then month',
  MDY: 'Month, then day',
  YMD: 'Year, month, day',
  YDM: 'Year, day, month',
}

export const zoneWords = ({ reason, written, count }: ZoneNote, own: string): string => {
  const entries = count === 1 ? '1 entry' : `${count} entries`
  if (reason === 'no-zone') return `${entries} without a time zone: read in yours, ${own}.`
  return `${entries} in "${written}", which is no known time zone: read in yours, ${own}.`
}

/** Of files that were picked together. */
export const severalWords = (named: readonly string[], others: number): string =>
  others === 0 ? named.join(', ') : `${named.join(', ')} and ${others} more`

/** Of a report as an import keeps it: the code, perhaps with a detail behind it. A later version's code shows as it is. */
export function reportWords(why: string): string {
  const [code = ''] = why.split(': ', 1)
  return Object.hasOwn(troubleWords, code) ? `${troubleWords[code as Trouble]}${why.slice(code.length)}` : why
}
