// S8: 1:1s slip.
import { isSameWeek } from '#shared/calendar/weeks'
import type { Day } from '#shared/calendar/day'
import type { MoveReason } from '#shared/domain/check-in'
import { outcomesUpTo } from '#shared/domain/people-work'
import { isAway } from '#shared/domain/person'
import { subjectKey, type Subject } from '#shared/domain/subject'
import type { Evidence, Message } from '../assessment'
import type { DayBook } from '../day-book'
import type { DayOutcome } from '../journal-index'
import { message } from '../message'
import { passes } from '../read-signal'
import { secondLimit } from '../second-limit'
import { alarmFor, limitOf, type Clause, type Limit, type SecondLimit, type Signal } from '../signal'
import { person } from '../subjects'
import { excusedMessage, isEnough, loggedDays } from '../windows'

const LEAST_DUE = 4
const RUNNING: SecondLimit = {
  id: 'S8.twice',
  unit: 'count',
  firesAt: 'reaching',
  usual: () => ({ threshold: 2, why: [message('why.S8')] }),
}

/** A 1:1 that was answered; without a person where a short check-in only counted people work. */
interface Slot {
  personId: string | null
  recordId: string
  day: Day
  slipped: boolean
  reason: MoveReason | null
  isExcused: boolean
  /** From a short check-in, which does not tell 1:1s from other people work. */
  isCounted: boolean
}

export const oneToOnesSlip: Signal = {
  id: 'S8',
  role: 'consequence',
  source: ['C7'],
  windowDays: 10,
  unit: 'share',
  needsNews: true,
  peopleFacing: 10,
  limit: () => limitOf('share', 0.25, message('why.S8')),
  others: [RUNNING],
  compute(book, limit) {
    const { slots, leftOut } = answeredSlots(book)
    return {
      ...loggedDays(book, 10),
      leftOut,
      clauses: [shareClause(book, limit, slots), ...running(book, limit, slots)],
    }
  },
  // Moved for an incident, a meeting or want of energy is not what hands-on work pushed aside.
  combines(book, limit) {
    const { slots } = answeredSlots(book)
    const forCode = slots.map((slot) => ({
      ...slot,
      slipped: slot.slipped && (slot.reason === 'my-code' || slot.reason === null),
    }))
    return [shareClause(book, limit, forCode), ...running(book, limit, forCode)].some(passes)
  },
  // Several people's, each moved once, are nobody's that keeps moving; what was only counted need not be 1:1s.
  saidAs: ({ separately, evidence }, subject) => {
    if (separately.some((one) => subjectKey(one) === subjectKey(subject))) return null
    const isCounted = evidence.some(({ message: { id } }) => id === 'seen.people-work-moved')
    return isCounted
      ? { title: 'title.S8.counted', away: 'away.S8.counted' }
      : { title: 'title.S8.share', away: 'away.S8.share' }
  },
  plans: (subject, book) => {
    const params: Message['params'] = subject ? { person: subject } : {}
    const what = planAgainst(subject, book)
    return [
      {
        ifText: message('plan.S8.rebook.if', params),
        thenText: message('plan.S8.rebook.then'),
        cue: subject?.kind === 'person' ? { on: 'one-to-one', personId: subject.id } : { on: 'every-day' },
      },
      {
        ifText: message(what[0], params),
        thenText: message(what[1], params),
        cue: { on: 'next-working-day' },
      },
    ]
  },
}

const AGAINST: Record<MoveReason, readonly [string, string]> = {
  'my-code': ['plan.S8.code.if', 'plan.S8.code.then'],
  meeting: ['plan.S8.meeting.if', 'plan.S8.meeting.then'],
  incident: ['plan.S8.incident.if', 'plan.S8.incident.then'],
  energy: ['plan.S8.energy.if', 'plan.S8.energy.then'],
  other: ['plan.S8.again.if', 'plan.S8.again.then'],
}

/** Against the reason that most moves had, of two the one of the last; against moving again where none is known. */
function planAgainst(subject: Subject | null, book: DayBook): readonly [string, string] {
  const reasons = answeredSlots(book)
    .slots.filter(({ slipped, personId }) => slipped && (subject === null || personId === subject.id))
    .flatMap(({ reason }) => reason ?? [])
  const often = (reason: MoveReason) => reasons.filter((one) => one === reason).length
  const [most = 'other'] = reasons.toReversed().toSorted((a, b) => often(b) - often(a))
  return AGAINST[most]
}

/** A quarter of at least four; not in the first days of a journal or a role, which are no fortnight yet. */
function shareClause(book: DayBook, { threshold }: Limit, slots: readonly Slot[]): Clause {
  const slipped = slots.filter((slot) => slot.slipped)
  const newest = slipped.findLast(({ personId }) => personId !== null)?.personId ?? null
  const subject = newest === null ? null : person(newest)
  const raised = threshold * (subject ? book.raise('S8', subject) : 1)
  // Held in an incident week counts for you; it does not make four out of three.
  const due = slots.filter(({ isExcused }) => !isExcused).length
  return {
    value: due >= LEAST_DUE && isEnough(10, book.window(10).length) ? slipped.length / slots.length : null,
    threshold: raised,
    alarm: alarmFor('share', raised),
    unit: 'share',
    firesAt: 'reaching',
    subjects: subject ? [subject] : [],
    saw: message(slots.some(({ isCounted }) => isCounted) ? 'saw.S8.counted' : 'saw.S8', {
      slipped: slipped.length,
      due: slots.length,
      days: daysOf(slipped),
    }),
    evidence: slipped.map(toEvidence),
  }
}

