// S13: nothing is given away at a high level while there is something to give.
import type { Day } from '#shared/calendar/day'
import { delegationOn, type Delegation } from '#shared/domain/delegation'
import { eventsUpTo } from '#shared/domain/events'
import { isPresent } from '#shared/domain/person'
import type { Subject } from '#shared/domain/subject'
import type { Evidence } from '../assessment'
import type { DayBook } from '../day-book'
import { message } from '../message'
import { workedWeekday } from '../plan-weekday'
import { isInFirstDays } from '../newcomers'
import { limitOf, alarmFor, type Clause, type Limit, type Signal } from '../signal'
import { currentItem, person, SOMEONE, someReport, whenTheyMeet } from '../subjects'
import { isEnough, loggedDays } from '../windows'

const WINDOW_DAYS = 15
const SMALL_TEAM_DAYS = 20
const SMALL_TEAM = 3
const LOOK_BACK_DAYS = 60
const HIGH_LEVEL = 5
const LOW_LEVEL = 3

/** A delegation at a low level with somebody. */
interface Low {
  delegation: Delegation
  personId: string
  isSolid: boolean
  since: Day
  age: number
}

export const delegationStuck: Signal = {
  id: 'S13',
  role: 'own-action',
  source: ['C10'],
  windowDays: WINDOW_DAYS,
  unit: 'working-days-old',
  zeroIsTheFinding: true,
  peopleFacing: 4,
  limit: ({ reports }) =>
    reports !== null && reports <= SMALL_TEAM
      ? limitOf('working-days-old', SMALL_TEAM_DAYS, message('why.S13.small-team'))
      : limitOf('working-days-old', WINDOW_DAYS, message('why.S13')),
  compute(book, limit) {
    const coverage = loggedDays(book, WINDOW_DAYS)
    const low = lowOnes(book)
    const item = itemToGive(book)
    const isTeamNew = isEverybodyNew(book)
    return {
      ...coverage,
      leftOut: isTeamNew ? [message('left-out.S13.team-new')] : [],
      // Where nothing is mine and nothing is at a low level, there is nothing to raise.
      isCountered: isTeamNew || (item === null && low.length === 0),
      clauses: [
        sinceRaised(book, limit, low, item, isEnough(WINDOW_DAYS, coverage.known)),
        ...solidOwner(book, limit, low),
      ],
    }
  },
  plans: (subject, book) => {
    const delegation = subject?.kind === 'delegation' ? book.journal.delegation.get(subject.id) : undefined
    const ownerId = delegation && delegationOn(delegation, book.today)?.personId
    const who = ownerId ? person(ownerId) : someReport(book)
    const weekday = workedWeekday(1, book)
    return [
      {
        ifText: message('plan.S13.monday.if', { weekday }),
        thenText: message('plan.S13.monday.then', { person: who ?? SOMEONE, item: subject ?? 'one I would enjoy' }),
        cue: { on: 'weekday', weekday },
      },
      {
        ifText: message('plan.S13.level.if', { person: who ?? SOMEONE }),
        thenText: message('plan.S13.level.then', { item: subject ?? 'one thing' }),
        cue: whenTheyMeet(who),
      },
    ]
  },
}

/** Working days since something was last given away at level 5 or more, or raised. */
function sinceRaised(
  book: DayBook,
  { threshold, alarm }: Limit,
  low: readonly Low[],
  item: Subject | null,
  isKnown: boolean,
): Clause {
  const last = lastRaise(book)
  const age = book.age(last ?? firstKnownDay(book))
  const subjects = [...low.map(({ delegation }) => subjectOf(delegation)), ...(item ? [item] : [])]
  const raise = subjects[0] ? book.raise('S13', subjects[0]) : 1
  const isShort = age < threshold * raise
  return {
    // That something was given is known however little was logged; that nothing was, only where the days were.
    value: isKnown || (last !== null && isShort) ? age : null,
    threshold: threshold * raise,
    alarm: raise === 1 ? alarm : alarmFor('working-days-old', threshold * raise),
    unit: 'working-days-old',
    firesAt: 'reaching',
    subjects,
    saw: last ? message('saw.S13.since', { age, since: last }) : message('saw.S13.never', { age }),
    evidence: [...low.map(toEvidence), ...heldEvidence(book, item)],
  }
}

