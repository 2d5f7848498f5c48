// jrnl's text and Markdown, RedNotebook, Apple Journal, tables and plain Markdown.
import { describe, expect, it } from 'vitest'
import { read, said, textFile, troubles } from './foreign-files'

const formatOf = (reading: ReturnType<typeof read>) => reading.detected.map(({ format }) => format)

describe('jrnl text', () => {
  it('starts an entry only at a date that can be read', () => {
    const text =
      '[2020-08-29 11:11] First entry.\nBody with\n[1] a note\n[x] and a box\n\n[2020-08-30 07:05:09 AM] * Second, starred @Tom @tom\n'
    const reading = read([textFile('my.journal', text)])
    expect(formatOf(reading)).toEqual(['jrnl-text'])
    expect(said(reading.notes)).toEqual([
      { day: '2020-08-29', title: 'First entry.', text: 'Body with\n[1] a note\n[x] and a box' },
      { day: '2020-08-30', title: 'Second, starred @Tom @tom', text: '' },
    ])
    expect(reading.notes.map(({ starred, tags }) => [starred, tags])).toEqual([
      [false, []],
      [true, ['tom']],
    ])
  })

  it('reads 09.06.2013 by the other dates of the file', () => {
    const reading = read([textFile('j.txt', '[09.06.2013 15:39] One.\n\n[25.07.2013 10:00] Two. *\n')])
    expect(reading.notes.map(({ day, starred }) => [day, starred])).toEqual([
      ['2013-06-09', false],
      ['2013-07-25', true],
    ])
  })

  it('reads the files of old versions, where brackets are text and dots mean day first', () => {
    const text =
      '10.06.2010 15:00 A title. And more.\n\n11.06.2013 15:40 He said "[this] is it".\nBody\n[03.08.2019 12:55] A chat log\n'
    const reading = read([textFile('old.journal', text)])
    expect(said(reading.notes)).toEqual([
      { day: '2010-06-10', title: 'A title.', text: 'And more.' },
      { day: '2013-06-11', title: 'He said "[this] is it".', text: 'Body\n[03.08.2019 12:55] A chat log' },
    ])
    expect(reading.question).toBeNull()
  })

  it('asks where day and month could be either, and takes the answer', () => {
    const file = textFile('j.txt', '[09/06/2013 03:39 PM] One.\n')
    const asked = read([file])
    expect(asked.notes).toEqual([])
    expect(asked.question?.examples[0]?.days).toEqual(['2013-06-09', '2013-09-06'])
    expect(troubles(asked)).toEqual(['date-order-unknown'])
    const answered = read([file], { datePattern: asked.question!.patterns[1]! })
    expect(answered.notes[0]).toMatchObject({ day: '2013-09-06', writtenAt: '2013-09-06T13:39:00.000Z' })
  })

  it('starts an entry at seconds and halves of the day too, and after words that belong to no day', () => {
    const bare = read([textFile('old.txt', '2026-01-05 09:30:11 PM One.\nBody\n\n2026-01-06 10:30:00 AM Two.\n')])
    expect(said(bare.notes)).toEqual([
      { day: '2026-01-05', title: 'One.', text: 'Body' },
      { day: '2026-01-06', title: 'Two.', text: '' },
    ])
    expect(bare.notes[0]!.writtenAt).toBe('2026-01-05T20:30:11.000Z')
    const after = read([textFile('j.txt', 'My journal\n\n[2026-01-05 09:30] One.\n')])
    expect([after.notes.length, troubles(after)]).toEqual([1, ['before-first-entry']])
  })

  it('is not what a page of a day in Markdown quotes', () => {
    const reading = read([textFile('V/2026-01-06.md', '[2026-01-05 10:00] Ann: hi\n[2026-01-05 10:01] Ben: yo\n')])
    expect(formatOf(reading)).toEqual(['obsidian'])
    expect(reading.notes.map(({ day }) => day)).toEqual(['2026-01-06'])
  })

  it('imports nothing of a file without a readable date, and keeps it', () => {
    const reading = read([
      textFile('unreadable.journal', '[ashasd7zdskhz7asdkjasd] Entry one.\n\n[sadfhakjsdf88sdf7sdff] Two.\n'),
    ])
    expect(reading.notes).toEqual([])
    expect(reading.notUnderstood[0]!.text).toContain('Entry one.')
  })

  it('names an encrypted journal, and a database, as what it is', () => {
    const fernet = `gAAAAAB${'Zk9x_-'.repeat(20)}==`
    expect(troubles(read([textFile('secret.journal', fernet)]))).toEqual(['encrypted'])
    expect(formatOf(read([textFile('mini-diary.txt', 'a1b2c3d4'.repeat(20))]))).toEqual(['mini-diary-encrypted'])
    const database = read([textFile('backup.diary', `SQLite format 3\0${'\u0001\0'.repeat(500)}`)])
    expect(formatOf(database)).toEqual(['database'])
    expect(troubles(database)).toEqual(['database'])
  })
})

