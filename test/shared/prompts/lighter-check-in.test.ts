import { describe, expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { openingMode } from '../../../shared/prompts/lighter-check-in'
import { aJournal, type JournalBuilder } from '../../support/journal-builder'

const tired = (days = 3, energy: 2 | 3 = 2) => aJournal().charter().days('2026-01-05', days, { energy })
const opened = (told: JournalBuilder, day: string, usual: 'full' | 'short' = 'full') =>
  openingMode(told.build(), toDay(day), usual)

describe('after three low-energy days', () => {
  test('the check-in begins short, and says so', () => {
    expect(opened(tired(), '2026-01-08')).toEqual({ mode: 'short', isLighter: true })
  })

  test('it is whole again when the pause is over', () => {
    expect(opened(tired(), '2026-01-09')).toEqual({ mode: 'full', isLighter: false })
  })

  test('two low days, or three that were not, leave it whole', () => {
    expect(opened(tired(2), '2026-01-07').mode).toBe('full')
    expect(opened(tired(3, 3), '2026-01-08').mode).toBe('full')
  })

  test('the third evening, begun in full, is not cut short', () => {
    expect(opened(tired(), '2026-01-07')).toEqual({ mode: 'full', isLighter: false })
  })

  test('a second pause waits until ten working days after the first', () => {
    const told = tired(14)
    expect(opened(told, '2026-01-20').mode).toBe('full')
    // The evening of the 21st begins the next; the day after it is short.
    expect(opened(told.day('2026-01-23').day('2026-01-21', { energy: 2 }), '2026-01-22').mode).toBe('full')
    const again = aJournal().charter().days('2026-01-05', 13, { energy: 2 })
    expect(opened(again, '2026-01-22').mode).toBe('short')
  })

  test('whoever takes the short one every day has it as ever', () => {
    expect(opened(tired(), '2026-01-08', 'short')).toEqual({ mode: 'short', isLighter: false })
  })
})
