import { describe, expect, test } from 'vitest'
import { aJournal } from '../../../support/journal-builder'
import { weekly, weeks } from '../periodic'
import { readingOn, said } from '../readings'

const could = { couldExplain: true }
const couldNot = { couldExplain: false }
const SECOND_THURSDAY = '2026-01-15'
const THIRD_FRIDAY = '2026-01-23'

describe('O2, cannot explain it', () => {
  test('fires with two weeks running, and names their days and records', () => {
    const told = weeks([couldNot, couldNot])
    const reading = readingOn(told, 'O2', SECOND_THURSDAY)
    expect(reading).toMatchObject({
      state: 'fires',
      value: 2,
      threshold: 2,
      coverage: { known: 2, of: 2, per: 'week' },
    })
    expect(reading.evidence.map(({ recordId, day }) => [recordId, day])).toEqual([
      [told.idOf('checkIn', '2026-01-08'), '2026-01-08'],
      [told.idOf('checkIn', SECOND_THURSDAY), SECOND_THURSDAY],
    ])
    expect(said(told, [...reading.saw, ...reading.evidence.map(({ message }) => message)])).toEqual([
      'For two weeks running you could not have explained why the hardest item is hard (Thu 8 Jan, Thu 15 Jan).',
      'Week of Thu 8 Jan: you could not have explained it.',
      'Week of Thu 15 Jan: you could not have explained it.',
    ])
  })

  test('grows stronger with every week, up to four', () => {
    expect(readingOn(weeks([couldNot, couldNot]), 'O2', SECOND_THURSDAY).strength).toBe(0)
    expect(readingOn(weeks([couldNot, couldNot, couldNot]), 'O2', '2026-01-22').strength).toBe(0.5)
    expect(readingOn(weeks([couldNot, couldNot, couldNot, couldNot]), 'O2', '2026-01-29').strength).toBe(1)
  })

  test('stays quiet with one week, or with a week between in which it could be explained', () => {
    expect(readingOn(weeks([could, couldNot]), 'O2', SECOND_THURSDAY)).toMatchObject({ state: 'quiet', value: 1 })
    expect(readingOn(weeks([couldNot, could, couldNot]), 'O2', '2026-01-22').state).toBe('quiet')
    expect(readingOn(weeks([couldNot, couldNot, could]), 'O2', '2026-01-22')).toMatchObject({
      state: 'quiet',
      value: 0,
    })
  })

  test('takes the last answer of a week', () => {
    const told = weeks([couldNot, couldNot]).day('2026-01-16', weekly(could))
    expect(readingOn(told, 'O2', SECOND_THURSDAY).state).toBe('fires')
    expect(readingOn(told, 'O2', '2026-01-16').state).toBe('quiet')
  })

  test('goes on in a week that is not answered yet, and knows nothing after one that was not', () => {
    const told = weeks([couldNot, couldNot])
    expect(readingOn(told, 'O2', THIRD_FRIDAY).state).toBe('fires')
    expect(readingOn(told, 'O2', '2026-01-26')).toMatchObject({ state: 'not-enough-yet', value: null })
  })

  test('does not take an unknown week for one of either kind', () => {
    expect(readingOn(weeks([couldNot, null, couldNot]), 'O2', '2026-01-22').state).toBe('not-enough-yet')
    expect(readingOn(weeks([couldNot]), 'O2', '2026-01-08').state).toBe('not-enough-yet')
    const other = weeks([couldNot]).day(SECOND_THURSDAY, weekly({ surprises: 0 }))
    expect(readingOn(other, 'O2', '2026-01-19').state).toBe('not-enough-yet')
  })

  test('leaves out a week of leave and a week on call, and what was answered in it', () => {
    const onLeave = weeks([couldNot, null, couldNot]).daysOff('2026-01-12', '2026-01-16')
    expect(readingOn(onLeave, 'O2', '2026-01-22')).toMatchObject({ state: 'fires', coverage: { known: 2, of: 2 } })
    const onCall = weeks([couldNot]).days('2026-01-12', 5, { dayKind: 'on-call', ...weekly(couldNot) })
    expect(readingOn(onCall, 'O2', '2026-01-16')).toMatchObject({ value: null, coverage: { known: 1, of: 1 } })
  })

  test('sees nothing before the role', () => {
    const told = weeks([couldNot, couldNot], aJournal().charter().charter({ newRole: true }, '2026-01-12'))
    expect(readingOn(told, 'O2', SECOND_THURSDAY)).toMatchObject({ value: null, coverage: { known: 1, of: 1 } })
  })
})
