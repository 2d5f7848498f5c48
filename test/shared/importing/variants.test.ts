// Exports that differ a little from what their applications document, as converters, old versions and other systems write them.
import { describe, expect, it } from 'vitest'
import { jsonFile, read, said, textFile, troubles } from './foreign-files'

const formats = (reading: ReturnType<typeof read>) => reading.detected.map(({ format }) => format)
const dayOneEntry = { uuid: 'A1', creationDate: '2026-01-05T10:00:00Z', timeZone: 'Europe/Berlin', text: 'Words' }

describe('the JSON of other applications', () => {
  it('of Day One may be the list alone, with line ends of Windows and flags as numbers', () => {
    const reading = read([jsonFile('j.json', [{ ...dayOneEntry, text: '# A\r\none\r\ntwo', starred: 1 }])])
    expect(formats(reading)).toEqual(['day-one'])
    expect(reading.notes[0]).toMatchObject({ title: 'A', text: 'one\ntwo', starred: true })
  })

  it('of Day One takes the zone of the place where the entry has none, and its words from a tree', () => {
    const { timeZone: _none, text: _words, ...bare } = dayOneEntry
    const place = { location: { timeZoneName: 'Asia/Tokyo' }, creationDate: '2026-01-05T20:00:00Z' }
    const richText = { contents: [{ text: 'Only ' }, { text: 'here' }] }
    const { notes, zoneNotes } = read([jsonFile('j.json', { entries: [{ ...bare, ...place, richText }] })])
    expect(notes[0]).toMatchObject({ day: '2026-01-06', zone: 'Asia/Tokyo', text: 'Only here' })
    expect(zoneNotes).toEqual([])
  })

  it('never carries half of a character, which a disk would change and a second run take for news', () => {
    const text = JSON.stringify({ entries: [dayOneEntry] }).replace('Words', String.raw`a\ud83d b\u0000c`)
    expect(read([textFile('j.json', text)]).notes[0]!.text).toBe('a\uFFFD bc')
  })

  it('is not taken for jrnl where the words would be lost', () => {
    const reading = read([jsonFile('x.json', { entries: [{ date: '2026-01-05', title: 'T', content: 'Words' }] })])
    expect(formats(reading)).toEqual([])
    expect(reading.notUnderstood[0]).toMatchObject({ why: 'not-a-journal' })
  })

  it('of Diarium is known by any one field that was ticked', () => {
    const date = '2026-01-15T00:00:00.0000000'
    const reading = read([
      jsonFile('d.json', [
        { date, text: 'Words', rating: '5' },
        { date, tags: ['a'] },
      ]),
    ])
    expect(formats(reading)).toEqual(['diarium'])
    expect(said(reading.notes)).toEqual([{ day: '2026-01-15', title: '', text: 'Words\n\nRating: 5 of 5' }])
    expect(troubles(reading)).toEqual(['empty'])
  })

  it('is not of Diarium for a date and tags alone, which any list has', () => {
    const reading = read([jsonFile('list.json', [{ date: '2026-01-05', tags: ['a'], words: 'Lost' }])])
    expect(formats(reading)).toEqual([])
    expect(troubles(reading)).toEqual(['not-a-journal'])
  })

  it('of jrnl may be a folder with a file for each entry', () => {
    const entry = { title: 'T', body: 'Words', date: '2026-01-05', time: '09:30', tags: [], starred: true }
    const reading = read([jsonFile('out/2026-01-05_t.json', entry)])
    expect(formats(reading)).toEqual(['jrnl'])
    expect(reading.notes[0]).toMatchObject({ day: '2026-01-05', title: 'T', text: 'Words', starred: true })
  })

  it('of the older Super Productivity has what was in the way and what to change, and says so where it has neither', () => {
    const metric = { '2026-01-05': { obstructions: ['o'], improvementsTomorrow: ['i'] }, '2026-01-06': { mood: 5 } }
    const tables = {
      obstruction: { entities: { o: { title: 'Noise' } } },
      improvement: { entities: { i: { title: 'Walk' } } },
    }
    const reading = read([jsonFile('sp.json', { task: { entities: {} }, metric: { entities: metric }, ...tables })])
    expect(reading.notes.map(({ text }) => text)).toEqual(['**Obstructions**\n\n- Noise\n\n**For tomorrow**\n\n- Walk'])
    expect(troubles(reading)).toEqual(['empty'])
  })

  it('of Super Productivity may be without tasks', () => {
    const metric = { ids: ['2026-01-05'], entities: { '2026-01-05': { id: '2026-01-05', notes: 'Quiet' } } }
    const reading = read([jsonFile('sp.json', { timestamp: 1, crossModelVersion: 4.2, data: { metric } })])
    expect(formats(reading)).toEqual(['super-productivity'])
    expect(reading.notes.map(({ text }) => text)).toEqual(['Quiet'])
  })

  it('of Super Productivity may have two reflections of one moment', () => {
    const reflections = [
      { text: 'One', created: 1 },
      { text: 'Two', created: 1 },
    ]
    const metric = { entities: { '2026-01-05': { id: '2026-01-05', reflections } } }
    const reading = read([jsonFile('sp.json', { data: { metric } })])
    expect(reading.notes.map(({ text, source }) => [text, source.id])).toEqual([
      ['One', '2026-01-05 reflection 1'],
      ['Two', '2026-01-05 reflection 1-2'],
    ])
  })

  it('is told of where only the title of a second record with the same id is another', () => {
    const uuid = 'A'.repeat(32)
    const entries = ['# One\n\nx', '# Two\n\nx'].map((text) => ({ uuid, creationDate: '2026-01-05T12:00:00Z', text }))
    const reading = read([jsonFile('Journal.json', { metadata: { version: '1.0' }, entries })])
    expect(reading.notes.map(({ title }) => title)).toEqual(['One'])
    expect(troubles(reading)).toEqual(['duplicate-id'])
  })

  it('of Mini Diarium breaks lines and names pictures without marks that show', () => {
    const text = '<p>one<br>two</p><img src="data:image/png;base64,AAAA">'
    const entries = [{ id: 1, date: '2026-01-05', title: 'T', text }]
    const { notes } = read([jsonFile('m.json', { metadata: { application: 'Mini Diarium' }, entries })])
    expect(notes[0]!.text).toBe('one  \ntwo\n\n[photo: image]')
  })
})

