// Tables: any language, any separator, dates and columns by what they are.
import { describe, expect, it } from 'vitest'
import { read, said, textFile, troubles } from './foreign-files'

const table = (...lines: string[]) => read([textFile('t.csv', `${lines.join('\n')}\n`)])

describe('the columns of a table', () => {
  it.each([
    ['Datum;Titel;Eintrag;Schlagwörter', '05.01.2026;Titel;Text mit, Komma;a, b'],
    ['Date,Titre,Contenu,Étiquettes', '2026-01-05,Titel,"Text mit, Komma","a,b"'],
    ['Fecha\tTítulo\tContenido\tEtiquetas', '2026-01-05\tTitel\tText mit, Komma\ta;b'],
    ['日付,タイトル,本文,tags', '2026-01-05,Titel,"Text mit, Komma","a,b"'],
  ])('are known by name in %s', (header, row) => {
    const { notes } = table(header, row)
    expect(said(notes)).toEqual([{ day: '2026-01-05', title: 'Titel', text: 'Text mit, Komma' }])
    expect(notes[0]!.tags).toEqual(['a', 'b'])
  })

  it('are found by their cells where no name is known', () => {
    const { notes } = table('Wann,Wo,Was war', '05.01.2026,Büro,Ein langer Satz über den Tag')
    expect(said(notes)).toEqual([{ day: '2026-01-05', title: '', text: 'Ein langer Satz über den Tag' }])
  })

  it('are a name for the title where no other column is one', () => {
    const notion = read([textFile('t.csv', 'Name,Date,Tags,Text\nOffsite,"January 5, 2026","a, b",Went well\n')])
    expect(notion.notes).toMatchObject([{ day: '2026-01-05', title: 'Offsite', text: 'Went well', tags: ['a', 'b'] }])
    const both = read([textFile('t.csv', 'Name,Date,Title,Text\nAna,2026-01-05,Offsite,Went well\n')])
    expect(both.notes).toMatchObject([{ title: 'Offsite' }])
  })

  it('are not looked for in numbers', () => {
    expect(troubles(table('date,weight,sleep', '2026-01-05,70,8'))).toEqual(['not-a-journal'])
  })

  it('are read below a line that is meant for a spreadsheet', () => {
    expect(said(table('sep=;', 'Date;Text', '2026-01-05;Words').notes)).toEqual([
      { day: '2026-01-05', title: '', text: 'Words' },
    ])
  })
})

describe('the rows of a table', () => {
  it('of the older Daylio have the year in a column of its own, and of the newer their notes in HTML', () => {
    const older = table(
      'year,date,weekday,time,mood,activities,note',
      '2018,18 May,Friday,11:54 pm,happy,"a | b",Party',
    )
    expect(older.notes[0]).toMatchObject({ day: '2018-05-18', text: 'Party\n\nMood: happy', tags: ['a', 'b'] })
    const newer = table('full_date,time,mood,note', '2026-01-05,21:54,rad,"<b>bold</b> &amp; x<br>y"')
    expect(newer.notes[0]!.text).toBe('**bold** & x  \ny\n\nMood: rad')
  })

  it('are on the day of the zone that they name, and are said to have none', () => {
    const { notes, zoneNotes } = table(
      'created_at,timezone,content',
      '2026-01-06T03:30:00Z,America/New_York,one',
      '1767655800,,two',
    )
    expect(notes.map(({ day, zone }) => [day, zone])).toEqual([
      ['2026-01-05', 'America/New_York'],
      ['2026-01-06', 'Europe/Berlin'],
    ])
    expect(zoneNotes).toEqual([{ reason: 'no-zone', written: '', count: 1 }])
  })

  it('are reported from a quotation mark on that is never closed', () => {
    const { notes, notUnderstood } = table('Date,Text', '2026-01-05,fine', '2026-01-06,"open', '2026-01-07,lost')
    expect(notes.map(({ day }) => day)).toEqual(['2026-01-05'])
    expect(notUnderstood.map(({ why, detail }) => [why, detail])).toEqual([
      ['not-a-record', 'a quotation mark that is never closed'],
    ])
    expect(notUnderstood[0]!.text).toContain('2026-01-07,lost')
  })

  it('are missed aloud where there are none', () => {
    expect(troubles(table('Date,Text'))).toEqual(['empty'])
  })
})

