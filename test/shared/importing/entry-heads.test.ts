// One file of many days: which lines with a date begin a day, and which only speak of one.
import { describe, expect, it } from 'vitest'
import { read, said, textFile, troubles } from './foreign-files'

const diary = (...lines: string[]) => read([textFile('diary.txt', `${lines.join('\n')}\n`)])
const markdown = (...lines: string[]) => read([textFile('diary.md', `${lines.join('\n')}\n`)])
const days = (reading: ReturnType<typeof read>) => reading.notes.map(({ day, text }) => [day, text])

describe('a line that begins with a date', () => {
  it('is a sentence where dates stand alone above the days', () => {
    const reading = diary('2026-01-05', 'Met Tom.', '2026-01-20: release we agreed on', '', '2026-01-06', 'Two')
    expect(days(reading)).toEqual([
      ['2026-01-05', 'Met Tom.\n2026-01-20: release we agreed on'],
      ['2026-01-06', 'Two'],
    ])
    expect(reading.notUnderstood).toMatchObject([{ why: 'dated-line', text: '2026-01-20: release we agreed on' }])
  })

  it('is a sentence in a list of what is to come', () => {
    const plan = ['Milestones:', '', '2026-02-01: alpha', '2026-03-01: beta']
    const reading = diary('2026-01-05', ...plan, '', '2026-01-06', 'Two', '', '2026-01-07', 'Three')
    expect(days(reading)).toEqual([
      ['2026-01-05', plan.join('\n')],
      ['2026-01-06', 'Two'],
      ['2026-01-07', 'Three'],
    ])
  })

  it('is a sentence of the last day, for which nothing says otherwise', () => {
    const reading = diary('2026-01-05', 'One', '', '2026-01-06', 'Two', '', '2026-01-20 - release')
    expect(days(reading).at(-1)).toEqual(['2026-01-06', 'Two\n\n2026-01-20 - release'])
    expect(troubles(reading)).toEqual(['dated-line'])
  })

  it('is a short day between two long ones, newest first or last', () => {
    const lines = [['2026-01-05', 'One'], ['2026-01-06: Sick.'], ['2026-01-07', 'Three']]
    for (const order of [lines, [...lines].reverse()]) {
      const reading = diary(...order.flatMap((part) => [...part, '']))
      expect(Object.fromEntries(days(reading))).toEqual({
        '2026-01-05': 'One',
        '2026-01-06': 'Sick.',
        '2026-01-07': 'Three',
      })
      expect(troubles(reading)).toEqual([])
    }
  })

  it('is a long day among short ones', () => {
    const reading = diary(
      '2026-01-05: One',
      '2026-01-06: Two',
      '',
      '2026-01-07',
      'A long',
      'day',
      '',
      '2026-01-08: Four',
    )
    expect(days(reading)).toEqual([
      ['2026-01-05', 'One'],
      ['2026-01-06', 'Two'],
      ['2026-01-07', 'A long\nday'],
      ['2026-01-08', 'Four'],
    ])
  })

  it('is a sentence where it is written another way, in the middle of a paragraph', () => {
    const reading = diary('5 January 2026: One', 'Due', '2026-02-01: alpha', '', '6 January 2026: Two')
    expect(days(reading)).toEqual([
      ['2026-01-05', 'One\nDue\n2026-02-01: alpha'],
      ['2026-01-06', 'Two'],
    ])
  })

  it('is a sentence where it leaves the order, and no blank line stands before it as before all days', () => {
    const reading = diary('2026-01-05: One', '2026-03-01: the deadline', '', '2026-01-06: Two', '', '2026-01-07: Three')
    expect(days(reading)[0]).toEqual(['2026-01-05', 'One\n2026-03-01: the deadline'])
    expect(troubles(reading)).toEqual(['dated-line'])
  })

  it('is a sentence that only broke its line before the date', () => {
    const reading = diary(
      '5 March 2026',
      'I read what I wrote on',
      'March 4, 2026',
      'again.',
      '',
      '6 March 2026',
      'Two',
    )
    expect(days(reading)).toEqual([
      ['2026-03-05', 'I read what I wrote on\nMarch 4, 2026\nagain.'],
      ['2026-03-06', 'Two'],
    ])
  })

  it('is a day where it stands alone and fits between its neighbours, without a blank line', () => {
    const reading = diary('2026-01-05 Berlin', 'one', '2026-01-06', 'two', '2026-01-07 Paris', 'three')
    expect(said(reading.notes)).toEqual([
      { day: '2026-01-05', title: 'Berlin', text: 'one' },
      { day: '2026-01-06', title: '', text: 'two' },
      { day: '2026-01-07', title: 'Paris', text: 'three' },
    ])
  })

  it.each([
    ['dates alone', ['5.1.2026', 'one', '6.1.2026', 'two', '2026-01-07', 'three', '2026-01-08', 'four']],
    ['newest first', ['8.1.2026', 'four', '7.1.2026', 'three', '2026-01-06', 'two', '2026-01-05', 'one']],
    [
      'words beside them',
      ['5.1.2026 Rom', 'one', '6.1.2026 Rom', 'two', '2026-01-07 Rom', 'three', '2026-01-08', 'four'],
    ],
    ['sentences', ['5.1.2026: one', '6.1.2026: two', '2026-01-07: three', '2026-01-08: four']],
    ['a third way', ['5.1.2026', 'one', '6 January 2026', 'two', '2026-01-07', 'three', 'January 8, 2026', 'four']],
  ])('is a day after its writer began to write dates another way: %s', (_name, lines) => {
    expect(Object.fromEntries(days(diary(...lines)))).toEqual({
      '2026-01-05': 'one',
      '2026-01-06': 'two',
      '2026-01-07': 'three',
      '2026-01-08': 'four',
    })
  })

  it('is a day with a word beside it where no blank lines divide days, and it is in order', () => {
    const all = ['2026-01-05', '2026-01-06', '2026-01-07']
    for (const name of all) {
      const reading = diary(...all.flatMap((day) => [day === name ? `${day} Berlin` : day, 'text']))
      expect(days(reading).map(([day]) => day)).toEqual(all)
    }
  })

  it('is a day with a word after it where there are only two, both written their own way', () => {
    const reading = diary('Monday, 5 January 2026', 'one', '7.1.2026 Berlin', 'two')
    expect(days(reading)).toEqual([
      ['2026-01-05', 'one'],
      ['2026-01-07', 'two'],
    ])
  })

  it('is told where a text is known by its first line', () => {
    const reading = diary('2026-01-05', 'one', 'Due 2026-02-01', '2026-02-02: launch', 'more')
    expect(reading.notes.map(({ day }) => day)).toEqual(['2026-01-05'])
    expect(troubles(reading)).toEqual(['dated-line', 'dated-line'])
  })

  it('may have its weekday before numbers too', () => {
    expect(days(diary('Mo 5.1.2026: one', 'Di 6.1.2026: two'))).toEqual([
      ['2026-01-05', 'one'],
      ['2026-01-06', 'two'],
    ])
  })

  it('is a sentence where its word and date only speak of a day to come', () => {
    const reading = diary('2026-01-05', 'one', '2026-01-06', 'two', 'Release 2026-02-20', 'more')
    expect(days(reading).at(-1)).toEqual(['2026-01-06', 'two\nRelease 2026-02-20\nmore'])
    expect(troubles(reading)).toEqual(['dated-line'])
  })

  it('heads a day that was added later', () => {
    const reading = diary('2026-01-05', 'One', '', '2026-01-09', 'Nine', '', '2026-01-06', 'Six')
    expect(days(reading).map(([day]) => day)).toEqual(['2026-01-05', '2026-01-09', '2026-01-06'])
    expect(troubles(reading)).toEqual([])
  })
})

