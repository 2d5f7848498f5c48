import { describe, expect, it } from 'vitest'
import { createCharter } from '../../../shared/domain/charter'
import { createException, endException } from '../../../shared/domain/exception'
import { createPeopleWork, recordOutcome } from '../../../shared/domain/people-work'
import { createPerson } from '../../../shared/domain/person'
import { createPlan, keepPlan } from '../../../shared/domain/plan'
import { ARRANGEMENT_SIGNAL, arrangementOn } from '../../../shared/insights/arrangement'
import { day, madeJournal } from '../../support/made-journal'

const today = day('2026-03-30')

describe('an arrangement', () => {
  it('knows nothing where nothing was agreed', () => {
    expect(arrangementOn(madeJournal().journal(), today)).toMatchObject({
      since: null,
      charter: null,
      reasons: [],
      changes: [],
      cost: { named: [], counted: 0, withoutReason: 0, handsOn: { value: null } },
      nextReview: null,
    })
  })

  it('was justified by what the role began with and by declared exceptions', () => {
    const made = madeJournal()
    made.add(
      createCharter({ handsOnShare: 50, reports: 3, stage: 'early' }, day('2026-01-05'), made.stamp('2026-01-05')),
    )
    made.add(
      createCharter({ handsOnShare: 20, reports: 7, newRole: false }, day('2026-02-02'), made.stamp('2026-02-02')),
    )
    const phase = {
      type: 'temporary-phase' as const,
      reason: 'Launch',
      from: day('2026-02-09'),
      until: day('2026-04-30'),
    }
    made.add(endException(createException(phase, made.stamp('2026-02-09')), made.stamp('2026-03-02')))
    const { reasons, changes } = arrangementOn(made.journal(), today)
    expect(reasons.map(({ type }) => type)).toEqual(['share-agreed', 'small-team', 'early-stage', 'exception'])
    expect(reasons.at(-1)).toMatchObject({ isOver: true })
    expect(changes).toMatchObject([
      { type: 'team-size', day: '2026-02-02', from: 3, to: 7 },
      { type: 'share', from: 50, to: 20 },
      { type: 'stage', to: 'normal' },
      { type: 'exception-over' },
    ])
  })

  it('begins again with a new role', () => {
    const made = madeJournal()
    made.add(createCharter({ handsOnShare: 50 }, day('2025-06-02'), made.stamp('2025-06-02')))
    made.add(createCharter({ handsOnShare: 10, newRole: true }, day('2026-02-02'), made.stamp('2026-02-02')))
    const { since, reasons, changes, cost } = arrangementOn(made.journal(), today)
    expect(since).toBe('2026-02-02')
    const said = madeJournal()
    said.add(createCharter({ roleSince: day('2024-09-02') }, day('2026-01-05'), said.stamp('2026-01-05')))
    expect(arrangementOn(said.journal(), today).since).toBe('2024-09-02')
    const unsaid = madeJournal()
    unsaid.add(createCharter({ reports: 3 }, day('2026-01-05'), unsaid.stamp('2026-01-05')))
    expect(arrangementOn(unsaid.journal(), today).since).toBeNull()
    expect(reasons).toMatchObject([{ share: 10 }])
    expect(changes).toEqual([])
    expect(cost.since).toBe('2026-02-02')
  })

  it('tells who joined and left after it began, and nobody who was there before', () => {
    const made = madeJournal()
    made.add(createCharter({}, day('2026-01-05'), made.stamp('2026-01-05')))
    const add = (name: string, from: string, until: string | null = null) =>
      made.add({
        ...createPerson({ name, relation: 'report' }, made.stamp('2026-01-05')),
        from: day(from),
        until: until === null ? null : day(until),
      })
    add('Ana', '2026-01-05')
    add('Ben', '2026-02-02', '2026-03-02')
    add('Cem', '2026-04-06')
    const told = arrangementOn(made.journal(), today).changes
    expect(told.map(({ type, day: on }) => [type, on])).toEqual([
      ['joined', '2026-02-02'],
      ['left', '2026-03-02'],
    ])
  })

  it('cost what was moved or dropped for code, and says apart what has no reason', () => {
    const made = madeJournal()
    made.add(createCharter({}, day('2026-01-05'), made.stamp('2026-01-05')))
    const slip = (on: string, reason: 'my-code' | 'meeting' | null) =>
      made.add(
        recordOutcome(
          createPeopleWork({ type: 'partner', title: 'Roadmap', personId: null, dueDay: day(on) }, made.stamp(on)),
          'moved-by-me',
          made.stamp(on),
          { reason },
        ),
      )
    slip('2026-02-02', 'my-code')
    slip('2026-02-03', 'meeting')
    slip('2026-02-04', null)
    const counts = { done: null, movedByMe: 2, movedByThem: null, dropped: null, reason: 'my-code' as const }
    made.checkIn('2026-02-05', { handsOn: 50, peopleWorkCounts: counts })
    const { cost } = arrangementOn(made.journal(), today)
    expect(cost.named.map(({ day: on }) => on)).toEqual(['2026-02-02'])
    expect(cost).toMatchObject({ counted: 2, withoutReason: 1, handsOn: { value: 50 } })
  })

  it('is looked at again on the earliest day that an open plan names', () => {
    const made = madeJournal()
    const plan = (on: string) =>
      createPlan(
        {
          ifText: '',
          thenText: 'Look',
          cue: { on: 'day', day: day(on) },
          from: day('2026-01-05'),
          signalId: ARRANGEMENT_SIGNAL,
        },
        made.stamp('2026-01-05'),
      )
    made.add(plan('2026-06-01'))
    made.add(keepPlan(plan('2026-02-02'), '', made.stamp('2026-02-02')))
    made.add(plan('2026-05-04'))
    expect(arrangementOn(made.journal(), today).nextReview?.day).toBe('2026-05-04')
  })
})
