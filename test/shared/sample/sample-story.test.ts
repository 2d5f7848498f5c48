import { describe, expect, test } from 'vitest'
import { toDay, type Day } from '../../../shared/calendar/day'
import { delegationOn } from '../../../shared/domain/delegation'
import { exceptionOn } from '../../../shared/domain/exception'
import { liveRecords } from '../../../shared/domain/journal'
import {
  openDelegations,
  openFeedbackOwed,
  openObstacles,
  openPathItems,
  plansDueOn,
} from '../../../shared/domain/live'
import { pathItemOn } from '../../../shared/domain/path-item'
import { outcomesUpTo } from '../../../shared/domain/people-work'
import { oneToOnesOn, peopleWorkDueOn } from '../../../shared/domain/people-work-due'
import { planOn } from '../../../shared/domain/plan'
import { suggestionAnswerOn } from '../../../shared/domain/suggestion-record'
import { checkInOn, sampleOn } from './sample'

const today = toDay('2026-04-13')
const { journal, days, dayOf } = sampleOn(today)
const numberOf = (day: Day) => days.indexOf(day) + 1
const byTitle = <R extends { title: string }>(records: readonly R[], title: string): R =>
  records.find((record) => record.title.includes(title))!
const person = (name: string) => liveRecords(journal, 'person').find((each) => each.name.startsWith(name))!

const handsOn = (from: number, to: number) => {
  const shares = days.slice(from - 1, to).flatMap((day): number[] => {
    const share = checkInOn(journal, day)?.handsOn
    return share === undefined || share === null ? [] : [share]
  })
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}
const billing = byTitle(liveRecords(journal, 'pathItem'), 'Billing cut-over')