describe('a column with the name of a date', () => {
  it.each([
    ['Tag;Datum;Text', 'Arbeit;05.01.2026;Wörter', ['Arbeit']],
    ['data,date,text', '42,2026-01-05,Wörter', []],
    ['dia,created_at,text', 'lunes,2026-01-05T10:00:00Z,Wörter', []],
    ['vollständiges_datum,datum,zeit,notiz', '2026-01-05,5. Januar,09:30,Wörter', []],
    ['Day,When,Text', 'Monday,2026-01-05,Wörter', []],
    ['Day,When,Text', '2026-01-05,morning,Wörter', []],
  ])('gives way to the one that holds dates in %s', (header, row, tags) => {
    const { notes } = table(header, row)
    expect(said(notes)).toEqual([{ day: '2026-01-05', title: '', text: 'Wörter' }])
    expect(notes[0]!.tags).toEqual(tags)
  })

  it.each([
    ['Date,Due,Note', '5 Jan,2026-02-01,Words'],
    ['date,created_at,text', '"Mon, Jan 5",2026-02-10,Words'],
    ['Date,Due,Note', 'yesterday,2026-02-01,Words'],
    ['Day,Due,Note', 'Monday,2026-02-02,Words'],
    ['Day,Created,Note', 'Monday,2026-02-10,Words'],
    ['Tag;created_at;Text', 'gestern;2026-02-10;Wörter'],
  ])('never gives way to the date of something else in %s with %s', (header, row) => {
    const reading = table(header, row)
    expect(reading.notes).toEqual([])
    expect(reading.notUnderstood).toMatchObject([{ why: 'no-day', text: expect.stringContaining('W') as string }])
  })

  it('with nothing but weekdays gives way to another in the rows that it agrees with', () => {
    const rows = ['Monday,2026-01-05,One', 'Tuesday,2026-01-06,Two', 'Wednesday,2026-02-20,Three']
    const reading = table('Day,Created,Note', ...rows)
    expect(reading.notes.map(({ day, text }) => [day, text])).toEqual([
      ['2026-01-05', 'One'],
      ['2026-01-06', 'Two'],
    ])
    expect(reading.notUnderstood).toMatchObject([{ why: 'no-day', text: expect.stringContaining('Three') as string }])
  })

  it('is it with one date that can be read, and the other rows are reported', () => {
    const rows = ['2026-01-05,2026-02-01,One', '6 Jan,2026-02-02,Two', '7 Jan,2026-02-03,Three']
    const reading = table('Date,Due,Note', ...rows)
    expect(reading.notes.map(({ day }) => day)).toEqual(['2026-01-05'])
    expect(troubles(reading)).toEqual(['no-day', 'no-day'])
  })

  it.each(['Due,Written,Note', 'Fällig am,Geschrieben,Notiz'])('may have none of them in %s', (header) => {
    expect(table(header, '2026-02-01,2026-01-05,Some words').notes[0]!.day).toBe('2026-01-05')
  })

  it('and nothing in it leaves the day to another column', () => {
    expect(table('Date,Written on,Note', ',2026-01-05,Words').notes.map(({ day }) => day)).toEqual(['2026-01-05'])
  })

  it('is it where nothing else has dates, so that every row is reported', () => {
    expect(troubles(table('Tag;Text', 'gestern;Eins', 'heute;Zwei'))).toEqual(['no-day', 'no-day'])
  })

  it('may be the one for the time', () => {
    const { notes } = table('time,text', '2026-01-05 21:30,Words')
    expect(notes[0]).toMatchObject({ day: '2026-01-05', writtenAt: '2026-01-05T20:30:00.000Z' })
  })
})

describe('words in several columns', () => {
  it('all come over, under the names of their columns', () => {
    const { notes } = table(
      'Date,Mood,Went well,To change',
      '2026-01-05,4,Talked with Ana about her talk,Ask before I help with it',
      '2026-01-06,3,,Sleep more than six hours',
    )
    expect(notes.map(({ text }) => text)).toEqual([
      '**Went well**\n\nTalked with Ana about her talk\n\n**To change**\n\nAsk before I help with it\n\nMood: 4',
      '**To change**\n\nSleep more than six hours\n\nMood: 3',
    ])
  })

  it('leave that of the text without a name where it has the known one', () => {
    const { notes } = table('Date,Text,Place,Notes', '2026-01-05,The day,Berlin,And a thing or two')
    expect(notes[0]!.text).toBe('The day\n\n**Notes**\n\nAnd a thing or two')
  })
})

it('a table without names is read by what stands in it', () => {
  const { notes } = table('2026-01-05,The first day', '2026-01-06,The second day')
  expect(said(notes)).toEqual([
    { day: '2026-01-05', title: '', text: 'The first day' },
    { day: '2026-01-06', title: '', text: 'The second day' },
  ])
})

it.each(['Date,Notes since 5 January 2026', 'When,Notes since 5 January 2026', 'Date,2026-01-01'])(
  'a table with a date in the name of a column has names still: %s',
  (header) => {
    const { notes } = table(header, '2026-01-05,The first day', '2026-01-06,The second day')
    expect(notes.map(({ day, text }) => [day, text.replace(/^\*\*.*\*\*\n\n/, '')])).toEqual([
      ['2026-01-05', 'The first day'],
      ['2026-01-06', 'The second day'],
    ])
  },
)

it.each(['2026-01-05T09:30:00Z', '"Mon, Jan 5, 2026"', '5. Januar 2026', '5. Jan. 2026 um 9:30 Uhr', '2026年1月5日'])(
  'a table without names may begin with %s',
  (cell) => {
    expect(table(`${cell},The first day`, `${cell},The second day`).notes.map(({ text }) => text)).toEqual([
      'The first day',
      'The second day',
    ])
  },
)

it('a table whose dates end after its first rows reports the others', () => {
  const rows = Array.from(
    { length: 25 },
    (_none, index) => `2026-01-${String(index + 1).padStart(2, '0')},Words ${index}`,
  )
  const reading = table('Moment,Entry', ...rows, 'someday,Lost?')
  expect(reading.notes).toHaveLength(25)
  expect(reading.notUnderstood).toMatchObject([{ why: 'no-day', text: expect.stringContaining('Lost?') as string }])
})

it('a column whose words are short and name a date comes over', () => {
  const { notes } = table('Date,Text,Remark', '2026-01-05,Words,Moved to 5 February 2026')
  expect(notes[0]!.text).toContain('Moved to 5 February 2026')
})
