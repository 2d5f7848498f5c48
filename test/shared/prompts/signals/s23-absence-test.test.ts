import { describe, expect, test } from 'vitest'
import { toDay } from '../../../../shared/calendar/day'
import type { CharterTerms } from '../../../../shared/domain/charter'
import type { Question } from '../../../../shared/prompts/questions/question'
import { aJournal } from '../../../support/journal-builder'
import { assessOn, idsOf, readingOn, said } from '../readings'

const BACK = '2026-01-19'
const NEW: Partial<CharterTerms> = { roleSince: toDay('2026-01-05') }

/** Away from Wednesday to Friday of the second week. */
function away(count: 0 | 1 | 2 | 3, terms: Partial<CharterTerms> = {}, what = '') {
  const told = aJournal().charter(terms).daysOff('2026-01-14', '2026-01-16')
  return told.days('2026-01-05', 7, {}).day(BACK, { stoppedWhileAway: { count, what } })
}

describe('S23, the absence test', () => {
  test('fires at once with two things that stopped', () => {
    const told = away(2, {}, ' Releases and the vendor call ')
    const reading = readingOn(told, 'S23', BACK)
    expect(reading).toMatchObject({ state: 'fires', value: 2, threshold: 2, counts: true })
    expect(reading.evidence).toMatchObject([{ recordId: told.idOf('checkIn', BACK), day: BACK }])
    expect(said(told, [...reading.saw, reading.evidence[0]!.message])).toEqual([
      'Two things had stopped when you came back on Mon 19 Jan: “Releases and the vendor call”.',
      'Mon 19 Jan: two things had stopped.',
    ])
    expect(said(away(3), readingOn(away(3), 'S23', BACK).saw)).toEqual([
      'Three things or more had stopped when you came back on Mon 19 Jan.',
    ])
  })

  test.each([0, 1] as const)('passes with %d', (count) => {
    expect(readingOn(away(count), 'S23', BACK)).toMatchObject({ state: 'quiet', value: count, strength: 0 })
  })

  test('is news for ten working days, until the next absence', () => {
    expect(readingOn(away(2), 'S23', '2026-01-30').state).toBe('fires')
    expect(readingOn(away(2), 'S23', '2026-02-02').state).not.toBe('fires')
    const again = away(3).daysOff('2026-01-21', '2026-01-23')
    again.day('2026-01-26', { stoppedWhileAway: { count: 0, what: '' } })
    expect(readingOn(again, 'S23', '2026-01-26')).toMatchObject({ state: 'quiet', value: 0 })
  })

  test('only asks after the first absence in a role', () => {
    const told = away(3, NEW)
    const reading = readingOn(told, 'S23', BACK)
    expect(reading).toMatchObject({ state: 'quiet', value: 3, counts: false })
    expect(idsOf(reading.leftOut)).toEqual(['left-out.S23.first'])
    const question: Question = {
      id: 'critical-path/x',
      theme: 'critical-path',
      depth: '30s',
      purpose: 'x',
      text: 'What?',
      distanced: 'What?',
      when: { signals: ['S23'] },
      followUps: [],
    }
    const { suggestions, questions } = assessOn(told, BACK, { questions: [question] })
    expect(suggestions).toEqual([])
    expect(questions).toMatchObject([{ questionId: 'critical-path/x', because: { id: 'because.S23' } }])
    expect(assessOn(away(1, NEW), BACK, { questions: [question] }).questions).toEqual([])
  })

  test('speaks after the second, and a long weekend is none', () => {
    const second = away(2, NEW).daysOff('2026-01-07', '2026-01-09')
    expect(readingOn(second, 'S23', BACK).state).toBe('fires')
    const weekend = away(2, NEW).daysOff('2026-01-08', '2026-01-09')
    expect(readingOn(weekend, 'S23', BACK).state).toBe('quiet')
  })

  test('does not read what was said on an incident day', () => {
    const told = aJournal().charter().days('2026-01-05', 10, {})
    told.day(BACK, { dayKind: 'incident', stoppedWhileAway: { count: 3, what: '' } })
    expect(readingOn(told, 'S23', BACK).state).not.toBe('fires')
  })

  test('knows that nothing stopped only where nobody was away', () => {
    expect(readingOn(aJournal().charter(), 'S23', BACK)).toMatchObject({ state: 'not-enough-yet', value: null })
    const here = readingOn(aJournal().charter().days('2026-01-05', 10, {}), 'S23', '2026-01-16')
    expect(here).toMatchObject({ state: 'quiet', value: 0 })
    expect(idsOf(here.saw)).toEqual(['saw.S23.none'])
    const unanswered = aJournal().charter().days('2026-01-05', 7, {}).daysOff('2026-01-14', '2026-01-16').day(BACK)
    expect(readingOn(unanswered, 'S23', BACK)).toMatchObject({ state: 'not-enough-yet', value: null })
  })
})
