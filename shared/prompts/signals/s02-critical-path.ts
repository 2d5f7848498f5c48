// S2: I own critical-path work, often or for long.
import type { CheckIn } from '#shared/domain/check-in'
import type { Subject } from '#shared/domain/subject'
import type { Message } from '../assessment'
import { usualOfTen } from '../baseline'
import type { DayBook } from '../day-book'
import { isHandsOnHalfTheDays } from '../hands-on-days'
import { message } from '../message'
import { workedWeekday } from '../plan-weekday'
import { passes } from '../read-signal'
import { secondLimit } from '../second-limit'
import { alarmFor, limitOf, type Clause, type Limit, type SecondLimit, type Signal } from '../signal'
import { coveredUntil, isMineOnPath, myPathItems, type HeldItem } from '../subjects'
import { isEnough, knownDays, perTen } from '../windows'

const OLD_ITEM_DAYS = 3
const SMALL_TEAM = 3

const isLenient = (book: DayBook) => book.isEarlyStage || (book.reports !== null && book.reports <= SMALL_TEAM)

const ITEM_AGE: SecondLimit = {
  id: 'S2.item',
  unit: 'working-days-old',
  firesAt: 'reaching',
  // The person's own limit moves both: 6 of 10 days goes with an item of six.
  usual: (book, { threshold }) =>
    isLenient(book) || threshold >= 6
      ? { threshold: OLD_ITEM_DAYS * 2, why: [message('why.S2.lenient')] }
      : { threshold: OLD_ITEM_DAYS, why: [message('why.S2')] },
}

export const criticalPath: Signal = {
  id: 'S2',
  role: 'exposure',
  source: ['C12'],
  windowDays: 10,
  unit: 'days',
  peopleFacing: 3,
  limit: (book) =>
    isLenient(book) ? limitOf('days', 6, message('why.S2.lenient')) : limitOf('days', 4, message('why.S2')),
  others: [ITEM_AGE],
  compute(book, limit) {
    const held = myPathItems(book)
    const { clause, known, of, leftOut } = oftenClause(book, limit, held)
    return {
      known,
      of,
      leftOut: [...leftOut, ...coveredItems(book)],
      clauses: [clause, longClause(book, limit, held, isEnough(10, known))],
    }
  },
  combines(book, limit) {
    const { clause } = oftenClause(book, limit, myPathItems(book))
    return passes(clause) || isHandsOnHalfTheDays(book)
  },
  baseline: (book) => usualOfTen(book, ({ criticalPath: answer }) => answer && answer.blocked),
  plans: (subject, book) => {
    const item = subject ?? 'it'
    const weekday = workedWeekday(4, book)
    return [
      {
        ifText: message('plan.S2.stand-up.if', { item, weekday }),
        thenText: message('plan.S2.stand-up.then', { item }),
        cue: { on: 'weekday', weekday },
      },
      {
        ifText: message('plan.S2.next-step.if', { item }),
        thenText: message('plan.S2.next-step.then', { item }),
        cue: { on: 'next-working-day' },
      },
    ]
  },
}

/** Days on which somebody's work would have stopped without me, of ten. */
function oftenClause(book: DayBook, { threshold, alarm }: Limit, held: readonly HeldItem[]) {
  const { days, known, of, leftOut } = knownDays(book, 'S2', 10, (checkIn) => isBlocking(book, checkIn))
  const blocked = days.filter(({ value }) => value)
  const subjects: Subject[] = held.map(({ item }) => ({ kind: 'pathItem', id: item.id }))
  // Without an item the limit is the signal's own, which stands higher already after "not true" about the whole.
  const raise = subjects[0] ? book.raise('S2', subjects[0]) : 1
  const clause: Clause = {
    value: isEnough(10, known) ? perTen(blocked.length, known) : null,
    threshold: threshold * raise,
    alarm: raise === 1 ? alarm : alarmFor('days', threshold * raise),
    unit: 'days',
    firesAt: 'reaching',
    subjects,
    saw: message('saw.S2.often', { seen: blocked.length, known, days: blocked.map(({ day }) => day) }),
    evidence: blocked.map(({ day, recordId }) => ({ recordId, day, message: message('seen.path-day', { day }) })),
  }
  return { clause, known, of, leftOut }
}

/** As answered; not where every item named was somebody else's by that evening, off the path, misread or covered. */
function isBlocking(book: DayBook, { criticalPath: answer, day }: CheckIn): boolean | null {
  if (!answer) return null
  if (!answer.blocked || answer.itemIds.length === 0) return answer.blocked
  const ignored = book.misread('S2')
  return answer.itemIds.some((id) => {
    const item = book.journal.pathItem.get(id)
    if (!item || item.deletedAt !== null || ignored.has(id)) return false
    return isMineOnPath(item, day) && coveredUntil(book, item, day) === null
  })
}

/** The item that has been mine for longest: its age is known whatever was logged; that there is none is not. */
function longClause(book: DayBook, first: Limit, held: readonly HeldItem[], isKnown: boolean): Clause {
  const raised = ({ item }: HeldItem) => secondLimit(ITEM_AGE, book, first, { kind: 'pathItem', id: item.id })
  const old = held.filter((one) => one.age >= raised(one))
  const [named] = old.length > 0 ? old : held
  const limit = named ? raised(named) : secondLimit(ITEM_AGE, book, first, null)
  return {
    value: named ? named.age : isKnown ? 0 : null,
    threshold: limit,
    alarm: alarmFor('working-days-old', limit),
    unit: 'working-days-old',
    firesAt: 'reaching',
    subjects: old.map(({ item }) => ({ kind: 'pathItem', id: item.id })),
    isForEach: true,
    saw: named
      ? message('saw.S2.long', { item: { kind: 'pathItem', id: named.item.id }, age: named.age, since: named.since })
      : message('saw.S2.none'),
    evidence: (old.length > 0 ? old : held).map(({ item, age, since }) => ({
      recordId: item.id,
      day: since,
      message: message('seen.path-item', { item: { kind: 'pathItem', id: item.id }, age, day: since }),
    })),
  }
}

function coveredItems(book: DayBook): Message[] {
  return book.pathItems.flatMap((item) => {
    const until = isMineOnPath(item, book.today) ? coveredUntil(book, item, book.today) : null
    return until ? [message('left-out.covering', { item: { kind: 'pathItem', id: item.id }, until })] : []
  })
}
