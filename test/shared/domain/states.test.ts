import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { addDays, toDay, type Day } from '../../../shared/calendar/day'
import { charterOn, createCharter, roleStartOn } from '../../../shared/domain/charter'
import { createDelegation, delegationOn, recordDelegationEvent, touchOn } from '../../../shared/domain/delegation'
import {
  canRenew,
  checkException,
  createException,
  endException,
  exceptionOn,
  renewException,
} from '../../../shared/domain/exception'
import { toJournal } from '../../../shared/domain/journal'
import { createPathItem, pathItemOn, recordPathItemEvent, type PathItem } from '../../../shared/domain/path-item'
import { createPeopleWork, recordOutcome } from '../../../shared/domain/people-work'
import { peopleWorkDueOn } from '../../../shared/domain/people-work-due'
import { createPerson, isOneToOneDay, setRhythm } from '../../../shared/domain/person'
import { createPlan, isPlanDue, keepPlan, missPlan, planOn, reopenPlan } from '../../../shared/domain/plan'
import type { Stamp } from '../../../shared/domain/stamp'
import { seededIds } from '../../support/fixed-clock'
import '../../support/seed'

const monday = toDay('2026-01-05')
const newId = seededIds()
const on = (offset: number, hour = 16): Stamp => ({
  day: addDays(monday, offset),
  at: `${addDays(monday, offset)}T${String(hour).padStart(2, '0')}:50:00Z`,
  zone: 'Europe/Berlin',
  newId,
})

describe('a path item', () => {
  test('is unknown before it was opened, and ages from the day it came to its present owner', () => {
    const ana = createPerson({ name: 'Ana', relation: 'report' }, on(0))
    let item = createPathItem({ title: 'Billing', owner: ana.id }, on(0))
    item = recordPathItemEvent(item, { type: 'took-back' }, on(3))
    expect(pathItemOn(item, addDays(monday, -1))).toBeNull()
    expect(pathItemOn(item, monday)).toMatchObject({ owner: ana.id, ownedSince: monday })
    expect(pathItemOn(item, addDays(monday, 4))).toMatchObject({
      owner: 'me',
      ownedSince: addDays(monday, 3),
      openedOn: monday,
    })
  })

  test('counts what is written today about an earlier day on that day', () => {
    let item = createPathItem({ title: 'Billing', owner: 'me' }, on(0))
    item = recordPathItemEvent(item, { type: 'done' }, on(8))
    item = recordPathItemEvent(item, { type: 'moved-off-path' }, { ...on(9), day: addDays(monday, 2) })
    expect(pathItemOn(item, addDays(monday, 3))).toMatchObject({ offPath: true, state: 'open' })
    expect(pathItemOn(item, addDays(monday, 8))).toMatchObject({ offPath: true, state: 'done' })
  })

  const event = fc.constantFrom(
    'done',
    'reopened',
    'took-back',
    'moved-off-path',
    'moved-onto-path',
    'dropped' as const,
  )
  property.prop([fc.array(fc.tuple(fc.nat(20), event), { maxLength: 12 }), fc.nat(20)])(
    'never looks at what came after the day asked for',
    (events, asked) => {
      const grow = (item: PathItem, list: typeof events) =>
        list.reduce(
          (grown, [offset, type]) => recordPathItemEvent(grown, { type } as { type: 'done' }, on(offset)),
          item,
        )
      const item = createPathItem({ title: 'Item', owner: 'me' }, on(0))
      const past = events.filter(([offset]) => offset <= asked)
      const day = addDays(monday, asked)
      expect(pathItemOn(grow(item, events), day)).toEqual(pathItemOn(grow(item, past), day))
    },
  )
})

describe('a delegation', () => {
  const base = createDelegation({ title: 'Rota', personId: newId(), level: 5, ownerIs: 'new' }, on(0))
  const touch = (value: 'took-back' | 'left-alone' | null, stamp: Stamp) => (delegation: typeof base) =>
    recordDelegationEvent(delegation, { type: 'touched', touch: value, pairingAsked: false, reason: null }, stamp)

  test('takes only the last answer about a day', () => {
    const corrected = touch('left-alone', on(1, 18))(touch('took-back', on(1, 17))(base))
    expect(delegationOn(corrected, addDays(monday, 1))).toMatchObject({ state: 'with-them' })
    expect(touchOn(corrected, addDays(monday, 1))).toMatchObject({ touch: 'left-alone' })
  })

  test('an answer taken away again leaves the day unknown', () => {
    const cleared = touch(null, on(1, 18))(touch('took-back', on(1, 17))(base))
    expect(touchOn(cleared, addDays(monday, 1))).toBeNull()
    expect(delegationOn(cleared, addDays(monday, 1))).toMatchObject({ state: 'with-them' })
  })

  test('is with me after a take-back until it is returned', () => {
    const taken = touch('took-back', on(1))(base)
    const returned = recordDelegationEvent(taken, { type: 'returned' }, on(4))
    expect(delegationOn(returned, addDays(monday, 3))).toMatchObject({ state: 'with-me' })
    expect(delegationOn(returned, addDays(monday, 4))).toMatchObject({ state: 'with-them' })
  })
})

