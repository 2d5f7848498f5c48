// The journal as it stood on an evening.
import { describe, expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import { toJournal } from '../../../shared/domain/journal'
import { createPeopleWork, recordOutcome } from '../../../shared/domain/people-work'
import type { JournalRecord } from '../../../shared/domain/record'
import { openDayBook } from '../../../shared/prompts/day-book'
import { indexJournal } from '../../../shared/prompts/journal-index'
import { aJournal, type JournalBuilder } from '../../support/journal-builder'

const FIRST = '2026-01-05'
const TENTH = '2026-01-16'
const CLOSED = '2026-01-13'
const told = () =>
  aJournal()
    .charter()
    .item('Billing', FIRST)
    .item('Search', FIRST)
    .itemEvent('Search', CLOSED, { type: 'done' })
    .delegation('Docs', 'Ana', FIRST)
    .delegation('Rota', 'Ana', FIRST)
    .delegationEvent('Rota', CLOSED, { type: 'finished', outcome: '' })
    .delegation('Mine', 'Ana', FIRST)
    .touched('Mine', CLOSED, 'took-back')
    .owes('Ben', FIRST)
    .owes('Ana', '2026-01-06')
    .feedback('Ana', '2026-01-06', CLOSED, 'given')
    .obstacle('Slow builds', FIRST)
    .obstacle('No owner', FIRST)
    .obstacleEvent('No owner', CLOSED, { type: 'cleared', text: '' })

const inTrash = (record: JournalRecord): JournalRecord => ({ ...record, deletedAt: '2026-01-08T18:00:00Z' })
const bookOn = (told: JournalBuilder, day = TENTH) => openDayBook(indexJournal(told.build()), toDay(day), {})

describe('the role', () => {
  test('begins with the first charter, or with the last that says it is a new one', () => {
    const told = aJournal().charter().charter({ reports: 8, newRole: false }, '2026-01-12')
    expect(bookOn(told).roleStart).toBe(FIRST)
    told.charter({ newRole: true }, '2026-01-14')
    expect([bookOn(told, '2026-01-13').roleStart, bookOn(told).roleStart]).toEqual([FIRST, '2026-01-14'])
    expect(bookOn(aJournal()).roleStart).toBeNull()
  })

  test('has the charter of the day itself on its first day', () => {
    const told = aJournal().charter({ reports: 4 }).charter({ reports: 8, newRole: false }, TENTH)
    expect([bookOn(told, '2026-01-15').reports, bookOn(told).reports]).toEqual([4, 8])
  })

  test('is as long as was said; a first charter without a date leaves it unknown, a later new role does not', () => {
    expect(bookOn(aJournal().charter({ roleSince: null }))).toMatchObject({ roleSince: null, isNewInRole: false })
    const later = aJournal().charter({ roleSince: null }).charter({ roleSince: null, newRole: true }, '2026-01-12')
    expect(bookOn(later)).toMatchObject({ roleSince: '2026-01-12', isNewInRole: true })
    const said = aJournal().charter({ roleSince: null })
    said.charter({ roleSince: toDay('2025-11-03'), newRole: false }, '2026-01-12')
    expect(bookOn(said)).toMatchObject({ roleSince: '2025-11-03', isNewInRole: true })
  })

  test.each([
    [FIRST, true],
    ['2026-03-26', true],
    ['2026-03-27', false],
    ['2027-03-26', false],
    ['2026-01-02', false],
  ])('is new on %s: %s, when it began on the fifth of January', (day, isNew) => {
    const told = aJournal().charter({ roleSince: toDay(FIRST) }, '2026-01-02')
    expect(bookOn(told, day).isNewInRole).toBe(isNew)
  })
})

describe('the team', () => {
  test('is as large as the charter says, else as the people listed, else unknown', () => {
    expect(bookOn(aJournal().charter({ reports: 7 }).person('Ana')).reports).toBe(7)
    expect(bookOn(aJournal().charter({ reports: null }).person('Ana')).reports).toBe(1)
    expect(bookOn(aJournal().person('Ana')).reports).toBe(1)
    expect(bookOn(aJournal().charter({ reports: null })).reports).toBeNull()
  })

  test('is half junior where at least half of the reports who are there are', () => {
    const told = aJournal().charter()
    const isHalf = () => bookOn(told).juniorsAreHalf
    expect(isHalf()).toBe(false)
    expect((told.person('Cem', { experience: 'junior' }), isHalf())).toBe(true)
    expect((told.person('Ana', { experience: 'senior' }), isHalf())).toBe(true)
    told.person('Jon', { experience: 'junior', until: toDay('2026-01-15') })
    told.person('Jan', { experience: 'junior', relation: 'partner' })
    expect((told.person('Ben'), isHalf())).toBe(false)
  })

  test('has the exceptions that run today, and none that are over, ended or still to come', () => {
    const dates = (from: string, until: string) => ({ type: 'temporary-phase' as const, from, until })
    const told = aJournal()
      .charter()
      .exception({ reason: 'Runs', ...dates(FIRST, TENTH) })
    told.exception({ reason: 'Over', ...dates(FIRST, '2026-01-15') })
    told.exception({ reason: 'Ended', ...dates(FIRST, '2026-01-30') }).endException('Ended', '2026-01-14')
    told.exception({ reason: 'To come', ...dates('2026-01-19', '2026-01-30') })
    expect(bookOn(told).runningExceptions.map(({ reason }) => reason)).toEqual(['Runs'])
  })

  test('is at an early stage by its charter, or while an exception says so', () => {
    expect(bookOn(aJournal().charter()).isEarlyStage).toBe(false)
    expect(bookOn(aJournal()).isEarlyStage).toBe(false)
    expect(bookOn(aJournal().charter({ stage: 'early' })).isEarlyStage).toBe(true)
    const stage = { type: 'early-stage' as const, reason: 'Six months in', from: FIRST, until: '2026-01-15' }
    expect(bookOn(aJournal().charter().exception(stage), '2026-01-15').isEarlyStage).toBe(true)
    expect(bookOn(aJournal().charter().exception(stage)).isEarlyStage).toBe(false)
    const phase = { ...stage, type: 'temporary-phase' as const }
    expect(bookOn(aJournal().charter().exception(phase), '2026-01-15').isEarlyStage).toBe(false)
  })
})

describe('days', () => {
  test('off are those that were taken; a weekend is none', () => {
    const told = aJournal().charter().daysOff('2026-01-16', '2026-01-18')
    expect(['2026-01-15', TENTH, '2026-01-17'].map((day) => bookOn(told, day).isOff)).toEqual([false, true, false])
  })

  test('of incidents and on call are excused, as far as they are past', () => {
    const told = aJournal()
      .charter()
      .day('2026-01-14', { dayKind: 'incident' })
      .day('2026-01-15', { dayKind: 'on-call' })
    told.day('2026-01-13').day('2026-01-19', { dayKind: 'incident' })
    const { isExcused } = bookOn(told)
    const days = ['2026-01-12', '2026-01-13', '2026-01-14', '2026-01-15', '2026-01-19'].map((day) => toDay(day))
    expect(days.map(isExcused)).toEqual([false, false, true, true, false])
  })

  test('later than today are in no window and have no check-in', () => {
    const told = aJournal().charter().days(FIRST, 12)
    const book = bookOn(told)
    expect(book.window(20).at(-1)).toBe(TENTH)
    expect(book.window(20)).toHaveLength(10)
    expect(book.window(3)).toEqual(['2026-01-14', '2026-01-15', '2026-01-16'])
    expect([book.checkInOn(toDay(TENTH))?.day, book.checkInOn(toDay('2026-01-19'))]).toEqual([TENTH, null])
  })

  test('before the role are in no window', () => {
    const told = aJournal().charter().charter({ newRole: true }, '2026-01-14').days(FIRST, 10)
    expect(bookOn(told).window(10)).toEqual(['2026-01-14', '2026-01-15', '2026-01-16'])
  })
})

describe('an age', () => {
  test('counts working days, without the excused ones after the day itself', () => {
    const told = aJournal()
      .charter()
      .days(FIRST, 10, (_day, index) => ({ dayKind: index === 3 || index === 9 ? 'incident' : 'normal' }))
    const book = bookOn(told)
    expect(['2026-01-05', '2026-01-07', '2026-01-08', '2026-01-15', TENTH].map((day) => book.age(toDay(day)))).toEqual([
      7, 5, 5, 0, 0,
    ])
  })

  test('does not count an incident on a weekend twice, nor one later than today', () => {
    const told = aJournal()
      .charter()
      .day('2026-01-10', { dayKind: 'incident' })
      .day('2026-01-19', { dayKind: 'incident' })
    expect(bookOn(told).age(toDay('2026-01-09'))).toBe(5)
  })

  test('begins with the role where its beginning is known', () => {
    const since = toDay('2025-06-02')
    expect(bookOn(aJournal().charter({ roleSince: toDay('2026-01-12') })).age(since)).toBe(4)
    expect(bookOn(aJournal().charter({ roleSince: null })).age(since)).toBeGreaterThan(150)
  })
})

describe('a limit of one’s own', () => {
  test('holds from its day on, and gives way to one that is tried out', () => {
    const told = aJournal()
      .charter()
      .setting('thresholds', { S1: { threshold: 0.7, from: toDay('2026-01-14') } })
    const limit = (day: string, tried = {}) => openDayBook(indexJournal(told.build()), toDay(day), tried).limitFor('S1')
    expect([limit('2026-01-13'), limit('2026-01-14'), limit(TENTH)]).toEqual([null, 0.7, 0.7])
    expect(limit(TENTH, { S1: 0.5 })).toBe(0.5)
    expect(bookOn(told).limitFor('S2')).toBeNull()
  })
})

describe('what may be open', () => {
  const names = (day: string) => {
    const { pathItems, delegations, feedbackOwed, obstacles } = bookOn(told(), day)
    const titles = [...pathItems, ...delegations, ...obstacles].map(({ title }) => title)
    return [...titles, ...feedbackOwed.map(({ since }) => since)]
  }

  test('is in no list before it begins, nor after the day on which it was closed; what I took back is open', () => {
    const all = ['Billing', 'Search', 'Docs', 'Rota', 'Mine', 'Slow builds', 'No owner', FIRST, '2026-01-06']
    expect(names('2026-01-02')).toEqual([])
    expect(names(CLOSED)).toEqual(all)
    expect(names('2026-01-14')).toEqual(['Billing', 'Docs', 'Mine', 'Slow builds', FIRST])
  })

  test('is in the order in which it was written down, whatever order it was read in', () => {
    const { records } = told()
    const backwards = openDayBook(indexJournal(toJournal(records().toReversed())), toDay(CLOSED), {})
    const { pathItems, delegations, people } = bookOn(told(), CLOSED)
    expect(backwards).toMatchObject({ pathItems, delegations, people })
  })

  test('has a hiring step from the day on which the candidate began to wait, or on which it is due', () => {
    const step = (candidateWaitingSince: string | null) => {
      const journal = aJournal().charter()
      const waiting = candidateWaitingSince === null ? null : toDay(candidateWaitingSince)
      const input = { type: 'hiring' as const, personId: null, title: 'Interview', dueDay: toDay('2026-01-15') }
      return journal.add(createPeopleWork({ ...input, candidateWaitingSince: waiting }, journal.stamp(FIRST)))
    }
    const since = (waiting: string | null) =>
      [FIRST, '2026-01-07', '2026-01-14', '2026-01-15'].map(
        (day) => bookOn(step(waiting), day).hiringSince(toDay(FIRST)).length,
      )
    expect(since('2026-01-07')).toEqual([0, 1, 1, 1])
    expect(since(null)).toEqual([0, 0, 0, 1])
  })

  test.each(['done', 'dropped'] as const)('has no hiring step after the day on which it was %s', (outcome) => {
    const journal = aJournal().charter()
    const input = { type: 'hiring' as const, personId: null, title: 'Interview', dueDay: toDay('2026-01-07') }
    journal.add(recordOutcome(createPeopleWork(input, journal.stamp(FIRST)), outcome, journal.stamp(CLOSED)))
    const since = (day: string) => bookOn(journal).hiringSince(toDay(day)).length
    expect([since(CLOSED), since('2026-01-14')]).toEqual([1, 0])
  })

  test('from a day on has what was closed since', () => {
    const { pathItemsSince, delegationsSince } = bookOn(told())
    const since = (day: string) => [
      pathItemsSince(toDay(day)).map(({ title }) => title),
      delegationsSince(toDay(day)).map(({ title }) => title),
    ]
    expect(since(CLOSED)).toEqual([
      ['Billing', 'Search'],
      ['Docs', 'Rota', 'Mine'],
    ])
    expect(since('2026-01-14')).toEqual([['Billing'], ['Docs', 'Mine']])
  })
})

test('what is in the trash is nowhere, whatever it was', () => {
  const all = told()
    .exception({ type: 'early-stage', reason: 'Young', from: FIRST, until: '2026-01-30' })
    .decision(FIRST, {})
    .shown(FIRST, {})
    .asked(FIRST, {})
  const trash = all.records().map((record) => (record.kind === 'charter' ? record : inTrash(record)))
  const book = openDayBook(indexJournal(toJournal(trash)), toDay(TENTH), {})
  const { people, exceptions, suggestions, answers, pathItems, delegations, feedbackOwed, obstacles } = book
  for (const list of [people, exceptions, suggestions, answers, pathItems, delegations, feedbackOwed, obstacles])
    expect(list).toEqual([])
  expect([book.decisions.size, book.touches.size, book.outcomes.size]).toEqual([0, 0, 0])
})

test('what was shown or asked stands in the order of its days, also where it was written down late', () => {
  const journal = aJournal().charter().shown(FIRST, {}).shown('2026-01-06', {}).shown('2026-01-07', {})
  const late = { ...journal.suggestion('2026-01-06'), createdAt: '2026-01-09T18:00:00Z' }
  expect(bookOn(journal.add(late)).suggestions.map(({ day }) => day)).toEqual([FIRST, '2026-01-06', '2026-01-07'])
})

test('of what was shown, what was answered and what was said not to be true stand apart', () => {
  const told = aJournal().charter().shown('2026-01-12', {}).shown('2026-01-13', {}).shown('2026-01-14', {})
  told.respond('2026-01-13', '2026-01-13', { type: 'later' })
  told.respond('2026-01-14', '2026-01-14', { type: 'not-true', misread: 'other', text: '', recordIds: [] })
  told.respond('2026-01-14', '2026-01-15', { type: 'answer-withdrawn' })
  const { suggestions, answered, doubted } = bookOn(told)
  expect([suggestions, answered, doubted].map((records) => records.map(({ day }) => day))).toEqual([
    ['2026-01-12', '2026-01-13', '2026-01-14'],
    ['2026-01-13', '2026-01-14'],
    ['2026-01-14'],
  ])
})