describe('jrnl Markdown and folders', () => {
  it('reads a whole journal, giving headings their levels back', () => {
    const text =
      '# 2020\n\n## August\n\n### 2020-08-29 11:11 Title one.\n\n#### Mine\nBody\n\n### 2020-08-31 12:00 Two. *\n\n## September\n\n### 2020-09-01 08:00 Three.\n'
    const reading = read([textFile('export.md', text)])
    expect(formatOf(reading)).toEqual(['jrnl-markdown'])
    expect(said(reading.notes)).toEqual([
      { day: '2020-08-29', title: 'Title one.', text: '# Mine\nBody' },
      { day: '2020-08-31', title: 'Two.', text: '' },
      { day: '2020-09-01', title: 'Three.', text: '' },
    ])
    expect(troubles(reading)).toEqual([])
  })

  it('reads one file for each entry', () => {
    const reading = read([textFile('out/2020-08-29_title.md', '# 2020-08-29 11:11 Title.\n\n## Mine\nBody\n')])
    expect(said(reading.notes)).toEqual([{ day: '2020-08-29', title: 'Title.', text: '# Mine\nBody' }])
  })

  it('takes the day from the folders, and reports what is no day', () => {
    const reading = read([
      textFile('j/2026/01/05.txt', '[2026-01-05 09:30] Hello.\nBody\n\n[2026-01-05 10:00] Again.\n'),
      textFile('j/2026/01/should-be-ignored.txt', 'nothing'),
    ])
    expect(said(reading.notes)).toEqual([
      { day: '2026-01-05', title: 'Hello.', text: 'Body' },
      { day: '2026-01-05', title: 'Again.', text: '' },
    ])
    expect(troubles(reading)).toEqual(['not-a-journal'])
  })
})

describe('RedNotebook', () => {
  it('reads days, categories, tags and its marks, without making objects', () => {
    const text = [
      '5: {text: "=Head=\\n**b** //i// __u__ --s-- [site \\"\\"http://a.example/x//y\\"\\"] #idea"}',
      "6:\n  Work:\n    Met Ana: null\n  Tags:\n    calm: null\n  text: !!python/unicode 'plain'",
      '40: {text: x}',
    ].join('\n')
    const reading = read([textFile('data/2026-01.txt', text), textFile('data/2026-02.txt', '{}\n')])
    expect(formatOf(reading)).toEqual(['rednotebook'])
    expect(said(reading.notes)).toEqual([
      { day: '2026-01-05', title: '', text: '# Head\n**b** _i_ u ~~s~~ [site](http://a.example/x//y) #idea' },
      { day: '2026-01-06', title: '', text: 'plain\n\n**Work**\n\n- Met Ana' },
    ])
    expect(reading.notes.map(({ tags }) => tags)).toEqual([['idea'], ['calm']])
    expect(troubles(reading)).toEqual(['no-day'])
  })
})

