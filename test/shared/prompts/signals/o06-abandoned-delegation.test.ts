import { describe, expect, test } from 'vitest'
import type { DelegationInput } from '../../../../shared/domain/delegation'
import { aJournal } from '../../../support/journal-builder'
import { readingOn } from '../readings'

const given = (input: Partial<DelegationInput> = {}) =>
  aJournal()
    .charter()
    .days('2026-01-05', 10, {})
    .delegation('Search', 'Ana', '2026-01-05', { level: 7, ownerIs: 'new', ...input })

describe('O6, given away and left alone', () => {
  test('fires at once after five working days without a check-in', () => {
    const told = given()
    expect(readingOn(told, 'O6', '2026-01-09')).toMatchObject({ state: 'quiet', value: 4 })
    expect(readingOn(told, 'O6', '2026-01-12')).toMatchObject({
      state: 'fires',
      value: 5,
      counts: true,
      subjects: [{ kind: 'delegation', id: told.idOf('delegation', 'Search') }],
    })
  })

  test('is quiet below level 6, and for someone who knows the work', () => {
    expect(readingOn(given({ level: 5 }), 'O6', '2026-01-16').state).toBe('quiet')
    expect(readingOn(given({ ownerIs: 'learning' }), 'O6', '2026-01-16').state).toBe('quiet')
  })

  test('is quiet with a check-in agreed, and begins anew when it was held', () => {
    const told = given({ firstCheckIn: '2026-01-14' as never })
    expect(readingOn(told, 'O6', '2026-01-13').state).toBe('quiet')
    told.delegationEvent('Search', '2026-01-14', { type: 'check-in-held', text: '' })
    expect(readingOn(told, 'O6', '2026-01-20')).toMatchObject({ state: 'quiet', value: 4 })
    expect(readingOn(told, 'O6', '2026-01-21').state).toBe('fires')
  })

  test('shows sooner in a junior team', () => {
    const told = given().person('Ben', { experience: 'junior' })
    expect(readingOn(told, 'O6', '2026-01-08')).toMatchObject({ state: 'fires', threshold: 3 })
  })

  test('lets nothing age on incident days', () => {
    const told = aJournal().charter().delegation('Search', 'Ana', '2026-01-05', { level: 7, ownerIs: 'new' })
    told.days('2026-01-05', 6, (_day, index) => ({ dayKind: index === 3 ? 'incident' : 'normal' }))
    expect(readingOn(told, 'O6', '2026-01-12')).toMatchObject({ state: 'quiet', value: 4 })
  })

  test('says nothing where nothing is known', () => {
    expect(readingOn(aJournal().charter(), 'O6', '2026-01-16')).toMatchObject({ state: 'not-enough-yet', value: null })
  })
})
