// Days and ids as other versions, converters and people write them: each was read wrong or not at all once.
import { describe, expect, it } from 'vitest'
import { jsonFile, read, textFile, troubles } from './foreign-files'

const days = (reading: ReturnType<typeof read>) => reading.notes.map(({ day }) => day)

describe('a year of two digits', () => {
  const jrnl = (...stamps: string[]) => textFile('j.txt', stamps.map((stamp) => `[${stamp}] Title.\n`).join('\n'))

  it('may come first, so that the day is asked for and never guessed', () => {
    const asked = read([jrnl('26-03-04 09:30', '26-03-25 09:30')])
    expect(asked.notes).toEqual([])
    expect(asked.question?.examples[0]?.days).toEqual(['2004-03-26', '2026-03-04'])
    const answered = read([jrnl('26-03-04 09:30', '26-03-25 09:30')], { datePattern: 'YYYY-MM-DD' })
    expect(days(answered)).toEqual(['2026-03-04', '2026-03-25'])
  })

  it('comes last between dots and slashes', () => {
    expect(days(read([jrnl('04.03.26 09:30', '25.03.26 09:30')]))).toEqual(['2026-03-04', '2026-03-25'])
    expect(days(read([jrnl('3/4/26 09:30', '3/25/26 09:30')]))).toEqual(['2026-03-04', '2026-03-25'])
  })
})

describe('a number that another file has too', () => {
  it('is no id by itself in two diaries of Mini Diarium', () => {
    const diary = (name: string, date: string) =>
      jsonFile(name, { metadata: { application: 'Mini Diarium' }, entries: [{ id: 1, date, title: name, text: 'x' }] })
    const reading = read([diary('a.json', '2026-03-04'), diary('b.json', '2026-03-05')])
    expect(reading.notes.map(({ title }) => title)).toEqual(['a.json', 'b.json'])
    expect(troubles(reading)).toEqual([])
  })

  it('is given to the same one of two diaries, in whatever order they are picked', () => {
    const diary = (name: string) =>
      jsonFile(`${name}.json`, {
        metadata: { application: 'Mini Diary' },
        entries: { '2026-03-04': { title: name, text: 'Words' } },
      })
    for (const files of [
      [diary('home'), diary('work')],
      [diary('work'), diary('home')],
    ]) {
      const reading = read(files)
      expect(reading.notes.map(({ title }) => title)).toEqual(['home'])
      expect(reading.notUnderstood).toMatchObject([{ why: 'duplicate-id', text: '# work\n\nWords' }])
    }
  })

  it('is no id by itself in two tables', () => {
    const table = (name: string, row: string) => textFile(name, `id,date,text\n${row}\n`)
    const reading = read([table('a.csv', '1,2026-03-04,One'), table('b.csv', '1,2026-03-05,Two')])
    expect(reading.notes.map(({ text }) => text)).toEqual(['One', 'Two'])
  })
})

describe('a day in the fields of a note', () => {
  it.each([
    ['a link', 'date: "[[2026-03-04]]"'],
    ['a link without quotes', 'date: [[2026-03-04]]'],
    ['a list of one', 'date:\n  - 2026-03-04'],
    ['seconds since 1970', 'created: 1772582400'],
    ['words with a time', 'creation date: Wednesday 4th March 2026 09:15:32'],
  ])('may be %s', (_name, field) => {
    expect(days(read([textFile('n/a.md', `---\n${field}\n---\nWords`)]))).toEqual(['2026-03-04'])
  })

  it('may stand between plus signs, or before two colons', () => {
    const toml = textFile('n/a.md', '+++\ntitle = "x"\ndate = 2026-03-04\n+++\nWords')
    expect(days(read([toml, textFile('n/b.md', 'date:: 2026-03-05\nWords')]))).toEqual(['2026-03-04', '2026-03-05'])
  })
})

