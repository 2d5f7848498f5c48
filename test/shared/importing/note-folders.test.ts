// Folders of notes: Obsidian, Logseq, Joplin.
import { describe, expect, it } from 'vitest'
import { fixtureFiles, hasFixtures, jsonFile, read, said, textFile, troubles } from './foreign-files'

const formatOf = (reading: ReturnType<typeof read>) => reading.detected.map(({ format }) => format)
const daysOf = (reading: ReturnType<typeof read>) => reading.notes.map(({ day }) => day)

describe('Obsidian daily notes', () => {
  it('follow the pattern and folder of the vault', () => {
    const reading = read([
      jsonFile('Vault/.obsidian/daily-notes.json', { folder: 'Journal', format: 'YYYY/MM/DD-MM-YYYY dddd' }),
      textFile('Vault/Journal/2026/01/05-01-2026 Monday.md', 'Hi'),
      textFile('Vault/Journal/2026/01/06-01-2026 Tuesday.md', '- [ ] task #work/plan #mood:7 #1'),
      textFile('Vault/Ideas.md', 'Not a day'),
    ])
    expect(formatOf(reading)).toEqual(['obsidian'])
    expect(daysOf(reading)).toEqual(['2026-01-05', '2026-01-06'])
    expect(reading.notes[1]!.tags).toEqual(['work/plan', 'mood'])
    expect(reading.question).toBeNull()
    expect(reading.notUnderstood.map(({ why, text }) => [why, text])).toEqual([['no-day', 'Not a day']])
  })

  it('keep their ids in a renamed or zipped vault and in any order, though two of a day are called alike', () => {
    const vault = (root: string) => [
      jsonFile(`${root}/.obsidian/app.json`, {}),
      textFile(`${root}/Private/2026-01-05.md`, 'At home'),
      textFile(`${root}/Work/2026-01-05.md`, 'At work'),
      textFile(`${root}/Work/old/2026-01-05.md`, 'At work once'),
    ]
    const idsIn = (files: ReturnType<typeof vault>) =>
      Object.fromEntries(read(files).notes.map(({ text, source }) => [text, source.id]))
    const ids = idsIn(vault('Vault'))
    expect(new Set(Object.values(ids)).size).toBe(3)
    expect(idsIn(vault('Vault 2026'))).toEqual(ids)
    expect(idsIn(vault('backup.zip/Vault'))).toEqual(ids)
    expect(idsIn(vault('Vault').toReversed())).toEqual(ids)
  })

  it('have no words where a template left nothing but empty fields', () => {
    const reading = read([
      jsonFile('v/.obsidian/app.json', {}),
      textFile('v/2026-01-05.md', '---\n---\n'),
      textFile('v/2026-01-06.md', '---\n---\nWords'),
    ])
    expect(reading.notes.map(({ day, text }) => [day, text])).toEqual([['2026-01-06', 'Words']])
    expect(troubles(reading)).toEqual(['empty'])
  })

  it('take the default pattern, and that of Periodic Notes', () => {
    expect(daysOf(read([jsonFile('.obsidian/daily-notes.json', {}), textFile('2026-01-05.md', 'x')]))).toEqual([
      '2026-01-05',
    ])
    const periodic = jsonFile('v/.obsidian/plugins/periodic-notes/data.json', {
      daily: { format: 'D. MMMM YYYY', folder: 'd/' },
    })
    expect(daysOf(read([periodic, textFile('v/d/5. Januar 2026.md', 'x')]))).toEqual(['2026-01-05'])
  })

  it('ask when two patterns fit, keep what is clear, and take the answer', () => {
    const files = [textFile('v/01-02-2021.md', 'x'), textFile('v/2021-03-04.md', 'y')]
    const asked = read(files)
    expect(daysOf(asked)).toEqual(['2021-03-04'])
    expect(asked.question?.examples).toEqual([{ text: '01-02-2021', days: ['2021-02-01', '2021-01-02'] }])
    expect(troubles(asked)).toEqual(['date-order-unknown'])
    expect(daysOf(read(files, { datePattern: 'MM-DD-YYYY' }))).toEqual(['2021-01-02', '2021-03-04'])
  })

  it('settle the pattern by the one name that fits only one', () => {
    const files = ['01-02-2021', '25-02-2021', '03-02-2021'].map((name) => textFile(`${name}.md`, name))
    expect(daysOf(read(files))).toEqual(['2021-02-01', '2021-02-03', '2021-02-25'])
    expect(read(files).question).toBeNull()
  })

  it('keep unknown front matter as it is, and embeds by name', () => {
    const text =
      '---\ntags: [a, b]\nclock-in: 8:7\nbp:\n    systolic: 180\n---\nSee ![[img/sea.png|200]] and [[Ana|her]].'
    expect(read([textFile('2026-01-05.md', text)]).notes[0]).toMatchObject({
      tags: ['a', 'b'],
      text: 'See [photo: sea.png] and [[Ana|her]].\n\n```yaml\nclock-in: 8:7\nbp:\n    systolic: 180\n```',
      raw: text,
    })
  })

  it('report front matter that is broken, and still read the note', () => {
    const reading = read([textFile('2026-01-05.md', '---\ntitle: a: b: c\ntags: x\n  bad\n---\nBody')])
    expect(reading.notes[0]!.text).toContain('Body')
    expect(troubles(reading)).toEqual(['broken-front-matter'])
  })
})