describe('a heading with a date', () => {
  it('is the writer’s own where it stands below those of the days', () => {
    const reading = markdown('# 2026-01-05', 'One', '## 2026-02-20 deadline', 'Plan', '# 2026-01-06', 'Two')
    expect(days(reading)).toEqual([
      ['2026-01-05', 'One\n## 2026-02-20 deadline\nPlan'],
      ['2026-01-06', 'Two'],
    ])
    expect(troubles(reading)).toEqual(['dated-line'])
  })

  it('of a week only orders its days', () => {
    const week = ['# 2026-01-05 – 2026-01-11', '', '## 2026-01-05', 'One', '', '## 2026-01-06', 'Two']
    expect(days(markdown(...week))).toEqual([
      ['2026-01-05', 'One'],
      ['2026-01-06', 'Two'],
    ])
  })

  it('of a week with words of its own is a note on its first day', () => {
    const [, week] = markdown('## 2026-01-01', 'x', '# 2026-01-05 to 2026-01-11', 'Goals', '## 2026-01-06', 'Two').notes
    expect(week).toMatchObject({ day: '2026-01-05', title: '2026-01-05 to 2026-01-11', text: 'Goals' })
  })

  it('is kept at the end of a day when it only looks like that of a month', () => {
    const reading = markdown('## 2026-01-05', 'One', '', '### May', '', '## 2026-01-06', 'Two', '', '# 2026')
    expect(days(reading)).toEqual([
      ['2026-01-05', 'One\n\n### May'],
      ['2026-01-06', 'Two\n\n# 2026'],
    ])
  })

  it('of a month goes where it orders what follows', () => {
    const reading = markdown('# January 2026', '## 2026-01-05', 'One', '# 2027', '# March', '## 2027-03-06', 'Two')
    expect(said(reading.notes).map(({ text }) => text)).toEqual(['One', 'Two'])
    expect(troubles(reading)).toEqual([])
  })

  it('of a month with words of its own is told, for they stand in the day before', () => {
    const reading = markdown('## 2026-03-04', 'One', '# April 2026', 'Goals', '## 2026-04-01', 'Two')
    expect(days(reading)[0]).toEqual(['2026-03-04', 'One\n# April 2026\nGoals'])
    expect(reading.notUnderstood).toMatchObject([{ why: 'dated-line', text: '# April 2026' }])
  })

  it('of jrnl counts at the level of its entries alone', () => {
    const reading = markdown(
      '# 2026',
      '',
      '## January',
      '',
      '### 2026-01-05 09:30 One.',
      '',
      '##### 2026-02-20 10:00 deadline',
      '',
      '### 2026-01-06 09:30 Two.',
      'Body',
      '#### March',
    )
    expect(said(reading.notes)).toEqual([
      { day: '2026-01-05', title: 'One.', text: '## 2026-02-20 10:00 deadline' },
      { day: '2026-01-06', title: 'Two.', text: 'Body\n# March' },
    ])
  })

  it.each([
    ['a short weekday', '## Mi, 04.03.2026', '## Do, 05.03.2026', ''],
    ['a weekday and the long form', '## Wed 2026-03-04', '## Thu 2026-03-05', ''],
    ['a picture', '## 📅 2026-03-04', '## 📅 2026-03-05', ''],
    ['words before the date', '## Retro, 2026-03-04', '## Retro, 2026-03-05', 'Retro'],
    ['a number before the date', '## Day 12 – 4 March 2026', '## Day 12 – 5 March 2026', 'Day 12'],
    ['a number and a comma before the date', '## Day 12, 2026-03-04', '## Day 12, 2026-03-05', 'Day 12'],
    ['a name where a weekday may stand', '## Berlin 2026-03-04', '## Berlin 2026-03-05', 'Berlin'],
  ])('may have %s', (_name, first, second, title) => {
    expect(said(markdown(first, 'One', '', second, 'Two').notes)).toEqual([
      { day: '2026-03-04', title, text: 'One' },
      { day: '2026-03-05', title, text: 'Two' },
    ])
  })

  it('is the writer’s own where it ends with the date and those of the days begin with one', () => {
    const reading = markdown('## 2026-03-04', 'One', '## Deadline 2026-04-01', 'x', '## 2026-03-05', 'Two')
    expect(days(reading).map(([day]) => day)).toEqual(['2026-03-04', '2026-03-05'])
  })

  const heads = (...lines: string[]) =>
    said(markdown(...lines.flatMap((line, index) => [line, `text ${index}`])).notes).map(({ day, title }) => [
      day,
      title,
    ])

  it('begins a day where most of them end with the date', () => {
    const names = [
      '## Retro, 5 January 2026',
      '## Planning, 6 January 2026',
      '## 7 January 2026',
      '## Demo, 8 January 2026',
    ]
    expect(heads(...names)).toEqual([
      ['2026-01-05', 'Retro'],
      ['2026-01-06', 'Planning'],
      ['2026-01-07', ''],
      ['2026-01-08', 'Demo'],
    ])
  })

  it('begins a day where as many end with the date as begin with it', () => {
    const names = ['## Retro, 5 January 2026', '## Planning, 6 January 2026', '## 7 January 2026', '## 8 January 2026']
    expect(heads(...names).map(([day]) => day)).toEqual(['2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08'])
  })

  it.each([
    ['first', '## Team retro 2026-01-05', '## 2026-01-06', '## 2026-01-07', '## 2026-01-08'],
    ['in the middle', '## 2026-01-05', '## Team retro 2026-01-06', '## 2026-01-07', '## 2026-01-08'],
    ['last', '## 2026-01-05', '## 2026-01-06', '## 2026-01-07', '## Team retro 2026-01-08'],
  ])('begins a day where it alone ends with the date and is in order: %s', (_name, ...lines) => {
    expect(heads(...lines).map(([day]) => day)).toEqual(['2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08'])
  })

  it('ends with the date of a day to come where it is far after the last one', () => {
    const reading = markdown('## 2026-01-05', 'One', '## 2026-01-06', 'Two', '## Deadline 2026-02-20', 'x')
    expect(days(reading).at(-1)).toEqual(['2026-01-06', 'Two\n## Deadline 2026-02-20\nx'])
    expect(troubles(reading)).toEqual(['dated-line'])
  })

  it('begins a day at another level where it is in order', () => {
    const all = ['2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08']
    const levels = ['# # ## ##', '## # # #', '# ## # #', '## ## # ##']
    for (const marks of levels) {
      const lines = marks.split(' ').map((mark, index) => `${mark} ${all[index]}`)
      expect(heads(...lines).map(([day]) => day)).toEqual(all)
    }
  })

  it('is the writer’s own below a day, of the same day or the one that comes next', () => {
    const reading = markdown(
      '# 2026-01-05',
      'One',
      '## Call with Ana 2026-01-05',
      '## Plan for 2026-01-06',
      '# 2026-01-06',
      'Two',
      '# 2026-01-07',
      'Three',
      '## Deadline 2026-04-01',
    )
    expect(days(reading).map(([day]) => day)).toEqual(['2026-01-05', '2026-01-06', '2026-01-07'])
    expect(troubles(reading)).toEqual(['dated-line', 'dated-line'])
  })

  it('of another day is told where a text is known by its first line', () => {
    const reading = markdown('# 2026-03-04', 'One', '## Deadline 2026-04-01', 'x')
    expect(days(reading)).toEqual([['2026-03-04', '# 2026-03-04\nOne\n## Deadline 2026-04-01\nx']])
    expect(troubles(reading)).toEqual(['dated-line'])
  })
})