describe('a day in names and folders', () => {
  it.each(['2026/03/04', '2026/3/4', '2026/March/04', '2026/03-March/04', '2026/03 - March/4', '2026/2026-03/04'])(
    'is read from %s',
    (path) => {
      expect(days(read([textFile(`v/${path}.md`, 'Words')]))).toEqual(['2026-03-04'])
    },
  )

  it('is read from the week and its day, and not from the week alone', () => {
    const reading = read(['2026-W10-3', '2026-W01-1', '2026-W10'].map((name) => textFile(`v/${name}.md`, name)))
    expect(days(reading).sort((a, b) => (a < b ? -1 : 1))).toEqual(['2025-12-29', '2026-03-04'])
    expect(troubles(reading)).toEqual(['no-day'])
  })

  it('is read where a system took the dots off the letters', () => {
    expect(days(read([textFile('v/Mittwoch, 4. März 2026.md'.normalize('NFD'), 'x')]))).toEqual(['2026-03-04'])
  })

  it('is the number in the year where the vault says so', () => {
    const settings = textFile('v/.obsidian/daily-notes.json', '{"format":"YYYY-DDDD"}')
    expect(days(read([settings, textFile('v/2026-063.md', 'x')]))).toEqual(['2026-03-04'])
    expect(troubles(read([settings, textFile('v/2026-366.md', 'x')]))).toEqual(['no-day'])
  })

  it('is not read from a film in a folder of a month', () => {
    expect(troubles(read([textFile('v/2026/Films/12.md', 'Angry men')]))).toEqual(['no-day'])
  })
})

describe('Journey', () => {
  it('may have seconds where it has milliseconds', () => {
    const entry = { id: 'a', date_journal: 1772667000, timezone: 'Asia/Tokyo', text: 'x' }
    expect(days(read([jsonFile('a.json', entry)]))).toEqual(['2026-03-05'])
  })
})

describe('Joplin', () => {
  it('tells the order of day and month by the time of the change too', () => {
    const note = '---\ntitle: C\nupdated: 25/03/2026 09:30\ncreated: 04/03/2026 09:30\n---\n\nx'
    expect(days(read([textFile('j/C.md', note)]))).toEqual(['2026-03-04'])
  })
})

describe('jrnl', () => {
  it('leaves a date without a time in the entry, where the entries have one', () => {
    const text = '[2026-03-04 09:30] Title\n[1] a\n[2026-03-10] is the release\n\n[2026-03-05 10:00] Two\n'
    const reading = read([textFile('j.txt', text)])
    expect(reading.notes.map(({ day, text: words }) => [day, words])).toEqual([
      ['2026-03-04', '[1] a\n[2026-03-10] is the release'],
      ['2026-03-05', ''],
    ])
    expect(troubles(reading)).toEqual(['dated-line'])
  })
  it('has a time in most entries, whatever else stands in brackets', () => {
    const lines = ['[2026-01-05 09:30] One.', '[2026-01-04] aside', '[version 2026] noted', '[2026-01-06 09:30] Two.']
    const { notes } = read([textFile('j.txt', lines.join('\n'))])
    expect(notes.map(({ day, text }) => [day, text])).toEqual([
      ['2026-01-05', '[2026-01-04] aside\n[version 2026] noted'],
      ['2026-01-06', ''],
    ])
  })

  it('tells of a line that begins as an entry does, with a date that names no day', () => {
    const text = '[2026-03-04 09:30] One\nWords\n\n[2026-03 10:00] Two\nMore\n'
    const reading = read([textFile('j.txt', text)])
    expect(reading.notes.map(({ text: words }) => words)).toEqual(['Words\n\n[2026-03 10:00] Two\nMore'])
    expect(reading.notUnderstood).toMatchObject([{ why: 'dated-line', text: '[2026-03 10:00] Two' }])
  })
})

describe('RedNotebook', () => {
  it('may have a list or a text for a category', () => {
    const month =
      '4:\n  Ideas:\n    - one\n    - two\n  text: Words\n5:\n  Note: just words\n6: {Calm: null, text: x}\n'
    const { notes } = read([textFile('data/2026-03.txt', month)])
    expect(notes.map(({ text }) => text)).toEqual([
      'Words\n\n**Ideas**\n\n- one\n- two',
      '**Note**\n\n- just words',
      'x',
    ])
    expect(notes[2]!.tags).toEqual(['Calm'])
  })
})
