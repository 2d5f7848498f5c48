// Files go by what is in them: a name without an extension, or with another format's, costs nothing.
import { describe, expect, it } from 'vitest'
import { read, textFile, troubles } from './foreign-files'

const HEADINGS = '# 2026-03-04\n\nOne, and more\n\n# 2026-03-05\n\nTwo\n'
const LINES = '2026-03-04\nOne, and more\n\n2026-03-05\nTwo\n'
const said = (path: string, text: string) => read([textFile(path, text)]).notes.map((note) => [note.day, note.text])
const BOTH = [
  ['2026-03-04', 'One, and more'],
  ['2026-03-05', 'Two'],
]

describe('a text with a heading for each day', () => {
  it.each(['journal', 'journal.csv', 'journal.json', 'journal.log', 'my.diary (old)'])('may be called %s', (name) => {
    expect(said(name, HEADINGS)).toEqual(BOTH)
  })

  it('may come from an application under any name', () => {
    const reading = read([textFile('export', '# Mini Diary\n\n## Tuesday, January 6, 2026\n\n**Title**\n\nWords\n')])
    expect(reading.notes).toMatchObject([{ day: '2026-01-06', title: 'Title', text: 'Words' }])
  })

  it('may begin with a link', () => {
    expect(said('journal.md', `[TOC]\n\n${HEADINGS}`)).toEqual(BOTH)
  })

  it('is not looked for in programs and pages', () => {
    for (const name of ['a.py', 'a.css', 'a.html', '.hidden']) {
      expect(troubles(read([textFile(name, HEADINGS)]))).toEqual(['not-a-journal'])
    }
  })
})

describe('a text with a line for each day', () => {
  it.each(['diary', 'diary.log'])('may be called %s', (name) => {
    expect(said(name, LINES)).toEqual(BOTH)
  })
})

describe('a note of one day', () => {
  it.each([
    ['2026-03-04', 'Words'],
    ['note', '---\ndate: 2026-03-04\n---\nWords'],
    ['note', '2026-03-04\n\nWords'],
  ])('may be called %s', (name, text) => {
    expect(said(name, text)).toMatchObject([['2026-03-04', expect.stringContaining('Words')]])
  })
})

it('a table keeps its rows, whatever stands in them', () => {
  const table = 'date,text\n2026-03-04,"# 2026-01-01\n# 2026-01-02"\n2026-03-05,Two words\n'
  expect(said('t.csv', table).map(([day]) => day)).toEqual(['2026-03-04', '2026-03-05'])
})
