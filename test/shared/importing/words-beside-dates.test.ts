// What stands beside the date of a day: weekdays say nothing more, and every other word is the writer's.
import { describe, expect, it } from 'vitest'
import { read, textFile } from './foreign-files'

const diary = (...lines: string[]) => read([textFile('diary.txt', `${lines.join('\n')}\n`)])

describe('the words beside the date of a day', () => {
  it.each([
    ['## Ill 2026-01-05', 'Ill'],
    ['## PTO 2026-01-05', 'PTO'],
    ['## Ana 2026-01-05', 'Ana'],
    ['## Sam 2026-01-05', 'Sam'],
    ['## Sam 05/01/2026', 'Sam'],
    ['## Off, 5 January 2026', 'Off'],
    ['## Berlin trip 5 January 2026', 'Berlin trip'],
    ['## Retro with Ana, 5 January 2026', 'Retro with Ana'],
    ['## Retro Ana 5 January 2026', 'Retro Ana'],
    ['## 2026年1月5日 东京', '东京'],
    ['## Mon 2026-01-05', ''],
    ['## lun. 2026-01-05', ''],
    ['## Montag, den 5. Januar 2026', ''],
    ['## lundi, le 5 janvier 2026', ''],
    ['## Retro, Monday, 5 January 2026', 'Retro'],
    ['## 2026年1月5日 (月)', ''],
    ['## 2026년 1월 5일 월요일', ''],
    ['## 2026-01-05 Monday', ''],
    ['## 2026-01-05 (Mon)', ''],
    ['## 2026-01-05 — Monday', ''],
    ['## 5 January 2026, Monday', ''],
    ['## 2026-01-05, Monday: the offsite', 'the offsite'],
    ['## 2026-01-05 (Mon) the offsite', 'the offsite'],
    ['## 2026-01-05 Monday blues', 'Monday blues'],
    ['## 2026-01-05 Sam', 'Sam'],
  ])('stay in a heading unless they are its weekday: %s', (head, title) => {
    const reading = read([textFile('diary.md', `${head}\nOne\n\n## 2026-01-13\nTwo\n`)], { datePattern: 'D/M/YYYY' })
    expect(reading.notes[0]).toMatchObject({ title, text: 'One' })
  })

  it.each([
    ['Ill 2026-01-05', 'Ill'],
    ['2026-01-05 Ana', 'Ana'],
    ['Berlin, 5 January 2026', 'Berlin'],
    ['2026-01-05 Mon', ''],
    ['Montag, den 5. Januar 2026', ''],
  ])('stay on a line unless they are its weekday: %s', (head, title) => {
    expect(diary(head, 'One', '', '2026-01-13', 'Two').notes[0]).toMatchObject({ title, text: 'One' })
  })

  it('stay where they are a name that is a weekday in some language, where few dates have one', () => {
    const { notes } = diary('2026-01-05', 'one', '2026-01-10 Sam', 'two', '2026-01-12', 'three')
    expect(notes.map(({ title }) => title)).toEqual(['', 'Sam', ''])
  })
})
