// S8: 1:1s slip.
import type { Day } from '#shared/calendar/day'
import { outcomesUpTo, type PeopleWork, type PeopleWorkEvent } from '#shared/domain/people-work'
import type { Subject } from '#shared/domain/subject'
import { isSameWeek } from '#shared/calendar/weeks'
import { message, type Signal } from '../signal'
import type { DayBook } from '../day-book'
import type { Message } from '../assessment'

const LEAST_DUE = 4

interface Slot {
  work: PeopleWork
  personId: string
  day: Day
  event: PeopleWorkEvent
}

export const oneToOnesSlip: Signal = {
  id: 'S8',
  role: 'consequence',
  source: ['C7'],
  unit: 'share',
  windowDays: 10,
  firesAt: 'reaching',
  peopleFacing: 10,
  limit: () => ({ threshold: 0.25, alarm: 0.625, why: [message('why.s8')] }),
  compute(book, { threshold }) {
    const slots = answeredSlots(book)
    const leftOut: Message[] = []
    const moved = slots.filter(({ event }) => event.outcome === 'moved-by-me')
    const counted = moved.filter((slot) => {
      if (!wasKeptInItsWeek(slot, book.today)) return true
      leftOut.push(message('counter.s8', { person: { kind: 'person', id: slot.personId } }))
      return false
    })
    const twice = movedTwiceRunning(slots, counted)
    const days = book.window(10)
    const known = days.filter((day) => book.checkInOn(day) !== null).length
    const value = slots.length >= LEAST_DUE ? counted.length / slots.length : null
    const evidence = counted.map(({ work, day, personId, event }) => ({
      recordId: work.id,
      day,
      message: message('saw.one-to-one-moved', {
        person: { kind: 'person', id: personId },
        reason: event.reason ?? 'none',
      }),
    }))
    const subjects = twice.length > 0 ? twice : mostMoved(counted)
    if (value === null && twice.length === 0) return { value: null, known, of: days.length, evidence: [], leftOut }
    return {
      value: value ?? threshold,
      known,
      of: days.length,
      evidence,
      leftOut,
      subjects,
      fires: twice.length > 0,
      countsAtOnce: twice.length > 0,
      isCountered: counted.length === 0,
    }
  },
  plans: (subject) => {
    const person = subject ?? 'them'
    return [
      {
        ifText: message('plan.s8.if', { person }),
        thenText: message('plan.s8.then', { person }),
        cue: subject?.kind === 'person' ? { on: 'one-to-one', personId: subject.id } : { on: 'every-day' },
      },
      {
        ifText: message('plan.s8.code.if', { person }),
        thenText: message('plan.s8.code.then', { person }),
        cue: { on: 'next-working-day' },
      },
    ]
  },
}

/** Every 1:1 that was answered in the window. Their own request, sickness or an offsite is "moved by them": nobody slipped. */
function answeredSlots(book: DayBook): Slot[] {
  const window = new Set(book.window(10))
  const ignored = book.misread('S8')
  const slots: Slot[] = []
  for (const work of book.peopleWork) {
    if (work.type !== 'one-to-one' || work.personId === null || ignored.has(work.id)) continue
    for (const event of outcomesUpTo(work, book.today)) {
      if (window.has(event.day) && !book.isExcused(event.day))
        slots.push({ work, personId: work.personId, day: event.day, event })
    }
  }
  return slots.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.work.id < b.work.id ? -1 : 1))
}

/** Counter-signal: rebooked inside the same week, and held there. */
function wasKeptInItsWeek({ work, day }: Slot, today: Day): boolean {
  return outcomesUpTo(work, today).some(
    (event) => event.outcome === 'done' && event.day >= day && isSameWeek(event.day, day),
  )
}

/** The same person's 1:1 moved twice with none held in between. */
function movedTwiceRunning(slots: readonly Slot[], counted: readonly Slot[]): Subject[] {
  const people = [...new Set(slots.map(({ personId }) => personId))].toSorted()
  const twice = people.filter((personId) => {
    const own = slots.filter((slot) => slot.personId === personId)
    return own.some((slot, index) => counted.includes(slot) && index > 0 && counted.includes(own[index - 1]!))
  })
  return twice.map((id) => ({ kind: 'person', id }))
}

function mostMoved(counted: readonly Slot[]): Subject[] {
  const newest = counted.at(-1)
  return newest ? [{ kind: 'person', id: newest.personId }] : []
}

/** For the combination: moved or dropped for code, or for no reason that was given. */
export function slippedForCode(book: DayBook): boolean {
  const codeOrUnsaid = ({ event }: Slot) => event.reason === 'my-code' || event.reason === null
  return answeredSlots(book).some(
    (slot) => (slot.event.outcome === 'moved-by-me' || slot.event.outcome === 'dropped') && codeOrUnsaid(slot),
  )
}
