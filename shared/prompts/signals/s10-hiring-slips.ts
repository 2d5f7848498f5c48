// S10: hiring slips: a step that I move, a candidate who waits. Nothing is read while no role is open.
import type { Day } from '#shared/calendar/day'
import type { MoveReason } from '#shared/domain/check-in'
import { outcomesUpTo, type PeopleWork } from '#shared/domain/people-work'
import { isPresent } from '#shared/domain/person'
import type { Subject } from '#shared/domain/subject'
import type { Evidence, MessageParam } from '../assessment'
import type { DayBook } from '../day-book'
import { isHandsOnHalfTheDays } from '../hands-on-days'
import { message } from '../message'
import { passes } from '../read-signal'
import { secondLimit } from '../second-limit'
import { alarmFor, limitOf, type Clause, type Computed, type Limit, type SecondLimit, type Signal } from '../signal'
import { person } from '../subjects'
import { excusedMessage, isEnough, loggedDays } from '../windows'

const WINDOW_DAYS = 10
/** A role is open where hiring was on the table within the last month. */
const OPEN_ROLE_DAYS = 20
const WAITING: SecondLimit = {
  id: 'S10.waiting',
  unit: 'working-days-old',
  firesAt: 'passing',
  usual: () => ({ threshold: 3, why: [message('why.S10')] }),
}

interface Moved {
  work: PeopleWork
  day: Day
  reason: MoveReason | null
}
interface Waiting {
  work: PeopleWork
  since: Day
  age: number
}

export const hiringSlips: Signal = {
  id: 'S10',
  role: 'consequence',
  source: ['C7', 'C4'],
  windowDays: WINDOW_DAYS,
  unit: 'count',
  peopleFacing: 8.5,
  limit: () => limitOf('count', 2, message('why.S10')),
  others: [WAITING],
  compute(book, limit) {
    const steps = hiringSteps(book)
    if (steps === null) return noOpenRole(limit)
    const coverage = loggedDays(book, WINDOW_DAYS)
    const isKnown = isEnough(WINDOW_DAYS, coverage.known)
    const excused = book.window(WINDOW_DAYS).filter((day) => book.isExcused(day)).length
    const waiting = waitingClause(book, limit, waitingIn(book, steps), isKnown)
    const moved = movedClause(book, limit, movedIn(book, steps), isKnown)
    // Who waits is named before whose step was moved.
    const isSomebodyWaiting = (waiting.subjects ?? []).length > 0
    return {
      ...coverage,
      leftOut: excusedMessage(excused),
      clauses: [isSomebodyWaiting ? { ...moved, subjects: [] } : moved, waiting],
    }
  },
  // A step moved for an incident, a meeting or want of energy is not what hands-on work pushed aside.
  combines(book, limit) {
    const steps = hiringSteps(book) ?? []
    const forCode = movedIn(book, steps).filter(({ reason }) => reason === 'my-code' || reason === null)
    if (passes(movedClause(book, limit, forCode, true))) return true
    return isHandsOnHalfTheDays(book) && passes(waitingClause(book, limit, waitingIn(book, steps), true))
  },
  saidAs: ({ clauses: [, waiting] }) => (waiting?.fires ? null : { title: 'title.S10.moved', away: 'away.S10.moved' }),
  plans: (subject) => {
    const who = subject ?? 'a candidate'
    return [
      {
        ifText: message('plan.S10.answer.if', { person: who }),
        thenText: message('plan.S10.answer.then'),
        cue: { on: 'next-working-day' },
      },
      {
        ifText: message('plan.S10.move.if', { person: who }),
        thenText: message('plan.S10.move.then'),
        cue: { on: 'every-day' },
      },
    ]
  },
}

/** Of the last month; null where there is neither a step nor a candidate: no role is open. */
function hiringSteps(book: DayBook): PeopleWork[] | null {
  const [first = book.today] = book.window(OPEN_ROLE_DAYS)
  const steps = book.hiringSince(first).filter((work) => isCurrent(book, work, first))
  const hasCandidate = book.people.some((one) => one.relation === 'candidate' && isPresent(one, book.today))
  const ignored = book.misread('S10')
  return steps.length > 0 || hasCandidate ? steps.filter(({ id }) => !ignored.has(id)) : null
}

