import { describe, expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import type { CheckInAnswers } from '../../../shared/domain/check-in'
import { medianDay, usualOfTen } from '../../../shared/prompts/baseline'
import { openDayBook } from '../../../shared/prompts/day-book'
import { indexJournal } from '../../../shared/prompts/journal-index'
import { aJournal } from '../../support/journal-builder'

type Share = 0 | 25 | 50 | 75 | 100

/** So many days, the last of them on the evening that is looked at; the last ten are now. */
function bookOf(shares: readonly (Share | null)[], more: (index: number) => CheckInAnswers = () => ({})) {
  const told = aJournal().charter()
  told.days('2026-01-05', shares.length, (_day, index) => ({ handsOn: shares[index] ?? null, ...more(index) }))
  const days = told.records().flatMap((record) => (record.kind === 'checkIn' ? [record.day] : []))
  return openDayBook(indexJournal(told.build()), toDay(days.at(-1)!), {})
}
const NOW: Share[] = Array<Share>(10).fill(100)
const before = (count: number, share: (index: number) => Share) => [
  ...Array.from({ length: count }, (_, index) => share(index)),
  ...NOW,
]

describe('the usual day', () => {
  test('is the one in the middle of what was before the last ten, in any order', () => {
    expect(medianDay(bookOf(before(21, (index) => (index < 11 ? 75 : 25))), ({ handsOn }) => handsOn)).toBe(75)
    expect(medianDay(bookOf(before(21, (index) => (index < 10 ? 75 : 25))), ({ handsOn }) => handsOn)).toBe(25)
  })

  test('is in the middle by size, where days of all kinds alternate', () => {
    const days = before(21, (index) => ([100, 25, 50] as const)[index % 3]!)
    expect(medianDay(bookOf(days), ({ handsOn }) => handsOn)).toBe(50)
  })

  test('lies half-way between the two in the middle of an even count', () => {
    expect(medianDay(bookOf(before(20, (index) => (index < 10 ? 75 : 50))), ({ handsOn }) => handsOn)).toBe(62.5)
  })

  test('is unknown with nineteen known days, whatever the last ten say', () => {
    expect(medianDay(bookOf(before(19, () => 50)), ({ handsOn }) => handsOn)).toBeNull()
    expect(medianDay(bookOf([null, ...before(19, () => 50)]), ({ handsOn }) => handsOn)).toBeNull()
    expect(medianDay(bookOf(before(20, () => 50)), ({ handsOn }) => handsOn)).toBe(50)
  })

  test('leaves incident days out', () => {
    const incident = (index: number): CheckInAnswers => (index === 3 ? { dayKind: 'incident' } : {})
    expect(
      medianDay(
        bookOf(
          before(20, () => 50),
          incident,
        ),
        ({ handsOn }) => handsOn,
      ),
    ).toBeNull()
    expect(
      medianDay(
        bookOf(
          before(21, () => 50),
          incident,
        ),
        ({ handsOn }) => handsOn,
      ),
    ).toBe(50)
  })
})

describe('the usual count of ten', () => {
  const often = ({ handsOn }: { handsOn: number | null }) => (handsOn === null ? null : handsOn >= 50)

  test('is said in tenths of the known days', () => {
    expect(usualOfTen(bookOf(before(20, (index) => (index < 8 ? 50 : 25))), often)).toBe(4)
    expect(usualOfTen(bookOf(before(25, (index) => (index < 5 ? 50 : 25))), often)).toBe(2)
  })

  test('is unknown with nineteen known days', () => {
    expect(usualOfTen(bookOf([null, ...before(19, () => 50)]), often)).toBeNull()
  })
})
