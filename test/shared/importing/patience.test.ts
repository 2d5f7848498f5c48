// Texts made to keep a reader busy: each is one long mark that something looks for the end of. A reader that goes back for
// each would take hours.
import { describe, expect, it } from 'vitest'
import { jsonFile, read, textFile } from './foreign-files'

const LENGTH = 200_000
const TEDIOUS = ['`', '` `` ', '[', '[a](b', '\\', '<', '//a ', ' ', '#a', '@', '- ']

const within = (text: string) => [
  jsonFile('Journal.json', { entries: [{ uuid: 'x', creationDate: '2026-01-05T10:00:00Z', text: `a ${text}` }] }),
  textFile('x.txt', `[2026-01-05 10:00] ${text} x`),
  textFile('2026-01-05.md', `a ${text}`),
  textFile('data/2026-01.txt', `5: {text: ${JSON.stringify(`a ${text}`)}}`),
  textFile('journals/2026_01_06.org', `a ${text}`),
]

describe('a tedious text', () => {
  it.each(TEDIOUS)('of %j is read to its end', (mark) => {
    const { notes } = read(within(mark.repeat(LENGTH / mark.length)))
    expect(notes).toHaveLength(5)
  })
})
