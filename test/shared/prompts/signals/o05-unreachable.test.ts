import { describe, expect, test } from 'vitest'
import { aJournal } from '../../../support/journal-builder'
import { idsOf, readingOn, said } from '../readings'

const TENTH = '2026-01-16'
type Count = 0 | 1 | 2 | 3 | null

const asked = (...counts: Count[]) =>
  aJournal()
    .charter()
    .days('2026-01-05', 10, (_day, index) => ({ unansweredQuestions: counts[index] ?? null }))

describe('O5, unreachable', () => {
  test('fires with two questions in ten days, at full strength', () => {
    const told = asked(null, 1, null, 0, null, null, null, null, 1)
    const reading = readingOn(told, 'O5', TENTH)
    expect(reading).toMatchObject({
      state: 'fires',
      value: 2,
      threshold: 2,
      strength: 1,
      coverage: { known: 3, of: 10 },
    })
    expect(reading.evidence.map(({ recordId }) => recordId)).toEqual([
      told.idOf('checkIn', '2026-01-06'),
      told.idOf('checkIn', '2026-01-15'),
    ])
    expect(said(told, [...reading.saw, ...reading.evidence.map(({ message }) => message)])).toEqual([
      'Two questions to you had waited for more than two days (Tue 6 Jan, Thu 15 Jan).',
      'Tue 6 Jan: one question without an answer.',
      'Thu 15 Jan: one question without an answer.',
    ])
  })

  test('counts what waits at two askings of one week once: it may be the same question', () => {
    // Asked on Tuesday and on Thursday.
    expect(readingOn(asked(null, 1, null, 1), 'O5', TENTH)).toMatchObject({ state: 'quiet', value: 1 })
    expect(readingOn(asked(null, 1, null, 2), 'O5', TENTH)).toMatchObject({ state: 'fires', value: 2 })
    const told = asked(null, 1, null, 1, null, null, 1)
    const reading = readingOn(told, 'O5', TENTH)
    expect(reading).toMatchObject({ state: 'fires', value: 2 })
    expect(said(told, reading.saw)).toEqual([
      'Two questions to you had waited for more than two days (Tue 6 Jan, Thu 8 Jan, Tue 13 Jan).',
    ])
  })

  test('stays quiet with one', () => {
    expect(readingOn(asked(1, 0), 'O5', TENTH)).toMatchObject({ state: 'quiet', value: 1, strength: 0 })
  })

  test('fires with eight of ten days without hands-on work while the work is out of sight', () => {
    const told = aJournal().charter().days('2026-01-05', 10, { handsOn: 0, touched: [] })
    const reading = readingOn(told, 'O5', TENTH)
    expect(reading).toMatchObject({ state: 'fires', value: null, strength: 1 })
    expect(idsOf(reading.saw)).toEqual(['saw.O5.meetings'])
    expect(reading.evidence).toHaveLength(10)
  })

  test('needs both: all meetings with one look at the work is reachable enough', () => {
    const told = aJournal()
      .charter()
      .days('2026-01-05', 10, (_day, index) => ({ handsOn: 0, touched: index === 4 ? ['demo'] : [] }))
    expect(readingOn(told, 'O5', TENTH).state).toBe('not-enough-yet')
  })

  test('needs eight of the ten, scaled to the days that are known', () => {
    const meetings = (days: number) =>
      aJournal()
        .charter()
        .days('2026-01-05', 10, (_day, index) => ({ handsOn: index < days ? 0 : null, touched: [] }))
    expect(readingOn(meetings(6), 'O5', TENTH).clauses[1]).toMatchObject({ value: 10, fires: true })
    expect(readingOn(meetings(5), 'O5', TENTH).clauses[1]).toMatchObject({ value: null, fires: false })
  })

  test('leaves incident days out', () => {
    const told = aJournal().charter()
    told.days('2026-01-05', 10, (_day, index) => ({
      dayKind: index > 5 ? 'incident' : 'normal',
      unansweredQuestions: index > 5 ? 3 : 0,
    }))
    const reading = readingOn(told, 'O5', TENTH)
    expect(reading).toMatchObject({ state: 'quiet', value: 0 })
    expect(idsOf(reading.leftOut)).toEqual(['left-out.excused'])
  })

  test('says nothing with a single answer that is below the limit', () => {
    expect(readingOn(asked(1), 'O5', TENTH)).toMatchObject({ state: 'not-enough-yet', value: null })
    expect(readingOn(asked(2), 'O5', TENTH).state).toBe('fires')
  })
})
