import { describe, expect, test } from 'vitest'
import type { CheckIn } from '../../../shared/domain/check-in'
import { openDayBook } from '../../../shared/prompts/day-book'
import { indexJournal } from '../../../shared/prompts/journal-index'
import { pauseOn } from '../../../shared/prompts/pauses'
import { aJournal, weekdaysFrom, type JournalBuilder } from '../../support/journal-builder'

type Energy = CheckIn['energy']

const pauseAt = (told: JournalBuilder, index: number) => {
  const day = weekdaysFrom('2026-01-05', index + 1).at(-1)!
  return pauseOn(openDayBook(indexJournal(told.build()), day, {}))?.id ?? null
}
const evenings = (energies: readonly Energy[]) =>
  aJournal()
    .charter()
    .days('2026-01-05', energies.length, (_day, index) => ({ energy: energies[index] ?? null }))
const pausesOf = (told: JournalBuilder, count: number) =>
  Array.from({ length: count }, (_, index) => index).filter((index) => pauseAt(told, index) !== null)

describe('a pause for low energy', () => {
  test('begins on the third evening of two or less, and lasts for the next day', () => {
    expect(pausesOf(evenings([2, 2, 1, 4, 4, 4]), 6)).toEqual([2, 3])
    expect(pauseAt(evenings([2, 2, 2]), 2)).toBe('held.low-energy')
  })

  test('takes three, each of two or less', () => {
    expect(pausesOf(evenings([2, 2, 3, 4]), 4)).toEqual([])
    expect(pausesOf(evenings([4, 2, 2, 4]), 4)).toEqual([])
    expect(pausesOf(evenings([2, 3, 2, 4]), 4)).toEqual([])
  })

  test('passes over evenings without an answer, on which none begins', () => {
    expect(pausesOf(evenings([2, null, 2, null, 2, 4]), 6)).toEqual([4, 5])
  })

  test('looks ten working days back, and no further', () => {
    const nothing = (count: number): Energy[] => Array<Energy>(count).fill(null)
    expect(pausesOf(evenings([2, 2, ...nothing(7), 2]), 10)).toEqual([9])
    expect(pausesOf(evenings([2, 2, ...nothing(8), 2]), 11)).toEqual([])
  })

  test('begins at most once in ten working days, and then again', () => {
    expect(pausesOf(evenings(Array<Energy>(24).fill(2)), 24)).toEqual([2, 3, 12, 13, 22, 23])
  })

  test('comes out the same after many weeks', () => {
    const low = pausesOf(evenings(Array<Energy>(84).fill(1)), 84)
    expect(low).toEqual([2, 12, 22, 32, 42, 52, 62, 72, 82].flatMap((at) => [at, at + 1]))
  })
})

describe('a pause after leave', () => {
  const away = (from: string, to: string) => aJournal().charter().days('2026-01-05', 5).daysOff(from, to)
  const on = (told: JournalBuilder, day: string) =>
    pauseOn(openDayBook(indexJournal(told.build()), weekdaysFrom(day, 1)[0]!, {}))?.id ?? null

  test('holds on the first two days back after four working days off', () => {
    const told = away('2026-01-12', '2026-01-15')
    expect(['2026-01-16', '2026-01-19', '2026-01-20'].map((day) => on(told, day))).toEqual([
      'held.back-from-leave',
      'held.back-from-leave',
      null,
    ])
  })

  test('does not follow three days off beside a weekend', () => {
    const told = away('2026-01-12', '2026-01-14')
    expect(['2026-01-15', '2026-01-16'].map((day) => on(told, day))).toEqual([null, null])
  })

  test('leaves no room for another within ten working days', () => {
    const told = away('2026-01-12', '2026-01-15').days('2026-01-16', 12, { energy: 1 })
    expect(on(told, '2026-01-20')).toBeNull()
    expect(on(told, '2026-01-29')).toBeNull()
    expect(on(told, '2026-01-30')).toBe('held.low-energy')
  })
})
