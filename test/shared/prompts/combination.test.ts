import { describe, expect, test } from 'vitest'
import { aJournal } from '../../support/journal-builder'
import { weekly } from './periodic'
import { assessOn, idsOf, readingOn, said } from './readings'
import { billing, BILLING, FIRST_EVENING, slide } from './slide'

describe('exposure and consequence', () => {
  test('together say what to step back from, since when, with the records behind it', () => {
    const told = slide()
    const { stance, suggestions } = assessOn(told, FIRST_EVENING)
    expect(stance).toBe('step-back')
    expect(suggestions).toHaveLength(1)
    const [suggestion] = suggestions
    expect(suggestion).toMatchObject({
      signals: ['S2', 'S1', 'S8'],
      direction: 'step-back',
      subject: billing(told),
      title: { id: 'title.step-back.item', params: { age: 7 } },
      recordId: null,
    })
    expect(idsOf(suggestion!.saw)).toEqual(['saw.S2.often', 'saw.S2.long', 'saw.S8.twice', 'saw.S1'])
    const path = suggestion!.evidence.filter(({ message }) => message.id === 'seen.path-day')
    expect(path.map(({ day }) => day)).toEqual(
      ['12', '13', '14', '15', '16', '19', '20', '21'].map((date) => `2026-01-${date}`),
    )
    expect(suggestion!.plans.length).toBeGreaterThanOrEqual(3)
  })

  test('exposure alone asks and suggests nothing', () => {
    const told = aJournal().charter({ reports: 7 }).item(BILLING, '2026-01-05').days('2026-01-05', 10, { handsOn: 100 })
    const { stance, suggestions } = assessOn(told, '2026-01-16')
    expect(stance).toBe('watch')
    expect(suggestions).toEqual([])
  })

  test('consequence alone earns its own action', () => {
    const told = aJournal().charter({ reports: 7 }).days('2026-01-05', 10, { handsOn: 0 })
    told.oneToOne('Ana', '2026-01-07', 'moved-by-me', 'my-code').oneToOne('Ana', '2026-01-14', 'moved-by-me', 'my-code')
    const { stance, suggestions } = assessOn(told, '2026-01-16')
    expect(stance).toBe('watch')
    expect(suggestions).toMatchObject([{ signals: ['S8'], direction: 'own-action', subject: { kind: 'person' } }])
  })

  test.each(['incident', 'meeting', 'energy', 'other'] as const)(
    '1:1s moved for %s do not count towards it',
    (reason) => {
      const told = slide()
        .oneToOne('Ben', '2026-01-13', 'moved-by-me', reason)
        .oneToOne('Ben', '2026-01-20', 'moved-by-me', reason)
      expect(assessOn(told, FIRST_EVENING).stance).toBe('step-back')
      const only = aJournal()
        .charter({ reports: 7 })
        .item(BILLING, '2026-01-05')
        .days('2026-01-05', 10, { handsOn: 100 })
      only.oneToOne('Ben', '2026-01-07', 'moved-by-me', reason).oneToOne('Ben', '2026-01-14', 'moved-by-me', reason)
      const { stance, suggestions } = assessOn(only, '2026-01-16')
      expect(stance).toBe('watch')
      expect(suggestions).toMatchObject([{ signals: ['S8'], direction: 'own-action' }])
    },
  )

  test('1:1s moved or dropped without a reason count', () => {
    const told = aJournal().charter({ reports: 7 }).item(BILLING, '2026-01-05').days('2026-01-05', 10, { handsOn: 100 })
    told.oneToOne('Ben', '2026-01-07', 'moved-by-me').oneToOne('Ben', '2026-01-14', 'dropped')
    expect(assessOn(told, '2026-01-16').stance).toBe('step-back')
  })

  test('an age counts only where half of the days were hands-on', () => {
    const aged = (handsOnDays: number) =>
      aJournal()
        .charter({ reports: 3 })
        .item(BILLING, '2026-01-05')
        .owes('Ana', '2026-01-05')
        .days('2026-01-05', 10, (_day, index) => ({ handsOn: index < handsOnDays ? 25 : 0 }))
    expect(assessOn(aged(5), '2026-01-16')).toMatchObject({
      stance: 'step-back',
      suggestions: [{ direction: 'step-back' }],
    })
    expect(assessOn(aged(4), '2026-01-16')).toMatchObject({ stance: 'watch', suggestions: [{ signals: ['S9'] }] })
  })

  test('without an item it names the delegation last taken back, and without that nothing', () => {
    const told = aJournal().charter({ reports: 7 }).days('2026-01-05', 10, { handsOn: 100 })
    told.delegation('Search', 'Ana', '2026-01-02').delegation('Exports', 'Ben', '2026-01-02')
    expect(assessOn(told, '2026-01-16').suggestions).toEqual([])
    told.touched('Search', '2026-01-12', 'took-back').touched('Exports', '2026-01-14', 'took-back')
    expect(assessOn(told, '2026-01-16').suggestions).toMatchObject([
      { direction: 'step-back', subject: { kind: 'delegation', id: told.idOf('delegation', 'Exports') } },
    ])
    const [suggestion] = assessOn(told, '2026-01-16').suggestions
    expect(said(told, [suggestion!.title])).toEqual([
      'Consider stepping back from Exports: it came back to you on Wed 14 Jan',
    ])
    expect(suggestion!.plans[0]!.ifText).toMatchObject({ id: 'plan.S4.pull.if' })
    const nothing = aJournal().charter({ reports: 7 }).days('2026-01-05', 10, { handsOn: 100, waiting: 3 })
    expect(assessOn(nothing, '2026-01-16')).toMatchObject({ stance: 'step-back', suggestions: [{ signals: ['S3'] }] })
  })

  test('hands-on work that passes its limit, raised after "not true" about the whole, counts where nothing can be named', () => {
    const told = aJournal().charter({ reports: 7 }).days('2026-01-05', 10, { handsOn: 25, waiting: 3 })
    told.shown('2026-01-14', { signalIds: ['S1'], subject: null })
    told.respond('2026-01-14', '2026-01-14', { type: 'not-true', misread: 'other', text: '', recordIds: [] })
    expect(readingOn(told, 'S1', '2026-01-16')).toMatchObject({ threshold: 0.24, state: 'fires' })
    expect(assessOn(told, '2026-01-16').stance).toBe('step-back')
  })

  test('in a declared phase a weak exposure does not count, a strong one does, and both are told', () => {
    const phase = { type: 'temporary-phase' as const, reason: 'Launch', from: '2026-01-05', until: '2026-02-27' }
    const weak = aJournal().charter({ reports: 5 }).exception(phase).days('2026-01-05', 10, { handsOn: 50, waiting: 3 })
    weak.item(BILLING, '2026-01-14')
    const held = assessOn(weak, '2026-01-16')
    expect(held.stance).toBe('watch')
    expect(held.suggestions).toMatchObject([{ signals: ['S3'] }])
    expect(held.heldBack).toMatchObject([
      { signals: ['S1', 'S3'], why: { id: 'held.phase', params: { reason: 'Launch' } } },
    ])
    const strong = aJournal()
      .charter({ reports: 5 })
      .exception(phase)
      .days('2026-01-05', 10, { handsOn: 100, waiting: 3 })
    strong.item(BILLING, '2026-01-14')
    const [suggestion] = assessOn(strong, '2026-01-16').suggestions
    expect(suggestion).toMatchObject({ direction: 'step-back' })
    expect(idsOf(suggestion!.leftOut)).toContain('left-out.phase')
  })

  test('in a declared phase a weak exposure alone is nothing to watch, and a weak consequence is', () => {
    const phase = { type: 'temporary-phase' as const, reason: 'Launch', from: '2026-01-05', until: '2026-02-27' }
    const told = (answers: { handsOn: 0 | 50; waiting: 0 | 3 }) =>
      aJournal()
        .charter({ reports: 5 })
        .exception(phase)
        .days('2026-01-05', 10, (_day, index) => ({ ...answers, waiting: index < 6 ? 0 : answers.waiting }))
    expect(assessOn(told({ handsOn: 50, waiting: 0 }), '2026-01-16').stance).toBe('steady')
    const queue = told({ handsOn: 0, waiting: 3 })
    expect(readingOn(queue, 'S3', '2026-01-16').strength).toBeLessThan(0.5)
    expect(assessOn(queue, '2026-01-16').stance).toBe('watch')
  })

  test('another exception than a phase holds nothing back', () => {
    const told = aJournal().charter({ reports: 5 }).days('2026-01-05', 10, { handsOn: 50, waiting: 3 })
    told.item(BILLING, '2026-01-14')
    const dates = { from: '2026-01-05', until: '2026-02-27' }
    told.exception({ type: 'covering-absence', reason: 'Ben is away', ...dates, person: 'Ben' })
    expect(assessOn(told, '2026-01-16')).toMatchObject({
      stance: 'step-back',
      suggestions: [{ direction: 'step-back' }],
    })
    expect(idsOf(assessOn(told, '2026-01-16').heldBack.map(({ why }) => why))).not.toContain('held.phase')
  })

  test('people-facing first: the strongest claim on a person outranks the opposite mistake', () => {
    const told = aJournal().charter({ reports: 7 }).days('2026-01-05', 11, { handsOn: 0, touched: [] })
    told.owes('Ana', '2026-01-05').delegation('Search', 'Ben', '2026-01-05', { level: 7, ownerIs: 'new' })
    const { stance, suggestions, heldBack } = assessOn(told, '2026-01-19')
    expect(stance).toBe('watch')
    expect(suggestions.map(({ signals }) => signals[0])).toEqual(['S9'])
    expect(heldBack.map(({ signals, why }) => [signals[0], why.id])).toEqual([
      ['O6', 'held.one-a-day'],
      ['O5', 'held.one-a-day'],
      ['O1', 'held.one-a-day'],
    ])
  })

  test('codes a lot and cannot explain the system: the conversation comes first, and no direction is claimed', () => {
    const told = aJournal().charter({ reports: 7 }).item(BILLING, '2026-01-05')
    told.days('2026-01-05', 11, (_day, index) => ({
      handsOn: 75,
      ...(index === 3 || index === 8 ? weekly({ couldExplain: false }) : {}),
    }))
    const { readings, suggestions } = assessOn(told, '2026-01-19')
    expect(readings.find(({ signal }) => signal === 'S1')).toMatchObject({ state: 'fires', counts: true })
    expect(suggestions).toMatchObject([{ signals: ['O2'], direction: 'own-action' }])
  })

  test('all calls are mine and nobody reaches me: those who wait come first', () => {
    const told = aJournal().charter({ reports: 7 })
    told.days('2026-01-05', 11, { anyDecision: true, handsOn: 75, unansweredQuestions: 1 }).item(BILLING, '2026-01-05')
    for (const day of ['2026-01-12', '2026-01-13', '2026-01-14'])
      told.decision(day, { level: 1, arrival: 'landed-here' })
    const { suggestions, heldBack } = assessOn(told, '2026-01-19')
    expect(suggestions.map(({ signals }) => signals[0])).toEqual(['O5'])
    expect(heldBack.map(({ signals, why }) => [signals.includes('S6'), why.id])).toContainEqual([
      true,
      'held.one-a-day',
    ])
  })

  test('questions without an answer come from both mistakes: alone they claim no direction', () => {
    const told = aJournal().charter({ reports: 7 })
    told.days('2026-01-05', 11, { handsOn: 0, touched: ['read'], unansweredQuestions: 1 })
    const [alone] = assessOn(told, '2026-01-19').suggestions
    expect(alone).toMatchObject({ signals: ['O5'], direction: 'own-action' })
    expect(said(told, [alone!.title])).toEqual(['People have not been reaching you'])
    const away = aJournal().charter({ reports: 7 })
    away.days('2026-01-05', 11, { handsOn: 0, touched: [], unansweredQuestions: 1 })
    const [beside] = assessOn(away, '2026-01-19').suggestions
    expect(beside).toMatchObject({ signals: ['O5'], direction: 'step-closer' })
    expect(said(away, [beside!.title])).toEqual(['Step closer: people have not been reaching you'])
  })

  test('whoever has code in half of the days is not told to step closer', () => {
    const told = aJournal().charter({ reports: 3 })
    told.days('2026-01-05', 11, (_day, index) => ({
      handsOn: 25,
      ...(index === 3 || index === 8 ? weekly({ couldExplain: false }) : {}),
    }))
    const { readings, suggestions } = assessOn(told, '2026-01-19')
    expect(readings.filter(({ signal, state }) => signal.startsWith('S') && state === 'fires')).toEqual([])
    expect(suggestions).toMatchObject([{ signals: ['O2'], direction: 'own-action' }])
  })

  test('what is left alone too long is step closer only for whoever has not code in half of the days', () => {
    const direction = (handsOn: 0 | 25) => {
      const told = aJournal()
        .charter({ reports: 3 })
        .days('2026-01-05', 11, { handsOn, touched: ['demo'] })
      told.delegation('Search', 'Ben', '2026-01-05', { level: 7, ownerIs: 'new' })
      return assessOn(told, '2026-01-19').suggestions.map(({ signals, direction: way }) => [signals[0], way])
    }
    expect(direction(0)).toEqual([['O6', 'step-closer']])
    expect(direction(25)).toEqual([['O6', 'own-action']])
  })

  test('an opposite mistake without a consequence is step closer', () => {
    const told = aJournal().charter({ reports: 7 }).days('2026-01-05', 11, { handsOn: 0, touched: [] })
    expect(assessOn(told, '2026-01-19')).toMatchObject({
      stance: 'step-closer',
      suggestions: [{ direction: 'step-closer' }],
    })
  })
})

