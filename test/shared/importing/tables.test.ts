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
