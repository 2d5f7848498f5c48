import { describe, expect, test } from 'vitest'
import { toDay } from '../../../../shared/calendar/day'
import { createPeopleWork, recordOutcome } from '../../../../shared/domain/people-work'
import { aJournal } from '../../../support/journal-builder'
import { idsOf, readingOn } from '../readings'

import { weekly } from '../periodic'

const LAST = '2026-01-16'
const partner = (input: Parameters<ReturnType<typeof aJournal>['person']>[1] = {}) =>
  aJournal()
    .charter()
    .person('Priya', { relation: 'partner', ...input }, '2025-06-02')
    .days('2026-01-05', 10, { handsOn: 25 })

describe('S11, silence across functions', () => {
  test('fires where no partner was met in ten days, and names who', () => {
    const told = partner()
    const reading = readingOn(told, 'S11', LAST)
    expect(reading).toMatchObject({ state: 'fires', value: 0, strength: 1 })
    expect(reading.subjects).toEqual([{ kind: 'person', id: told.idOf('person', 'Priya') }])
  })

  test('takes ten days that were looked at before it says that there was none', () => {
    expect(readingOn(partner(), 'S11', '2026-01-15').state).toBe('not-enough-yet')
    expect(readingOn(partner().oneToOne('Priya', '2026-01-07', 'done'), 'S11', '2026-01-15').state).toBe('quiet')
  })

  test('stays quiet after one contact', () => {
    expect(readingOn(partner().oneToOne('Priya', '2026-01-07', 'done'), 'S11', LAST)).toMatchObject({ state: 'quiet' })
  })

  test('excuses a partner who is away', () => {
    const away = [{ from: '2026-01-01', to: '2026-01-31' }] as never
    const reading = readingOn(partner({ away }), 'S11', LAST)
    expect(reading.state).toBe('not-enough-yet')
    expect(idsOf(reading.leftOut)).toContain('left-out.S11.away')
  })

  test('knows nothing while a slot with a partner has no answer: it may have taken place', () => {
    const told = partner()
    const slot = createPeopleWork(
      { type: 'partner', title: 'Roadmap', personId: told.idOf('person', 'Priya'), dueDay: toDay('2026-01-14') },
      told.stamp('2026-01-05'),
    )
    expect(readingOn(told.add(slot), 'S11', LAST).state).toBe('not-enough-yet')
    const moved = recordOutcome(slot, 'moved-by-me', told.stamp('2026-01-16'), { movedTo: toDay('2026-01-21') })
    expect(readingOn(told.add(moved), 'S11', LAST).state).toBe('fires')
    expect(readingOn(told, 'S11', '2026-01-15').state).toBe('not-enough-yet')
  })

  test('is countered where a partner went to the team directly', () => {
    const told = partner().day('2026-01-15', weekly({ partnerCameDirectly: true }))
    expect(readingOn(told, 'S11', LAST)).toMatchObject({ state: 'quiet', strength: 0 })
  })

  test('says nothing without partners, or on short check-ins that never asked', () => {
    expect(readingOn(aJournal().charter().days('2026-01-05', 10), 'S11', LAST).state).toBe('not-enough-yet')
    const short = aJournal().charter().person('Priya', { relation: 'partner' }, '2025-06-02')
    expect(readingOn(short.days('2026-01-05', 10, { mode: 'short' }), 'S11', LAST).state).toBe('not-enough-yet')
  })
})
