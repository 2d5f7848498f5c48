// Exports that nobody here wrote, read where they lie; skipped where they are absent.
import { describe, expect, it } from 'vitest'
import { fixtureFiles, hasFixtures, read, said, troubles } from './foreign-files'

describe.skipIf(!hasFixtures)('a real Day One export', () => {
  it('has five entries, two of them on the day after their date in UTC', () => {
    const { notes, notUnderstood, detected } = read(fixtureFiles('dayone-marcdonald/Dev Journal.json'))
    expect(detected.map(({ format, confidence }) => [format, confidence])).toEqual([['day-one', 'sure']])
    expect(notes.map(({ day }) => day)).toEqual(['2024-04-17', '2024-04-18', '2024-04-19', '2024-04-19', '2024-04-21'])
    expect(notUnderstood).toEqual([])
  })

  it('gives back what was escaped, keeps code as it is, and names its pictures', () => {
    const { notes } = read(fixtureFiles('dayone-marcdonald/Dev Journal.json'))
    expect(notes[0]!.title).toBe('Header 1')
    expect(notes[2]!.text).toContain('This-text-is-hyphenated')
    expect(notes[2]!.text).toContain('(This text is in parentheses)')
    expect(notes.map(({ text }) => text).join('')).not.toContain('dayone-moment')
    expect(notes[4]!.text).toMatch(/\[video: \S+\]\n\n\[audio: \S+\]/)
  })

  it('reports the one of six entries whose text is an object, and imports the five', () => {
    const { notes, notUnderstood } = read(fixtureFiles('dayone-marcdonald/Dev Journal One Invalid.json'))
    expect(notes).toHaveLength(5)
    expect(notUnderstood.map(({ why }) => why)).toEqual(['not-a-record'])
    expect(notUnderstood[0]!.where).toContain('1461153D91EC48C180C606C853FBFD83')
    expect(notUnderstood[0]!.detail).toContain('text')
    expect(notUnderstood[0]!.text).toContain('"invalid"')
  })
})

describe.skipIf(!hasFixtures)('the same two entries in four formats', () => {
  const formats = ['jsonMiniDiary.json', 'jsonDayOne.json', 'jsonJrnl.json', 'txtDayOne.txt']
  const readings = () => formats.map((name) => said(read(fixtureFiles(`mini-diary/${name}`)).notes))
  const withoutMarks = (notes: ReturnType<typeof said>) =>
    notes.map((note) => ({ ...note, text: note.text.replace(/\*\*|_/g, '') }))

  it('come out with the same days, titles and words', () => {
    const [first, ...others] = readings().map(withoutMarks)
    expect(first).toHaveLength(2)
    for (const other of others) expect(other).toEqual(first)
  })

  it('keep bold and italic where the format has them', () => {
    const [miniDiary, dayOne] = readings()
    expect(miniDiary).toEqual(dayOne)
    expect(miniDiary![0]!.text).toBe('This text is **bold** and _italic_.')
  })
})

describe.skipIf(!hasFixtures)('Mini Diarium fixtures', () => {
  it('read the plain text of Day One with its leap day, and report the preamble', () => {
    const reading = read(fixtureFiles('mini-diarium/dayone-sample.txt'))
    expect(said(reading.notes).map(({ day, title }) => [day, title])).toEqual([
      ['2024-01-15', 'Morning Reflections'],
      ['2024-01-16', 'Project Milestone'],
      ['2024-02-29', 'Leap Year Entry'],
    ])
    expect(reading.notUnderstood.map(({ why, text }) => [why, text])).toEqual([
      ['before-first-entry', 'This text before the first date marker is ignored.'],
    ])
  })

  it('read jrnl with an empty body, a star, and half past eleven at night on its own day', () => {
    const { notes } = read(fixtureFiles('mini-diarium/jrnl-realistic.json'))
    expect(notes).toHaveLength(6)
    expect(notes[4]).toMatchObject({ day: '2024-02-18', title: 'Quiet Sunday.', text: '', starred: false })
    expect(notes[5]).toMatchObject({ day: '2024-03-01', starred: true, tags: ['work', 'personal'] })
    expect(notes[5]!.writtenAt).toBe('2024-03-01T22:30:00.000Z')
  })
})

describe.skipIf(!hasFixtures)('a whole backup of Super Productivity', () => {
  it('is known by its content, and says what it holds that is not a note', () => {
    const reading = read(fixtureFiles('super-productivity/super-productivity-overdue.json'))
    expect(reading.detected.map(({ format }) => format)).toEqual(['super-productivity'])
    expect(reading.notes).toEqual([])
    expect(troubles(reading)).toEqual(['not-a-note'])
  })
})
