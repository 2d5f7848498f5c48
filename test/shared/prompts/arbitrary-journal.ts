// Journals of two months in which anything may have happened, for the engine's laws.
import { fc } from '@fast-check/vitest'
import type { Day } from '../../../shared/calendar/day'
import { DELEGATION_TOUCHES } from '../../../shared/domain/delegation'
import { HANDS_ON_CHIPS, MOVE_REASONS, type CheckInAnswers } from '../../../shared/domain/check-in'
import { NO_OCCASIONAL_ANSWERS } from '../../../shared/domain/occasional-answers'
import { LEVELS } from '../../../shared/domain/level'
import { PEOPLE_WORK_OUTCOMES } from '../../../shared/domain/people-work'
import { aJournal, weekdaysFrom, type JournalBuilder } from '../../support/journal-builder'
import { anyActOnOthersWork, meetOthers } from './arbitrary-others-work'
import { anyOccasionalAct, occasionalArbitraries } from './arbitrary-occasional'
import '../../support/seed'

export const DAYS: readonly Day[] = weekdaysFrom('2026-01-05', 40)
const PEOPLE = ['Ana', 'Ben', 'Cem'] as const
const ITEMS = ['Billing', 'Search', 'Exports'] as const

const anyDayIndex = fc.constantFrom(...DAYS.keys())
const anyPerson = fc.constantFrom(...PEOPLE)
const anyThing = fc.constantFrom(...ITEMS)
/** Somebody who decides most things: calls at these levels come often. */
const MINE = [1, 2, 3, 4, 2, 3, 4] as const
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 6 })

export const anyAnswers: fc.Arbitrary<CheckInAnswers> = fc.record({
  dayKind: fc.oneof(
    { weight: 9, arbitrary: fc.constant('normal' as const) },
    { weight: 2, arbitrary: fc.constantFrom('incident', 'on-call', 'leave', 'travel') },
  ),
  handsOn: maybe(fc.constantFrom(0, 25, 50, 75, 100)),
  handsOnChips: fc.subarray([...HANDS_ON_CHIPS], { maxLength: 1 }),
  touched: maybe(fc.subarray(['read', 'ran', 'demo', 'review'] as const, { maxLength: 1 }).map((list) => [...list])),
  criticalPath: maybe(fc.record({ blocked: fc.boolean(), itemIds: fc.constant([]) })),
  waiting: maybe(fc.constantFrom(0, 1, 2, 3)),
  peopleWorkCounts: fc.option(
    fc.record({
      done: fc.nat({ max: 2 }),
      movedByMe: fc.nat({ max: 1 }),
      movedByThem: fc.nat({ max: 1 }),
      dropped: fc.nat({ max: 1 }),
      reason: maybe(fc.constantFrom(...MOVE_REASONS)),
    }),
    { freq: 2 },
  ),
  anyDecision: maybe(fc.boolean()),
  energy: maybe(fc.constantFrom(1, 2, 3, 4, 5)),
  lateWork: maybe(fc.boolean()),
  ...occasionalArbitraries,
})

/** One thing that happened on a day; does nothing where it cannot have. */
type Act = (told: JournalBuilder, day: Day) => void
const exists = (told: JournalBuilder, kind: 'pathItem' | 'delegation', name: string, day: Day) =>
  told.records().some((record) => record.kind === kind && record.title === name && record.events[0]!.day <= day)

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  anyTakeBackAct(),
  anyThing.map(
    (name): Act =>
      (told, day) =>
        exists(told, 'pathItem', name, day) || told.item(name, day),
  ),
  fc.tuple(anyThing, fc.constantFrom('took-back', 'moved-off-path', 'moved-onto-path', 'done', 'reopened')).map(
    ([name, type]): Act =>
      (told, day) =>
        exists(told, 'pathItem', name, day) && told.itemEvent(name, day, { type }),
  ),
  fc.tuple(anyThing, anyPerson, fc.constantFrom(...LEVELS), fc.constantFrom('new', 'learning', 'solid')).map(
    ([name, to, level, ownerIs]): Act =>
      (told, day) =>
        exists(told, 'delegation', name, day) || told.delegation(name, to, day, { level, ownerIs }),
  ),
  fc.tuple(anyThing, fc.constantFrom(...DELEGATION_TOUCHES, 'took-back', 'took-back')).map(
    ([name, touch]): Act =>
      (told, day) =>
        exists(told, 'delegation', name, day) &&
        told.delegationEvent(name, day, { type: 'touched', touch, pairingAsked: false, reason: null }),
  ),
  anyThing.map(
    (name): Act =>
      (told, day) =>
        exists(told, 'delegation', name, day) && told.delegationEvent(name, day, { type: 'returned' }),
  ),
  anyDecisionAct(),
  anyDecisionAct(),
  anyDecisionAct(),
  anyOneToOneAct(),
  anyOneToOneAct(),
  anyOccasionalAct,
  anyActOnOthersWork,
  anyActOnOthersWork,
  fc.tuple(anyPerson, fc.boolean()).map(
    ([name, formal]): Act =>
      (told, day) =>
        told.owes(name, day, formal),
  ),
)

