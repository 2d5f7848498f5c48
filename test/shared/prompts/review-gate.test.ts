// People wait because every change needs a yes of mine: what is said, of whom, and how often.
import { describe, expect, test } from 'vitest'
import type { CheckInAnswers } from '../../../shared/domain/check-in'
import { aJournal, weekdaysFrom, type JournalBuilder } from '../../support/journal-builder'
import { assessOn, said } from './readings'

const DAYS = weekdaysFrom('2026-01-05', 40)
const on = (at: number) => DAYS[at]!
const gate: CheckInAnswers = { handsOn: 25, handsOnChips: ['understanding'], waiting: 2, approvalsWaiting: 2 }

const team = (answers: (at: number) => CheckInAnswers, days = 40) => {
  const told = aJournal().charter({ reports: 5 })
  told.person('Dua', { experience: 'junior' }).person('Cem', { experience: 'mid' })
  told.person('Ana', { experience: 'senior' }).person('Ben', { experience: 'senior' })
  return told.days('2026-01-05', days, (_day, at) => answers(at))
}

/** As `told.shown` keeps what is suggested on a day. */
function show(told: JournalBuilder, at: number): JournalBuilder {
  const { signals, direction, subject, evidence } = assessOn(told, on(at)).suggestions[0]!
  return told.shown(on(at), {
    signalIds: [...signals],
    direction,
    subject,
    evidenceIds: evidence.map(({ recordId }) => recordId),
    evidenceDays: Object.fromEntries(evidence.map(({ recordId, day }) => [recordId, [day]])),
  })
}
const plansOn = (told: JournalBuilder, at: number) =>
  assessOn(told, on(at)).suggestions[0]!.plans.map(({ ifText, thenText }) => said(told, [ifText, thenText]).join(' '))
const heldOn = (told: JournalBuilder, at: number) =>
  assessOn(told, on(at)).heldBack.map(({ signals, why }) => [signals.join(' '), why.id])

describe('a review gate', () => {
  test('is named where people wait at it and there is nothing to step back from', () => {
    const told = team(() => gate)
    const [suggestion] = assessOn(told, on(9)).suggestions
    expect(suggestion).toMatchObject({ signals: ['S3', 'S22'], direction: 'own-action', subject: null })
    const { title, saw, wouldGoAway, evidence } = suggestion!
    expect(said(told, [title, ...saw, wouldGoAway])).toEqual([
      'Changes have been waiting for your approval',
      expect.stringMatching(/^On all ten logged days two or more had waited on you/),
      expect.stringMatching(/^On all five logged days two or more changes waited for your approval/),
      'It goes when peers approve without you, or none or one is waiting on two logged days in a row.',
    ])
    expect(evidence).toHaveLength(10)
    expect(plansOn(told, 9)).toEqual([
      'If a change waits for me tomorrow, then I name Ana as the second approver for that area.',
      'If I next talk with Ana, then we agree which changes need nobody but a peer.',
      'If something has waited on me for a day, then I ask Ana to decide it, and to tell me what they chose.',
      'If I sit down in the morning, then I clear what waits on me before I open anything of my own.',
    ])
  })

  test('is not named where they wait for something else, nor in a phase that excuses it', () => {
    const told = team(() => ({ ...gate, approvalsWaiting: 0 }))
    expect(assessOn(told, on(9)).suggestions).toMatchObject([{ signals: ['S3'], title: { id: 'title.S3' } }])
    const weak = team((at) => (at < 9 && at % 5 < 2 ? { ...gate, approvalsWaiting: 0 } : gate))
    expect(assessOn(weak, on(9)).suggestions).toMatchObject([{ signals: ['S3', 'S22'] }])
    weak.exception({ type: 'temporary-phase', reason: 'Launch', from: '2026-01-05', until: '2026-03-05' })
    expect(assessOn(weak, on(9)).suggestions).toMatchObject([{ signals: ['S3'], title: { id: 'title.S3' } }])
  })

  test('leaves the step back as it is where an item is there', () => {
    const told = team(() => gate).item('Billing', '2026-01-05')
    const [suggestion] = assessOn(told, on(9)).suggestions
    expect(suggestion).toMatchObject({ direction: 'step-back', signals: expect.arrayContaining(['S22', 'S3']) })
  })

  test('names another of the experienced each time, and the same all evening', () => {
    const named: string[] = []
    const told = team((at) => (at % 20 < 10 ? gate : { ...gate, waiting: 0, approvalsWaiting: 0 }))
    for (const at of [9, 29]) {
      show(told, at)
      named.push(plansOn(told, at)[0]!)
    }
    expect(named.map((line) => /I name (\w+) as/.exec(line)?.[1])).toEqual(['Ana', 'Ben'])
  })

  test('names nobody junior while somebody else is there, and juniors in turn where nobody is', () => {
    const juniors = aJournal().charter({ reports: 2 })
    juniors.person('Eli', { experience: 'junior' }).person('Fay', { experience: 'junior' })
    juniors.days('2026-01-05', 12, gate)
    const whom = (told: JournalBuilder, at: number) => /I name (\w+) as/.exec(plansOn(told, at)[0]!)?.[1]
    expect(whom(juniors, 9)).toBe('Eli')
    juniors.shown('2025-12-01', { signalIds: ['S3'] })
    expect(whom(juniors, 9)).toBe('Fay')
    const mixed = team(() => gate)
    const after = [1, 2, 3, 4].map((date) => whom(mixed.shown(`2025-12-0${date}`, { signalIds: ['S3', 'S22'] }), 9))
    expect(after).toEqual(['Ben', 'Cem', 'Ana', 'Ben'])
  })
})

describe('people who go on waiting', () => {
  test('are told of again when there are more such days, or when a fortnight has passed', () => {
    const some = team((at) => (at % 5 < 3 ? { handsOn: 0, waiting: 2 } : { handsOn: 0, waiting: 0 }))
    show(some, 7)
    expect(heldOn(some, 12)).toEqual([['S3', 'held.no-news']])
    expect(heldOn(some, 16)).toEqual([['S3', 'held.no-news']])
    expect(assessOn(some, on(17)).suggestions).toMatchObject([{ signals: ['S3'] }])
    const worse = team((at) => ({ handsOn: 0, waiting: at % 5 < 2 || at > 8 ? 2 : 0 }))
    show(worse, 6)
    expect(assessOn(worse, on(12)).suggestions).toMatchObject([{ signals: ['S3'] }])
  })

  test('are told of again when it turns out what they wait at', () => {
    const told = team((at) => (at < 8 ? { handsOn: 0, waiting: 2, approvalsWaiting: 0 } : gate))
    show(told, 9)
    expect(assessOn(told, on(14)).suggestions).toMatchObject([{ signals: ['S3', 'S22'] }])
    show(told, 14)
    expect(heldOn(told, 19)).toEqual([['S3 S22', 'held.no-news']])
  })
})