describe('a backup of Standard Notes', () => {
  const note = (content: object, more: object = {}) => ({
    uuid: 'n1',
    content_type: 'Note',
    created_at: '2026-01-05T10:00:00.000Z',
    content,
    ...more,
  })
  const backup = (...items: object[]) =>
    jsonFile('b/Standard Notes Backup and Import File.txt', { version: '004', items })

  it('has every item twice in its zip, and is read once', () => {
    const reading = read([backup(note({ title: 'T', text: 'Words' })), textFile('b/Items/Note/T-n1.txt', 'Words')])
    expect(said(reading.notes)).toEqual([{ day: '2026-01-05', title: 'T', text: 'Words' }])
    expect(troubles(reading)).toEqual([])
  })

  it('takes the first time known for a note that was created at no time', () => {
    const epoch = { created_at: '1970-01-01T00:00:00.000Z', updated_at: '2026-02-05T10:00:00.000Z' }
    expect(read([backup(note({ title: 'T', text: 'x' }, epoch))]).notes[0]!.day).toBe('2026-02-05')
  })

  it('says that a deleted note is in the trash', () => {
    expect(troubles(read([backup({ ...note({}), content: null, deleted: true })]))).toContain('in-trash')
  })

  it('has headings of no more than six levels, whatever its tree says', () => {
    const heading = (tag: string) => ({ type: 'heading', tag, children: [{ type: 'text', text: 'Head' }] })
    const root = { children: [heading('h9999999'), heading('h2'), heading('x'), heading('h0')] }
    const content = { title: 'T', noteType: 'super', text: JSON.stringify({ root }) }
    expect(read([backup(note(content))]).notes[0]!.text).toBe('## Head\n\n## Head\n\n## Head\n\n## Head')
  })

  it('keeps the looks of a Super note', () => {
    const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
    const item = (...children: object[]) => ({ type: 'listitem', checked: true, children })
    const cell = (words: string) => ({ type: 'tablecell', children: [{ type: 'paragraph', children: [text(words)] }] })
    const children = [
      { type: 'heading', tag: 'h3', children: [text('Head')] },
      { type: 'paragraph', children: [text('bold ', 1), text('and', 2), { type: 'linebreak' }, text('x', 16)] },
      {
        type: 'list',
        listType: 'check',
        children: [item(text('done')), item({ type: 'list', listType: 'number', children: [item(text('inner'))] })],
      },
      { type: 'paragraph', children: [{ type: 'link', url: 'https://example.org', children: [text('there')] }] },
      { type: 'table', children: [{ type: 'tablerow', children: [cell('a'), cell('b')] }] },
      { type: 'quote', children: [text('said')] },
    ]
    const content = { title: 'T', noteType: 'super', text: JSON.stringify({ root: { type: 'root', children } }) }
    expect(read([backup(note(content))]).notes[0]!.text).toBe(
      [
        '### Head',
        '**bold** _and_\n`x`',
        '- [x] done\n  1. inner',
        '[there](https://example.org)',
        '| a | b |\n| --- | --- |',
        '> said',
      ].join('\n\n'),
    )
  })
})

