// The other applications that export JSON.
import { describe, expect, it } from 'vitest'
import { jsonFile, read, said, textFile, troubles } from './foreign-files'

const formatOf = (reading: ReturnType<typeof read>) => reading.detected.map(({ format }) => format)

describe('jrnl JSON', () => {
  it('keeps two entries alike at the same minute, and a title alone', () => {
    const one = { title: 'Same.', body: '', date: '2026-01-05', time: '09:30', tags: ['@Tom', '@tom'], starred: false }
    const reading = read([jsonFile('j.json', { tags: {}, entries: [one, one] })])
    expect(reading.notes.map(({ source }) => source.id)).toHaveLength(2)
    expect(new Set(reading.notes.map(({ source }) => source.id)).size).toBe(2)
    expect(reading.notes[0]).toMatchObject({
      title: 'Same.',
      text: '',
      tags: ['Tom'],
      writtenAt: '2026-01-05T08:30:00.000Z',
    })
  })

  it('knows an empty journal, and reports a day that does not exist', () => {
    expect(formatOf(read([jsonFile('j.json', { tags: {}, entries: [] })]))).toEqual(['jrnl'])
    const bad = { title: 'x', body: 'y', date: '2026-02-30', time: '10:00' }
    expect(troubles(read([jsonFile('j.json', { entries: [bad] })]))).toEqual(['no-day'])
  })
})

describe('Mini Diary and Mini Diarium', () => {
  it('reads Mini Diary without dates of change, an empty title, and several files', () => {
    const entries = { '2026-01-05': { title: '', text: 'One' }, '2026-01-06': { title: 'Two', text: '' } }
    const reading = read([jsonFile('d.json', { entries, metadata: { application: 'Mini Diary' } })])
    expect(said(reading.notes)).toEqual([
      { day: '2026-01-05', title: '', text: 'One' },
      { day: '2026-01-06', title: 'Two', text: '' },
    ])
  })

  it('reads the Markdown export with its days in words', () => {
    const text =
      '# Mini Diary\n\n## Tuesday, January 1, 2019\n\n**Diary Entry 1**\n\nThis is **bold**.\n\n## Wednesday, January 2, 2019\n\nNo title.\n'
    const reading = read([textFile('mini.md', text)])
    expect(formatOf(reading)).toEqual(['mini-diary-markdown'])
    expect(said(reading.notes)).toEqual([
      { day: '2019-01-01', title: 'Diary Entry 1', text: 'This is **bold**.' },
      { day: '2019-01-02', title: '', text: 'No title.' },
    ])
  })

  it('turns the HTML of Mini Diarium into Markdown, several entries a day', () => {
    const entries = [
      {
        id: 1,
        date: '2026-01-05',
        title: 'A',
        text: '<p>Hi <strong>you</strong></p><ul><li>one</li><li>two</li></ul>',
      },
      { id: 2, date: '2026-01-05', title: '', text: '<p>Later</p><script>alert(1)</script>' },
    ]
    const reading = read([jsonFile('m.json', { metadata: { application: 'Mini Diarium' }, entries })])
    expect(said(reading.notes)).toEqual([
      { day: '2026-01-05', title: 'A', text: 'Hi **you**\n\n- one\n- two' },
      { day: '2026-01-05', title: '', text: 'Later' },
    ])
  })
})

describe('Diarium', () => {
  it('takes the written date as the day, with rating and tags as list or comma text', () => {
    const reading = read([
      jsonFile('Diarium.json', [
        {
          date: '2026-01-15T00:00:00.0000000',
          heading: '<b>Head</b>',
          html: '<p>Body</p>',
          rating: 4,
          tags: ['a', 'b'],
        },
        { date: '2026-01-16T23:45:00.0000000+09:00', html: '<p>Late</p>', tags: 'c, d' },
        { heading: 'no date', html: 'x' },
      ]),
    ])
    expect(said(reading.notes)).toEqual([
      { day: '2026-01-15', title: 'Head', text: 'Body\n\nRating: 4 of 5' },
      { day: '2026-01-16', title: '', text: 'Late' },
    ])
    expect(reading.notes.map(({ tags }) => tags)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    expect(troubles(reading)).toEqual(['not-a-record'])
  })

  it('reads one file for each entry', () => {
    const files = ['05', '06'].map((day) =>
      jsonFile(`${day}.json`, { date: `2026-01-${day}T09:00:00`, html: `<p>${day}</p>` }),
    )
    expect(read(files).notes.map(({ day }) => day)).toEqual(['2026-01-05', '2026-01-06'])
  })
})

describe('Journey', () => {
  it('reads the old generation in milliseconds, with a blank zone said', () => {
    const base = {
      id: '1',
      date_journal: 1770098158000,
      type: 'html',
      text: '<p>Hello</p>',
      lat: 1.7e308,
      favourite: true,
    }
    const reading = read([
      jsonFile('1.json', { ...base, timezone: 'America/Los_Angeles' }),
      jsonFile('2.json', { ...base, id: '2', timezone: '', type: '', text: 'plain *md*', photos: ['2-a.jpg'] }),
    ])
    expect(reading.notes.map(({ day, text }) => [day, text])).toEqual([
      ['2026-02-02', 'Hello'],
      ['2026-02-03', 'plain *md*\n\n[photo: 2-a.jpg]'],
    ])
    expect(reading.zoneNotes).toEqual([{ reason: 'no-zone', written: '', count: 1 }])
  })

  it('reads the new generation on the local day, and reports what is encrypted', () => {
    const entry = {
      id: 'x',
      dateOfJournal: '2025-03-22T23:23:07.000Z',
      timezone: 'Asia/Tokyo',
      text: '<p>Hi</p>',
      type: 'html',
      schemaVersion: 2,
    }
    const reading = read([
      jsonFile('x/x.json', entry),
      jsonFile('y/y.json', { ...entry, id: 'y', text: 'AbC', encrypted: true }),
    ])
    expect(reading.notes.map(({ day }) => day)).toEqual(['2025-03-23'])
    expect(troubles(reading)).toEqual(['encrypted'])
  })
})

describe('Standard Notes and Super Productivity', () => {
  it('gives notes their tags, and leaves trash and ciphers out', () => {
    const note = (uuid: string, content: unknown) => ({
      uuid,
      content_type: 'Note',
      created_at: '2026-01-05T10:00:00.000Z',
      content,
    })
    const items = [
      note('1', { title: 'One', text: 'Hello' }),
      note('2', { title: 'Gone', text: 'x', trashed: true }),
      note('3', '004:abc'),
      { uuid: 't', content_type: 'Tag', content: { title: 'work', references: [{ uuid: '1' }] } },
    ]
    const reading = read([jsonFile('Standard Notes Backup and Import File.txt', { version: '004', items })])
    expect(said(reading.notes)).toEqual([{ day: '2026-01-05', title: 'One', text: 'Hello' }])
    expect(reading.notes[0]!.tags).toEqual(['work'])
    expect(troubles(reading)).toEqual(['in-trash', 'encrypted'])
  })

  it('takes reflections of a day as notes', () => {
    const entities = {
      '2026-01-03': { id: '2026-01-03', notes: 'Calm', reflections: [{ text: 'Said no', created: 1767450000000 }] },
    }
    const data = { task: { entities: {} }, metric: { ids: [], entities } }
    const reading = read([jsonFile('sp.json', { timestamp: 1, data })])
    expect(reading.notes.map(({ day, text }) => [day, text])).toEqual([
      ['2026-01-03', 'Said no'],
      ['2026-01-03', 'Calm'],
    ])
  })
})