describe('what counts', () => {
  test('fired on this and on the previous day with a check-in', () => {
    const told = slide()
    expect(readingOn(told, 'S1', '2026-01-19')).toMatchObject({ state: 'fires', counts: true })
    const first = told.build()
    const fired = [...first.checkIn.values()]
      .map(({ day }) => day)
      .filter((day) => readingOn(told, 'S1', day).state === 'fires')
    expect(readingOn(told, 'S1', fired[0]!).counts).toBe(false)
    expect(readingOn(told, 'S1', fired[1]!).counts).toBe(true)
  })

  test('nothing is said of a signal that was switched off', () => {
    const told = slide().setting('signalsOff', ['S8'])
    expect(readingOn(told, 'S8', FIRST_EVENING)).toMatchObject({ state: 'off', value: null, strength: 0, evidence: [] })
    expect(assessOn(told, FIRST_EVENING).stance).toBe('watch')
  })

  test('the own limit holds from the day it was set, and a limit on trial stands before it', () => {
    const told = slide().setting('thresholds', { S1: { threshold: 0.8, from: '2026-01-20' as never } })
    expect(readingOn(told, 'S1', '2026-01-19').threshold).toBe(0.2)
    expect(readingOn(told, 'S1', FIRST_EVENING)).toMatchObject({
      threshold: 0.8,
      state: 'quiet',
      why: [{ id: 'why.own' }],
    })
    const [tried] = assessOn(told, FIRST_EVENING, { questions: [], thresholds: { S1: 0.3 } }).readings
    expect(tried).toMatchObject({ threshold: 0.3, state: 'fires' })
  })

  test('the stance is open below three check-ins of five and six of ten', () => {
    const sparse = (days: number) =>
      aJournal()
        .charter()
        .days('2026-01-05', 10, (_day, index) => (index < days ? {} : null))
    expect(assessOn(sparse(5), '2026-01-16').stance).toBe('not-enough-yet')
    expect(assessOn(sparse(6), '2026-01-16').stance).toBe('steady')
    expect(assessOn(aJournal().charter().days('2026-01-05', 3), '2026-01-07').stance).toBe('steady')
  })

  test('a day answered as leave is a day off, as one written down before is', () => {
    const answered = aJournal()
      .charter()
      .days('2026-01-05', 11, (_day, index) => ({ dayKind: index === 4 ? 'leave' : 'normal' }))
    const planned = aJournal()
      .charter()
      .daysOff('2026-01-09', '2026-01-09')
      .days('2026-01-05', 11, (_day, index) => (index === 4 ? null : {}))
    for (const told of [answered, planned])
      expect(readingOn(told, 'S1', '2026-01-19').window).toMatchObject({ from: '2026-01-05', workingDays: 10 })
  })
})