describe('dates on lines of their own', () => {
  it.each([
    ['rules around them', '--- 2026-03-04 ---', '--- 2026-03-05 ---'],
    ['equals signs around them', '== 2026-03-04 ==', '== 2026-03-05 =='],
    ['the time', '2026-03-04 21:30', '2026-03-05 9:30 PM'],
  ])('may have %s', (_name, first, second) => {
    expect(days(diary(first, 'One', '', second, 'Two'))).toEqual([
      ['2026-03-04', 'One'],
      ['2026-03-05', 'Two'],
    ])
  })

  it('divide a text below a title of its own, where they are in order', () => {
    const reading = markdown('# My diary', '', '**2026-03-04**', '', 'One', '', '**2026-03-05**', 'Two')
    expect(days(reading)).toEqual([
      ['2026-03-04', 'One'],
      ['2026-03-05', 'Two'],
    ])
    expect(reading.notUnderstood).toMatchObject([{ why: 'before-first-entry', text: '# My diary' }])
  })

  it('are no diary in a list of them below other words', () => {
    const reading = markdown('# Plan', '', 'Deadlines:', '', '2026-03-04', '', '2026-03-05', '', 'That is all.')
    expect(days(reading)).toEqual([])
    expect(troubles(reading)).toEqual(['no-day'])
  })

  it('may head a list', () => {
    expect(days(diary('- 2026-03-04: One', '- 2026-03-05: Two'))).toEqual([
      ['2026-03-04', 'One'],
      ['2026-03-05', 'Two'],
    ])
  })

  it('keep a word beside them that is no weekday', () => {
    expect(said(diary('2026-03-04 Berlin', 'One', '', '2026-03-05 Wien', 'Two').notes)[0]).toEqual({
      day: '2026-03-04',
      title: 'Berlin',
      text: 'One',
    })
  })

  it('divide a text whatever its name ends with', () => {
    const reading = read([textFile('diary.text', '## 2026-03-04\nOne\n\n## 2026-03-05\nTwo\n')])
    expect(days(reading).map(([day]) => day)).toEqual(['2026-03-04', '2026-03-05'])
  })
})
