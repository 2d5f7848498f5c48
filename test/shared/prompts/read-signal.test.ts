// A limit, what passes it, and what falling energy adds.
import { describe, expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { amplified, amplifiersOf } from '../../../shared/prompts/amplifier'
import { SIGNAL_IDS } from '../../../shared/prompts/assessment'
import { passes } from '../../../shared/prompts/read-signal'
import { aJournal, type JournalBuilder } from '../../support/journal-builder'
import { assessOn, idsOf, readingOn } from './readings'

test.each([
  ['reaching', 2, true],
  ['passing', 2, false],
  ['at-most', 2, true],
  ['reaching', 1.9, false],
  ['passing', 2.1, true],
  ['at-most', 2.1, false],
  ['at-most', 1.9, true],
  // Rounding alone decides nothing.
  ['reaching', 2 - 1e-12, true],
  ['passing', 2 + 1e-12, false],
  ['at-most', 2 + 1e-12, true],
  ['at-most', null, false],
] as const)('%s a limit of two, %j: %s', (firesAt, value, expected) => {
  expect(passes({ value, threshold: 2, firesAt })).toBe(expected)
})

const TENTH = '2026-01-16'
const told = () => aJournal().charter({ reports: 6 }).days('2026-01-05', 10, { handsOn: 75, waiting: 2 })

test('a signal that is switched off reads nothing, and keeps its window and its limit', () => {
  const on = readingOn(told(), 'S1', TENTH)
  const off = readingOn(told().setting('signalsOff', ['S1']), 'S1', TENTH)
  const nothing = { clauses: [], subjects: [], separately: [], saw: [], evidence: [], leftOut: [] }
  expect(off).toEqual({
    ...nothing,
    signal: 'S1',
    role: 'exposure',
    state: 'off',
    value: null,
    threshold: on.threshold,
    alarm: on.alarm,
    unit: on.unit,
    firesAt: 'passing',
    why: on.why,
    window: { from: toDay('2026-01-05'), to: TENTH, workingDays: 10 },
    coverage: { known: 0, of: 10 },
    strength: 0,
    counts: false,
    baseline: null,
    others: [],
  })
})

test('whether its limit has to be reached or passed is the same on and off, whatever is known', () => {
  const firesAt = (journal: JournalBuilder) =>
    Object.fromEntries(assessOn(journal, TENTH).readings.map(({ signal, firesAt }) => [signal, firesAt]))
  const limits = firesAt(told())
  expect(limits).toMatchObject({ S3: 'reaching', S4: 'reaching', S8: 'reaching', S1: 'passing', O1: 'at-most' })
  expect(firesAt(told().setting('signalsOff', [...SIGNAL_IDS]))).toEqual(limits)
  expect(firesAt(aJournal())).toEqual(limits)
})

test('a share that has to rise as well still only passes its limit', () => {
  const before = told()
  for (const day of ['2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09'])
    before.decision(day, { level: 4 })
  before.days('2026-01-19', 10, { anyDecision: true })
  for (const day of ['2026-01-19', '2026-01-20', '2026-01-21', '2026-01-22', '2026-01-23'])
    before.decision(day, { level: 2 })
  const reading = readingOn(before, 'S6', toDay('2026-01-30'))
  expect(reading.clauses[0]).toMatchObject({ value: 1, fires: true })
  expect(reading.firesAt).toBe('passing')
})

describe('a reading', () => {
  const named = () => told().item('Billing', '2026-01-07').item('Search', '2026-01-08')

  test('says that its limit is raised where somebody said so about one of them, and not before', () => {
    const why = (journal: JournalBuilder) => idsOf(readingOn(journal, 'S2', TENTH).why)
    expect(readingOn(named(), 'S2', TENTH).subjects).toHaveLength(2)
    expect(why(named())).not.toContain('why.raised')
    const journal = named()
    const subject = { kind: 'pathItem' as const, id: journal.idOf('pathItem', 'Search') }
    journal.shown('2026-01-14', { signalIds: ['S2'], subject })
    journal.respond('2026-01-14', '2026-01-14', { type: 'not-true', misread: 'other', text: '', recordIds: [] })
    expect(why(journal)).toContain('why.raised')
  })

  test('is at full strength where its limit is as high as it can be', () => {
    const journal = told().setting('thresholds', { S3: { threshold: 10, from: toDay('2026-01-05') } })
    expect(readingOn(journal, 'S3', TENTH)).toMatchObject({ state: 'fires', threshold: 10, alarm: 10, strength: 1 })
  })

  test('says what fires alone, and all that is known where nothing does', () => {
    const days = (told: JournalBuilder) =>
      told.days('2026-01-05', 10, { criticalPath: { blocked: false, itemIds: [] } }).item('Billing', '2026-01-08')
    expect(idsOf(readingOn(days(aJournal().charter({ reports: 6 })), 'S2', TENTH).saw)).toEqual(['saw.S2.long'])
    const small = readingOn(days(aJournal().charter({ reports: 3 })).day(TENTH, { dayKind: 'incident' }), 'S2', TENTH)
    expect(small.state).toBe('quiet')
    expect(idsOf(small.saw)).toEqual(['saw.S2.often', 'saw.S2.long'])
  })

  test('names nothing where it does not fire', () => {
    const quiet = readingOn(aJournal().charter().days('2026-01-05', 10, { handsOn: 0 }).item('New', TENTH), 'S2', TENTH)
    expect(quiet).toMatchObject({ state: 'quiet', subjects: [], separately: [] })
  })

  test('tells of a further limit whether it has to be reached', () => {
    const others = (signal: 'S4' | 'S12') => readingOn(told(), signal, TENTH).others.map(({ firesAt }) => firesAt)
    expect([others('S4'), others('S12')]).toEqual([['reaching'], ['at-most']])
  })
})

describe('falling energy', () => {
  const readings = () => assessOn(told(), TENTH).readings
  const strengths = (counts: boolean) => {
    const [first, second, third] = readings()
    const beside = [
      { ...first!, strength: 0.4 },
      { ...second!, strength: 0.9 },
      { ...third!, role: 'amplifier' as const, counts },
    ]
    return [amplified(beside).map(({ strength }) => strength), amplifiersOf(beside).length]
  }

  test('adds a quarter to what counts beside it, up to one, and is itself left out', () => {
    expect(strengths(true)).toEqual([[0.5, 1], 1])
    expect(strengths(false)).toEqual([[0.4, 0.9], 0])
  })
})