describe('a text of many days', () => {
  it('keeps the headings that the writer put into a day', () => {
    const text = '## 2026-01-05\n\n### Work\n\nDone\n\n### March\n\nOut\n\n# February 2026\n\n## 2026-02-06\n\nMore\n'
    expect(said(read([textFile('diary.md', text)]).notes)).toEqual([
      { day: '2026-01-05', title: '', text: '### Work\n\nDone\n\n### March\n\nOut' },
      { day: '2026-02-06', title: '', text: 'More' },
    ])
  })

  it.each([
    ['underlined dates', '2026-01-05\n==========\n\nOne\n\n2026-01-06\n----------\nTwo\n'],
    ['bold dates', '**2026-01-05**\n\nOne\n\n**2026-01-06**\nTwo\n'],
    ['dates alone', 'Monday, 5 January 2026\nOne\n\nTuesday, 6 January 2026\nTwo\n'],
    ['dates before the words', '2026-01-05: One\n2026-01-06: Two\n'],
  ])('is divided at %s', (_name, text) => {
    expect(said(read([textFile('diary.txt', text)]).notes)).toEqual([
      { day: '2026-01-05', title: '', text: 'One' },
      { day: '2026-01-06', title: '', text: 'Two' },
    ])
  })

  it('is not about the day on which it was exported', () => {
    const reading = read([textFile('diary-2026-03-01.md', '## 2026-01-05\n\nOne\n\n## 2026-01-06\n\nTwo\n')])
    expect(reading.notes.map(({ day }) => day)).toEqual(['2026-01-05', '2026-01-06'])
  })

  it('comes from Mini Diarium with its titles', () => {
    const reading = read([
      textFile('m.md', '# Mini Diarium\n\n## 2026-01-05\n**Title**\nText\n\n## 2026-01-06\nMore\n'),
    ])
    expect(formats(reading)).toEqual(['mini-diarium-markdown'])
    expect(said(reading.notes)).toEqual([
      { day: '2026-01-05', title: 'Title', text: 'Text' },
      { day: '2026-01-06', title: '', text: 'More' },
    ])
  })
})

describe('folders', () => {
  it('of Logseq say once for each folder what Logseq keeps for itself, though the graph is called logseq', () => {
    const reading = read([
      textFile('logseq/logseq/config.edn', '{}'),
      textFile('logseq/logseq/bak/journals/2026_01_05/a.Desktop.md', '- old'),
      textFile('logseq/logseq/bak/journals/2026_01_05/b.Desktop.md', '- older'),
      textFile('logseq/journals/2026_01_05.md', 'tags:: a, [[b c]]\n\n- now #[[two words]]'),
      textFile('logseq/journals/2026_01_06.org', '#+TITLE: Jan 6th, 2026\n* then'),
    ])
    expect(said(reading.notes).map(({ text }) => text)).toEqual(['tags:: a, [[b c]]\n\n- now #[[two words]]', '- then'])
    expect(reading.notes[0]!.tags).toEqual(['two words', 'a', 'b c'])
    expect(reading.notUnderstood.map(({ why, detail }) => [why, detail])).toEqual([['not-a-note', '2 files']])
  })

  it('of Apple Journal keep the descriptions of pictures apart', () => {
    const page = '<div class="pageHeader">Friday, 4 July 2025</div><p class="p2">Words</p>'
    const reading = read([
      textFile('A/index.html', '<h1>All</h1>'),
      textFile('A/Entries/one.html', page),
      jsonFile('A/Resources/1.json', { date: '2025-07-04T10:00:00Z', location: 'x' }),
      textFile('A/Resources/2.json', '{"x":2}'),
    ])
    expect(said(reading.notes)).toEqual([{ day: '2025-07-04', title: '', text: 'Words' }])
    expect(troubles(reading)).toEqual(['not-a-note', 'not-a-note'])
  })

  it('of Obsidian take the day that a note with a name of its own gives in its fields', () => {
    const reading = read([
      textFile('V/.obsidian/app.json', '{}'),
      textFile('V/One on one.md', '---\ndate: 2026-01-05\n---\nWords ![[talk.mp3]]'),
    ])
    expect(said(reading.notes)).toEqual([{ day: '2026-01-05', title: '', text: 'Words [audio: talk.mp3]' }])
  })

  it('of Joplin carry notes in HTML, and name a document as one', () => {
    const id = (digit: string) => digit.repeat(32)
    const fields = `user_created_time: \ncreated_time: 2026-01-05T10:00:00.000Z\nmarkup_language: 2\ntype_: 1`
    const reading = read([
      textFile(
        `r/${id('a')}.md`,
        `T\n\n<p>x <b>y</b> <a href=":/${id('b')}">plan</a></p>\n\nid: ${id('a')}\n${fields}`,
      ),
      textFile(`r/${id('b')}.md`, `plan.pdf\n\nid: ${id('b')}\nfile_extension: pdf\ntype_: 4`),
    ])
    expect(said(reading.notes)).toEqual([{ day: '2026-01-05', title: 'T', text: 'x **y** [document: plan]' }])
  })
})
