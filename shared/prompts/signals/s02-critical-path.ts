// S2: I own critical-path work, often or for long.
import { rateOfTen } from '../baseline'
import { excusedMessage, isEnough, message, scaledCount, type Signal } from '../signal'
import { myPathItems } from '../subjects'
import type { DayBook } from '../day-book'
import type { Day } from '#shared/calendar/day'
import type { Evidence } from '../assessment'

const OLD_ITEM_DAYS = 3
/** Very small teams and early stages: the item has to be twice as old. */
const OLD_ITEM_DAYS_SMALL = 6
const SMALL_TEAM = 3

const isLenient = (book: DayBook) => book.isEarlyStage || (book.reports !== null && book.reports <= SMALL_TEAM)

export const criticalPath: Signal = {
  id: 'S2',
  role: 'exposure',
  source: ['C12'],
  unit: 'days',
  windowDays: 10,
  firesAt: 'reaching',
  peopleFacing: 3,
  limit(book) {
    const threshold = isLenient(book) ? 6 : 4
    return { threshold, alarm: threshold * 2, why: [message(isLenient(book) ? 'why.s2.small' : 'why.s2')] }
  },
  compute(book, { threshold }) {
    const ignored = book.misread('S2')
    const { days, known, of, excused } = pathDays(book, ignored)
    const leftOut = [...excusedMessage(excused), ...coveringLeftOut(book)]
    // An excused day adds no age either: what was picked up in an incident is not yet a habit.
    const old = myPathItems(book, book.today, ignored)
      .map((held) => ({ ...held, age: held.age - excusedSince(book, held.since) }))
      .filter((held) => held.age >= (isLenient(book) ? OLD_ITEM_DAYS_SMALL : OLD_ITEM_DAYS))
    const evidence: Evidence[] = [
      ...old.map(({ item, age, since }) => ({
        recordId: item.id,
        day: since,
        message: message('saw.path-item', { item: { kind: 'pathItem', id: item.id }, days: age }),
      })),
      ...days.map(({ day, recordId }) => ({ recordId, day, message: message('saw.path-day') })),
    ]
    const hasEnough = isEnough(10, known)
    if (!hasEnough && (old.length === 0 || known === 0)) return { value: null, known, of, evidence: [], leftOut }
    const value = (days.length * 10) / Math.max(known, 1)
    const often = hasEnough && days.length >= scaledCount(threshold, 10, known)
    const subjects = (old.length > 0 ? old : myPathItems(book, book.today, ignored)).map(({ item }) => ({
      kind: 'pathItem' as const,
      id: item.id,
    }))
    return {
      value: hasEnough ? value : threshold,
      known,
      of,
      evidence,
      leftOut,
      subjects,
      fires: often || old.length > 0,
      isCountered: subjects.length === 0 && !often,
    }
  },
  baseline: (book) => rateOfTen(book, ({ criticalPath: answer }) => answer && answer.blocked),
  plans: (subject) => [
    {
      ifText: message('plan.s2.if', params(subject)),
      thenText: message('plan.s2.then', params(subject)),
      cue: { on: 'weekday', weekday: 4 },
    },
    {
      ifText: message('plan.s2.next-step.if', params(subject)),
      thenText: message('plan.s2.next-step.then', params(subject)),
      cue: { on: 'next-working-day' },
    },
  ],
}

const params = (subject: Parameters<Signal['plans']>[0]) => (subject ? { item: subject } : { item: 'it' })

/** Days on which somebody's work would have stopped without me: as answered, or by an item that was mine. */
function pathDays(book: DayBook, ignored: ReadonlySet<string>) {
  const days: { day: Day; recordId: string }[] = []
  let known = 0
  let excused = 0
  const window = book.window(10)
  for (const day of window) {
    if (book.isExcused(day)) {
      excused += 1
      continue
    }
    const checkIn = book.checkInOn(day)
    if (!checkIn || checkIn.criticalPath === null || checkIn.dayKind === 'leave' || ignored.has(checkIn.id)) continue
    known += 1
    const { blocked, itemIds } = checkIn.criticalPath
    const exempt = itemIds.length > 0 && itemIds.every((id) => isExempt(book, id, day, ignored))
    if (blocked && !exempt) days.push({ day, recordId: checkIn.id })
  }
  return { days, known, of: window.length - excused, excused }
}

/** Somebody else's by then, off the path, covered for an absence, or misread. */
function isExempt(book: DayBook, itemId: string, day: Day, ignored: ReadonlySet<string>): boolean {
  return ignored.has(itemId) || !myPathItems(book, day).some(({ item }) => item.id === itemId)
}

function excusedSince(book: DayBook, since: Day): number {
  return book.window(10).filter((day) => day > since && book.isExcused(day)).length
}

function coveringLeftOut(book: DayBook) {
  const covered = book.pathItems.filter(({ covering }) => covering !== null && book.today <= covering.until)
  return covered.map((item) =>
    message('left-out.covering', { item: { kind: 'pathItem' as const, id: item.id }, until: item.covering!.until }),
  )
}
