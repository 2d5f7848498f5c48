import { describe, expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { openingMode } from '../../../shared/prompts/lighter-check-in'
import { aJournal, weekdaysFrom, type JournalBuilder } from '../../support/journal-builder'

const tired = (days = 3, energy: 2 | 3 = 2) => aJournal().charter().days('2026-01-05', days, { energy })
const opened = (told: JournalBuilder, day: string, usual: 'full' | 'short' = 'full') =>
  openingMode(told.build(), toDay(day), usual)

describe('after three low-energy days', () => {
  test('the check-in begins short for the two working days after, and says so', () => {
    for (const day of ['2026-01-08', '2026-01-09']) {
      expect(opened(tired(), day)).toEqual({ mode: 'short', isLighter: true })
      expect(opened(tired().day('2026-01-08', { mode: 'short', energy: 4 }), day).mode).toBe('short')
    }
  })

  test('it is whole again on the third, be there a day off between or not', () => {
    expect(opened(tired(), '2026-01-12')).toEqual({ mode: 'full', isLighter: false })
    const off = tired().daysOff('2026-01-09', '2026-01-09')
    expect(opened(off, '2026-01-12').mode).toBe('short')
    expect(opened(off, '2026-01-13').mode).toBe('full')
  })

  test('the three need not be one after the other, as long as nothing better was noted between', () => {
    const told = () => aJournal().charter().day('2026-01-05', { energy: 2 }).day('2026-01-07', { energy: 1 })
    expect(opened(told().day('2026-01-09', { energy: 2 }), '2026-01-12').mode).toBe('short')
    const better = told().day('2026-01-08', { energy: 3 }).day('2026-01-09', { energy: 2 })
    expect(opened(better, '2026-01-12').mode).toBe('full')
  })

  test('whoever takes the whole one all the same has it on the second day too', () => {
    const told = tired().day('2026-01-08', { mode: 'full', energy: 3 })
    expect(opened(told, '2026-01-08')).toEqual({ mode: 'full', isLighter: false })
    expect(opened(told, '2026-01-09')).toEqual({ mode: 'full', isLighter: false })
  })

  test('also where every answer of the whole one was taken back', () => {
    const told = tired().day('2026-01-08', { mode: 'full', dayKind: null })
    expect(opened(told, '2026-01-08')).toEqual({ mode: 'full', isLighter: false })
  })

  test('after leave it is whole', () => {
    const back = tired(2).daysOff('2026-01-07', '2026-01-13').day('2026-01-14', { energy: 4 })
    expect(opened(back, '2026-01-15').mode).toBe('full')
  })

  test('two low days, or three that were not, leave it whole', () => {
    expect(opened(tired(2), '2026-01-07').mode).toBe('full')
    expect(opened(tired(3, 3), '2026-01-08').mode).toBe('full')
  })

  test('the third evening, begun in full, is not cut short', () => {
    expect(opened(tired(), '2026-01-07')).toEqual({ mode: 'full', isLighter: false })
  })

  test('a second time waits until ten working days after the first', () => {
    const modes = weekdaysFrom('2026-01-08', 13).map(
      (day) => opened(aJournal().charter().days('2026-01-05', 16, { energy: 2, mode: 'short' }), day).mode,
    )
    expect(modes.flatMap((mode, at) => (mode === 'short' ? [at] : []))).toEqual([0, 1, 10, 11])
  })

  test('whoever takes the short one every day has it as ever', () => {
    expect(opened(tired(), '2026-01-08', 'short')).toEqual({ mode: 'short', isLighter: false })
  })
})
