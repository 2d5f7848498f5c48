// S4: I took delegated work back.
import type { Day } from '#shared/calendar/day'
import { delegationOn, touchOn, type Delegation } from '#shared/domain/delegation'
import { message, type Signal } from '../signal'
import type { DayBook } from '../day-book'
import type { Evidence, Message } from '../assessment'
import type { Subject } from '#shared/domain/subject'

const RETURN_WITHIN_DAYS = 5
const EXCUSED_REASONS = ['safety-security-legal', 'owner-on-leave']

interface TakeBack {
  delegation: Delegation
  personId: string
  day: Day
}

export const tookBack: Signal = {
  id: 'S4',
  role: 'consequence',
  source: ['C10'],
  unit: 'count',
  windowDays: 20,
  isEvent: true,
  firesAt: 'reaching',
  peopleFacing: 8,
  limit: () => ({ threshold: 2, alarm: 4, why: [message('why.s4')] }),
  compute(book) {
    const { counted, leftOut } = takeBacks(book)
    const repeated = repeatedSubjects(counted)
    const evidence: Evidence[] = counted.map(({ delegation, day, personId }) => ({
      recordId: delegation.id,
      day,
      message: message('saw.took-back', {
        delegation: { kind: 'delegation', id: delegation.id },
        person: { kind: 'person', id: personId },
      }),
    }))
    const of = book.window(20).length
    const newest = counted.at(-1)
    const subjects: Subject[] =
      repeated.length > 0 ? repeated : newest ? [{ kind: 'delegation', id: newest.delegation.id }] : []
    // Events are rare: having none recorded is an answer, not a gap.
    return { value: counted.length, known: of, of, evidence, leftOut, subjects, fires: repeated.length > 0 }
  },
  plans: (subject, book) => {
    const delegation = subject?.kind === 'delegation' ? book.delegations.find(({ id }) => id === subject.id) : undefined
    const personId =
      subject?.kind === 'person' ? subject.id : delegation && delegationOn(delegation, book.today)?.personId
    const item = subject ?? 'it'
    const owner: Subject | string = personId ? { kind: 'person', id: personId } : 'them'
    return [
      {
        ifText: message('plan.s4.if', { item }),
        thenText: message('plan.s4.then', { owner }),
        cue: { on: 'next-working-day' },
      },
      {
        ifText: message('plan.s4.return.if', { owner }),
        thenText: message('plan.s4.return.then', { item, owner }),
        cue: personId ? { on: 'one-to-one', personId } : { on: 'next-working-day' },
      },
    ]
  },
}

/** Take-backs that count: not for safety, security or law, not from someone away, not on an excused day, not returned within five days. */
function takeBacks(book: DayBook): { counted: TakeBack[]; leftOut: Message[] } {
  const window = new Set(book.window(20))
  const ignored = book.misread('S4')
  const counted: TakeBack[] = []
  const leftOut: Message[] = []
  for (const delegation of book.delegations) {
    if (ignored.has(delegation.id)) continue
    for (const day of takeBackDays(delegation, window)) {
      const touch = touchOn(delegation, day)!
      const personId = delegationOn(delegation, day)!.personId
      const subject = { kind: 'delegation' as const, id: delegation.id }
      if (touch.reason && EXCUSED_REASONS.includes(touch.reason))
        leftOut.push(message('left-out.s4.reason', { delegation: subject, reason: touch.reason }))
      else if (book.isExcused(day)) leftOut.push(message('left-out.s4.excused', { delegation: subject, day }))
      else if (wasReturned(book, delegation, day)) leftOut.push(message('counter.s4', { delegation: subject }))
      else counted.push({ delegation, personId, day })
    }
  }
  return { counted: counted.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)), leftOut }
}

function takeBackDays(delegation: Delegation, window: ReadonlySet<Day>): Day[] {
  const days = new Set(
    delegation.events.filter(({ type, day }) => type === 'touched' && window.has(day)).map(({ day }) => day),
  )
  return [...days].filter((day) => touchOn(delegation, day)?.touch === 'took-back').toSorted()
}

function wasReturned(book: DayBook, delegation: Delegation, takenOn: Day): boolean {
  return delegation.events.some(
    ({ type, day }) =>
      type === 'returned' &&
      day >= takenOn &&
      day <= book.today &&
      book.calendar.workingDaysBetween(takenOn, day) <= RETURN_WITHIN_DAYS,
  )
}

/** The same delegation twice, else the same person twice. */
function repeatedSubjects(counted: readonly TakeBack[]): Subject[] {
  const twice = (keys: string[]) => [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))]
  const delegations = twice(counted.map(({ delegation }) => delegation.id))
  if (delegations.length > 0) return delegations.map((id) => ({ kind: 'delegation', id }))
  return twice(counted.map(({ personId }) => personId)).map((id) => ({ kind: 'person', id }))
}
