// Day One's three formats, with what real exports do and schemas do not say.
import { describe, expect, it } from 'vitest'
import { jsonFile, read, said, textFile, troubles } from './foreign-files'

const entry = (fields: Record<string, unknown>) => ({
  uuid: 'A'.repeat(32),
  creationDate: '2026-01-05T23:30:00Z',
  timeZone: 'Europe/Berlin',
  text: 'Words',
  ...fields,
})
const journal = (...entries: unknown[]) => jsonFile('Journal.json', { metadata: { version: '1.0' }, entries })
const textOf = (text: string, fields: Record<string, unknown> = {}) =>
  read([journal(entry({ text, ...fields }))]).notes[0]!.text

describe('Day One JSON', () => {
  it.each([
    ['2026-01-05T23:30:00Z', 'Europe/Berlin', '2026-01-06'],
    ['2026-01-05T02:30:00Z', 'America/Los_Angeles', '2026-01-04'],
    ['2026-01-05T23:30:00Z', 'UTC', '2026-01-05'],
    ['2026-01-05T12:00:00Z', 'Pacific/Kiritimati', '2026-01-06'],
    ['2026-01-05T23:30:00Z', 'GMT+0200', '2026-01-06'],
    ['2026-01-05T23:30:00.123Z', 'Asia/Kolkata', '2026-01-06'],
  ])('puts %s in %s on %s', (creationDate, timeZone, day) => {
    expect(read([journal(entry({ creationDate, timeZone }))]).notes[0]!.day).toBe(day)
  })

  it('uses the person’s own zone for an unknown or missing one, and says so', () => {
    const reading = read([
      journal(entry({ timeZone: 'Mars/Phobos' }), entry({ uuid: 'B', timeZone: undefined }), entry({ uuid: 'C' })),
    ])
    expect(reading.notes.map(({ day, zone }) => [day, zone])).toEqual(Array(3).fill(['2026-01-06', 'Europe/Berlin']))
    expect(reading.zoneNotes).toEqual([
      { reason: 'unknown-zone', written: 'Mars/Phobos', count: 1 },
      { reason: 'no-zone', written: '', count: 1 },
    ])
  })

  it('keeps the written day of a date with an offset where no zone is given', () => {
    const reading = read([journal(entry({ creationDate: '2019-01-01T00:00:00-08:00', timeZone: undefined }))])
    expect(reading.notes[0]).toMatchObject({ day: '2019-01-01', writtenAt: '2019-01-01T08:00:00.000Z' })
    expect(reading.zoneNotes).toEqual([])
  })

  it('undoes backslashes before punctuation outside code only', () => {
    expect(textOf('One\\. Two\\! C:\\dir `a\\.b` \\# no\n\n```\nx\\.y\n```\nz\\.')).toBe(
      'One. Two! C:\\dir `a\\.b` # no\n\n```\nx\\.y\n```\nz.',
    )
  })

  it('begins no code at a backtick that is escaped', () => {
    expect(textOf('The \\` key\\. `a\\.b` Done\\!')).toBe('The ` key. `a\\.b` Done!')
    expect(textOf('``a\\`` b\\.')).toBe('``a\\`` b.')
  })

  it('removes zero-width spaces and leaves a script as text', () => {
    expect(textOf('a\u200Bb <script>alert(1)</script>')).toBe('ab <script>alert(1)</script>')
  })

  it('names each moment by its file, once, and those the text does not mention at its end', () => {
    const photos = [
      { identifier: 'P1', md5: 'aaa', type: 'jpeg' },
      { identifier: 'P2', md5: 'aaa', type: 'jpeg' },
      { identifier: 'P3', md5: 'ccc', type: 'png' },
    ]
    const videos = [{ identifier: 'V1', md5: 'vvv', type: 'mov' }]
    expect(textOf('![](dayone-moment://P1)\nHi\n![](dayone-moment:/video/V1)', { photos, videos })).toBe(
      '[photo: aaa.jpeg]\nHi\n[video: vvv.mov]\n\n[photo: ccc.png]',
    )
  })

  it('takes an entry that is a photo only, without text', () => {
    expect(textOf(undefined as never, { photos: [{ identifier: 'P1', md5: 'aaa', type: 'heic' }] })).toBe(
      '[photo: aaa.heic]',
    )
  })

  it('turns links between entries into words with the day', () => {
    const target = entry({ uuid: 'B'.repeat(32), creationDate: '2026-01-07T12:00:00Z' })
    const reading = read([journal(entry({ text: `See [that](dayone2://view?entryId=${'B'.repeat(32)}).` }), target)])
    expect(reading.notes[0]!.text).toBe('See that (2026-01-07).')
  })

  it('takes a first heading for the title, and never guesses one', () => {
    const reading = read([
      journal(
        entry({ text: '# A title\n\nText' }),
        entry({ uuid: 'B', text: 'A line\n\nText' }),
        entry({ uuid: 'C', text: '## Two' }),
      ),
    ])
    expect(reading.notes.map(({ title }) => title)).toEqual(['A title', '', ''])
    expect(reading.notes[0]!.text).toBe('Text')
  })

  it('keeps several entries of one day, and the words of an entry with only rich text', () => {
    const richText = JSON.stringify({ contents: [{ text: 'Rich ' }, { embeddedObjects: [] }, { text: 'words' }] })
    const reading = read([journal(entry({}), entry({ uuid: 'B', text: undefined, richText }))])
    expect(reading.notes.map(({ text }) => text)).toEqual(['Words', 'Rich words'])
  })

  it('reads every journal of a folder, whatever the version says', () => {
    const work = jsonFile('export/Work.json', { entries: [entry({ uuid: 'W' })], metadata: { version: 'my 3rd try' } })
    const home = jsonFile('export/Home.json', { entries: [entry({ uuid: 'H' })] })
    const empty = jsonFile('export/Empty.json', { metadata: { version: '1.0' }, entries: [] })
    const reading = read([work, home, empty])
    expect(reading.notes.map(({ source }) => source.id)).toEqual(['W', 'H'])
    expect(reading.detected[0]!.paths).toHaveLength(3)
    expect(troubles(reading)).toEqual([])
  })

  it('reports what has no day, and keeps its words in the report', () => {
    const reading = read([
      journal(entry({ creationDate: 'soon', text: 'Precious' }), entry({ uuid: 'B', creationDate: null }), 7),
    ])
    expect(troubles(reading)).toEqual(['no-day', 'not-a-record', 'not-a-record'])
    expect(reading.notUnderstood[0]!.text).toContain('Precious')
  })

  it('refuses keys that reach for a prototype', () => {
    const file = textFile(
      'Journal.json',
      '{"entries":[{"uuid":"A","creationDate":"2026-01-05T10:00:00Z","__proto__":{"x":1}}]}',
    )
    expect(troubles(read([file]))).toEqual(['unsafe-key'])
  })
})

