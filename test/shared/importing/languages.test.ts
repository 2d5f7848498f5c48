// Dates as people write them where they live, in the places where formats have them.
import { describe, expect, it } from 'vitest'
import { dayInWords } from '#shared/importing/worded-dates'
import { read, said, textFile, troubles } from './foreign-files'

const days = (...files: Parameters<typeof read>[0]) => read(files).notes.map(({ day }) => day)

describe('a day in words', () => {
  it.each([
    '5 января 2026 г.',
    '5 stycznia 2026',
    '5. tammikuuta 2026',
    '5 Ocak 2026 Pazartesi',
    '5 січня 2026',
    'Δευτέρα 5 Ιανουαρίου 2026',
    'úterý 5. ledna 2026',
    'den 5 januari 2026',
    '2026. január 5., hétfő',
    '2026년 1월 5일 월요일',
    '2026年1月5日星期一',
    'segunda-feira, 5 de janeiro de 2026',
  ])('%s is the fifth of January', (text) => {
    expect(dayInWords(text)).toBe('2026-01-05')
  })

  it('is not in a sentence about a year and a number', () => {
    expect(dayInWords('In 2026 set 5 goals')).toBeNull()
    expect(dayInWords('31 февраля 2026')).toBeNull()
  })

  it('heads a day in the Markdown of Mini Diary, whatever its language', () => {
    const headings = ['вторник, 6 января 2026 г.', '2026年1月7日星期三', 'quinta-feira, 8 de janeiro de 2026']
    const text = ['# Mini Diary', ...headings.map((heading) => `## ${heading}\n\n**Title**\n\nText`)].join('\n\n')
    const reading = read([textFile('export.md', text)])
    expect(reading.detected.map(({ format }) => format)).toEqual(['mini-diary-markdown'])
    expect(said(reading.notes)).toEqual(
      ['2026-01-06', '2026-01-07', '2026-01-08'].map((day) => ({ day, title: 'Title', text: 'Text' })),
    )
  })

  it('names a note of Obsidian', () => {
    const names = ['2026年1月5日', 'Montag, 5. Januar 2026', 'January 5th 2026', '202601052359', '20260105235959 Retro']
    expect(days(...names.map((name, index) => textFile(`v/${name}.md`, `note ${index}`)))).toEqual(
      names.map(() => '2026-01-05'),
    )
  })
})

describe('the text of Day One', () => {
  const entry = (date: string, key = 'Date') => `\t${key}:\t${date}\n\tTags:\ta, b\n\nSome words.\n\n`

  it('is read with the key and the date of other languages', () => {
    const text = entry('5. Januar 2026 um 23:59:00 MEZ', 'Datum') + entry('6 janvier 2026 à 09:30:00 UTC-5', 'Date ')
    const { notes } = read([textFile('J.txt', text)])
    expect(notes.map(({ day, writtenAt }) => [day, writtenAt])).toEqual([
      ['2026-01-05', '2026-01-05T22:59:00.000Z'],
      ['2026-01-06', '2026-01-06T14:30:00.000Z'],
    ])
  })

  it('asks which comes first in 05/01/2026, and reads what does not depend on it', () => {
    const file = textFile('J.txt', entry('05/01/2026 09:30') + entry('January 6, 2026 at 9:30:00 PM'))
    const asked = read([file])
    expect(asked.question?.examples[0]?.days).toEqual(['2026-01-05', '2026-05-01'])
    expect(asked.notes.map(({ day }) => day)).toEqual(['2026-01-06'])
    expect(troubles(asked)).toEqual(['date-order-unknown'])
    const answered = read([file], { datePattern: asked.question!.patterns[0]! })
    expect(answered.notes.map(({ day }) => day)).toEqual(['2026-01-05', '2026-01-06'])
  })

  it('keeps a line of the writer that only looks like its key', () => {
    const { notes } = read([textFile('J.txt', '\tDate:\t5 January 2026\n\nOne\n    Date: none\nTwo\n')])
    expect(notes.map(({ text }) => text)).toEqual(['One\n    Date: none\nTwo'])
  })
})
