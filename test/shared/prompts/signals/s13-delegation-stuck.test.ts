import { describe, expect, test } from 'vitest'
import { toDay } from '../../../../shared/calendar/day'
import { aJournal, type JournalBuilder } from '../../../support/journal-builder'
import { idsOf, readingOn } from '../readings'

const LAST = '2026-01-26'
const held = () => aJournal().charter({ reports: 6 }).person('Ana').days('2026-01-05', 16).item('Billing', '2026-01-05')

describe('S13, delegation stuck low', () => {
  test('fires where nothing was given away for fifteen working days while an item is mine', () => {
    const told = held()
    const reading = readingOn(told, 'S13', LAST)
    expect(reading).toMatchObject({ state: 'fires', value: 15, threshold: 15, strength: 1 })
    expect(reading.subjects).toEqual([{ kind: 'pathItem', id: told.idOf('pathItem', 'Billing') }])
  })

  test('stays quiet a day before', () => {
    expect(readingOn(held(), 'S13', '2026-01-23').state).not.toBe('fires')
  })

  test('is countered by a delegation begun at a high level, or raised to one', () => {
    const given = held().delegation('Rota', 'Ana', '2026-01-15', { level: 5 })
    expect(readingOn(given, 'S13', LAST)).toMatchObject({ state: 'quiet', value: 7 })
    const raised = held().delegation('Rota', 'Ana', '2026-01-05', { level: 2 })
    raised.delegationEvent('Rota', '2026-01-15', { type: 'level-set', level: 6 })
    expect(readingOn(raised, 'S13', LAST).state).toBe('quiet')
  })

  test('has nothing to say where nothing is mine and nothing is at a low level', () => {
    const free = aJournal().charter({ reports: 6 }).person('Ana').days('2026-01-05', 16)
    expect(readingOn(free, 'S13', LAST)).toMatchObject({ state: 'quiet', strength: 0 })
  })

  test('fires for somebody solid who is kept low', () => {
    const told = aJournal().charter({ reports: 6 }).days('2026-01-05', 16)
    told.delegation('Search', 'Ana', '2026-01-05', { level: 2, ownerIs: 'solid' })
    told.delegation('Rota', 'Ana', '2026-01-20', { level: 6 })
    const reading = readingOn(told, 'S13', LAST)
    expect(reading.state).toBe('fires')
    expect(reading.subjects[0]).toEqual({ kind: 'delegation', id: told.idOf('delegation', 'Search') })
  })

  test('does not take unlogged weeks for weeks in which nothing was given', () => {
    const told = aJournal().charter({ reports: 6 }).person('Ana').days('2026-01-05', 3).item('Billing', '2026-01-05')
    expect(readingOn(told, 'S13', LAST)).toMatchObject({ state: 'not-enough-yet', value: null })
  })

  test('leaves a team out in which everybody has just joined, and takes longer with up to three people', () => {
    const fresh = aJournal().charter({ reports: 6 }).days('2026-01-05', 16).item('Billing', '2026-01-05')
    fresh.person('Ana', { from: toDay('2026-01-05') })
    const reading = readingOn(fresh, 'S13', LAST)
    expect(reading.state).toBe('quiet')
    expect(idsOf(reading.leftOut)).toEqual(['left-out.S13.team-new'])
    const small = aJournal().charter({ reports: 3 }).person('Ana').days('2026-01-05', 21).item('Billing', '2026-01-05')
    expect(readingOn(small, 'S13', '2026-01-30')).toMatchObject({ state: 'quiet', threshold: 20 })
    expect(readingOn(small, 'S13', '2026-02-02').state).toBe('fires')
  })

  test('knows no team in which everybody is new where nobody is listed, or one has been there, or a partner is new', () => {
    const told = () => aJournal().charter({ reports: 6 }).days('2026-01-05', 16).item('Billing', '2026-01-05')
    const leftOut = (journal: JournalBuilder) => idsOf(readingOn(journal, 'S13', LAST).leftOut)
    expect(leftOut(told())).toEqual([])
    expect(
      leftOut(
        told()
          .person('Ana', { from: toDay('2026-01-05') })
          .person('Ben'),
      ),
    ).toEqual([])
    expect(leftOut(told().person('Pia', { relation: 'partner', from: toDay('2026-01-05') }))).toEqual([])
    const gone = told().person('Ana', { from: toDay('2026-01-05') })
    expect(leftOut(gone.person('Old', { until: toDay('2026-01-23') }))).toEqual(['left-out.S13.team-new'])
  })

  test('takes a level that was set again or lowered for no raise', () => {
    const told = held().delegation('Rota', 'Ana', '2026-01-05', { level: 3 })
    told.delegationEvent('Rota', '2026-01-14', { type: 'level-set', level: 3 })
    told.delegationEvent('Rota', '2026-01-15', { type: 'level-set', level: 2 })
    expect(readingOn(told, 'S13', LAST).saw).toMatchObject([{ id: 'saw.S13.never' }])
    told.delegationEvent('Rota', '2026-01-16', { type: 'level-set', level: 3 })
    expect(readingOn(told, 'S13', LAST)).toMatchObject({ state: 'quiet', value: 6 })
  })

  test('counts from the last thing given or raised, and names only the solid who are kept low as such', () => {
    const told = held().delegation('Late', 'Ana', '2026-01-20', { level: 5 })
    told.delegation('Early', 'Ana', '2026-01-06', { level: 5 })
    told.delegation('Low', 'Ana', '2026-01-05', { level: 2, ownerIs: 'learning' })
    expect(readingOn(told, 'S13', LAST)).toMatchObject({ value: 4, separately: [] })
  })

  test('stands higher, with its alarm, after "not true" about the first thing it names', () => {
    const told = held()
    const subject = { kind: 'pathItem' as const, id: told.idOf('pathItem', 'Billing') }
    told.shown('2026-01-23', { signalIds: ['S13'], subject })
    told.respond('2026-01-23', '2026-01-23', { type: 'not-true', misread: 'other', text: '', recordIds: [] })
    const [clause] = readingOn(told, 'S13', LAST).clauses
    expect(clause).toMatchObject({ value: 15, threshold: 18, alarm: 36, fires: false })
  })

  test('names its records: the delegation kept low, and the item still held', () => {
    const told = held().delegation('Search', 'Ana', '2026-01-05', { level: 3 })
    const { evidence } = readingOn(told, 'S13', LAST)
    expect(evidence.map(({ recordId, day }) => [recordId, day])).toEqual([
      [told.idOf('delegation', 'Search'), '2026-01-05'],
      [told.idOf('pathItem', 'Billing'), LAST],
    ])
  })
})
