import { describe, expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { replay } from '../../../shared/prompts/engine'
import { aJournal, type JournalBuilder } from '../../support/journal-builder'
import { NO_QUESTIONS } from './readings'
import { billing, FIRST_EVENING, slide } from './slide'

function said(told: JournalBuilder, context = NO_QUESTIONS) {
  const assessments = replay(told.build(), context, toDay('2026-01-05'), toDay('2026-02-27'), 1)
  return assessments.flatMap(({ day, suggestions }) =>
    suggestions.map(({ signals, direction }) => `${day} ${direction === 'step-back' ? 'step-back' : signals[0]}`),
  )
}

describe('a replay', () => {
  test('simulates its own showings and rests', () => {
    const lines = said(slide())
    expect(lines.slice(0, 3)).toEqual([`${FIRST_EVENING} step-back`, '2026-01-22 S8', '2026-01-27 S13'])
    expect(lines.filter((line) => line.endsWith('step-back'))[1]).toBe('2026-01-28 step-back')
  })

  test('does not count what was really shown', () => {
    const told = slide().shown('2026-01-20', { signalIds: ['S2'], direction: 'step-back' })
    expect(said(told)).toEqual(said(slide()))
  })

  test('does not tell again of what it told before, until something new happens', () => {
    const told = aJournal()
      .charter({ reports: 7 })
      .days('2026-01-05', 15, { handsOn: 0, touched: ['demo'] })
    for (const day of ['2026-01-12', '2026-01-13']) told.oneToOne('Ana', day, 'moved-by-me', 'meeting')
    expect(said(told)).toEqual(['2026-01-13 S8'])
    expect(said(told.oneToOne('Ana', '2026-01-21', 'moved-by-me', 'meeting'))).toEqual([
      '2026-01-13 S8',
      '2026-01-21 S8',
    ])
  })

  test.each([
    ['one person', 'Search', 'Alerts'],
    ['one delegation', 'Search', 'Search'],
  ])('tells of two take-backs from %s once, and not again about the other', (_what, first, second) => {
    const told = aJournal().charter({ reports: 7 }).delegation('Search', 'Ana', '2026-01-05')
    told.delegation('Alerts', 'Ana', '2026-01-05').days('2026-01-05', 25, { handsOn: 0, touched: ['demo'] })
    told.touched(first, '2026-01-13', 'took-back').touched(second, '2026-01-20', 'took-back')
    expect(said(told).filter((line) => line.endsWith('S4'))).toEqual(['2026-01-20 S4'])
  })

  test('lets recorded answers count from their day', () => {
    const told = slide()
    told.shown('2026-01-20', { signalIds: ['S2'], direction: 'step-back', subject: billing(told) })
    told.respond('2026-01-20', '2026-01-26', { type: 'fine-for-now', until: toDay('2026-02-09') })
    const stepsBack = said(told).filter((line) => line.endsWith('step-back'))
    expect(stepsBack.slice(0, 2)).toEqual([`${FIRST_EVENING} step-back`, '2026-02-10 step-back'])
  })

  test('tries out a limit over the whole journal', () => {
    const told = slide().setting('signalsOff', ['S2'])
    expect(said(told)[0]).toBe(`${FIRST_EVENING} step-back`)
    const tried = said(told, { questions: [], thresholds: { S1: 0.85 } })
    expect(tried.some((line) => line.endsWith('step-back'))).toBe(false)
  })

  test('speaks of the days asked for, and only of those with a check-in', () => {
    const days = replay(slide().build(), NO_QUESTIONS, toDay('2026-01-10'), toDay('2026-01-14'), 1).map(
      ({ day }) => day,
    )
    expect(days).toEqual(['2026-01-12', '2026-01-13', '2026-01-14'])
  })
})
