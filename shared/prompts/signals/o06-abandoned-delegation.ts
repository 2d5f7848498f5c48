// O6: given away at a high level, to someone new to it, with no check-in agreed.
import { delegationOn } from '#shared/domain/delegation'
import { message, type Signal } from '../signal'
import type { Subject } from '#shared/domain/subject'

const HIGH_LEVEL = 6
const DAYS_WITHOUT = 5
/** Where half the team is junior, it shows sooner. */
const DAYS_WITHOUT_JUNIORS = 3

export const abandonedDelegation: Signal = {
  id: 'O6',
  role: 'own-action',
  source: ['C10'],
  unit: 'working-days-old',
  windowDays: 10,
  isEvent: true,
  firesAt: 'reaching',
  peopleFacing: 7,
  limit(book) {
    const threshold = book.juniorsAreHalf ? DAYS_WITHOUT_JUNIORS : DAYS_WITHOUT
    return {
      threshold,
      alarm: threshold * 2,
      why: [message('why.o6'), ...(book.juniorsAreHalf ? [message('why.juniors-sooner')] : [])],
    }
  },
  compute(book, { threshold }) {
    const ignored = book.misread('O6')
    const days = book.window(10)
    const alone = book.delegations
      .filter(({ id }) => !ignored.has(id))
      .map((delegation) => ({ delegation, now: delegationOn(delegation, book.today) }))
      .filter(
        ({ now }) =>
          now?.state === 'with-them' && now.level >= HIGH_LEVEL && now.ownerIs === 'new' && now.nextCheckIn === null,
      )
      .map(({ delegation, now }) => {
        const since =
          now!.lastCheckInHeld && now!.lastCheckInHeld > now!.levelSince ? now!.lastCheckInHeld : now!.levelSince
        return { delegation, personId: now!.personId, since, age: book.calendar.workingDaysBetween(since, book.today) }
      })
      .sort((a, b) => b.age - a.age)
    const old = alone.filter(({ age }) => age >= threshold)
    return {
      value: alone[0]?.age ?? 0,
      known: days.length,
      of: days.length,
      evidence: old.map(({ delegation, personId, since, age }) => ({
        recordId: delegation.id,
        day: since,
        message: message('saw.no-check-in', {
          delegation: { kind: 'delegation', id: delegation.id },
          person: { kind: 'person', id: personId },
          days: age,
        }),
      })),
      leftOut: [],
      subjects: old.slice(0, 1).map(({ delegation }): Subject => ({ kind: 'delegation', id: delegation.id })),
    }
  },
  plans: (subject, book) => {
    const delegation = subject && book.delegations.find(({ id }) => id === subject.id)
    const personId = delegation && delegationOn(delegation, book.today)?.personId
    const person = personId ? { kind: 'person' as const, id: personId } : 'them'
    return [
      {
        ifText: message('plan.o6.if', { person }),
        thenText: message('plan.o6.then', { person }),
        cue: personId ? { on: 'one-to-one', personId } : { on: 'next-working-day' },
      },
      {
        ifText: message('plan.o6.now.if', { person }),
        thenText: message('plan.o6.now.then', { delegation: subject ?? 'it', person }),
        cue: { on: 'next-working-day' },
      },
    ]
  },
}
