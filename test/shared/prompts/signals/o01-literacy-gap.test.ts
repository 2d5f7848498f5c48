import { describe, expect, test } from 'vitest'
import { aJournal } from '../../../support/journal-builder'
import { readingOn } from '../readings'

const TENTH = '2026-01-16'

describe('O1, out of touch with the work', () => {
  test('fires after ten days without a touch', () => {
    const told = aJournal().charter().days('2026-01-05', 10, { handsOn: 0, touched: [] })
    expect(readingOn(told, 'O1', TENTH)).toMatchObject({ state: 'fires', value: 0, strength: 1 })
  })

  test('takes ten days that were looked at: nine since the journal or the role began are not enough yet', () => {
    const told = aJournal().charter().days('2026-01-05', 10, { handsOn: 0, touched: [] })
    expect(readingOn(told, 'O1', '2026-01-15')).toMatchObject({ state: 'not-enough-yet', value: null })
    const before = aJournal().charter({}, '2025-06-02').days('2026-01-05', 10, { handsOn: 0, touched: [] })
    expect(readingOn(before, 'O1', '2026-01-15').state).toBe('not-enough-yet')
    expect(readingOn(before, 'O1', TENTH).state).toBe('fires')
  })

  test('stays quiet with a single touch, or an hour of hands-on work', () => {
    const touched = aJournal()
      .charter()
      .days('2026-01-05', 10, (_day, index) => ({ touched: index === 0 ? ['demo'] : [] }))
    expect(readingOn(touched, 'O1', TENTH)).toMatchObject({ state: 'quiet', strength: 0 })
    const worked = aJournal()
      .charter()
      .days('2026-01-05', 10, (_day, index) => ({ touched: [], handsOn: index === 0 ? 25 : 0 }))
    expect(readingOn(worked, 'O1', TENTH).state).toBe('quiet')
  })

  test('leaves incident days out, but not what was touched on them', () => {
    const incident = (touched: [] | ['ran']) =>
      aJournal()
        .charter()
        .days('2026-01-05', 10, (_day, index) => (index === 4 ? { dayKind: 'incident', touched } : { touched: [] }))
    expect(readingOn(incident([]), 'O1', TENTH)).toMatchObject({ state: 'fires', coverage: { known: 9, of: 9 } })
    expect(readingOn(incident(['ran']), 'O1', TENTH).state).toBe('quiet')
  })

  test('does not take unknown days for days without a touch', () => {
    const told = aJournal()
      .charter()
      .days('2026-01-05', 10, (_day, index) => ({ touched: index < 5 ? [] : null, handsOn: 0 }))
    expect(readingOn(told, 'O1', TENTH)).toMatchObject({ state: 'not-enough-yet', value: null })
  })
})
