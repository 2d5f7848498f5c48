import { describe, expect, test } from 'vitest'
import type { CheckInAnswers } from '../../../../shared/domain/check-in'
import type { CharterTerms } from '../../../../shared/domain/charter'
import { aJournal } from '../../../support/journal-builder'
import { idsOf, readingOn, said } from '../readings'

const TENTH = '2026-01-16'
const HERO: CheckInAnswers = { dayKind: 'incident', incidentRole: 'hands', othersAvailable: true }
const COMMS: CheckInAnswers = { dayKind: 'incident', incidentRole: 'comms' }
const ON_CALL: CheckInAnswers = { ...HERO, dayKind: 'on-call' }

/** Ten logged days, with these from the sixth on. */
const incidents = (answers: CheckInAnswers[], terms: Partial<CharterTerms> = { reports: 6 }) =>
  aJournal()
    .charter(terms)
    .days('2026-01-05', 10, (_day, index) => answers[index - 5] ?? {})

describe('S18, hero in incidents', () => {
  test('fires at once with two running, though others were available', () => {
    const told = incidents([HERO, {}, HERO])
    const reading = readingOn(told, 'S18', '2026-01-14')
    expect(reading).toMatchObject({ state: 'fires', value: 2, threshold: 2, counts: true })
    expect(reading.evidence.map(({ recordId }) => recordId)).toEqual([
      told.idOf('checkIn', '2026-01-12'),
      told.idOf('checkIn', '2026-01-14'),
    ])
    expect(said(told, [...reading.saw, reading.evidence[0]!.message])).toEqual([
      'You had your hands on the keyboard in two incidents running, with others available (Mon 12 Jan, Wed 14 Jan).',
      'Mon 12 Jan: your hands on the keyboard, with others available.',
    ])
  })

  test('stays quiet with one', () => {
    expect(readingOn(incidents([HERO]), 'S18', TENTH)).toMatchObject({ state: 'quiet', value: 1 })
  })

  test('is over with an incident in which somebody else had the keyboard, and begins anew', () => {
    expect(readingOn(incidents([HERO, HERO, COMMS]), 'S18', TENTH)).toMatchObject({ state: 'quiet', value: 0 })
    expect(readingOn(incidents([HERO, COMMS, HERO]), 'S18', TENTH)).toMatchObject({ state: 'quiet', value: 1 })
    const nothing: CheckInAnswers = { dayKind: 'incident', incidentRole: 'none' }
    expect(readingOn(incidents([HERO, HERO, nothing]), 'S18', TENTH)).toMatchObject({ strength: 0 })
  })

  test('leaves out an incident in which nobody else was available, and does not guess', () => {
    const alone = readingOn(incidents([HERO, { ...HERO, othersAvailable: false }]), 'S18', TENTH)
    expect(alone).toMatchObject({ state: 'quiet', value: 1 })
    expect(idsOf(alone.leftOut)).toEqual(['left-out.S18.alone'])
    expect(readingOn(incidents([HERO, { ...HERO, othersAvailable: null }]), 'S18', TENTH).value).toBe(1)
    expect(readingOn(incidents([HERO, { ...HERO, incidentRole: null }, HERO]), 'S18', TENTH).value).toBe(2)
  })

  test('stays on while on call, and takes three there; a quiet day on call is no incident', () => {
    expect(readingOn(incidents([ON_CALL, ON_CALL]), 'S18', TENTH).state).toBe('quiet')
    expect(readingOn(incidents([HERO, ON_CALL]), 'S18', TENTH).state).toBe('quiet')
    const quietDay: CheckInAnswers = { dayKind: 'on-call', incidentRole: 'none' }
    expect(readingOn(incidents([ON_CALL, ON_CALL, quietDay, ON_CALL]), 'S18', TENTH).state).toBe('fires')
    expect(readingOn(incidents([HERO, ON_CALL, HERO]), 'S18', TENTH).state).toBe('fires')
  })

  test('is excused in a team of three', () => {
    const reading = readingOn(incidents([HERO, HERO], { reports: 3 }), 'S18', TENTH)
    expect(reading).toMatchObject({ state: 'quiet', strength: 0 })
    expect(idsOf(reading.leftOut)).toEqual(['left-out.S18.small-team'])
    expect(readingOn(incidents([HERO, HERO], { reports: 4 }), 'S18', TENTH).state).toBe('fires')
  })

  test('is news for a week', () => {
    const told = incidents([HERO, HERO])
    expect(readingOn(told, 'S18', '2026-01-19').state).toBe('fires')
    expect(readingOn(told, 'S18', '2026-01-20').state).toBe('quiet')
  })

  test('forgets an incident that was misread', () => {
    const told = incidents([HERO, HERO])
    const recordIds = [told.idOf('checkIn', '2026-01-12')]
    told.shown('2026-01-13', { signalIds: ['S18'], evidenceIds: recordIds })
    told.respond('2026-01-13', '2026-01-13', { type: 'not-true', misread: 'wrong-count', text: '', recordIds })
    expect(readingOn(told, 'S18', '2026-01-14')).toMatchObject({ state: 'quiet', value: 1 })
  })

  test('knows that there was none only where the days were logged', () => {
    expect(readingOn(incidents([]), 'S18', TENTH)).toMatchObject({ state: 'not-enough-yet', value: null })
    const logged = aJournal().charter().days('2026-01-05', 30, {})
    const reading = readingOn(logged, 'S18', '2026-02-13')
    expect(reading).toMatchObject({ state: 'quiet', value: 0, coverage: { known: 30, of: 30 } })
    expect(idsOf(reading.saw)).toEqual(['saw.S18.none', 'saw.S18.none'])
  })
})