describe('Day One plain text', () => {
  it('reads dates in words, with further keys, a zone and CRLF', () => {
    const text = [
      '\tDate:\t5 January 2026 at 23:30:00 CET',
      '\tWeather:\t3°C Cloudy',
      '\tTags:\twork, home',
      '',
      'Only a line.',
      '',
      '\tDate:\tJanuary 6, 2026 at 11:15:00 PM GMT',
      '',
      'Another day',
      '',
      '- one',
    ].join('\r\n')
    const reading = read([textFile('Journal.txt', text)])
    expect(said(reading.notes)).toEqual([
      { day: '2026-01-05', title: '', text: 'Only a line.' },
      { day: '2026-01-06', title: 'Another day', text: '- one' },
    ])
    expect(reading.notes[0]!.tags).toEqual(['work', 'home'])
    expect(reading.notes[1]!.writtenAt).toBe('2026-01-06T23:15:00.000Z')
    expect(troubles(reading)).toEqual([])
  })
})

describe('Day One Classic', () => {
  const plist = (inner: string) =>
    textFile(
      'Journal.dayone/entries/FF00.doentry',
      `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>${inner}</dict></plist>`,
    )

  it('reads an entry with tags, star and zone on its local day', () => {
    const reading = read([
      plist(`<key>Creation Date</key><date>2026-01-05T23:30:00Z</date><key>Creator</key><dict><key>OS Agent</key><string>Mac</string></dict>
        <key>Entry Text</key><string># Hi\n\nthere &amp; then</string><key>Starred</key><true/>
        <key>Tags</key><array><string>one</string><string>two</string></array>
        <key>Time Zone</key><string>Asia/Tokyo</string><key>UUID</key><string>FF00</string>`),
    ])
    expect(reading.notes[0]).toMatchObject({
      source: { app: 'day-one-classic', id: 'FF00' },
      day: '2026-01-06',
      title: 'Hi',
      text: 'there & then',
      tags: ['one', 'two'],
      starred: true,
    })
  })

  it('keeps an entry that has lost its outer tag', () => {
    const text =
      '<dict><key>Creation Date</key><date>2026-01-05T12:00:00Z</date><key>Entry Text</key><string>Words</string></dict></plist>'
    expect(read([textFile('x/AB.doentry', text)]).notes[0]).toMatchObject({ day: '2026-01-05', text: 'Words' })
  })

  it('does without zone, tags and id, and reports what has no date', () => {
    const bare = plist(
      '<key>Entry Text</key><string>Bare</string><key>Creation Date</key><date>2026-01-05T12:00:00Z</date>',
    )
    expect(read([bare]).notes[0]).toMatchObject({ day: '2026-01-05', text: 'Bare', source: { id: 'FF00' } })
    expect(troubles(read([plist('<key>Entry Text</key><string>Lost</string>')]))).toEqual(['no-day'])
  })
})
