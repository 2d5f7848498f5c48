import { describe, expect, test } from 'vitest'
import type { CheckInAnswers } from '../../../../shared/domain/check-in'
import { aJournal } from '../../../support/journal-builder'
import { readingOn, said } from '../readings'

const TENTH = '2026-01-16'
const MEETINGS: CheckInAnswers = { handsOn: 0, touched: [], askedFirst: 0, gaveAnswer: 0 }

/** Ten days of meetings, but for one. */
const but = (answers: CheckInAnswers, on = 3) =>
  aJournal()
    .charter()
    .days('2026-01-05', 10, (_day, index) => (index === on ? { ...MEETINGS, ...answers } : MEETINGS))

describe('O7, calendar manager', () => {
  test('fires after ten days of meetings alone, at full strength', () => {
    const told = but({})
    const reading = readingOn(told, 'O7', TENTH)
    expect(reading).toMatchObject({ state: 'fires', value: 0, threshold: 0, strength: 1 })
    expect(reading.evidence.map(({ recordId }) => recordId)).toContain(told.idOf('checkIn', TENTH))
    expect(said(told, reading.saw)).toEqual([
      'On none of ten logged days since Mon 5 Jan did you make, look at or coach anything.',
    ])
  })

  test('takes ten days that were looked at before it says that there was none', () => {
    expect(readingOn(but({}), 'O7', '2026-01-15').state).toBe('not-enough-yet')
  })

  test.each<CheckInAnswers>([{ handsOn: 25 }, { touched: ['demo'] }, { askedFirst: 1 }, { gaveAnswer: 2 }])(
    'stays quiet with one day of %o',
    (answers) => {
      expect(readingOn(but(answers), 'O7', TENTH)).toMatchObject({ state: 'quiet', value: 1, strength: 0 })
    },
  )

  test.each<CheckInAnswers>([{ handsOn: null }, { touched: null }, { askedFirst: null }, { gaveAnswer: null }])(
    'does not take %o for none',
    (answers) => {
      const told = aJournal().charter()
      told.days('2026-01-05', 10, (_day, index) => (index < 5 ? { ...MEETINGS, ...answers } : MEETINGS))
      expect(readingOn(told, 'O7', TENTH)).toMatchObject({
        state: 'not-enough-yet',
        value: null,
        coverage: { known: 5 },
      })
    },
  )

  test('leaves incident days out, but not what was done on them', () => {
    expect(readingOn(but({ dayKind: 'incident' }), 'O7', TENTH)).toMatchObject({ state: 'fires', coverage: { of: 9 } })
    expect(readingOn(but({ dayKind: 'incident', askedFirst: 1 }), 'O7', TENTH).state).toBe('quiet')
  })
})
