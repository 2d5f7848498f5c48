// S9: feedback that was noticed and not said.
import { feedbackOwedOn } from '#shared/domain/feedback-owed'
import { message, type Signal } from '../signal'

const MANY = 3

export const feedbackDebt: Signal = {
  id: 'S9',
  role: 'consequence',
  source: ['C7'],
  unit: 'working-days-old',
  windowDays: 10,
  firesAt: 'passing',
  peopleFacing: 9,
  limit: () => ({ threshold: 5, alarm: 10, why: [message('why.s9')] }),
  compute(book, { threshold }) {
    const ignored = book.misread('S9')
    const days = book.window(10)
    const live = book.feedbackOwed.filter(
      (owed) => !ignored.has(owed.id) && feedbackOwedOn(owed, book.today)?.state === 'open',
    )
    const formal = live.filter((owed) => owed.formal)
    const open = live
      .filter((owed) => !owed.formal)
      .map((owed) => ({ owed, age: book.calendar.workingDaysBetween(owed.since, book.today) }))
      .sort((a, b) => b.age - a.age)
    const old = open.filter(({ age }) => age > threshold)
    const named = old.length > 0 ? old : open.length >= MANY ? open : []
    const person = (id: string) => ({ kind: 'person' as const, id })
    return {
      value: open[0]?.age ?? 0,
      known: days.length,
      of: days.length,
      evidence: named.map(({ owed, age }) => ({
        recordId: owed.id,
        day: owed.since,
        message: message('saw.feedback-owed', { person: person(owed.personId), days: age }),
      })),
      leftOut: formal.map((owed) => message('left-out.formal', { person: person(owed.personId) })),
      subjects: named.slice(0, 1).map(({ owed }) => person(owed.personId)),
      fires: named.length > 0,
    }
  },
  plans: (subject) => {
    const person = subject ?? 'them'
    return [
      {
        ifText: message('plan.s9.if', { person }),
        thenText: message('plan.s9.then', { person }),
        cue: { on: 'weekday', weekday: 3 },
      },
      {
        ifText: message('plan.s9.one-to-one.if', { person }),
        thenText: message('plan.s9.one-to-one.then', { person }),
        cue: subject?.kind === 'person' ? { on: 'one-to-one', personId: subject.id } : { on: 'next-working-day' },
      },
    ]
  },
}
