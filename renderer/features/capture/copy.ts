// What quick capture says.
import type { CaptureType } from './capture-change'

export const captureTypes: Record<CaptureType, string> = {
  pathItem: 'Item on the path',
  delegation: 'Delegation',
  decision: 'Decision',
  obstacle: 'Obstacle',
  feedbackOwed: 'Feedback owed',
  toRaise: 'To raise',
  note: 'Note',
}

export const copy = {
  title: 'Quick capture',
  type: 'What is it',
  text: 'In a line',
  placeholder: 'Write it down before it is gone. @ names a person.',
  person: 'With whom',
  choosePerson: 'Choose a person',
  save: 'Save',
  cancel: 'Cancel',
  saved: (what: string) => `${what} saved`,
  problems: {
    'no-text': 'Write a few words first.',
    'too-long': 'Keep it to one line of 200 characters. A note can be longer.',
    'no-person': 'This needs a person. Name one with @ or choose one.',
  },
  windowProblems: {
    'no-text': 'Write a few words first.',
    'too-long': 'Keep it to one line of 200 characters. A note can be longer.',
    'no-person': 'This needs a person. Name one with @, as under People.',
    locked: 'The journal is locked. Unlock it first; this line is kept nowhere.',
    failed: 'It could not be saved. Look at the main window.',
  },
  nobodyYet: 'There is nobody to choose yet. Add people under People, or save a note for now.',
} as const
