import { describe, expect, test } from 'vitest'
import { aJournal } from '../../../support/journal-builder'
import { idsOf, readingOn } from '../readings'

import { weekly } from '../periodic'

const LAST = '2026-01-16'
type Count = 0 | 1 | 2 | 3

const weeks = (first: Count | null, second: Count | null) =>
  aJournal()
    .charter()
    .person('Ana')
    .days('2026-01-05', 10, (day) => {
      if (day === '2026-01-08' && first !== null) return weekly({ changedCourse: first })
      return day === '2026-01-15' && second !== null ? weekly({ changedCourse: second }) : {}
    })

describe('S7, fast deference', () => {
  test('fires on two weeks running with two or more', () => {
    const told = weeks(2, 3)
    const reading = readingOn(told, 'S7', LAST)
    expect(reading).toMatchObject({ state: 'fires', value: 2, threshold: 2, coverage: { known: 2, of: 2 } })
    expect(reading.evidence.map(({ day }) => day)).toEqual(['2026-01-08', '2026-01-15'])
  })

  test('stays quiet where one of the weeks had fewer', () => {
    expect(readingOn(weeks(3, 1), 'S7', LAST)).toMatchObject({ state: 'quiet', value: 1 })
  })

  test('is countered where somebody overruled me', () => {
    const told = weeks(2, 2).day(LAST, weekly({ overruledMe: true }))
    const reading = readingOn(told, 'S7', LAST)
    expect(reading).toMatchObject({ state: 'quiet', strength: 0 })
    expect(idsOf(reading.leftOut)).toContain('counter.S7')
  })

  test('leaves out the weeks in which somebody had just joined', () => {
    const reading = readingOn(weeks(2, 2).person('Ben', {}, '2026-01-07'), 'S7', LAST)
    expect(reading.state).toBe('not-enough-yet')
    expect(idsOf(reading.leftOut)).toContain('left-out.S7.newcomer')
  })

  test('does not take a week without an answer for a quiet one', () => {
    expect(readingOn(weeks(null, 3), 'S7', LAST)).toMatchObject({ state: 'not-enough-yet', value: null })
  })
})