describe('the story of the sample quarter', () => {
  test('begins within the charter, climbs far above it, and ends below it', () => {
    expect(handsOn(1, 20)).toBeLessThan(20)
    expect(handsOn(21, 30)).toBeGreaterThan(60)
    expect(handsOn(36, 47)).toBeGreaterThan(50)
    expect(handsOn(56, 65)).toBe(0)
  })

  test('takes the billing cut-over in week five and hands it over in week ten', () => {
    const owners = days.map((day) => pathItemOn(billing, day)?.owner ?? null)
    expect(owners.flatMap((owner, index) => (owner === 'me' ? [index + 1] : []))).toEqual(
      Array.from({ length: 25 }, (_, index) => 22 + index),
    )
    expect(pathItemOn(billing, dayOf(47))).toMatchObject({ owner: person('Tomás').id })
    expect(pathItemOn(billing, today)).toMatchObject({ state: 'done', closedOn: dayOf(58) })
  })

  test('takes the same delegation back twice, and returns it', () => {
    const runbook = byTitle(liveRecords(journal, 'delegation'), 'Runbook')
    const takenBack = runbook.events.filter((event) => event.type === 'touched' && event.touch === 'took-back')
    expect(takenBack.map((event) => numberOf(event.day))).toEqual([22, 30])
    expect(delegationOn(runbook, dayOf(46))).toMatchObject({ state: 'with-me', personId: person('Tomás').id })
    expect(delegationOn(runbook, dayOf(47))).toMatchObject({ state: 'with-them' })
    expect(delegationOn(runbook, today)).toMatchObject({ state: 'finished' })
  })

  test('moves 1:1s for code in the slide, and hardly any outside it', () => {
    const moves = liveRecords(journal, 'peopleWork')
      .filter((work) => work.type === 'one-to-one')
      .flatMap((work) => work.events.filter((event) => event.reason === 'my-code'))
      .map((event) => numberOf(event.day))
    expect(moves.length).toBeGreaterThanOrEqual(6)
    expect(moves.every((number) => number >= 21 && number <= 40)).toBe(true)
  })

  test('finishes every 1:1 that it moved to another day', () => {
    const oneToOnes = liveRecords(journal, 'peopleWork').filter((work) => work.type === 'one-to-one')
    const moved = oneToOnes.filter((work) => work.events.some((event) => event.movedTo !== null))
    expect(moved.length).toBeGreaterThan(5)
    expect(moved.flatMap((work) => outcomesUpTo(work, today).at(-1)?.movedTo ?? [])).toEqual([])
  })

  test('has an incident, a leave, and a phase that runs out while the item is still theirs', () => {
    const kinds = days.map((day) => checkInOn(journal, day)?.dayKind)
    expect(kinds.flatMap((kind, index) => (kind === 'incident' ? [index + 1] : []))).toEqual([31, 32, 33])
    expect(liveRecords(journal, 'dayOff')).toMatchObject([{ type: 'leave' }])
    const phase = liveRecords(journal, 'exception')[0]!
    expect(exceptionOn(phase, dayOf(45)).state).toBe('running')
    expect(exceptionOn(phase, dayOf(46)).state).toBe('expired')
  })

  test('lets feedback age in the slide, and owes none of it for long at the end', () => {
    expect(openFeedbackOwed(journal, dayOf(33))).toHaveLength(3)
    expect(openFeedbackOwed(journal, dayOf(20))).toEqual([])
    expect(openFeedbackOwed(journal, today).every((owed) => numberOf(owed.since) >= 61)).toBe(true)
  })

  test('has decisions land on the manager, and go back', () => {
    const low = (from: number, to: number) => {
      const technical = liveRecords(journal, 'decision').filter(
        ({ day, subject }) => subject === 'technical' && numberOf(day) >= from && numberOf(day) <= to,
      )
      return technical.filter(({ level }) => level <= 3).length / technical.length
    }
    expect(low(1, 20)).toBe(0)
    expect(low(21, 30)).toBe(1)
    expect(low(46, 65)).toBe(0)
  })

  test('answers suggestions in all four ways, within the budget of three in five working days', () => {
    const shown = liveRecords(journal, 'suggestion')
    const answers = shown.map((record) => suggestionAnswerOn(record, today)?.type)
    expect(new Set(answers)).toEqual(new Set(['later', 'do-it', 'not-true', 'fine-for-now']))
    const numbers = shown.map((record) => numberOf(record.day))
    for (const number of numbers) {
      expect(numbers.filter((other) => other > number - 5 && other <= number).length).toBeLessThanOrEqual(3)
    }
  })

  test('keeps plans, misses some, edits one, and has some open', () => {
    const plans = liveRecords(journal, 'plan')
    const states = plans.map((plan) => planOn(plan, today)?.state)
    expect(new Set(states)).toEqual(new Set(['kept', 'missed', 'open']))
    expect(plans.some((plan) => plan.events.some((event) => event.type === 'edited'))).toBe(true)
  })

  test('ends with a high delegation to someone new and no check-in, and no technical touch for ten days', () => {
    const dashboards = byTitle(liveRecords(journal, 'delegation'), 'Fraud dashboards')
    expect(delegationOn(dashboards, today)).toMatchObject({
      level: 6,
      ownerIs: 'new',
      nextCheckIn: null,
      openedOn: dayOf(60),
    })
    const touches = days.slice(55).flatMap((day) => checkInOn(journal, day)?.touched ?? [])
    expect(touches).toEqual([])
  })

  test('leaves a ledger to work from, with things of many ages', () => {
    const open = [
      ...openPathItems(journal, today).map(({ state }) => state.ownedSince),
      ...openDelegations(journal, today).map(({ state }) => state.openedOn),
      ...openFeedbackOwed(journal, today).map((owed) => owed.since),
      ...openObstacles(journal, today).map(({ record }) => record.since),
    ]
    expect(open.length).toBeGreaterThanOrEqual(6)
    expect(open.length).toBeLessThanOrEqual(12)
    expect(new Set(open).size).toBeGreaterThanOrEqual(8)
  })

  test.each(['2026-04-13', '2026-04-14', '2026-04-15', '2026-04-16', '2026-04-17'])(
    'has people to meet, and a plan at its cue, when opened on %s',
    (opened) => {
      const sample = sampleOn(opened)
      const names = oneToOnesOn(sample.journal, toDay(opened)).map((id) => sample.journal.person.get(id)!.name)
      expect(names.toSorted()).toEqual(['Farah Haddad', 'Tomás Herrera'])
      expect(plansDueOn(sample.journal, toDay(opened)).length).toBeGreaterThanOrEqual(1)
      expect(peopleWorkDueOn(sample.journal, toDay(opened)).some((due) => due.type === 'partner')).toBe(true)
    },
  )

  test('tells the same story whichever weekday it is opened on', () => {
    const outcomes = (opened: string) => {
      const sample = sampleOn(opened)
      return liveRecords(sample.journal, 'peopleWork').flatMap((work) =>
        work.events.map((event) => `${work.type} ${sample.days.indexOf(event.day)} ${event.outcome}`),
      )
    }
    const monday = outcomes('2026-04-13').toSorted()
    for (const opened of ['2026-04-14', '2026-04-15', '2026-04-16', '2026-04-17', '2026-04-18', '2026-04-19'])
      expect(outcomes(opened).toSorted()).toEqual(monday)
  })
})
