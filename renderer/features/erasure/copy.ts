// What deleting a person for good says.
import type { TextDecision } from '#shared/erasing/erase-person'

const texts = (count: number) => (count === 1 ? '1 text names' : `${count} texts name`)

export const copy = {
  title: (name: string) => `Delete ${name} for good`,
  lead: 'Their record goes at once, past the trash. What happened with them stays, under nobody’s name. Decide here what becomes of your own texts that name them.',
  gone: 'This person is not in the journal.',
  back: 'Back to the people',
  pseudonym: 'What stands for the name',
  pseudonymHint: 'Wherever you choose to replace it.',
  all: 'Set all at once',
  allNone: 'each as it is below',
  naming: (count: number, name: string) => `${texts(count)} ${name}`,
  none: (name: string) => `No text names ${name}.`,
  mayBeAnother: 'A first name or a handle may mean somebody else: then keep the text.',
  list: 'Texts that name them',
  becomes: 'What becomes of it',
  decisions: {
    replace: 'replace the name',
    delete: 'delete the text',
    keep: 'keep it as it is',
  } satisfies Record<TextDecision, string>,
  act: 'Delete for good',
  cancel: 'Cancel',
  sure: (name: string) =>
    `${name} and what you decided on above are removed from the journal and from its files. This cannot be undone, and there is no copy in the trash. A signed review whose text changes loses its signature.`,
  working: 'Deleting, and writing the journal’s files anew.',
  notSaved: 'It could not be saved, so the journal’s files still hold the person. Nothing else was done.',
  done: (name: string) => `${name} is deleted`,
  doneText:
    'The journal’s files were written anew without them. Blocks of the disk that were not used again may still hold old bytes.',
  notDropped: 'The person is out of the journal, but its old files could not be removed.',
  tryAgain: 'Try again',
  held: (count: number) => (count === 1 ? 'One backup still holds them.' : `${count} backups still hold them.`),
  heldList: 'Backups that hold them',
  heldDetail: (records: number) => (records === 1 ? '1 record' : `${records} records`),
  noneHeld: 'No backup holds them.',
  removeHeld: 'Remove these backups',
  removed: (count: number) => (count === 1 ? 'One backup is removed.' : `${count} backups are removed.`),
  when: (iso: string) =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso)),
} as const
