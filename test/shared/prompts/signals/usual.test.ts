// The person's own usual value of a signal, and what of it may count towards a step back.
import { describe, expect, test } from 'vitest'
import { toDay } from '../../../../shared/calendar/day'
import type { CheckInAnswers, MoveReason } from '../../../../shared/domain/check-in'
import { createPeopleWork, recordOutcome } from '../../../../shared/domain/people-work'
import type { SignalId } from '../../../../shared/prompts/assessment'
import { openDayBook } from '../../../../shared/prompts/day-book'
import { indexJournal } from '../../../../shared/prompts/journal-index'
import { limitOn } from '../../../../shared/prompts/read-signal'
import { signalOf } from '../../../../shared/prompts/signal-by-id'
import { aJournal, weekdaysFrom, type JournalBuilder } from '../../../support/journal-builder'
import { readingOn } from '../readings'

const FIRST = '2026-01-05'
const FORTIETH = '2026-02-27'
const MEETINGS: CheckInAnswers = { handsOn: 0, touched: [], askedFirst: 0, gaveAnswer: 0 }
const onPath: CheckInAnswers = { handsOn: 50, handsOnChips: ['on-path'] }
const path = (blocked: boolean): CheckInAnswers => ({ criticalPath: { blocked, itemIds: [] } })

describe('the usual', () => {
  // A third of the thirty days before the last ten just below, a third at it, and a third unknown.
  test.each<[SignalId, number, CheckInAnswers, CheckInAnswers, CheckInAnswers?]>([
    ['S1', 0.5, { handsOn: 25 }, { handsOn: 75 }],
    ['S2', 5, path(false), path(true)],
    ['S3', 5, { waiting: 1 }, { waiting: 2 }],
    ['S15', 5, { handsOn: 0 }, { handsOn: 25, handsOnChips: ['in-gaps'] }, { handsOn: 25 }],
    ['S16', 5, { ...onPath, lateWork: false }, { ...onPath, lateWork: true }, onPath],
    ['S17', 3, { energy: 2 }, { energy: 4 }],
    ['S22', 5, { approvalsWaiting: 1 }, { approvalsWaiting: 2 }],
    ['O1', 5, { handsOn: 0, touched: [] }, { handsOn: 0, touched: ['demo'] }],
    ['O5', 5, { handsOn: 25 }, { handsOn: 0 }],
    ['O7', 5, MEETINGS, { ...MEETINGS, touched: ['demo'] }],
  ])('of %s is %s', (signal, usual, below, at, unknown = {}) => {
    const told = aJournal().charter()
    told.days(FIRST, 40, (_day, index) => (index >= 30 ? below : [below, at, unknown][index % 3]!))
    expect(readingOn(told, signal, FORTIETH).baseline).toBe(usual)
    expect(readingOn(told, signal, '2026-01-16').baseline).toBeNull()
  })

  test('of S5 counts days with a part, not those on which they asked to pair', () => {
    const told = aJournal().charter().days(FIRST, 40, { handsOn: 25 }).delegation('Rota', 'Ana', FIRST)
    weekdaysFrom(FIRST, 30).forEach((day, index) => {
      const touch = index % 3 === 0 ? ('left-alone' as const) : ('did-part' as const)
      told.delegationEvent('Rota', day, { type: 'touched', touch, reason: null, pairingAsked: index % 3 === 2 })
    })
    expect(readingOn(told, 'S5', FORTIETH).baseline).toBeCloseTo(10 / 3)
  })

  test.each<SignalId>(['S4', 'S8', 'S9', 'S13', 'S20', 'O6', 'O9'])('of %s is not known', (signal) => {
    expect(readingOn(aJournal().charter().days(FIRST, 40, { handsOn: 25 }), signal, FORTIETH).baseline).toBeNull()
  })
})

describe('what counts towards a step back', () => {
  const TENTH = '2026-01-16'
  function combines(signal: SignalId, told: JournalBuilder): boolean {
    const book = openDayBook(indexJournal(told.build()), toDay(TENTH), {})
    const { combines: of } = signalOf(signal)
    return of ? of(book, limitOn(signalOf(signal), book)) : true
  }
  /** A quarter of the day hands-on on so many of ten days. */
  const codingOn = (days: number, answers: CheckInAnswers = {}) =>
    aJournal()
      .charter()
      .days(FIRST, 10, (_day, index) => ({ handsOn: index < days ? 25 : 0, ...answers }))

  test.each<SignalId>(['S9', 'S14'])('of %s is something where half of the days were hands-on', (signal) => {
    expect([5, 4].map((days) => combines(signal, codingOn(days)))).toEqual([true, false])
  })

  test('of S2 is the days, or the item where half of the days were hands-on', () => {
    const held = (days: number, answers: CheckInAnswers) => codingOn(days, answers).item('Billing', FIRST)
    expect(combines('S2', held(0, path(true)))).toBe(true)
    expect(combines('S2', held(0, path(false)))).toBe(false)
    expect(combines('S2', held(5, path(false)))).toBe(true)
  })

  test.each<[MoveReason | null, boolean]>([
    ['my-code', true],
    [null, true],
    ['meeting', false],
    ['energy', false],
  ])('of S8 and S10 is what was moved for the code or for no reason: %s, %s', (reason, isCounted) => {
    const told = codingOn(0)
    for (const day of ['2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09']) {
      told.oneToOne('Ana', day, day === '2026-01-06' ? 'moved-by-me' : 'done', reason)
      const input = { type: 'hiring' as const, personId: null, title: 'Interview', dueDay: toDay(day) }
      told.add(recordOutcome(createPeopleWork(input, told.stamp(day)), 'moved-by-me', told.stamp(day), { reason }))
    }
    expect([combines('S8', told), combines('S10', told)]).toEqual([isCounted, isCounted])
  })

  test('of S10 is a candidate who waits, where half of the days were hands-on', () => {
    const waiting = (days: number, since: string) => {
      const told = codingOn(days)
      const input = { type: 'hiring' as const, personId: null, dueDay: toDay('2026-02-02') }
      return told.add(createPeopleWork({ ...input, candidateWaitingSince: toDay(since) }, told.stamp(since)))
    }
    expect(combines('S10', waiting(5, '2026-01-08'))).toBe(true)
    expect(combines('S10', waiting(4, '2026-01-08'))).toBe(false)
    expect(combines('S10', waiting(5, '2026-01-15'))).toBe(false)
    expect(combines('S10', codingOn(5))).toBe(false)
  })

  test('of every other is all of it', () => {
    expect(combines('S3', codingOn(0))).toBe(true)
  })
})
