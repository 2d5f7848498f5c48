import { describe, expect, test } from 'vitest'
import { aJournal } from '../../../support/journal-builder'
import { idsOf, readingOn } from '../readings'

const TENTH = '2026-01-16'
const withReports = (reports: number | null) => aJournal().charter({ reports })

describe('S1, the hands-on share', () => {
  test('fires when the mean of ten days passes the band of the team', () => {
    const told = withReports(7).days('2026-01-05', 10, { handsOn: 25 })
    expect(readingOn(told, 'S1', TENTH)).toMatchObject({
      state: 'fires',
      value: 0.25,
      threshold: 0.2,
      counts: true,
      coverage: { known: 10, of: 10 },
      window: { from: '2026-01-05', to: TENTH, workingDays: 10 },
    })
  })

  test('stays quiet at the limit itself', () => {
    const told = withReports(7).days('2026-01-05', 10, (_day, index) => ({ handsOn: index < 8 ? 25 : 0 }))
    expect(readingOn(told, 'S1', TENTH)).toMatchObject({ state: 'quiet', value: 0.2, strength: 0 })
  })

  test.each([
    [3, 0.6],
    [4, 0.4],
    [5, 0.4],
    [6, 0.2],
    [8, 0.2],
    [9, 0.1],
    [null, 0.4],
  ])('with %s reports the limit is %s', (reports, threshold) => {
    expect(readingOn(withReports(reports), 'S1', TENTH).threshold).toBe(threshold)
  })

  test('goes by the people listed where the charter does not say', () => {
    const told = withReports(null)
    for (const name of ['Ana', 'Ben', 'Cem', 'Dua', 'Eli', 'Fay']) told.person(name)
    expect(readingOn(told, 'S1', TENTH).threshold).toBe(0.2)
  })

  test('goes by the charter and 15 points where a share was agreed', () => {
    const told = aJournal().charter({ reports: 7, handsOnShare: 50 }).days('2026-01-05', 10, { handsOn: 50 })
    const reading = readingOn(told, 'S1', TENTH)
    expect(reading).toMatchObject({ state: 'quiet', threshold: 0.65 })
    expect(idsOf(reading.why)).toEqual(['why.S1.charter'])
  })

  test('takes only the largest modifier, and never stands above 90 %', () => {
    const isNew = { roleSince: null, newRole: true } as const
    const early = aJournal()
      .charter({ reports: 5, stage: 'early' })
      .charter({ ...isNew, reports: 5, stage: 'early' }, '2026-01-12')
    expect(readingOn(early, 'S1', TENTH).threshold).toBeCloseTo(0.6)
    const high = aJournal().charter({ handsOnShare: 80, stage: 'early' })
    const reading = readingOn(high, 'S1', TENTH)
    expect(reading.threshold).toBe(0.9)
    expect(idsOf(reading.why)).toContain('why.S1.capped')
  })

  test('gives ten points in the first sixty working days of a role', () => {
    const told = aJournal()
      .charter({ reports: 5 })
      .charter({ reports: 5, newRole: true, roleSince: null }, '2026-01-12')
    expect(readingOn(told, 'S1', TENTH).threshold).toBeCloseTo(0.5)
    expect(readingOn(told, 'S1', '2026-04-06').threshold).toBe(0.4)
  })

  test('takes a role whose beginning nobody told for no new one', () => {
    expect(readingOn(aJournal().charter({ reports: 5, roleSince: null }), 'S1', TENTH).threshold).toBe(0.4)
  })

  test('leaves incident and on-call days out, and says so', () => {
    const told = withReports(7).days('2026-01-05', 10, (_day, index) =>
      index < 4 ? { dayKind: index < 2 ? 'incident' : 'on-call', handsOn: 100 } : { handsOn: 0 },
    )
    const reading = readingOn(told, 'S1', TENTH)
    expect(reading).toMatchObject({ state: 'quiet', value: 0, coverage: { known: 6, of: 6 } })
    expect(reading.leftOut).toEqual([{ id: 'left-out.excused', params: { days: 4 } }])
  })

  test('does not count a day spent to understand', () => {
    const told = withReports(7).days('2026-01-05', 10, { handsOn: 75, handsOnChips: ['understanding'] })
    expect(readingOn(told, 'S1', TENTH)).toMatchObject({ state: 'quiet', value: 0 })
  })

  test('says nothing with five known days of ten, however full they were', () => {
    const told = withReports(9).days('2026-01-05', 10, (_day, index) => ({ handsOn: index < 5 ? 100 : null }))
    expect(readingOn(told, 'S1', TENTH)).toMatchObject({
      state: 'not-enough-yet',
      value: null,
      coverage: { known: 5, of: 10 },
    })
  })

  test('shows the own median beside the limit from the twentieth day before now', () => {
    const told = withReports(7).days('2026-01-05', 30, (_day, index) => ({ handsOn: index < 20 ? 50 : 100 }))
    expect(readingOn(told, 'S1', '2026-02-13').baseline).toBe(0.5)
    expect(readingOn(told, 'S1', '2026-02-12').baseline).toBeNull()
  })

  test('compares nothing with the role before', () => {
    const told = withReports(7).days('2026-01-05', 8, { handsOn: 100 })
    told.charter({ reports: 7, newRole: true, roleSince: null }, '2026-01-15').days('2026-01-15', 2, { handsOn: 0 })
    expect(readingOn(told, 'S1', TENTH)).toMatchObject({ state: 'not-enough-yet', coverage: { known: 2, of: 2 } })
  })
})