describe.skipIf(!hasFixtures)('the diary of a tracker plugin, with eight shapes of name', () => {
  it('reads all that are clear and asks about the others', () => {
    const reading = read(fixtureFiles('obsidian-tracker-diary/'))
    expect(reading.notes.length + reading.notUnderstood.length).toBe(18)
    expect(troubles(reading)).toEqual(['date-order-unknown', 'date-order-unknown'])
    expect(reading.question?.patterns.map((pattern) => pattern.replace(/[^DMY]/g, ''))).toEqual([
      'DDMMYYYY',
      'MMDDYYYY',
    ])
    const answered = read(fixtureFiles('obsidian-tracker-diary/'), { datePattern: reading.question!.patterns[0]! })
    expect(answered.notes).toHaveLength(18)
    expect(answered.notes.filter(({ day }) => day === '2021-01-02')).toHaveLength(3)
    expect(answered.notes.filter(({ day }) => day === '2021-01-01')).toHaveLength(9)
  })
})

describe('Logseq', () => {
  it('keeps the outline and drops what only Logseq needs', () => {
    const text =
      '- TODO Call [[Ana]] #team\n  id:: 64f0\n  collapsed:: true\n  :LOGBOOK:\n  CLOCK: [2026-01-05 Mon]\n  :END:\n\t- child\n\t  more\n- mood:: fine\n-'
    const reading = read([
      textFile('graph/journals/2026_01_05.md', text),
      textFile('graph/journals/2026_01_06.md', '-'),
    ])
    expect(formatOf(reading)).toEqual(['logseq'])
    expect(said(reading.notes)).toEqual([
      { day: '2026-01-05', title: '', text: '- TODO Call [[Ana]] #team\n  - child\n    more\n- mood:: fine' },
    ])
    expect(reading.notes[0]!.raw).toContain('id:: 64f0')
    expect(troubles(reading)).toEqual(['empty'])
  })

  it('follows the file name pattern of the graph', () => {
    const config = textFile(
      'g/logseq/config.edn',
      '{:meta/version 1\n ;; :journal/file-name-format "x"\n :journal/file-name-format "yyyy-MM-dd"}',
    )
    expect(daysOf(read([config, textFile('g/journals/2026-01-05.md', '- x')]))).toEqual(['2026-01-05'])
  })

  it.skipIf(!hasFixtures)('reads the journal pages of its own documentation, in Markdown and Org', () => {
    const reading = read(fixtureFiles('logseq-docs/'))
    expect(formatOf(reading)).toEqual(['logseq'])
    expect(daysOf(reading)).toEqual([
      '2020-05-14',
      '2020-05-21',
      '2020-05-30',
      '2020-06-01',
      '2020-10-02',
      '2021-02-20',
      '2021-02-26',
    ])
    expect(reading.notes[0]!.text).toMatch(
      /^- \[\[Changelog 2020\]\]\n {2}- \[\[\[\[|^- \[\[Changelog 2020\]\]\n {2}- \[Excalidraw\]/,
    )
    expect(reading.notes[2]!.text).toContain('```clojure')
    expect(reading.notUnderstood.map(({ where, why }) => [where, why])).toEqual([
      ['logseq-docs/journals/2020_09_14.md #1', 'empty'],
    ])
  })
})

describe('Joplin', () => {
  it('reads Markdown with front matter in UTC or local time, 001 as a title, and its blank line', () => {
    const front = (fields: string, body: string) => `---\n${fields}\n---\n\n${body}`
    const reading = read([
      textFile(
        'n/a.md',
        `\uFEFF${front('title: 001\nupdated: 2026-01-06 10:00:00Z\ncreated: 2026-01-05 23:40:00Z\ntags:\n  - one\n  - two', '\nBody')}`,
      ),
      textFile(
        'n/b.md',
        front(
          'title: "Two\n  lines"\ncreated: 2026-01-05 23:40:00\nlatitude: 1.0',
          '---\nkey: value\n---\nText ![x.png](../_resources/x.png)',
        ),
      ),
    ])
    expect(formatOf(reading)).toEqual(['joplin'])
    expect(said(reading.notes)).toEqual([
      { day: '2026-01-06', title: '001', text: 'Body' },
      { day: '2026-01-05', title: 'Two lines', text: '---\nkey: value\n---\nText [photo: x.png]' },
    ])
    expect(reading.notes[0]!.tags).toEqual(['one', 'two'])
  })

  it('reads field names in any case, and 28/09/2021', () => {
    const reading = read([
      textFile(
        'n/a.md',
        '---\nTitle: |-\n  First\n  Second\nUpdated: 28/09/2021 20:57\nCreated: 28/09/2021 20:57\n---\n\nBody',
      ),
      textFile('n/b.md', '---\nTitle: Other\nCreated: 2019-05-01 16:54\nCompleted?: false\n---\n\nText'),
    ])
    expect(formatOf(reading)).toEqual(['joplin'])
    expect(said(reading.notes)).toEqual([
      { day: '2021-09-28', title: 'First Second', text: 'Body' },
      { day: '2019-05-01', title: 'Other', text: 'Text' },
    ])
  })

  it('reads RAW items by their last lines', () => {
    const id = (letter: string) => letter.repeat(32)
    const item = (letter: string, head: string, fields: string) =>
      textFile(`r/${id(letter)}.md`, `${head}id: ${id(letter)}\n${fields}`)
    const reading = read([
      item(
        'a',
        `Title\n\nBody\nkey: value\n\n[b](:/${id('b')}) ![](:/${id('c')})\n\n`,
        'user_created_time: 2026-01-05T23:30:00.000Z\nencryption_applied: 0\ndeleted_time: 0\ntype_: 1',
      ),
      item(
        'b',
        'Old\n\ngone\n\n',
        'user_created_time: 2026-01-05T10:00:00.000Z\ndeleted_time: 1767600000000\ntype_: 1',
      ),
      item('c', 'sea.jpg\n\n', 'mime: image/jpeg\ntype_: 4'),
      item('d', 'urgent\n\n', 'type_: 5'),
      textFile(`r/${id('e')}.md`, `id: ${id('e')}\nnote_id: ${id('a')}\ntag_id: ${id('d')}\ntype_: 6`),
    ])
    expect(formatOf(reading)).toEqual(['joplin-raw'])
    expect(said(reading.notes)).toEqual([
      { day: '2026-01-06', title: 'Title', text: 'Body\nkey: value\n\nb [photo: sea.jpg]' },
    ])
    expect(reading.notes[0]!.tags).toEqual(['urgent'])
    expect(troubles(reading)).toEqual(['in-trash'])
  })
})
