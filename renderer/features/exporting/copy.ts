// What exporting everything says.

const records = (count: number) => (count === 1 ? '1 record' : `${count} records`)

export const copy = {
  title: 'Export everything',
  lead: 'A copy of the whole journal that does not need Stepback. It is yours to keep, to read, or to move to another computer.',
  what: {
    title: 'What to save',
    options: {
      json: {
        label: 'For coming back: everything, as JSON',
        hint: 'Every record with its times and history, the trash, earlier versions and your settings. Import reads it back as the same journal.',
      },
      markdown: {
        label: 'For reading: pages and tables, in a zip',
        hint: 'A Markdown page for each day, person, list and review, and tables for a spreadsheet. Without settings and earlier versions; it cannot be imported again.',
      },
    },
    holds: (live: number, trashed: number) =>
      trashed === 0
        ? `It will hold ${records(live)}.`
        : `It will hold ${records(live)}, and ${trashed} more from the trash.`,
  },
  lock: {
    title: 'Who may open it',
    withPassword: 'Lock it with a passphrase',
    withPasswordHint:
      'Only this passphrase opens the file, here or with the tool “age” (age-encryption.org). Nobody can reset it.',
    without: 'Save it without a passphrase',
    withoutHint: 'Anyone with this file can read it.',
    sure: 'I understand that anyone with this file can read it.',
  },
  save: 'Save the file',
  working: 'Making the file.',
  saved: (path: string | null) => (path === null ? 'The file is with your downloads.' : `Saved as ${path}.`),
  keepsNoCopy: 'Stepback keeps no copy of it and does not remember where it went.',
  failed: 'The file could not be saved. Nothing was written.',
} as const
