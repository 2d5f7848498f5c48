// What fills the gaps of a question.
import { describe, expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { createPeopleWork, recordOutcome } from '../../../shared/domain/people-work'
import type { CheckInAnswers } from '../../../shared/domain/check-in'
import type { Subject } from '../../../shared/domain/subject'
import { openDayBook } from '../../../shared/prompts/day-book'
import { indexJournal } from '../../../shared/prompts/journal-index'
import { fillingsOn } from '../../../shared/prompts/question-fill'
import type { Question } from '../../../shared/prompts/questions/question'
import { aJournal, type JournalBuilder } from '../../support/journal-builder'

const FIRST = '2026-01-05'
const TENTH = '2026-01-16'
const fillings = (told: JournalBuilder, day = TENTH) =>
  fillingsOn(openDayBook(indexJournal(told.build()), toDay(day), {}))
const asking = (text: string, distanced = ''): Question => ({
  id: 'ownership/x',
  theme: 'ownership',
  depth: '30s',
  purpose: 'x',
  text,
  distanced,
  followUps: [],
})
const about = (kind: 'person' | 'pathItem', id: string): Subject[] => [{ kind, id }]
const filled = (told: JournalBuilder, text: string, day = TENTH, subjects: Subject[] = []) =>
  fillings(told, day).fillFor(asking(text), subjects)

describe('a gap', () => {
  test('is filled with a thing of its kind, in either wording', () => {
    const told = aJournal().charter().person('Ana').person('Pia', { relation: 'partner' })
    told.item('Billing', FIRST).delegation('Search', 'Ana', FIRST).obstacle('Slow builds', FIRST)
    const { fillFor } = fillings(told)
    expect(fillFor(asking('{item} {delegation} {obstacle}', '{person} {partner}'), [])).toEqual({
      item: { kind: 'pathItem', id: told.idOf('pathItem', 'Billing') },
      delegation: { kind: 'delegation', id: told.idOf('delegation', 'Search') },
      obstacle: { kind: 'obstacle', id: told.idOf('obstacle', 'Slow builds') },
      person: { kind: 'person', id: told.idOf('person', 'Ana') },
      partner: { kind: 'person', id: told.idOf('person', 'Pia') },
    })
    expect(fillFor(asking('What?'), [])).toEqual({})
  })

  test.each(['person', 'partner', 'item', 'delegation', 'obstacle'])(
    'of a %s keeps a question away with none',
    (gap) => {
      expect(filled(aJournal().charter(), `What of {${gap}}?`)).toBeNull()
    },
  )

  test('takes what it is asked about, where it is still there', () => {
    const told = aJournal().charter().item('Older', FIRST).item('Newer', '2026-01-08').person('Ana')
    const newer = told.idOf('pathItem', 'Newer')
    expect(filled(told, '{item}', TENTH, about('pathItem', newer))).toEqual({ item: { kind: 'pathItem', id: newer } })
    const older = { item: { kind: 'pathItem', id: told.idOf('pathItem', 'Older') } }
    expect(filled(told, '{item}', TENTH, about('pathItem', 'gone'))).toEqual(older)
    expect(filled(told, '{item}', TENTH, about('person', newer))).toEqual(older)
  })

  test('takes my own item first, then the one held longest, equals as they were written', () => {
    const told = aJournal().charter().item('Hers', FIRST, { owner: 'Ana' }).item('Late', '2026-01-09')
    const id = () => filled(told, '{item}')?.['item']?.id
    expect(id()).toBe(told.idOf('pathItem', 'Late'))
    expect((told.item('Early', '2026-01-07'), id())).toBe(told.idOf('pathItem', 'Early'))
    expect((told.item('As early', '2026-01-07'), id())).toBe(told.idOf('pathItem', 'Early'))
    told.itemEvent('Early', '2026-01-15', { type: 'done' }).itemEvent('As early', '2026-01-15', { type: 'done' })
    expect((told.itemEvent('Late', TENTH, { type: 'done' }), id())).toBe(told.idOf('pathItem', 'Hers'))
  })

  test('takes what has been mine longest, also where another was written down before and became mine later', () => {
    const told = aJournal().charter().item('Handed to me', FIRST, { owner: 'Ana' }).item('Mine', '2026-01-07')
    told.itemEvent('Handed to me', '2026-01-13', { type: 'handed-over', to: 'me' })
    expect(filled(told, '{item}')?.['item']?.id).toBe(told.idOf('pathItem', 'Mine'))
  })

  test('begins at another person every day, and comes back to the first', () => {
    const told = aJournal().charter().person('Ana').person('Ben').person('Cem')
    const names = ['2026-01-12', '2026-01-13', '2026-01-14', '2026-01-15'].map((day) => filled(told, '{person}', day))
    expect(new Set(names.slice(0, 3).map((fill) => fill?.['person']?.id)).size).toBe(3)
    expect(names[3]).toEqual(names[0])
  })
})

describe('something to ask about', () => {
  type Kind = Parameters<ReturnType<typeof fillings>['isLive']>[0]
  const live = (told: JournalBuilder, what: Kind, day = TENTH) => fillings(told, day).isLive(what)

  test('is feedback that is owed, until it is said', () => {
    const told = aJournal().charter()
    expect(live(told, 'feedback-owed')).toBe(false)
    expect(live(told.owes('Ana', FIRST), 'feedback-owed')).toBe(true)
    expect(live(told.feedback('Ana', FIRST, TENTH, 'given'), 'feedback-owed')).toBe(false)
  })

  test('is a delegation, with them or back with me', () => {
    const told = aJournal().charter().delegation('Search', 'Ana', FIRST)
    expect(live(told, 'delegation')).toBe(true)
    expect(live(told.touched('Search', '2026-01-12', 'took-back'), 'delegation')).toBe(true)
    expect(live(told.delegationEvent('Search', TENTH, { type: 'finished', outcome: '' }), 'delegation')).toBe(false)
  })

  test('is a hiring step from its day on, and no other people work', () => {
    const step = (type: 'hiring' | 'one-to-one') => {
      const told = aJournal().charter()
      const input = { type, personId: null, title: 'Interview', dueDay: toDay('2026-01-15') }
      return told.add(createPeopleWork(input, told.stamp('2026-01-12')))
    }
    expect(['2026-01-14', '2026-01-15', TENTH].map((day) => live(step('hiring'), 'hiring', day))).toEqual([
      false,
      true,
      true,
    ])
    expect(live(step('one-to-one'), 'hiring')).toBe(false)
    const done = (outcome: 'done' | 'moved-by-me') => {
      const told = aJournal().charter()
      const input = { type: 'hiring' as const, personId: null, title: 'Interview', dueDay: toDay('2026-01-15') }
      const detail = { movedTo: toDay('2026-01-20') }
      return told.add(
        recordOutcome(createPeopleWork(input, told.stamp('2026-01-12')), outcome, told.stamp(TENTH), detail),
      )
    }
    expect([live(done('done'), 'hiring'), live(done('moved-by-me'), 'hiring')]).toEqual([false, true])
    const told = aJournal().charter()
    const waiting = { candidateWaitingSince: toDay('2026-01-12'), dueDay: toDay('2026-01-20') }
    told.add(createPeopleWork({ type: 'hiring', personId: null, title: 'Offer', ...waiting }, told.stamp('2026-01-12')))
    expect(live(told, 'hiring')).toBe(false)
  })

  test('is hiring at all with a candidate, or a step of the last quarter, whatever became of it', () => {
    const team = () => aJournal().charter().person('Ana')
    expect(live(team(), 'hiring-lately')).toBe(false)
    expect(live(team().person('Ida', { relation: 'candidate' }), 'hiring-lately')).toBe(true)
    const gone = { relation: 'candidate' as const, until: toDay('2026-01-15') }
    expect(live(team().person('Ida', gone), 'hiring-lately')).toBe(false)
    const step = (day: string) => {
      const told = team().day(FIRST, {})
      const input = { type: 'hiring' as const, personId: null, title: 'Interview', dueDay: toDay(day) }
      return told.add(recordOutcome(createPeopleWork(input, told.stamp(day)), 'done', told.stamp(day), {}))
    }
    expect(live(step(TENTH), 'hiring-lately')).toBe(true)
    expect(live(step('2026-01-19'), 'hiring-lately')).toBe(false)
    expect([
      live(step(FIRST), 'hiring-lately', '2026-03-27'),
      live(step(FIRST), 'hiring-lately', '2026-03-30'),
    ]).toEqual([true, false])
  })

  test('is an incident of the last quarter; on call a quiet day is none', () => {
    const on = (answers: CheckInAnswers, day = TENTH) => live(aJournal().charter().day(FIRST, answers), 'incident', day)
    expect(on({ dayKind: 'normal' })).toBe(false)
    expect(on({ dayKind: 'incident' })).toBe(true)
    expect(on({ dayKind: 'incident', incidentRole: 'none' })).toBe(true)
    expect(on({ dayKind: 'on-call' })).toBe(false)
    expect(on({ dayKind: 'on-call', incidentRole: 'none' })).toBe(false)
    expect(on({ dayKind: 'on-call', incidentRole: 'comms' })).toBe(true)
    // Of sixty working days up to the twenty-seventh of March the first is the fifth of January.
    expect([on({ dayKind: 'incident' }, '2026-03-27'), on({ dayKind: 'incident' }, '2026-03-30')]).toEqual([
      true,
      false,
    ])
  })

  test('is an obstacle that is open', () => {
    const told = aJournal().charter().obstacle('Slow builds', '2026-01-15')
    expect([live(told, 'obstacle', '2026-01-14'), live(told, 'obstacle')]).toEqual([false, true])
    expect(live(told.obstacleEvent('Slow builds', TENTH, { type: 'cleared', text: '' }), 'obstacle')).toBe(false)
  })

  test('is a report who is there today; a partner is none', () => {
    const told = aJournal().charter().person('Pia', { relation: 'partner' })
    expect([live(told, 'report'), live(told, 'partner')]).toEqual([false, true])
    expect(live(told.person('Lea', { until: toDay('2026-01-15') }), 'report')).toBe(false)
    expect(live(told.person('Ana'), 'report')).toBe(true)
  })
})