/** The same person's 1:1 twice, or as often as its limit says, with none held in between. */
function running(book: DayBook, first: Limit, slots: readonly Slot[]): Clause[] {
  const runs = new Map<string, Slot[]>()
  const found = new Map<string, Slot[]>()
  for (const slot of slots) {
    if (slot.personId === null) continue
    const run = slot.slipped ? [...(runs.get(slot.personId) ?? []), slot] : []
    runs.set(slot.personId, run)
    if (run.length >= secondLimit(RUNNING, book, first, person(slot.personId))) found.set(slot.personId, run)
  }
  return [...found].map(([personId, run]) => {
    const threshold = secondLimit(RUNNING, book, first, person(personId))
    return {
      value: run.length,
      threshold,
      alarm: alarmFor('count', threshold),
      unit: 'count',
      firesAt: 'reaching',
      isEvent: true,
      subjects: [person(personId)],
      isForEach: true,
      saw: message('saw.S8.twice', { person: person(personId), count: run.length, days: daysOf(run) }),
      evidence: run.map(toEvidence),
    }
  })
}

function toEvidence({ recordId, day, personId, reason }: Slot): Evidence {
  const params = { reason: reason ?? 'none', day }
  const said =
    personId === null
      ? message('seen.people-work-moved', params)
      : message('seen.one-to-one-moved', { ...params, person: person(personId) })
  return { recordId, day, message: said }
}

const daysOf = (slots: readonly Slot[]): Day[] => [...new Set(slots.map(({ day }) => day))]

/** Every answer of the window, in order. Their request, their absence or sickness is "moved by them": nobody slipped. */
function answeredSlots(book: DayBook): { slots: Slot[]; leftOut: Message[] } {
  const ignored = book.misread('S8')
  const slots: Slot[] = []
  const leftOut: Message[] = []
  let excused = 0
  for (const day of book.window(10)) {
    const outcomes = oneToOnesOn(book, day).filter(({ work }) => !ignored.has(work.id))
    if (book.isExcused(day)) {
      excused += 1
      for (const { work } of outcomes.filter(({ event }) => event.outcome === 'done'))
        slots.push({ ...slotOf(work, day), isExcused: true })
    } else if (outcomes.length === 0) slots.push(...countedSlots(book, day, ignored))
    else for (const outcome of outcomes) addSlot(book, day, outcome, slots, leftOut)
  }
  return { slots, leftOut: [...excusedMessage(excused), ...leftOut] }
}

function oneToOnesOn(book: DayBook, day: Day): readonly DayOutcome[] {
  return (book.outcomes.get(day) ?? []).filter(({ work }) => work.type === 'one-to-one')
}

function slotOf({ personId, id: recordId }: DayOutcome['work'], day: Day): Slot {
  return { personId, recordId, day, slipped: false, reason: null, isExcused: false, isCounted: false }
}

function addSlot(book: DayBook, day: Day, { work, event }: DayOutcome, slots: Slot[], leftOut: Message[]): void {
  const slot = { ...slotOf(work, day), reason: event.reason }
  const moved = event.outcome === 'moved-by-me' || event.outcome === 'dropped'
  const why = moved ? whyNotSlipped(book, { work, event }, day) : null
  if (why) leftOut.push(why)
  // Moved by them says nothing about me: it was due, and it does not break a run of my own moves.
  if (event.outcome === 'moved-by-them') slots.push({ ...slot, personId: null })
  else slots.push({ ...slot, slipped: moved && !why })
}

function whyNotSlipped(book: DayBook, { work, event }: DayOutcome, day: Day): Message | null {
  const owner = work.personId === null ? undefined : book.journal.person.get(work.personId)
  const who = work.personId === null ? 'them' : person(work.personId)
  if (owner && isAway(owner, day)) return message('left-out.S8.away', { person: who, day })
  const isNewest = outcomesUpTo(work, book.today).at(-1)?.day === day
  const { movedTo } = event
  if (isNewest && movedTo !== null && movedTo > day && movedTo >= book.today && isSameWeek(movedTo, day))
    return message('left-out.S8.rebooked', { person: who, until: movedTo })
  const wasHeld = outcomesUpTo(work, book.today).some(
    ({ outcome, day: on }) => outcome === 'done' && on >= day && isSameWeek(on, day),
  )
  return wasHeld ? message('counter.S8', { person: who, day }) : null
}

/** A short check-in counts people work and names nobody. */
function countedSlots(book: DayBook, day: Day, ignored: ReadonlySet<string>): Slot[] {
  const checkIn = book.checkInOn(day)
  const counts = checkIn?.peopleWorkCounts
  // A share needs both its parts: held without moved, or moved without held, says nothing of it.
  if (!checkIn || !counts || counts.done === null || counts.movedByMe === null || ignored.has(checkIn.id)) return []
  const slot = (slipped: boolean): Slot => ({
    personId: null,
    recordId: checkIn.id,
    day,
    slipped,
    reason: counts.reason,
    isExcused: false,
    isCounted: true,
  })
  return [
    ...Array.from({ length: counts.done + (counts.movedByThem ?? 0) }, () => slot(false)),
    ...Array.from({ length: counts.movedByMe + (counts.dropped ?? 0) }, () => slot(true)),
  ]
}
