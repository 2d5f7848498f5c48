import { describe, expect, test } from 'vitest'
import { toDay } from '../../../../shared/calendar/day'
import type { CheckInAnswers } from '../../../../shared/domain/check-in'
import { aJournal } from '../../../support/journal-builder'
import { idsOf, readingOn } from '../readings'

const LAST = '2026-01-16'
const talks = (answers: CheckInAnswers | ((index: number) => CheckInAnswers)) =>
  aJournal()
    .charter({ reports: 6 })
    .person('Ana')
    .days('2026-01-05', 10, (_day, index) => (typeof answers === 'function' ? answers(index) : answers))

describe('S12, coaching drought', () => {
  test('fires on more than three answers for each question asked first', () => {
    const reading = readingOn(
      talks((index) => ({ askedFirst: index % 4 === 0 ? 1 : 0, gaveAnswer: 2 })),
      'S12',
      LAST,
    )
    expect(reading).toMatchObject({ state: 'fires', threshold: 3, strength: 1, coverage: { known: 10, of: 10 } })
    expect(reading.value).toBeCloseTo(20 / 3)
  })

  test('stays quiet at three answers for one question', () => {
    expect(readingOn(talks({ askedFirst: 1, gaveAnswer: 3 }), 'S12', LAST)).toMatchObject({ state: 'quiet', value: 3 })
  })

  test('fires where nobody was asked first on all days of a week', () => {
    const told = talks((index) => ({ askedFirst: index < 5 ? 3 : 0, gaveAnswer: 0 }))
    expect(readingOn(told, 'S12', LAST).clauses[1]).toMatchObject({ fires: true, value: 0 })
  })

  test('asking once more in that week is enough to be quiet', () => {
    const told = talks((index) => ({ askedFirst: index < 6 ? 3 : 0, gaveAnswer: 0 }))
    expect(readingOn(told, 'S12', LAST).state).toBe('quiet')
  })

  test('is milder where half of the team is junior', () => {
    const told = talks({ askedFirst: 1, gaveAnswer: 3 }).person('Ana', { experience: 'junior' })
    expect(readingOn(told, 'S12', LAST)).toMatchObject({ threshold: 5 })
  })

  test('does not take untouched days for days without a question', () => {
    expect(readingOn(talks({}), 'S12', LAST)).toMatchObject({ state: 'not-enough-yet', value: null })
  })

  test('leaves out incident days, and the first thirty days of somebody who joined', () => {
    const answers = { askedFirst: 0, gaveAnswer: 3 } as const
    const incidents = talks((index) => ({ ...answers, dayKind: index < 3 ? 'normal' : 'incident' }))
    const joined = talks(answers).person('Neo', { from: toDay('2026-01-07') })
    expect(readingOn(talks(answers), 'S12', LAST)).toMatchObject({ state: 'fires', evidence: { length: 10 } })
    expect(readingOn(incidents, 'S12', LAST).state).toBe('not-enough-yet')
    expect(readingOn(joined, 'S12', LAST)).toMatchObject({ state: 'not-enough-yet', coverage: { known: 2, of: 2 } })
    expect(idsOf(readingOn(joined, 'S12', LAST).leftOut)).toEqual(['left-out.S12.newcomer'])
  })

  test('takes nobody for new who was listed on the first day', () => {
    const told = talks({ askedFirst: 0, gaveAnswer: 3 }).person('Neo', { from: toDay('2026-01-05') })
    expect(readingOn(told, 'S12', LAST).state).toBe('fires')
  })

  test('wants eight answers and questions', () => {
    const few = (answered: 2 | 1) =>
      talks((index) => ({ askedFirst: index === 9 ? 1 : 0, gaveAnswer: index < 3 ? answered : index === 3 ? 1 : 0 }))
    expect(readingOn(few(2), 'S12', LAST)).toMatchObject({ state: 'fires', value: 7 })
    expect(readingOn(few(1), 'S12', LAST)).toMatchObject({ value: null })
  })
})
