// S14: things that only I can do.
import { pathItemOn, type PathItem } from '#shared/domain/path-item'
import type { Subject } from '#shared/domain/subject'
import type { Evidence, Message } from '../assessment'
import type { DayBook } from '../day-book'
import { isHandsOnHalfTheDays } from '../hands-on-days'
import { message } from '../message'
import { alarmFor, limitOf, type Signal } from '../signal'
import { coveredUntil, SOMEONE, someReport, whenTheyMeet, type HeldItem } from '../subjects'
import { isEnough, loggedDays } from '../windows'

const WINDOW_DAYS = 10
const OLD_DAYS = 10
/** Below this there is hardly anybody else to know it. */
const LEAST_TEAM = 3

export const onlyICan: Signal = {
  id: 'S14',
  role: 'consequence',
  source: ['C10', 'C16'],
  windowDays: WINDOW_DAYS,
  unit: 'count',
  peopleFacing: 5.5,
  limit: () => limitOf('count', 2, message('why.S14')),
  compute(book, { threshold }) {
    const coverage = loggedDays(book, WINDOW_DAYS)
    const { held, leftOut } = onlyMine(book)
    const old = held.filter(({ age }) => age > OLD_DAYS)
    const subjects = old.map(({ item }) => subjectOf(item))
    const raised = threshold * (subjects[0] ? book.raise('S14', subjects[0]) : 1)
    const isSmallTeam = book.reports !== null && book.reports < LEAST_TEAM
    return {
      ...coverage,
      leftOut: isSmallTeam && old.length > 0 ? [...leftOut, message('left-out.S14.small-team')] : leftOut,
      isCountered: isSmallTeam,
      clauses: [
        {
          // What is written down is known; that there is none only where the days were logged.
          value: old.length > 0 || isEnough(WINDOW_DAYS, coverage.known) ? old.length : null,
          threshold: raised,
          alarm: alarmFor('count', raised),
          unit: 'count',
          firesAt: 'reaching',
          subjects,
          saw: message('saw.S14', { count: old.length, items: subjects }),
          evidence: old.map(toEvidence),
        },
      ],
    }
  },
  combines: isHandsOnHalfTheDays,
  plans: (subject, book) => {
    const item = subject ?? 'it'
    const who = someReport(book)
    return [
      {
        ifText: message('plan.S14.drive.if', { item }),
        thenText: message('plan.S14.drive.then', { person: who ?? SOMEONE }),
        cue: { on: 'next-working-day' },
      },
      {
        ifText: message('plan.S14.write.if', { person: who ?? SOMEONE }),
        thenText: message('plan.S14.write.then', { item }),
        cue: whenTheyMeet(who),
      },
    ]
  },
}

const subjectOf = ({ id }: PathItem): Subject => ({ kind: 'pathItem', id })

/** Mine because only I know how, longest first; on the path or off it. Not what was written down and done by another. */
function onlyMine(book: DayBook): { held: HeldItem[]; leftOut: Message[] } {
  const ignored = book.misread('S14')
  const held: HeldItem[] = []
  const leftOut: Message[] = []
  for (const item of book.pathItems) {
    const state = pathItemOn(item, book.today)
    if (item.reason !== 'only-i-know-it' || ignored.has(item.id) || state?.state !== 'open' || state.owner !== 'me')
      continue
    const until = coveredUntil(book, item, book.today)
    if (until !== null) leftOut.push(message('left-out.covering', { item: subjectOf(item), until }))
    else if (state.isDocumented && state.wasDoneByAnother)
      leftOut.push(message('counter.S14', { item: subjectOf(item) }))
    else held.push({ item, since: state.ownedSince, age: book.age(state.ownedSince) })
  }
  return { held: held.sort((a, b) => b.age - a.age), leftOut }
}

function toEvidence({ item, since, age }: HeldItem): Evidence {
  const params = { item: subjectOf(item), age, day: since }
  return { recordId: item.id, day: since, message: message('seen.only-mine', params) }
}
