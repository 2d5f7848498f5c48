import { describe, expect, test } from 'vitest'
import { aJournal } from '../../../support/journal-builder'
import { idsOf, readingOn } from '../readings'

const TWENTIETH = '2026-01-30'

/** Two live delegations, answered about on every day. */
const answered = (days = 20) => {
  const told = aJournal().charter().delegation('Search', 'Ana', '2026-01-02').delegation('Exports', 'Ben', '2026-01-02')
  told.days('2026-01-05', days, {})
  for (let date = 5; date <= 30; date += 1) {
    const day = `2026-01-${String(date).padStart(2, '0')}`
    if (readingDays.has(day)) told.touched('Search', day)
  }
  return told
}
const readingDays = new Set(
  aJournal()
    .days('2026-01-05', 20)
    .records()
    .map((record) => ('day' in record ? String(record.day) : '')),
)

describe('S4, delegated work taken back', () => {
  test('fires at once for two in twenty days', () => {
    const told = answered().touched('Search', '2026-01-13', 'took-back').touched('Exports', TWENTIETH, 'took-back')
    const reading = readingOn(told, 'S4', TWENTIETH)
    expect(reading).toMatchObject({ state: 'fires', value: 2, counts: true })
    expect(reading.evidence.map(({ day }) => day)).toEqual(['2026-01-13', TWENTIETH])
  })

  test('stays quiet for one, whose value is there for a question', () => {
    const told = answered().touched('Search', '2026-01-13', 'took-back')
    expect(readingOn(told, 'S4', TWENTIETH)).toMatchObject({ state: 'quiet', value: 1, strength: 0 })
  })

  test('names what was taken back twice in a quarter, for a week', () => {
    const told = answered(30).touched('Search', '2026-01-06', 'took-back').touched('Search', '2026-02-11', 'took-back')
    const reading = readingOn(told, 'S4', '2026-02-13')
    expect(reading).toMatchObject({ state: 'fires', value: 1, subjects: [{ kind: 'delegation' }] })
    expect(reading.saw[0]).toMatchObject({ id: 'saw.S4.again', params: { days: ['2026-01-06', '2026-02-11'] } })
    expect(readingOn(told, 'S4', '2026-02-18').state).not.toBe('fires')
  })

  test('names the person when two things were taken back from one', () => {
    const told = answered().delegation('Alerts', 'Ana', '2026-01-02')
    told.touched('Search', '2026-01-12', 'took-back').touched('Alerts', '2026-01-29', 'took-back')
    expect(readingOn(told, 'S4', TWENTIETH).subjects[0]).toMatchObject({ kind: 'person' })
  })

  test('leaves out what safety asked for, what came from somebody away, and an incident day', () => {
    const told = answered(15).person('Eli', { away: [{ from: '2026-01-07' as never, to: '2026-01-09' as never }] })
    told.delegation('Alerts', 'Eli', '2026-01-02').day('2026-01-26', { dayKind: 'incident' })
    told.touched('Search', '2026-01-06', 'took-back', 'safety-security-legal')
    told.touched('Alerts', '2026-01-08', 'took-back').touched('Exports', '2026-01-26', 'took-back')
    const reading = readingOn(told, 'S4', TWENTIETH)
    expect(reading).toMatchObject({ state: 'quiet', value: 0 })
    expect(idsOf(reading.leftOut)).toEqual(['left-out.S4.safety', 'left-out.S4.away', 'left-out.S4.excused'])
  })

  test('leaves out what was given back within five working days', () => {
    const told = answered().touched('Search', '2026-01-12', 'took-back').touched('Exports', '2026-01-13', 'took-back')
    expect(readingOn(told, 'S4', TWENTIETH).state).toBe('fires')
    told.delegationEvent('Search', '2026-01-19', { type: 'returned' })
    const reading = readingOn(told, 'S4', TWENTIETH)
    expect(reading.state).toBe('quiet')
    expect(idsOf(reading.leftOut)).toEqual(['counter.S4'])
  })

  test('does not take days without an answer for days without a take-back', () => {
    const told = aJournal().charter().delegation('Search', 'Ana', '2026-01-02').days('2026-01-05', 20, {})
    expect(readingOn(told, 'S4', TWENTIETH)).toMatchObject({ state: 'not-enough-yet', value: null })
    expect(readingOn(answered(), 'S4', TWENTIETH)).toMatchObject({ state: 'quiet', value: 0 })
  })
})