/** Something happened or was due lately, or somebody still waits. A step that nobody looked at for a month opens no role. */
function isCurrent({ today }: DayBook, work: PeopleWork, first: Day): boolean {
  const last = outcomesUpTo(work, today).at(-1)
  const isWaiting = work.candidateWaitingSince !== null && !isAnswered(last?.outcome)
  return isWaiting || work.dueDay >= first || (last?.day ?? '') >= first
}

const isAnswered = (outcome: string | null | undefined) => outcome === 'done' || outcome === 'dropped'

function noOpenRole({ threshold, alarm }: Limit): Computed {
  const clause = { value: null, threshold, alarm, unit: 'count', firesAt: 'reaching' } as const
  return {
    known: 0,
    of: 0,
    leftOut: [message('left-out.S10.no-role')],
    clauses: [{ ...clause, saw: message('saw.S10.none'), evidence: [] }],
  }
}

function movedIn(book: DayBook, steps: readonly PeopleWork[]): Moved[] {
  const days = new Set(book.window(WINDOW_DAYS).filter((day) => !book.isExcused(day)))
  const moved = steps.flatMap((work) =>
    outcomesUpTo(work, book.today)
      .filter(({ outcome, day }) => outcome === 'moved-by-me' && days.has(day))
      .map(({ day, reason }) => ({ work, day, reason })),
  )
  return moved.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
}

/** Longest first. Who asked for another day waits from that day on; who was answered waits no more. */
function waitingIn(book: DayBook, steps: readonly PeopleWork[]): Waiting[] {
  const waiting = steps.flatMap((work): Waiting[] => {
    const last = outcomesUpTo(work, book.today).at(-1)
    if (isAnswered(last?.outcome) || work.candidateWaitingSince === null) return []
    const since = last?.outcome === 'moved-by-them' ? last.movedTo : work.candidateWaitingSince
    return since === null || since > book.today ? [] : [{ work, since, age: book.age(since) }]
  })
  return waiting.sort((a, b) => b.age - a.age)
}

function movedClause(book: DayBook, { threshold }: Limit, moved: readonly Moved[], isKnown: boolean): Clause {
  const named = moved.findLast(({ work }) => work.personId !== null)
  const subjects = named ? [person(named.work.personId!)] : []
  const raised = threshold * (subjects[0] ? book.raise('S10', subjects[0]) : 1)
  return {
    // What was written down is known; that nothing was moved only where the days were logged.
    value: moved.length > 0 || isKnown ? moved.length : null,
    threshold: raised,
    alarm: alarmFor('count', raised),
    unit: 'count',
    firesAt: 'reaching',
    subjects,
    saw: message('saw.S10.moved', { count: moved.length, days: moved.map(({ day }) => day) }),
    evidence: moved.map(({ work, day }): Evidence => {
      return { recordId: work.id, day, message: message('seen.hiring-moved', { step: nameOf(work), day }) }
    }),
  }
}

function waitingClause(book: DayBook, first: Limit, waiting: readonly Waiting[], isKnown: boolean): Clause {
  const raised = ({ work }: Waiting) => secondLimit(WAITING, book, first, subjectOf(work))
  const long = waiting.filter((one) => one.age > raised(one))
  const [named] = long.length > 0 ? long : waiting
  const limit = named ? raised(named) : secondLimit(WAITING, book, first, null)
  return {
    value: named ? named.age : isKnown ? 0 : null,
    threshold: limit,
    alarm: alarmFor('working-days-old', limit),
    unit: 'working-days-old',
    firesAt: 'passing',
    subjects: long.flatMap(({ work }) => subjectOf(work) ?? []),
    isForEach: true,
    saw: named
      ? message('saw.S10.waiting', { step: nameOf(named.work), age: named.age, since: named.since })
      : message('saw.S10.nobody'),
    evidence: long.map(({ work, age, since }) => ({
      recordId: work.id,
      day: since,
      message: message('seen.candidate-waiting', { step: nameOf(work), age, day: since }),
    })),
  }
}

const subjectOf = ({ personId }: PeopleWork): Subject | null => (personId === null ? null : person(personId))

/** The candidate, else the step by its title. */
function nameOf(work: PeopleWork): MessageParam {
  return subjectOf(work) ?? (work.title === '' ? 'A hiring step' : work.title)
}
