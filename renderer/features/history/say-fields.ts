// Fields of a record in words: `handsOnChips` reads as "hands on chips", which is what the check-in calls them too.

/** In order, without those that hold the words themselves. */
export function sayFields(names: readonly string[]): string {
  return names
    .filter((name) => !WORDS.has(name))
    .map((name) => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
    .join(', ')
}

const WORDS: ReadonlySet<string> = new Set([
  'line',
  'text',
  'title',
  'notes',
  'ifText',
  'thenText',
  'words',
  'lines',
  'name',
])
