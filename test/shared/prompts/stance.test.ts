// Where one stands, and how a replay goes through the days.
import { describe, expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { assess, replay } from '../../../shared/prompts/engine'
import { aJournal, type JournalBuilder } from '../../support/journal-builder'
import { assessOn, NO_QUESTIONS } from './readings'

const FIRST = '2026-01-05'
const TENTH = '2026-01-16'
const stance = (told: JournalBuilder, day = TENTH) => assessOn(told, day).stance
const days = (pattern: string) =>
  aJournal()
    .charter({ reports: 6 })
    .days(FIRST, pattern.length, (_day, index) => (pattern[index] === 'x' ? { handsOn: 0, touched: ['demo'] } : null))

describe('the stance', () => {
  test.each([
    ['xxxxxxxxxx', 'steady'],
    ['.......xxx', 'steady'],
    ['........xx', 'not-enough-yet'],
    ['xxxx....xx', 'steady'],
    ['.xxx....xx', 'not-enough-yet'],
    ['xxx.......', 'not-enough-yet'],
  ])('with check-ins on %s is %s', (pattern, expected) => {
    expect(stance(days(pattern))).toBe(expected)
  })

  test('is to watch where something fires, and a step where a suggestion says so', () => {
    expect(
      stance(
        aJournal()
          .charter({ reports: 6 })
          .days(FIRST, 10, { handsOn: 50, touched: ['demo'] }),
      ),
    ).toBe('watch')
    expect(
      stance(
        aJournal()
          .charter({ reports: 6 })
          .days(FIRST, 10, { handsOn: 0, touched: [] })
          .day('2026-01-19', { handsOn: 0, touched: [] }),
        '2026-01-19',
      ),
    ).toBe('step-closer')
    const both = aJournal().charter({ reports: 6 }).days(FIRST, 10, { handsOn: 75, waiting: 2 }).item('Billing', FIRST)
    expect(stance(both)).toBe('step-back')
  })
})

describe('a replay of a few days', () => {
  const told = () =>
    aJournal().charter({ reports: 6 }).item('Billing', FIRST).days(FIRST, 11, { handsOn: 75, waiting: 2 })

  test('says what each evening would have said, and does not repeat itself', () => {
    const said = replay(
      told().day('2026-01-17', { handsOn: 75 }).build(),
      NO_QUESTIONS,
      toDay('2026-01-15'),
      toDay('2026-01-19'),
      1,
    )
    expect(said.map(({ day }) => day)).toEqual(['2026-01-15', TENTH, '2026-01-19'])
    expect(said.map(({ suggestions }) => suggestions.map(({ direction }) => direction))).toEqual([
      ['step-back'],
      ['own-action'],
      [],
    ])
    expect(said[1]!.heldBack.map(({ why }) => why.id)).toContain('held.shown')
    const [alone] = replay(told().build(), NO_QUESTIONS, toDay(TENTH), toDay(TENTH), 1)
    expect(alone!.suggestions).toHaveLength(1)
    expect(alone).toEqual(assess(told().build(), NO_QUESTIONS, toDay(TENTH), 1))
  })
})
