import { describe, expect, test } from 'vitest'
import type { CharterTerms } from '../../../../shared/domain/charter'
import { aJournal, type JournalBuilder } from '../../../support/journal-builder'
import { readingOn, said } from '../readings'

const FORTIETH = '2026-02-27'

/** Twenty days before the team grows on Monday, 2 February, and twenty after. */
function grown(from: number, to: number, after: 25 | 50 | 75, terms: Partial<CharterTerms> = {}) {
  const told = aJournal().charter({ ...terms, reports: from })
  told.charter({ ...terms, reports: to, newRole: false }, '2026-02-02')
  return told.days('2026-01-05', 20, { handsOn: 50 }).days('2026-02-02', 30, { handsOn: after })
}

describe('S20, a team that outgrew the arrangement', () => {
  test('fires when two more came and the share did not shrink', () => {
    const reading = readingOn(grown(6, 8, 50), 'S20', '2026-03-02')
    expect(reading).toMatchObject({ state: 'fires', value: 0.5, threshold: 0.2, counts: false })
    expect(reading.saw).toMatchObject([{ params: { from: 6, to: 8, since: '2026-02-02', before: 0.5 } }])
  })

  test('fires when one more passes six, and not when one more passes nothing', () => {
    expect(readingOn(grown(5, 6, 50), 'S20', '2026-03-02').state).toBe('fires')
    expect(readingOn(grown(6, 7, 50), 'S20', '2026-03-02').state).toBe('quiet')
  })

  describe('two more who came one by one', () => {
    const oneByOne = (first: string, second: string, sizes = [6, 7, 8]) => {
      const told = aJournal().charter({ reports: sizes[0]! }).charter({ reports: sizes[1]!, newRole: false }, first)
      return told.charter({ reports: sizes[2]!, newRole: false }, second).days('2026-01-05', 120, { handsOn: 50 })
    }

    test('fire once the second has had twenty days to settle', () => {
      const told = oneByOne('2026-02-02', '2026-02-16')
      const reading = readingOn(told, 'S20', '2026-03-16')
      expect(reading.state).toBe('fires')
      expect(said(told, reading.saw)).toEqual([
        'The team went from six to eight between Mon 2 Feb and Mon 16 Feb; hands-on work took 50 % of your time before and takes 50 % now.',
      ])
      expect(readingOn(told, 'S20', '2026-03-13').state).toBe('quiet')
    })

    test('are none where the share fell by ten points while they came', () => {
      const told = aJournal().charter({ reports: 6 }).charter({ reports: 7, newRole: false }, '2026-02-02')
      told.charter({ reports: 8, newRole: false }, '2026-03-02').days('2026-01-05', 20, { handsOn: 50 })
      told.days('2026-02-02', 50, { handsOn: 25 })
      expect(readingOn(told, 'S20', '2026-03-30').state).toBe('quiet')
    })

    test('are none where a quarter lies between them', () => {
      // Sixty working days after the second of February is the twenty-seventh of April.
      expect(readingOn(oneByOne('2026-02-02', '2026-04-27'), 'S20', '2026-05-25').state).toBe('fires')
      expect(readingOn(oneByOne('2026-02-02', '2026-04-28'), 'S20', '2026-05-26').state).toBe('quiet')
    })

    test('are none where one of them took the place of somebody who left', () => {
      expect(readingOn(oneByOne('2026-02-02', '2026-02-16', [7, 6, 7]), 'S20', '2026-03-16').state).toBe('quiet')
    })
  })

  test('gives it twenty working days to settle, and a quarter to be remembered', () => {
    expect(readingOn(grown(6, 8, 50), 'S20', FORTIETH).state).toBe('quiet')
    expect(readingOn(grown(6, 8, 50).days('2026-03-16', 60, { handsOn: 50 }), 'S20', '2026-05-15').state).toBe('quiet')
  })

  test('remembers it for sixty working days, to the day', () => {
    const told = () => grown(6, 8, 50).days('2026-03-16', 60, { handsOn: 50 })
    // The sixtieth working day after the second of February is the twenty-seventh of April.
    expect(readingOn(told(), 'S20', '2026-04-27').state).toBe('fires')
    expect(readingOn(told(), 'S20', '2026-04-28').state).toBe('quiet')
  })

  test('takes a growth that is still to come, or was in another role, for none', () => {
    const grownOn = (day: string, more: Partial<CharterTerms> = {}) => {
      const told = aJournal().charter({ reports: 6 }).days('2026-01-05', 60, { handsOn: 50 })
      return told.charter({ reports: 8, newRole: false, ...more }, day)
    }
    const evidence = (told: JournalBuilder, day: string) => readingOn(told, 'S20', day).evidence.map((one) => one.day)
    expect(evidence(grownOn('2026-02-02'), '2026-03-02')).toEqual(['2026-02-02'])
    expect(evidence(grownOn('2026-04-06'), '2026-03-02')).toEqual([])
    expect(evidence(grownOn('2026-02-02', { newRole: true }), '2026-03-02')).toEqual([])
    const told = grownOn('2026-02-02')
    const charterId = [...told.build().charter.values()].find(({ from }) => from === '2026-02-02')!.id
    told.shown('2026-03-02', { signalIds: ['S20'], evidenceIds: [charterId] })
    told.respond('2026-03-02', '2026-03-02', { type: 'not-true', misread: 'other', text: '', recordIds: [charterId] })
    expect(evidence(told, '2026-03-02')).toEqual([])
  })

  test('is quiet where the share fell by ten points', () => {
    expect(readingOn(grown(6, 8, 25), 'S20', '2026-03-02')).toMatchObject({ state: 'quiet', strength: 0 })
  })

  test('is excused by what was agreed, and by an early stage', () => {
    expect(readingOn(grown(6, 8, 50, { handsOnShare: 40 }), 'S20', '2026-03-02').state).toBe('quiet')
    expect(readingOn(grown(6, 8, 50, { stage: 'early' }), 'S20', '2026-03-02').state).toBe('quiet')
  })

  test('says nothing with eleven known days of twenty', () => {
    const told = aJournal().charter({ reports: 6 }).charter({ reports: 8, newRole: false }, '2026-02-02')
    told.days('2026-01-05', 20, { handsOn: 50 }).days('2026-02-02', 11, { handsOn: 75 })
    expect(readingOn(told, 'S20', '2026-03-02')).toMatchObject({ state: 'not-enough-yet' })
  })
})
