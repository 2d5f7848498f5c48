// What the history of a record says.
export const copy = {
  title: 'Earlier versions',
  lead: (what: string, title: string) => (title === '' ? `${what}. ` : `${what}: ${title}. `),
  kept: 'Every version of the last seven days is kept, one a day for ninety days, one a week after that.',
  none: 'Nothing it said before is kept.',
  gone: 'This record is no longer in the journal.',
  until: (when: string) => `Until ${when}`,
  words: 'What it said',
  nothing: 'Nothing was written.',
  alsoChanged: (fields: string) => `Also different then: ${fields}.`,
  bringBack: 'Bring this back',
  back: 'Brought back. Undo takes it away again.',
  removed: 'not in it any more',
  added: 'came later',
  legend: 'Struck out: not in it any more. Underlined: came later.',
} as const
