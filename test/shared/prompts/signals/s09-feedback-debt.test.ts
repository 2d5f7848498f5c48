import { describe, expect, test } from 'vitest'
import { toDay } from '../../../../shared/calendar/day'
import { aJournal } from '../../../support/journal-builder'
import { idsOf, readingOn } from '../readings'

const TENTH = '2026-01-16'
const logged = () => aJournal().charter().days('2026-01-05', 10, {})

describe('S9, feedback owed', () => {
  test('fires when the oldest has waited more than five working days', () => {
    const told = logged().owes('Ana', '2026-01-08')
    expect(readingOn(told, 'S9', TENTH)).toMatchObject({
      state: 'fires',
      value: 6,
      threshold: 5,
      subjects: [{ kind: 'person', id: told.idOf('person', 'Ana') }],
    })
  })

  test('stays quiet at five', () => {
    expect(readingOn(logged().owes('Ana', '2026-01-09'), 'S9', TENTH)).toMatchObject({ state: 'quiet', value: 5 })
  })

  test('fires for three at once, however fresh', () => {
    const told = logged().owes('Ana', '2026-01-15').owes('Ben', '2026-01-15')
    expect(readingOn(told, 'S9', TENTH).state).toBe('quiet')
    const reading = readingOn(told.owes('Cem', TENTH), 'S9', TENTH)
    expect(reading.state).toBe('fires')
    expect(idsOf(reading.saw)).toEqual(['saw.S9.many'])
  })

  test('names whom it has been owed longest, whenever it was written down, and nobody who has left', () => {
    const told = logged().person('Lea', { until: toDay('2026-01-15') })
    told.owes('Lea', '2026-01-05').owes('Ben', '2026-01-07').owes('Cem', '2026-01-08').owes('Ana', '2026-01-06')
    const late = [...told.build().feedbackOwed.values()].find(
      ({ personId }) => personId === told.idOf('person', 'Ana'),
    )!
    told.add({ ...late, createdAt: '2026-01-15T18:00:00Z' })
    expect(readingOn(told, 'S9', TENTH).subjects.map(({ id }) => id)).toEqual(
      ['Ana', 'Ben', 'Cem'].map((name) => told.idOf('person', name)),
    )
  })

  test('names on their own account those to whom it has been owed for more than five working days', () => {
    const told = logged().owes('Ana', '2026-01-06').owes('Ben', '2026-01-09').owes('Cem', '2026-01-12')
    const reading = readingOn(told, 'S9', TENTH)
    expect(reading.separately).toEqual([{ kind: 'person', id: told.idOf('person', 'Ana') }])
    expect(reading.others).toMatchObject([{ threshold: 3, unit: 'count', why: [{ id: 'why.S9' }] }])
  })

  test('waits longer for somebody of whom it was said not to be true', () => {
    const told = logged().owes('Ana', '2026-01-08')
    told.shown('2026-01-15', { signalIds: ['S9'], subject: { kind: 'person', id: told.idOf('person', 'Ana') } })
    told.respond('2026-01-15', '2026-01-15', { type: 'not-true', misread: 'one-off', text: '', recordIds: [] })
    expect(readingOn(told, 'S9', TENTH)).toMatchObject({ state: 'quiet', clauses: [{ value: 6, threshold: 6 }, {}] })
    expect(readingOn(told, 'S9', '2026-01-19').state).toBe('fires')
  })

  test('leaves a formal process its own pace', () => {
    const reading = readingOn(logged().owes('Ana', '2026-01-05', true), 'S9', TENTH)
    expect(reading).toMatchObject({ state: 'quiet', value: 0 })
    expect(idsOf(reading.leftOut)).toEqual(['left-out.formal'])
  })

  test('ages from before the journal began, and from nothing before a role that is said to have begun', () => {
    const owing = (told: ReturnType<typeof aJournal>) => told.days('2026-01-05', 10, {}).owes('Ana', '2025-12-22')
    expect(readingOn(owing(aJournal().charter({ roleSince: null }, '2026-01-05')), 'S9', TENTH).value).toBe(19)
    const since = toDay('2026-01-05')
    expect(readingOn(owing(aJournal().charter({ roleSince: since }, since)), 'S9', TENTH).value).toBe(9)
    const another = aJournal().charter({}, '2025-06-02').charter({ newRole: true, roleSince: null }, '2026-01-05')
    expect(readingOn(owing(another), 'S9', TENTH).value).toBe(9)
  })

  test('lets nothing age on incident days', () => {
    const told = aJournal().charter().owes('Ana', '2026-01-08')
    told.days('2026-01-05', 10, (_day, index) => ({ dayKind: index > 7 ? 'incident' : 'normal' }))
    expect(readingOn(told, 'S9', TENTH)).toMatchObject({ state: 'quiet', value: 4 })
  })

  test('is over the day it is said', () => {
    const told = logged().owes('Ana', '2026-01-06').feedback('Ana', '2026-01-06', TENTH, 'given')
    expect(readingOn(told, 'S9', '2026-01-15').state).toBe('fires')
    expect(readingOn(told, 'S9', TENTH)).toMatchObject({ state: 'quiet', value: 0 })
  })

  test('knows that nothing is owed only where the days were logged', () => {
    expect(readingOn(aJournal().charter(), 'S9', TENTH)).toMatchObject({ state: 'not-enough-yet', value: null })
    expect(readingOn(aJournal().charter().owes('Ana', '2026-01-05'), 'S9', TENTH).state).toBe('fires')
  })
})

test('nobody is reminded of somebody who has left', () => {
  const told = aJournal()
    .charter()
    .person('Ana', { until: toDay('2026-01-14') })
    .days('2026-01-05', 10)
  told.owes('Ana', '2026-01-05')
  expect(readingOn(told, 'S9', '2026-01-14')).toMatchObject({ state: 'fires' })
  expect(readingOn(told, 'S9', '2026-01-16')).toMatchObject({ state: 'quiet', value: 0 })
})
