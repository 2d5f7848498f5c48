// O6: given away at a high level, to someone new to it, with no check-in agreed.
import type { Day } from '#shared/calendar/day'
import { delegationOn, type Delegation } from '#shared/domain/delegation'
import type { DayBook } from '../day-book'
import { message } from '../message'
import { alarmFor, limitOf, type Signal } from '../signal'
import { person } from '../subjects'
import { isEnough, loggedDays } from '../windows'

const HIGH_LEVEL = 6

interface LeftAlone {
  delegation: Delegation
  personId: string
  since: Day
  age: number
  /** The limit for this one. */
  limit: number
}

export const abandonedDelegation: Signal = {
  id: 'O6',
  role: 'own-action',
  source: ['C10'],
  windowDays: 10,
  unit: 'working-days-old',
  isEvent: true,
  peopleFacing: 7,
  limit: (book) =>
    book.juniorsAreHalf
      ? limitOf('working-days-old', 3, message('why.O6'), message('why.juniors-sooner'))
      : limitOf('working-days-old', 5, message('why.O6')),
  compute(book, { threshold }) {
    const coverage = loggedDays(book, 10)
    const alone = leftAlone(book, threshold)
    const long = alone.filter(({ age, limit }) => age >= limit)
    const [named] = long.length > 0 ? long : alone
    const limit = named?.limit ?? threshold
    return {
      ...coverage,
      leftOut: [],
      clauses: [
        {
          value: alone.length > 0 || isEnough(10, coverage.known) ? (named?.age ?? 0) : null,
          threshold: limit,
          alarm: alarmFor('working-days-old', limit),
          unit: 'working-days-old',
          firesAt: 'reaching',
          subjects: long.map(({ delegation }) => ({ kind: 'delegation', id: delegation.id })),
          isForEach: true,
          saw: named ? message('saw.O6', said(named)) : message('saw.O6.none'),
          evidence: long.map((one) => ({
            recordId: one.delegation.id,
            day: one.since,
            message: message('seen.no-check-in', { ...said(one), day: one.since }),
          })),
        },
      ],
    }
  },
  plans: (subject, book) => {
    const delegation = subject && book.journal.delegation.get(subject.id)
    const personId = delegation && delegationOn(delegation, book.today)?.personId
    const who = personId ? person(personId) : 'them'
    return [
      {
        ifText: message('plan.O6.agree.if', { person: who }),
        thenText: message('plan.O6.agree.then', { delegation: subject ?? 'it' }),
        cue: personId ? { on: 'one-to-one', personId } : { on: 'next-working-day' },
      },
      {
        ifText: message('plan.O6.ask.if', { person: who }),
        thenText: message('plan.O6.ask.then', { delegation: subject ?? 'it' }),
        cue: { on: 'next-working-day' },
      },
    ]
  },
}

const said = ({ delegation, personId, since, age }: LeftAlone) => ({
  delegation: { kind: 'delegation' as const, id: delegation.id },
  person: person(personId),
  age,
  since,
})

/** Longest first. */
function leftAlone(book: DayBook, threshold: number): LeftAlone[] {
  const ignored = book.misread('O6')
  const alone: LeftAlone[] = []
  for (const delegation of book.delegations) {
    const state = ignored.has(delegation.id) ? null : delegationOn(delegation, book.today)
    if (
      state?.state !== 'with-them' ||
      state.level < HIGH_LEVEL ||
      state.ownerIs !== 'new' ||
      state.nextCheckIn !== null
    )
      continue
    const held = state.lastCheckInHeld
    const since = held !== null && held > state.levelSince ? held : state.levelSince
    const limit = threshold * book.raise('O6', { kind: 'delegation', id: delegation.id })
    alone.push({ delegation, personId: state.personId, since, age: book.age(since), limit })
  }
  return alone.sort((a, b) => b.age - a.age)
}
