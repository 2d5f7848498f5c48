// The candidates of a day, their order, and what explains them.
import { describe, expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import type { SignalId, SignalReading } from '../../../shared/prompts/assessment'
import { candidates } from '../../../shared/prompts/candidates'
import { openDayBook } from '../../../shared/prompts/day-book'
import { fourLines } from '../../../shared/prompts/four-lines'
import { indexJournal } from '../../../shared/prompts/journal-index'
import { passes, readSignal } from '../../../shared/prompts/read-signal'
import { signalOf } from '../../../shared/prompts/signal-by-id'
import { aJournal, type JournalBuilder } from '../../support/journal-builder'

const FIRST = '2026-01-05'
const TENTH = '2026-01-16'
const bookOn = (told: JournalBuilder) => openDayBook(indexJournal(told.build()), toDay(TENTH), {})
const read = (told: JournalBuilder, ...ids: SignalId[]): SignalReading[] =>
  ids.map((id) => ({ ...readSignal(signalOf(id), bookOn(told)), counts: true }))

/** Coding on the path while two wait every day and feedback is owed; out of touch where `handsOn` is 0. */
const told = (handsOn: 0 | 75) =>
  aJournal()
    .charter({ reports: 6 })
    .person('Ana')
    .days(FIRST, 10, { handsOn, touched: [], waiting: 2 })
    .owes('Ana', '2026-01-07')

describe('candidates', () => {
  test('are a step back with everything it gathers, the leading exposure first, and each own action', () => {
    const journal = told(75).item('Billing', '2026-01-12')
    const { found } = candidates(read(journal, 'S1', 'S2', 'S3', 'S9'), bookOn(journal))
    expect(found.map(({ direction, signals }) => [direction, signals.join(' ')])).toEqual([
      ['step-back', 'S2 S1 S3 S9'],
      ['own-action', 'S9'],
      ['own-action', 'S3'],
    ])
    const [stepBack, feedback, queue] = found
    expect(stepBack).toMatchObject({
      recordId: null,
      title: { id: 'title.step-back.item', params: { age: 4 } },
      wouldGoAway: { id: 'away.step-back.item' },
      peopleFacing: signalOf('S9').peopleFacing + 0.5,
    })
    expect(stepBack!.plans.map(({ ifText }) => ifText.id)).toEqual([
      'plan.S2.stand-up.if',
      'plan.S2.next-step.if',
      'plan.S3.decide.if',
      'plan.S9.wednesday.if',
    ])
    // The two that make it a step back are read first: what leads, and the consequence that people feel most.
    expect(stepBack!.saw.map(({ id }) => id)).toEqual(['saw.S2.long', 'saw.S9.old', 'saw.S1', 'saw.S3'])
    expect(stepBack!.limit.map(({ id }) => id).filter((id) => id.startsWith('limit'))).toEqual([
      'limit.S2.working-days-old',
      'limit.S9.working-days-old',
      'limit.S1.share',
      'limit.S3.days',
    ])
    expect(feedback).toMatchObject({
      subject: { kind: 'person', id: journal.idOf('person', 'Ana') },
      title: { id: 'title.S9', params: { subject: { kind: 'person' } } },
      wouldGoAway: { id: 'away.S9' },
    })
    expect(queue).toMatchObject({ subject: null, title: { id: 'title.S3', params: {} } })
  })

  test('claim a direction only where nothing fires the other way', () => {
    const direction = (beside: SignalId[], state: 'fires' | 'quiet' = 'fires') => {
      const journal = told(0)
      const readings = [...read(journal, 'O1'), ...read(journal, ...beside).map((reading) => ({ ...reading, state }))]
      return candidates(readings, bookOn(journal)).found.find(({ signals }) => signals[0] === 'O1')?.direction
    }
    expect(direction([])).toBe('step-closer')
    for (const taken of ['S1', 'S4', 'S6', 'S7'] as const) {
      expect([taken, direction([taken])]).toEqual([taken, 'own-action'])
      expect([taken, direction([taken], 'quiet')]).toEqual([taken, 'step-closer'])
    }
    // The absent let these slip as well.
    for (const slipped of ['S3', 'S8'] as const)
      expect([slipped, direction([slipped])]).toEqual([slipped, 'step-closer'])
  })

  test('take a direction from what is seen of the far alone, and not from what the busy show as much', () => {
    const journal = told(0)
    const firing = (...ids: SignalId[]) => read(journal, ...ids).map((one) => ({ ...one, state: 'fires' as const }))
    const direction = (id: SignalId, ...beside: SignalId[]) =>
      candidates(firing(id, ...beside), bookOn(journal)).found.find(({ signals }) => signals[0] === id)!.direction
    for (const id of ['O2', 'O3', 'O5', 'O8', 'O9'] as const) {
      expect([id, direction(id)]).toEqual([id, 'own-action'])
      expect([id, direction(id, 'O1')]).toEqual([id, 'step-closer'])
    }
    for (const id of ['O1', 'O4', 'O6', 'O7', 'O10'] as const) expect([id, direction(id)]).toEqual([id, 'step-closer'])
  })

  test('say of a subject what was seen of it, and of one with nothing of its own the whole', () => {
    const journal = told(0).owes('Ben', '2026-01-08').person('Cem')
    const [reading] = read(journal, 'S9')
    const cem = { kind: 'person' as const, id: journal.idOf('person', 'Cem') }
    const { found } = candidates([{ ...reading!, separately: [...reading!.separately, cem] }], bookOn(journal))
    const of = (name: string) => found.find(({ subject }) => subject?.id === journal.idOf('person', name))!
    expect([of('Ana'), of('Ben'), of('Cem')].map(({ evidence }) => evidence.length)).toEqual([2, 1, 2])
    expect(of('Cem').saw).toEqual(reading!.saw)
  })

  test('step back from another old item only where a declared phase would let that be said of it', () => {
    const journal = told(75).item('Billing', '2026-01-07').item('Search', '2026-01-08')
    journal.exception({ type: 'temporary-phase', reason: 'Launch', from: FIRST, until: '2026-01-30' })
    const search = { kind: 'pathItem' as const, id: journal.idOf('pathItem', 'Search') }
    const steps = () => {
      const readings = read(journal, 'S1', 'S2', 'S3').map((reading) => ({
        ...reading,
        strength: reading.signal === 'S2' ? 0.4 : 0.5,
        clauses: reading.clauses.map((clause) => ({ ...clause, value: clause.threshold * 1.1 })),
      }))
      const { found } = candidates(readings, bookOn(journal))
      return found.map(({ direction, subject }) => (direction === 'step-back' ? subject?.id : direction))
    }
    expect(steps()).toEqual([journal.idOf('pathItem', 'Billing'), search.id, 'own-action'])
    // Then hands-on work as a whole has to pass a higher limit before it is told of that item.
    journal.shown('2026-01-14', { signalIds: ['S1', 'S3'], direction: 'step-back', subject: search })
    journal.respond('2026-01-14', '2026-01-14', { type: 'not-true', misread: 'other', text: '', recordIds: [] })
    expect(steps()).toEqual([journal.idOf('pathItem', 'Billing'), 'own-action'])
  })

  test('gather the strongest exposure first where none names the thing', () => {
    const journal = told(75).item('Billing', TENTH)
    const strengths = { S1: 0.4, S16: 0.9, S15: 0.6 } as Partial<Record<SignalId, number>>
    const readings = read(journal, 'S1', 'S15', 'S16', 'S3').map((reading) => ({
      ...reading,
      strength: strengths[reading.signal] ?? reading.strength,
    }))
    expect(candidates(readings, bookOn(journal)).found[0]!.signals).toEqual(['S16', 'S15', 'S1', 'S3'])
  })

  test('raise the limit of what names the thing itself once, after "not true" about it', () => {
    const journal = told(75).item('Billing', '2026-01-12')
    const subject = { kind: 'pathItem' as const, id: journal.idOf('pathItem', 'Billing') }
    journal.shown('2026-01-14', { signalIds: ['S2', 'S3'], direction: 'step-back', subject })
    journal.respond('2026-01-14', '2026-01-14', { type: 'not-true', misread: 'other', text: '', recordIds: [] })
    // Four days old: past three and a fifth, and not past that and another fifth.
    expect(candidates(read(journal, 'S1', 'S2', 'S3'), bookOn(journal)).found[0]!.signals).toEqual(['S2', 'S1', 'S3'])
  })

  test('are one step back from what is mine, however young, where no age says anything', () => {
    const journal = told(75).item('Billing', TENTH).item('Search', TENTH)
    const { found } = candidates(read(journal, 'S1', 'S3'), bookOn(journal))
    expect(found.map(({ direction, subject }) => [direction, subject?.id])).toEqual([
      ['step-back', journal.idOf('pathItem', 'Billing')],
      ['own-action', undefined],
    ])
  })

  test('are nothing of what does not count, nor of an exposure alone', () => {
    const journal = told(75)
    expect(candidates(read(journal, 'S1'), bookOn(journal)).found).toEqual([])
    const idle = read(journal, 'S3').map((reading) => ({ ...reading, counts: false }))
    expect(candidates(idle, bookOn(journal)).found).toEqual([])
  })
})

describe('what explains a suggestion', () => {
  test('says each sentence and names each record of a day once, with the limit of every clause that fired', () => {
    const journal = told(75).item('Billing', FIRST)
    const [waits] = read(journal, 'S3')
    const twice = fourLines([waits!, waits!], bookOn(journal))
    expect(twice).toMatchObject({
      signals: ['S3', 'S3'],
      saw: [{ id: 'saw.S3' }],
      limit: [{ id: 'limit.S3.days', params: { threshold: 3 } }, { id: 'why.S3' }],
    })
    expect(twice.evidence).toHaveLength(10)
    const quiet = { ...waits!, clauses: waits!.clauses.map((clause) => ({ ...clause, fires: false })) }
    expect(fourLines([quiet], bookOn(journal)).limit.map(({ id }) => id)).toEqual(['why.S3'])
  })

  test('tells a declared phase beside an exposure, and no other exception', () => {
    const journal = told(75)
    journal.exception({ type: 'temporary-phase', reason: 'Launch', from: FIRST, until: '2026-01-30' })
    journal.exception({ type: 'early-stage', reason: 'Young', from: FIRST, until: '2026-01-30' })
    const leftOut = (...ids: Parameters<typeof read>[1][]) => fourLines(read(journal, ...ids), bookOn(journal)).leftOut
    expect(leftOut('S1', 'S3')).toContainEqual({ id: 'left-out.phase', params: { reason: 'Launch' } })
    expect(leftOut('S1').filter(({ id }) => id === 'left-out.phase')).toHaveLength(1)
    expect(leftOut('S3').filter(({ id }) => id === 'left-out.phase')).toEqual([])
  })
})

test.each([
  ['passing', 3, false],
  ['passing', 3.1, true],
  ['passing', 3 + 1e-10, false],
  ['reaching', 3, true],
  ['reaching', 2.9, false],
  ['reaching', 3 - 1e-10, true],
  ['at-most', 3, true],
  ['at-most', 3.1, false],
  ['at-most', 3 + 1e-10, true],
  ['reaching', null, false],
] as const)('a limit of three that fires %s: %s, %s', (firesAt, value, fires) => {
  expect(passes({ value, threshold: 3, firesAt })).toBe(fires)
})
