import { describe, expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { aJournal, WEEKDAYS, type JournalBuilder } from '../../support/journal-builder'
import { assessOn, idsOf, readingOn, said } from './readings'
import { billing, BILLING, FIRST_EVENING, slide } from './slide'

const later = (days: number) => WEEKDAYS.addWorkingDays(toDay(FIRST_EVENING), days)

/** The slide, with "step back from Billing" shown on the first evening. */
function shownOnce(): JournalBuilder {
  const told = slide()
  return told.shown(FIRST_EVENING, {
    signalIds: ['S2', 'S1', 'S8'],
    direction: 'step-back',
    subject: billing(told),
    title: 'Consider stepping back',
    saw: 'One line\nAnother',
    evidenceIds: [told.idOf('pathItem', BILLING)],
  })
}

const stepBackOn = (told: JournalBuilder, day: string) => {
  const { suggestions, heldBack } = assessOn(told, day)
  const held = heldBack.find(({ subject }) => subject?.kind === 'pathItem')
  return suggestions.some(({ direction }) => direction === 'step-back') ? 'said' : held?.why.id
}

describe("today's suggestion", () => {
  test('stays when it was shown, and nothing takes its place', () => {
    const told = shownOnce()
    const { suggestions, heldBack } = assessOn(told, FIRST_EVENING)
    expect(suggestions).toMatchObject([{ recordId: told.suggestion(FIRST_EVENING).id, subject: billing(told) }])
    expect(heldBack.map(({ why }) => why.id)).toEqual(['held.one-a-day'])
  })

  test('stays in its own words when nothing says it any more', () => {
    const told = shownOnce().itemEvent(BILLING, FIRST_EVENING, { type: 'done' })
    const [suggestion] = assessOn(told, FIRST_EVENING).suggestions
    expect(suggestion).toMatchObject({
      title: { id: 'verbatim', params: { text: 'Consider stepping back' } },
      saw: [{ params: { text: 'One line' } }, { params: { text: 'Another' } }],
      evidence: [{ recordId: told.idOf('pathItem', BILLING) }],
    })
    expect(suggestion!.leftOut).toEqual([])
    expect(suggestion!.plans.length).toBeGreaterThanOrEqual(2)
    expect(suggestion!.plans[0]!.ifText.id).toBe('plan.S2.stand-up.if')
  })

  test('about what was taken back stays in its own words too, with a plan about that', () => {
    const told = aJournal().charter().days('2026-01-05', 13).delegation('Search', 'Ana', '2026-01-05')
    const subject = { kind: 'delegation' as const, id: told.idOf('delegation', 'Search') }
    told.shown(FIRST_EVENING, { signalIds: ['S1', 'S4'], direction: 'step-back', subject })
    const [suggestion] = assessOn(told, FIRST_EVENING).suggestions
    expect(suggestion!.plans[0]!.ifText).toMatchObject({ id: 'plan.S4.pull.if' })
    expect(said(told, [suggestion!.plans[0]!.ifText]).join()).toContain('Search')
  })

  test('about a person has a plan of the signal that led, and none where that is not known any more', () => {
    const plansOf = (signal: string) => {
      const told = aJournal().charter().days('2026-01-05', 13).person('Ana')
      told.shown(FIRST_EVENING, { signalIds: [signal], subject: { kind: 'person', id: told.idOf('person', 'Ana') } })
      return assessOn(told, FIRST_EVENING).suggestions[0]!.plans.map(({ ifText }) => ifText.id)
    }
    expect(plansOf('S9')[0]).toBe('plan.S9.wednesday.if')
    expect(plansOf('S99')).toEqual([])
  })

  test('keeps the direction in which it was said, also where the same would now be said in another', () => {
    const told = aJournal().charter({ reports: 7 }).days('2026-01-05', 11, { handsOn: 0, touched: [] })
    expect(assessOn(told, '2026-01-19').suggestions).toMatchObject([{ signals: ['O5'], direction: 'step-closer' }])
    told.shown('2026-01-19', { signalIds: ['O5'], direction: 'own-action', title: 'Your team and you' })
    expect(assessOn(told, '2026-01-19').suggestions).toMatchObject([
      { direction: 'own-action', title: { id: 'verbatim', params: { text: 'Your team and you' } } },
    ])
  })

  test('in its own words names the records it rested on with their days, as far as they are still there', () => {
    const told = aJournal()
      .charter()
      .days('2026-01-05', 13, { handsOn: 0, touched: ['demo'] })
    told.owes('Ana', '2026-01-20').item('Tidying', '2026-01-07', { offPath: true }).item('Gone', '2026-01-08')
    told.itemEvent('Gone', '2026-01-09', { type: 'done' })
    const gone = told.records().find((record) => record.id === told.idOf('pathItem', 'Gone'))!
    told.add({ ...gone, deletedAt: '2026-01-12T18:00:00Z' } as typeof gone)
    const [checkIn, owed, item] = [
      told.idOf('checkIn', '2026-01-13'),
      told.idOf('feedbackOwed', 'Ana 2026-01-20'),
      told.idOf('pathItem', 'Tidying'),
    ]
    told.shown(FIRST_EVENING, { signalIds: ['S2'], evidenceIds: [checkIn, owed, item, gone.id, 'never-there'] })
    const [suggestion] = assessOn(told, FIRST_EVENING).suggestions
    const days = { [checkIn]: '2026-01-13', [owed]: '2026-01-20', [item]: FIRST_EVENING }
    expect(suggestion!.evidence).toEqual(
      [checkIn, owed, item].map((recordId) => ({
        recordId,
        day: days[recordId],
        message: { id: 'seen.record', params: { day: days[recordId] } },
      })),
    )
  })

  test('is gone when it is answered, and nothing takes its place', () => {
    const told = shownOnce().respond(FIRST_EVENING, FIRST_EVENING, { type: 'later' })
    expect(assessOn(told, FIRST_EVENING).suggestions).toEqual([])
    told.respond(FIRST_EVENING, FIRST_EVENING, { type: 'answer-withdrawn' })
    expect(assessOn(told, FIRST_EVENING).suggestions).toHaveLength(1)
  })
})

describe('rests', () => {
  test('five working days after showing', () => {
    expect(stepBackOn(shownOnce(), later(4))).toBe('held.shown')
    expect(stepBackOn(shownOnce(), later(5))).toBe('said')
  })

  test('are one for stepping back from a thing, whichever signal led, and none for another matter of a person', () => {
    const told = slide()
    told.shown(FIRST_EVENING, { signalIds: ['S1', 'S8'], direction: 'step-back', subject: billing(told) })
    expect(stepBackOn(told, later(1))).toBe('held.shown')
    const ana = (signal: string) => {
      const owing = aJournal().charter({ reports: 7 }).days('2026-01-05', 15, { handsOn: 0 }).owes('Ana', '2026-01-05')
      const subject = { kind: 'person' as const, id: owing.idOf('person', 'Ana') }
      return assessOn(owing.shown('2026-01-14', { signalIds: [signal], subject }), '2026-01-15').suggestions.length
    }
    expect([ana('S9'), ana('S8')]).toEqual([0, 1])
  })

  test('later is the next working day', () => {
    const told = shownOnce().respond(FIRST_EVENING, FIRST_EVENING, { type: 'later' })
    expect(stepBackOn(told, FIRST_EVENING)).toBe('held.later')
    expect(stepBackOn(told, later(1))).toBe('said')
  })

  test('an answer stands in for the rest after the showing it was given to, and for no later one', () => {
    const told = shownOnce().respond(FIRST_EVENING, FIRST_EVENING, { type: 'later' })
    const { suggestions } = assessOn(told, later(1))
    const { signals, direction, subject } = suggestions[0]!
    told.shown(later(1), { signalIds: [...signals], direction, subject })
    expect(stepBackOn(told, later(2))).toBe('held.shown')
  })

  test('fine until tomorrow is over the day after, however lately it was shown', () => {
    const told = shownOnce().respond(FIRST_EVENING, FIRST_EVENING, { type: 'fine-for-now', until: later(1) })
    expect([stepBackOn(told, later(1)), stepBackOn(told, later(2))]).toEqual(['held.fine', 'said'])
  })

  test('fine for now holds up to its end date', () => {
    const told = shownOnce().respond(FIRST_EVENING, FIRST_EVENING, { type: 'fine-for-now', until: later(6) })
    expect(stepBackOn(told, later(6))).toBe('held.fine')
    expect(stepBackOn(told, later(7))).toBe('said')
  })

  test('not true holds for ten working days', () => {
    const told = shownOnce().respond(FIRST_EVENING, FIRST_EVENING, {
      type: 'not-true',
      misread: 'my-job',
      text: '',
      recordIds: [],
    })
    expect(stepBackOn(told, later(9))).toBe('held.not-true')
    expect(stepBackOn(told, later(10))).not.toBe('held.not-true')
  })

  test('not true raises the limit of the leading signal for that subject by a fifth, for sixty days', () => {
    const told = shownOnce().respond(FIRST_EVENING, FIRST_EVENING, {
      type: 'not-true',
      misread: 'my-job',
      text: '',
      recordIds: [],
    })
    expect(readingOn(told, 'S2', later(1)).clauses.map(({ threshold }) => Math.round(threshold * 10) / 10)).toEqual([
      4.8, 3.6,
    ])
    expect(readingOn(told, 'S2', '2026-03-20').clauses.map(({ threshold }) => Math.round(threshold * 10) / 10)).toEqual(
      [4.8, 3.6],
    )
    expect(readingOn(told, 'S2', '2026-03-23').clauses.map(({ threshold }) => Math.round(threshold * 10) / 10)).toEqual(
      [4, 3],
    )
    expect(idsOf(readingOn(told, 'S2', later(1)).why)).toContain('why.raised')
    expect(readingOn(told, 'S1', later(1)).threshold).toBe(0.2)
  })

  test('not true about the whole raises the limit itself, and says so', () => {
    const told = slide().shown('2026-01-15', { signalIds: ['S3'], subject: null })
    told.respond('2026-01-15', '2026-01-15', { type: 'not-true', misread: 'one-off', text: '', recordIds: [] })
    const reading = readingOn(told, 'S3', FIRST_EVENING)
    expect(reading.threshold).toBeCloseTo(3.6)
    expect(idsOf(reading.why)).toContain('why.raised')
  })

  test('not true about what fires at a few makes it wait for fewer', () => {
    const told = aJournal()
      .charter()
      .days('2026-01-05', 10, { handsOn: 0, touched: [] })
      .setting('thresholds', { O1: { threshold: 6, from: toDay('2026-01-05') } })
    expect(readingOn(told, 'O1', '2026-01-16').threshold).toBe(6)
    told.shown('2026-01-16', { signalIds: ['O1'], subject: null })
    told.respond('2026-01-16', '2026-01-16', { type: 'not-true', misread: 'one-off', text: '', recordIds: [] })
    expect(readingOn(told, 'O1', '2026-01-19').threshold).toBeCloseTo(5)
  })

  test('a corrected record is not read again, whatever is answered after', () => {
    const told = shownOnce()
    const recordIds = [told.idOf('pathItem', BILLING)]
    told.respond(FIRST_EVENING, FIRST_EVENING, { type: 'not-true', misread: 'wrong-count', text: '', recordIds })
    told.respond(FIRST_EVENING, later(1), { type: 'fine-for-now', until: later(2) })
    const reading = readingOn(told, 'S2', '2026-02-13')
    expect(reading.state).toBe('quiet')
    expect(reading.evidence.map(({ recordId }) => recordId)).not.toContain(recordIds[0])
    told.respond(FIRST_EVENING, '2026-02-11', { type: 'not-true', misread: 'wrong-count', text: '', recordIds: [] })
    told.respond(FIRST_EVENING, '2026-02-11', { type: 'answer-withdrawn' })
    expect(readingOn(told, 'S2', '2026-02-13').state).toBe('quiet')
  })

  test('what happened is told once, and again only with something that happened, or was entered, since', () => {
    const moved = (since: string | null) => {
      const told = aJournal().charter({ reports: 7 }).days('2026-01-05', 15, { handsOn: 0 })
      for (const day of ['2026-01-13', '2026-01-14']) told.oneToOne('Ana', day, 'moved-by-me', 'meeting')
      const evidenceIds = [...told.build().peopleWork.keys()]
      if (since) told.oneToOne('Ana', since, 'moved-by-me', 'meeting')
      told.shown('2026-01-14', {
        signalIds: ['S8'],
        direction: 'own-action',
        subject: { kind: 'person', id: told.idOf('person', 'Ana') },
        evidenceIds,
      })
      const { suggestions, heldBack } = assessOn(told, '2026-01-21')
      return suggestions.length > 0 ? 'said' : heldBack.map(({ why }) => why.id)
    }
    expect(moved(null)).toEqual(['held.no-news'])
    expect(moved('2026-01-20')).toBe('said')
    // Entered late, about a day before it was told.
    expect(moved('2026-01-12')).toBe('said')
  })

  test('what still stands comes back after its rest without news, however often', () => {
    const told = aJournal().charter({ reports: 7 }).days('2026-01-05', 25, { handsOn: 0 }).owes('Ana', '2026-01-05')
    for (const [day, restsUntil, next] of [
      ['2026-01-14', '2026-01-20', '2026-01-21'],
      ['2026-01-21', '2026-01-27', '2026-01-28'],
      ['2026-01-28', '2026-02-03', '2026-02-04'],
    ] as const) {
      const debt = assessOn(told, day).suggestions[0]!
      const evidenceIds = debt.evidence.map(({ recordId }) => recordId)
      told.shown(day, { signalIds: ['S9'], direction: 'own-action', subject: debt.subject, evidenceIds })
      expect(assessOn(told, restsUntil).suggestions).toEqual([])
      expect(assessOn(told, next).suggestions).toMatchObject([{ signals: ['S9'] }])
    }
  })

  test('says until when or since when, as it is read', () => {
    const held = (told: JournalBuilder, day: string) => {
      const why = assessOn(told, day).heldBack.find(({ signals }) => signals[0] === 'S2' || signals[0] === 'S8')?.why
      return why ? said(told, [why]).join() : null
    }
    expect(held(shownOnce(), later(1))).toContain('21 Jan')
    const fine = shownOnce().respond(FIRST_EVENING, FIRST_EVENING, { type: 'fine-for-now', until: later(6) })
    expect(held(fine, later(1))).toContain('29 Jan')
    const moved = aJournal().charter({ reports: 7 }).days('2026-01-05', 15, { handsOn: 0 })
    for (const day of ['2026-01-13', '2026-01-14']) moved.oneToOne('Ana', day, 'moved-by-me', 'meeting')
    const evidenceIds = [...moved.build().peopleWork.keys()]
    moved.shown('2026-01-14', {
      signalIds: ['S8'],
      subject: { kind: 'person', id: moved.idOf('person', 'Ana') },
      evidenceIds,
    })
    expect(held(moved, '2026-01-21')).toContain('14 Jan')
  })

  test('a 1:1 that was told of, and moved again since, is news', () => {
    const told = aJournal().charter({ reports: 7 }).days('2026-01-05', 15, { handsOn: 0 })
    for (const day of ['2026-01-13', '2026-01-14']) told.oneToOne('Ana', day, 'moved-by-me', 'meeting')
    const evidenceIds = [...told.build().peopleWork.keys()]
    const subject = { kind: 'person' as const, id: told.idOf('person', 'Ana') }
    told.shown('2026-01-14', { signalIds: ['S8'], subject, evidenceIds })
    told.oneToOneThen('Ana', '2026-01-14', '2026-01-20', 'moved-by-me', 'meeting')
    expect(assessOn(told, '2026-01-21').suggestions).toMatchObject([{ signals: ['S8'] }])
  })

  test('at most three in any five working days', () => {
    const told = slide()
    for (const ago of [-4, -3, -2]) told.shown(later(ago), { signalIds: ['O1'], direction: 'step-closer' })
    expect(assessOn(told, FIRST_EVENING).suggestions).toEqual([])
    expect(stepBackOn(told, FIRST_EVENING)).toBe('held.three-in-five')
    expect(stepBackOn(told, later(1))).toBe('said')
  })

  test('at most three in the week and the weekend after it, for whoever opens the journal on both', () => {
    const [monday, wednesday, saturday, sunday] = ['2026-01-19', '2026-01-21', '2026-01-24', '2026-01-25'] as const
    const told = slide()
    for (const day of [monday, wednesday, saturday]) told.shown(day, { signalIds: ['O1'], direction: 'step-closer' })
    expect(stepBackOn(told, sunday)).toBe('held.three-in-five')
  })

  test('at most one a day, of all that could be said', () => {
    const told = slide().owes('Ben', '2026-01-05')
    const { suggestions, heldBack } = assessOn(told, FIRST_EVENING)
    expect(suggestions).toHaveLength(1)
    expect(new Set(heldBack.map(({ why }) => why.id))).toEqual(new Set(['held.one-a-day']))
  })

  test('nothing for what was shown about a later day, where nobody says that it was', () => {
    for (const days of [2, 8]) {
      const told = slide()
      told.shown(later(days), { signalIds: ['S2', 'S1'], direction: 'step-back', subject: billing(told) })
      expect(stepBackOn(told, FIRST_EVENING)).toBe('said')
    }
  })

  test('nothing on a day off that was taken', () => {
    const told = slide().daysOff('2026-02-16', '2026-02-16')
    expect(stepBackOn(told, '2026-02-16')).toBe('held.day-off')
  })
})

describe('stepping back from one of two items', () => {
  const SEARCH = 'Search'
  const two = () => shownOnce().item(SEARCH, '2026-01-13')
  const steps = (told: JournalBuilder, day: string) =>
    assessOn(told, day)
      .suggestions.filter(({ direction }) => direction === 'step-back')
      .map(({ subject }) => subject?.id)

  test('names nothing else while the first rests after it was shown', () => {
    expect(steps(two(), later(1))).toEqual([])
  })

  test('goes on to the other once the person has said that the first is fine', () => {
    const told = two().respond(FIRST_EVENING, FIRST_EVENING, { type: 'fine-for-now', until: later(20) })
    expect(steps(told, later(1))).toEqual([told.idOf('pathItem', SEARCH)])
  })

  test('goes on to the other once the person has said that the first is not true', () => {
    const told = two().respond(FIRST_EVENING, FIRST_EVENING, {
      type: 'not-true',
      misread: 'my-job',
      text: '',
      recordIds: [],
    })
    expect(steps(told, later(1))).toEqual([told.idOf('pathItem', SEARCH)])
  })

  test('says nothing of an item that has been theirs for less than its own limit', () => {
    const told = shownOnce().item(SEARCH, FIRST_EVENING)
    told.respond(FIRST_EVENING, FIRST_EVENING, { type: 'fine-for-now', until: later(20) })
    expect(steps(told, later(1))).toEqual([])
  })
})

describe('pauses', () => {
  test('two working days after three of low energy, at most once in ten', () => {
    const told = slide({ energy: 2 })
    const said = (ago: number) => stepBackOn(told, later(ago))
    // Low from Monday the fifth: pauses begin on Wednesday the seventh and ten working days later, on the 21st.
    expect([said(0), said(1), said(2)]).toEqual(['held.low-energy', 'held.low-energy', 'said'])
    expect([said(9), said(10), said(11), said(12)]).toEqual(['said', 'held.low-energy', 'held.low-energy', 'said'])
  })

  test('unknown energy is not low', () => {
    expect(stepBackOn(slide({ energy: null }), FIRST_EVENING)).toBe('said')
    expect(stepBackOn(slide({ energy: 3 }), FIRST_EVENING)).toBe('said')
  })

  test('the first two working days after a week of leave', () => {
    const told = slide().daysOff('2026-02-16', '2026-02-20')
    expect(stepBackOn(told, '2026-02-23')).toBe('held.back-from-leave')
    expect(stepBackOn(told, '2026-02-24')).toBe('held.back-from-leave')
    expect(stepBackOn(told, '2026-02-25')).toBe('said')
  })

  test('a holiday beside a weekend is no leave', () => {
    const told = slide().daysOff('2026-02-13', '2026-02-13', 'holiday')
    expect(stepBackOn(told, '2026-02-16')).toBe('said')
  })

  test('what they keep too far from is still said', () => {
    const told = slide({ energy: 1 }).delegation('Search', 'Ben', '2026-01-05', { level: 7, ownerIs: 'new' })
    expect(assessOn(told, FIRST_EVENING).suggestions).toMatchObject([{ signals: ['O6'] }])
  })
})