/** Somebody solid who has been kept at a low level. */
function solidOwner(book: DayBook, { threshold }: Limit, low: readonly Low[]): Clause[] {
  const raised = ({ delegation }: Low) => threshold * book.raise('S13', subjectOf(delegation))
  const kept = low.filter((one) => one.isSolid && one.age >= raised(one))
  const [named] = kept
  if (!named) return []
  const limit = raised(named)
  return [
    {
      value: named.age,
      threshold: limit,
      alarm: alarmFor('working-days-old', limit),
      unit: 'working-days-old',
      firesAt: 'reaching',
      subjects: kept.map(({ delegation }) => subjectOf(delegation)),
      isForEach: true,
      saw: message('saw.S13.solid', {
        delegation: subjectOf(named.delegation),
        person: person(named.personId),
        age: named.age,
        since: named.since,
      }),
      evidence: kept.map(toEvidence),
    },
  ]
}

const subjectOf = ({ id }: Pick<Delegation, 'id'>): Subject => ({ kind: 'delegation', id })

/** Longest first. */
function lowOnes(book: DayBook): Low[] {
  const ignored = book.misread('S13')
  const low = book.delegations.flatMap((delegation): Low[] => {
    const state = ignored.has(delegation.id) ? null : delegationOn(delegation, book.today)
    if (state?.state !== 'with-them' || state.level > LOW_LEVEL) return []
    const { personId, levelSince: since, ownerIs } = state
    return [{ delegation, personId, isSolid: ownerIs === 'solid', since, age: book.age(since) }]
  })
  return low.sort((a, b) => b.age - a.age)
}

/** The last day of a quarter on which a delegation began at level 5 or more, or had its level raised; null for none. */
function lastRaise(book: DayBook): Day | null {
  const [first = book.today] = book.window(LOOK_BACK_DAYS)
  let last: Day | null = null
  for (const delegation of book.delegationsSince(first))
    for (const day of raiseDays(delegation, book.today)) if (last === null || day > last) last = day
  return last
}

function raiseDays({ events }: Delegation, today: Day): Day[] {
  const days: Day[] = []
  let level = 0
  for (const event of eventsUpTo(events, today)) {
    if (event.type !== 'opened' && event.type !== 'level-set') continue
    const isRaise = event.type === 'opened' ? event.level >= HIGH_LEVEL : event.level > level
    if (isRaise) days.push(event.day)
    level = event.level
  }
  return days
}

/** Of the role and the last quarter. */
function firstKnownDay(book: DayBook): Day {
  const quarter = book.window(LOOK_BACK_DAYS)
  return quarter.find((day) => book.checkInOn(day) !== null) ?? book.today
}

function itemToGive(book: DayBook): Subject | null {
  const item = currentItem(book)
  return item && !book.misread('S13').has(item.id) ? item : null
}

function isEverybodyNew(book: DayBook): boolean {
  const reports = book.people.filter((one) => one.relation === 'report' && isPresent(one, book.today))
  return reports.length > 0 && reports.every((one) => isInFirstDays(one, book.today))
}

function toEvidence({ delegation, personId, since, age }: Low): Evidence {
  const params = { delegation: subjectOf(delegation), person: person(personId), age, day: since }
  return { recordId: delegation.id, day: since, message: message('seen.low-level', params) }
}

function heldEvidence({ today }: DayBook, item: Subject | null): Evidence[] {
  return item ? [{ recordId: item.id, day: today, message: message('seen.held-item', { item, day: today }) }] : []
}