function anyTakeBackAct(): fc.Arbitrary<Act> {
  return anyThing.map((name): Act => (told, day) => {
    if (exists(told, 'delegation', name, day)) told.touched(name, day, 'took-back')
  })
}

function anyDecisionAct(): fc.Arbitrary<Act> {
  return fc
    .tuple(
      fc.constantFrom(...LEVELS, ...MINE),
      fc.constantFrom('technical', 'technical', 'people'),
      maybe(fc.constantFrom('landed-here', 'landed-here', 'asked-for')),
    )
    .map(([level, subject, arrival]): Act => (told, day) => {
      for (let call = 0; call < 2; call += 1) told.decision(day, { level, subject, arrival, title: 'A call' })
    })
}

function anyOneToOneAct(): fc.Arbitrary<Act> {
  return fc
    .tuple(anyPerson, fc.constantFrom(...PEOPLE_WORK_OUTCOMES, 'moved-by-me'), maybe(fc.constantFrom(...MOVE_REASONS)))
    .map(
      ([name, outcome, reason]): Act =>
        (told, day) =>
          told.oneToOne(name, day, outcome, reason),
    )
}

export interface Happened {
  reports: number
  handsOnShare: number | null
  phaseUntil: Day | null
  /** Somebody who touches nothing technical. */
  isFarAway: boolean
  /** Somebody who skips whatever is asked only now and then. */
  skipsOccasional: boolean
  /** Somebody who has the keyboard in every incident. */
  isHero: boolean
  /** Somebody who works on the path in the gaps of the day and in the evening. */
  isSqueezed: boolean
  /** Somebody who does parts of what is given away. */
  isHelper: boolean
  /** null where nothing was logged. */
  days: (CheckInAnswers | null)[]
  acts: [number, Act][]
}

export const anyHappening: fc.Arbitrary<Happened> = fc.record({
  reports: fc.constantFrom(2, 5, 7, 12),
  handsOnShare: fc.option(fc.constantFrom(20, 50, 80), { freq: 2 }),
  phaseUntil: fc.option(fc.constantFrom(...DAYS), { freq: 2 }),
  isFarAway: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
  skipsOccasional: fc.boolean(),
  isHero: fc.boolean(),
  isSqueezed: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
  isHelper: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
  days: fc.array(fc.option(anyAnswers, { freq: 5 }), { minLength: DAYS.length, maxLength: DAYS.length }),
  // Months in which much happens, and some in which hardly anything does.
  acts: fc.oneof(
    { weight: 4, arbitrary: fc.array(fc.tuple(anyDayIndex, anyAct), { minLength: 20, maxLength: 130 }) },
    { weight: 1, arbitrary: fc.array(fc.tuple(anyDayIndex, anyAct), { maxLength: 4 }) },
  ),
})

/** Told day by day, so that what happens first is there first. */
export function tell(happened: Happened): JournalBuilder {
  const { reports, handsOnShare, phaseUntil, isHelper, days, acts } = happened
  const told = aJournal().charter({ reports, handsOnShare })
  for (const name of PEOPLE) told.person(name)
  meetOthers(told)
  if (phaseUntil) told.exception({ type: 'temporary-phase', reason: 'Launch', from: '2026-01-05', until: phaseUntil })
  told.delegation('Search', 'Ana', '2026-01-05', { level: 6, ownerIs: 'new' })
  DAYS.forEach((day, index) => {
    const answers = days[index]
    if (answers) told.day(day, { ...answers, ...habits(happened) })
    if (answers && isHelper) touchOwn(told, day, index % 2 === 0)
    for (const [at, act] of acts) if (at === index) act(told, day)
  })
  return told
}

/** What is the same on every day. */
function habits({ isFarAway, skipsOccasional, isHero, isSqueezed }: Happened): CheckInAnswers {
  return {
    ...(isFarAway ? { handsOn: 0, touched: [], askedFirst: 0, gaveAnswer: 0 } : {}),
    ...(skipsOccasional ? NO_OCCASIONAL_ANSWERS : {}),
    ...(isHero ? { incidentRole: 'hands', othersAvailable: true } : {}),
    ...(isSqueezed ? { handsOnChips: ['on-path', 'in-gaps'], lateWork: true } : {}),
  }
}

function touchOwn(told: JournalBuilder, day: Day, isPart: boolean): void {
  const touch = isPart ? 'did-part' : 'left-alone'
  told.delegationEvent('Search', day, { type: 'touched', touch, pairingAsked: false, reason: null })
}

export const anyJournal: fc.Arbitrary<JournalBuilder> = anyHappening.map(tell)
export const anyDay: fc.Arbitrary<Day> = fc.constantFrom(...DAYS)