describe('Apple Journal', () => {
  it('reads the day in words, the prompt and the paragraphs', () => {
    const html =
      '<!DOCTYPE html><html><head><style>p{}</style></head><body><div class="pageHeader">Friday, 4 July 2025</div><div class="title">Sea</div><div class="reflectionPrompt">What went well?</div><p class="p2"><span class="s2">We <b>swam</b>.</span></p><p class="p2">Home &amp; dry</p></body></html>'
    const reading = read([textFile('Entries/2025-07-04.html', html)])
    expect(formatOf(reading)).toEqual(['apple-journal'])
    expect(said(reading.notes)).toEqual([
      { day: '2025-07-04', title: 'Sea', text: '> What went well?\n\nWe **swam**.\n\nHome & dry' },
    ])
  })

  it.each([
    ['Freitag, 4. Juli 2025', '2025-07-04'],
    ['vendredi 4 juillet 2025', '2025-07-04'],
    ['viernes, 4 de julio de 2025', '2025-07-04'],
    ['Friday, July 4, 2025', '2025-07-04'],
    ['2025年7月4日 金曜日', '2025-07-04'],
  ])('reads %s', (written, day) => {
    expect(read([textFile('x.html', `<div class="pageHeader">${written}</div><p>Hi</p>`)]).notes[0]?.day).toBe(day)
  })

  it('reports a day it cannot read', () => {
    expect(
      troubles(read([textFile('x.html', '<div class="pageHeader">perjantai 4. heinäkuuta</div><p>Hi</p>')])),
    ).toEqual(['date-in-words'])
  })
})

describe('tables', () => {
  it('reads Daylio, with moods, activities, quotes and line ends inside', () => {
    const text =
      'full_date,date,weekday,time,mood,activities,note_title,note\r\n2026-01-05,January 5,Monday,21:15,good,"work | run",Fine,"He said ""hi"".\r\nTwice."\r\n'
    const reading = read([textFile('daylio.csv', text)])
    expect(said(reading.notes)).toEqual([
      { day: '2026-01-05', title: 'Fine', text: 'He said "hi".\nTwice.\n\nMood: good' },
    ])
    expect(reading.notes[0]!.tags).toEqual(['work', 'run'])
    expect(reading.notes[0]!.writtenAt).toBe('2026-01-05T20:15:00.000Z')
  })

  it('reads semicolons, and asks about 5/6/2026', () => {
    const reading = read([textFile('t.csv', 'Date;Text\n05/06/2026;One\n')])
    expect(reading.question?.patterns).toHaveLength(2)
    expect(
      read([textFile('t.csv', 'Date;Text\n05/06/2026;One\n31/01/2026;Two\n')]).notes.map(({ day }) => day),
    ).toEqual(['2026-06-05', '2026-01-31'])
  })

  it('reports a row that is broken among good ones', () => {
    const reading = read([textFile('t.csv', 'date,text\n2026-01-05,ok\nnever,lost\n2026-01-06,a,b,c\n')])
    expect(reading.notes).toHaveLength(1)
    expect(troubles(reading)).toEqual(['no-day', 'not-a-record'])
  })
})

describe('plain Markdown', () => {
  it('finds the day in front matter, at the top, or in the name', () => {
    const reading = read([
      textFile('n/a.md', '---\ntitle: Alpha\ndate: 2026-01-05\nmood: 7\n---\nText'),
      textFile('n/b.md', '# Monday, January 5, 2026\n\nHello'),
      textFile('n/2026-01-07.txt', 'By name'),
      textFile('n/readme.md', 'No day at all'),
    ])
    expect(said(reading.notes)).toEqual([
      { day: '2026-01-07', title: '', text: 'By name' },
      { day: '2026-01-05', title: 'Alpha', text: 'Text\n\n```yaml\nmood: 7\n```' },
      { day: '2026-01-05', title: '', text: '# Monday, January 5, 2026\n\nHello' },
    ])
    expect(troubles(reading)).toEqual(['no-day'])
  })

  it('reads dates of the front matter in the order that all of them share', () => {
    const reading = read([
      textFile('n/a.md', '---\ntitle: A\ncreated_at: 05-01-2026 01:23 AM\n---\nOne'),
      textFile('n/b.md', '---\ntitle: B\ncreated_at: 25-01-2026 11:23 PM\n---\nTwo'),
    ])
    expect(reading.notes.map(({ day }) => day)).toEqual(['2026-01-05', '2026-01-25'])
  })

  it('reads one file with a heading for each day', () => {
    const text = '# Journal\n\n## 2026-01-05\n\nOne\n\n```\n## 2026-01-06 in code\n```\n\n## 2026-01-06: Title\n\nTwo'
    const reading = read([textFile('journal.md', text)])
    expect(said(reading.notes)).toEqual([
      { day: '2026-01-05', title: '', text: 'One\n\n```\n## 2026-01-06 in code\n```' },
      { day: '2026-01-06', title: 'Title', text: 'Two' },
    ])
  })
})