describe('a 1:1 rhythm', () => {
  property.prop([fc.integer({ min: 1, max: 8 }), fc.constantFrom(1, 2, 3, 4, 5, 6, 7 as const), fc.nat(6)])(
    'meets once in every n weeks, on its weekday',
    (everyWeeks, weekday, startOffset) => {
      const ana = createPerson(
        { name: 'Ana', relation: 'report', rhythm: { everyWeeks, weekday: weekday as 1 } },
        on(startOffset),
      )
      const days = Array.from({ length: everyWeeks * 7 * 4 }, (_, n) => addDays(addDays(monday, startOffset), n))
      expect(days.filter((day) => isOneToOneDay(ana, day))).toHaveLength(4)
    },
  )

  test('changed today leaves the past as it was', () => {
    const ana = createPerson({ name: 'Ana', relation: 'report', rhythm: { everyWeeks: 1, weekday: 2 } }, on(0))
    const changed = setRhythm(ana, addDays(monday, 7), { everyWeeks: 1, weekday: 4 })
    expect(isOneToOneDay(changed, addDays(monday, 1))).toBe(true)
    expect(isOneToOneDay(changed, addDays(monday, 8))).toBe(false)
    expect(isOneToOneDay(changed, addDays(monday, 10))).toBe(true)
  })

  test('puts the 1:1 on the day it was moved to, and not on its own day any more', () => {
    const ana = createPerson({ name: 'Ana', relation: 'report', rhythm: { everyWeeks: 1, weekday: 2 } }, on(0))
    const tuesday = addDays(monday, 1)
    const work = createPeopleWork({ type: 'one-to-one', personId: ana.id, dueDay: tuesday, fromRhythm: true }, on(1))
    const moved = recordOutcome(work, 'moved-by-me', on(1), { reason: 'my-code', movedTo: addDays(monday, 3) })
    const journal = toJournal([ana, moved])
    expect(peopleWorkDueOn(journal, tuesday)).toMatchObject([{ personId: ana.id, answer: { outcome: 'moved-by-me' } }])
    expect(peopleWorkDueOn(journal, addDays(monday, 2))).toEqual([])
    expect(peopleWorkDueOn(journal, addDays(monday, 3))).toMatchObject([
      { personId: ana.id, answer: null, dueDay: addDays(monday, 3) },
    ])
  })

  test('is due from the rhythm alone, without anybody typing it', () => {
    const ana = createPerson({ name: 'Ana', relation: 'report', rhythm: { everyWeeks: 2, weekday: 1 } }, on(0))
    const dueOn = (day: Day) => peopleWorkDueOn(toJournal([ana]), day).length
    expect([0, 7, 14].map((offset) => dueOn(addDays(monday, offset)))).toEqual([1, 0, 1])
  })
})

describe('a plan', () => {
  const plan = createPlan({ ifText: 'If', thenText: 'then', cue: { on: 'weekday', weekday: 4 }, from: monday }, on(0))
  const thursday = addDays(monday, 3)

  test('is due at its cue only, and no more once it is closed', () => {
    expect(isPlanDue(plan, monday, [])).toBe(false)
    expect(isPlanDue(plan, thursday, [])).toBe(true)
    expect(isPlanDue(keepPlan(plan, '', on(3)), thursday, [])).toBe(false)
  })

  test('remembers whether the if or the then was wrong, and opens again', () => {
    const missed = missPlan(plan, 'then', '', on(3))
    expect(planOn(missed, thursday)).toMatchObject({ state: 'missed', closedOn: thursday })
    expect(planOn(missed, monday)).toMatchObject({ state: 'open' })
    expect(planOn(reopenPlan(missed, on(4)), addDays(monday, 4))).toMatchObject({ state: 'open' })
  })
})

describe('an exception', () => {
  const input = { type: 'temporary-phase' as const, reason: 'Launch', from: monday, until: addDays(monday, 30) }

  test.each([
    ['no reason', { ...input, reason: '  ' }, 'no-reason'],
    ['an end before the start', { ...input, until: addDays(monday, -1) }, 'ends-before-it-starts'],
    ['more than ninety days', { ...input, until: addDays(monday, 91) }, 'too-long'],
    ['ninety days', { ...input, until: addDays(monday, 90) }, null],
  ])('with %s', (_what, tried, problem) => expect(checkException(tried)).toBe(problem))

  test('runs to its last day, expires, and can be renewed once by at most thirty days', () => {
    const phase = createException(input, on(0))
    expect(exceptionOn(phase, addDays(monday, 30)).state).toBe('running')
    expect(exceptionOn(phase, addDays(monday, 31)).state).toBe('expired')
    expect(canRenew(phase, addDays(monday, 61), 'Slipped')).toBe(false)
    expect(canRenew(phase, addDays(monday, 60), 'Slipped')).toBe(true)
    const renewed = renewException(phase, addDays(monday, 60), 'Slipped', on(29))
    expect(exceptionOn(renewed, addDays(monday, 45))).toEqual({ state: 'running', until: addDays(monday, 60) })
    expect(canRenew(renewed, addDays(monday, 70), 'Again')).toBe(false)
  })

  test('ended early is over from that day', () => {
    const ended = endException(createException(input, on(0)), on(10))
    expect(exceptionOn(ended, addDays(monday, 9)).state).toBe('running')
    expect(exceptionOn(ended, addDays(monday, 12))).toEqual({ state: 'ended-early', until: addDays(monday, 10) })
  })
})

describe('the charter', () => {
  test('has the version in force on a day, and a new role starts a new count', () => {
    const first = createCharter({ reports: 4 }, monday, on(0))
    const grown = createCharter({ reports: 7, newRole: false }, addDays(monday, 30), on(30))
    const moved = createCharter({ reports: 3, newRole: true }, addDays(monday, 90), on(90))
    const all = [moved, first, grown]
    expect(charterOn(all, addDays(monday, 29))?.reports).toBe(4)
    expect(charterOn(all, addDays(monday, 30))?.reports).toBe(7)
    expect(roleStartOn(all, addDays(monday, 80))).toBe(monday)
    expect(roleStartOn(all, addDays(monday, 95))).toBe(addDays(monday, 90))
  })
})
