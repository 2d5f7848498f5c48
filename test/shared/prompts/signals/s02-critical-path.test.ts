import { describe, expect, test } from 'vitest'
import { toDay } from '../../../../shared/calendar/day'
import type { Subject } from '../../../../shared/domain/subject'
import { aJournal, type JournalBuilder } from '../../../support/journal-builder'
import { idsOf, readingOn } from '../readings'

const TENTH = '2026-01-16'
const BLOCKED = { criticalPath: { blocked: true, itemIds: [] } }
const FREE = { criticalPath: { blocked: false, itemIds: [] } }

/** Blocked on the last so many of the known days; of ten days the first ones are not logged. */
const blockedOn = (told: JournalBuilder, blocked: number, known = 10) =>
  told.days('2026-01-05', 10, (_day, index) => (index < 10 - known ? null : index >= 10 - blocked ? BLOCKED : FREE))

const team = () => aJournal().charter({ reports: 6 })

describe('S2, critical-path work that is mine', () => {
  test('fires on four days of ten', () => {
    const reading = readingOn(blockedOn(team(), 4), 'S2', TENTH)
    expect(reading).toMatchObject({ state: 'fires', value: 4, threshold: 4, alarm: 7, counts: false })
    expect(reading.evidence.map(({ day }) => day)).toEqual(['2026-01-13', '2026-01-14', '2026-01-15', '2026-01-16'])
  })

  test('stays quiet on three days of ten', () => {
    expect(readingOn(blockedOn(team(), 3), 'S2', TENTH)).toMatchObject({ state: 'quiet', value: 3 })
  })

  test('scales four of ten to the days that are known', () => {
    expect(readingOn(blockedOn(team(), 3, 7), 'S2', TENTH).state).toBe('fires')
    expect(readingOn(blockedOn(team(), 3, 8), 'S2', TENTH).state).toBe('quiet')
  })

  test('fires for an item of three working days, and names it with its age', () => {
    const told = blockedOn(team(), 0).item('Billing cut-over', '2026-01-13')
    const reading = readingOn(told, 'S2', TENTH)
    expect(reading).toMatchObject({ state: 'fires', counts: false, subjects: [{ kind: 'pathItem' }] })
    expect(reading.clauses[1]).toMatchObject({ value: 3, threshold: 3, fires: true })
    expect(reading.saw[0]).toMatchObject({ id: 'saw.S2.long', params: { age: 3, since: '2026-01-13' } })
    expect(readingOn(told, 'S2', '2026-01-15').state).toBe('quiet')
  })

  test('counts on the second day', () => {
    const told = blockedOn(team(), 0).item('Billing cut-over', '2026-01-12')
    expect(readingOn(told, 'S2', '2026-01-15').counts).toBe(false)
    expect(readingOn(told, 'S2', TENTH).counts).toBe(true)
  })

  test('asks for twice as much in a very small team and in an early stage', () => {
    for (const terms of [{ reports: 3 }, { reports: 6, stage: 'early' as const }]) {
      const told = blockedOn(aJournal().charter(terms), 5).item('Billing cut-over', '2026-01-09')
      expect(readingOn(told, 'S2', TENTH)).toMatchObject({ state: 'quiet', threshold: 6 })
    }
    const six = blockedOn(aJournal().charter({ reports: 3 }), 6)
    expect(readingOn(six, 'S2', TENTH).state).toBe('fires')
  })

  test('lets an item age only on days that are not excused', () => {
    const told = team().item('Billing cut-over', '2026-01-13')
    told.days('2026-01-05', 10, (_day, index) => (index === 8 ? { dayKind: 'incident', ...BLOCKED } : FREE))
    expect(readingOn(told, 'S2', TENTH).state).toBe('quiet')
  })

  test('exempts what covers for an absence until the day of return', () => {
    const told = blockedOn(team(), 0).person('Ana')
    told.item('Billing cut-over', '2026-01-08', {
      covering: { personId: told.idOf('person', 'Ana'), until: '2026-01-16' as never },
    })
    const reading = readingOn(told, 'S2', TENTH)
    expect(reading.state).toBe('quiet')
    expect(idsOf(reading.leftOut)).toEqual(['left-out.covering'])
    expect(readingOn(told, 'S2', '2026-01-19').state).toBe('fires')
  })

  test('exempts what was theirs while a covering exception runs', () => {
    const told = blockedOn(team(), 0).item('Billing cut-over', '2026-01-05', { owner: 'Ana' })
    told.itemEvent('Billing cut-over', '2026-01-08', { type: 'took-back' })
    expect(readingOn(told, 'S2', TENTH).state).toBe('fires')
    told.exception({
      type: 'covering-absence',
      reason: 'Ana is away',
      from: '2026-01-08',
      until: '2026-01-30',
      person: 'Ana',
    })
    expect(readingOn(told, 'S2', TENTH).state).toBe('quiet')
  })

  test('does not count what nobody else waits for, nor what has gone to somebody else', () => {
    const offPath = blockedOn(team(), 0).item('Dashboard colours', '2026-01-05', { offPath: true })
    expect(readingOn(offPath, 'S2', TENTH).state).toBe('quiet')
    const told = blockedOn(team(), 0).item('Billing cut-over', '2026-01-05').person('Ana')
    told.itemEvent('Billing cut-over', '2026-01-15', { type: 'handed-over', to: told.idOf('person', 'Ana') })
    expect(readingOn(told, 'S2', '2026-01-14').state).toBe('fires')
    expect(readingOn(told, 'S2', TENTH).state).toBe('quiet')
  })

  test('asks an item to be twice as old in a small team, and where the own limit asks for six days of ten', () => {
    const limitOfItem = (told: JournalBuilder) =>
      readingOn(told, 'S2', TENTH).others.map(({ threshold, why }) => [threshold, ...idsOf(why)])
    expect(limitOfItem(team())).toEqual([[3, 'why.S2']])
    expect(limitOfItem(aJournal().charter({ reports: 3 }))).toEqual([[6, 'why.S2.lenient']])
    const own = (threshold: number) => team().setting('thresholds', { S2: { threshold, from: toDay('2026-01-05') } })
    expect([limitOfItem(own(5)), limitOfItem(own(6))]).toEqual([[[3, 'why.S2']], [[6, 'why.S2.lenient']]])
  })

  test('is raised once, with its alarm, after "not true" about the whole or about the item it names', () => {
    const doubted = (told: JournalBuilder, subject: Subject | null) => {
      told.shown('2026-01-15', { signalIds: ['S2'], subject })
      told.respond('2026-01-15', '2026-01-15', { type: 'not-true', misread: 'my-job', text: '', recordIds: [] })
      return readingOn(told, 'S2', TENTH).clauses[0]
    }
    const raised = { threshold: 4.8, alarm: 7.4 }
    expect(doubted(blockedOn(team(), 4), null)).toMatchObject(raised)
    const told = blockedOn(team(), 4).item('Billing cut-over', '2026-01-15')
    expect(doubted(told, { kind: 'pathItem', id: told.idOf('pathItem', 'Billing cut-over') })).toMatchObject(raised)
  })

  test('counts a day on which one of several items named was mine, and none of which all were not', () => {
    const told = team().person('Ana').item('Mine', '2026-01-05').item('Hers', '2026-01-05', { owner: 'Ana' })
    const [mine, hers] = ['Mine', 'Hers'].map((title) => told.idOf('pathItem', title))
    const named = (...itemIds: (string | undefined)[]) => {
      told.days('2026-01-05', 10, { criticalPath: { blocked: true, itemIds: itemIds.map((id) => id ?? '') } })
      return readingOn(told, 'S2', TENTH).value
    }
    expect([named(hers, mine), named(hers), named('never-there'), named(mine)]).toEqual([10, 0, 0, 10])
    told.shown('2026-01-15', { signalIds: ['S2'], evidenceIds: [mine!] })
    told.respond('2026-01-15', '2026-01-15', { type: 'not-true', misread: 'other', text: '', recordIds: [mine!] })
    expect(named(mine)).toBe(0)
  })

  test('does not count a day on which what was named covered for an absence', () => {
    const told = team().person('Ana')
    told.item('Billing', '2026-01-05', {
      covering: { personId: told.idOf('person', 'Ana'), until: toDay('2026-01-13') },
    })
    told.days('2026-01-05', 10, { criticalPath: { blocked: true, itemIds: [told.idOf('pathItem', 'Billing')] } })
    expect(readingOn(told, 'S2', TENTH)).toMatchObject({ value: 3 })
  })

  test('rests on the old items where there are any, else on those that will be', () => {
    const told = blockedOn(team(), 0).item('Young', '2026-01-15')
    const seen = () => readingOn(told, 'S2', TENTH).evidence.map(({ recordId }) => recordId)
    expect(seen()).toEqual([told.idOf('pathItem', 'Young')])
    told.item('Old', '2026-01-12')
    expect(seen()).toEqual([told.idOf('pathItem', 'Old')])
  })

  test('says nothing without enough days and without an item', () => {
    expect(readingOn(blockedOn(team(), 5, 5), 'S2', TENTH)).toMatchObject({ state: 'not-enough-yet', value: null })
  })
})
