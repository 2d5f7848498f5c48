// S5: I did a part of what was given away, or did it again.
import type { Day } from '#shared/calendar/day'
import { delegationOn } from '#shared/domain/delegation'
import type { Subject } from '#shared/domain/subject'
import type { Evidence, Message } from '../assessment'
import { usualOfTen } from '../baseline'
import type { DayBook } from '../day-book'
import type { DayTouch } from '../journal-index'
import { message } from '../message'
import { alarmFor, limitOf, type Signal } from '../signal'
import { person, SOMEONE, whenTheyMeet } from '../subjects'
import { excusedMessage, isEnough, perTen } from '../windows'

const WINDOW_DAYS = 10

export const didAPart: Signal = {
  id: 'S5',
  role: 'exposure',
  source: ['C10'],
  windowDays: WINDOW_DAYS,
  unit: 'days',
  peopleFacing: 3,
  limit: () => limitOf('days', 3, message('why.S5')),
  compute(book, { threshold, alarm }) {
    const { days, of, leftOut } = answeredDays(book)
    const parts = days.filter(({ parts: done }) => done.length > 0)
    const subjects = mostOften(parts.flatMap(({ parts: done }) => done.map(({ delegation }) => delegation.id)))
    const raise = subjects[0] ? book.raise('S5', subjects[0]) : 1
    return {
      known: days.length,
      of,
      leftOut,
      clauses: [
        {
          value: isEnough(WINDOW_DAYS, days.length) ? perTen(parts.length, days.length) : null,
          threshold: threshold * raise,
          alarm: raise === 1 ? alarm : alarmFor('days', threshold * raise),
          unit: 'days',
          firesAt: 'reaching',
          subjects,
          saw: message('saw.S5', { seen: parts.length, known: days.length, days: parts.map(({ day }) => day) }),
          evidence: parts.flatMap(({ day, parts: done }) => done.map((one) => toEvidence(one, day))),
        },
      ],
    }
  },
  baseline: (book) =>
    usualOfTen(book, ({ day }) =>
      book.touches.has(day) ? partsOn(book, day).some(({ touch }) => !wasAsked(touch)) : null,
    ),
  plans: (subject, book) => {
    const delegation = subject && book.journal.delegation.get(subject.id)
    const personId = delegation && delegationOn(delegation, book.today)?.personId
    const owner = personId ? person(personId) : null
    const item = subject ?? 'what I gave away'
    return [
      {
        ifText: message('plan.S5.concern.if', { item }),
        thenText: message('plan.S5.concern.then', { owner: owner ?? SOMEONE }),
        cue: { on: 'next-working-day' },
      },
      {
        ifText: message('plan.S5.ask.if', { owner: owner ?? SOMEONE }),
        thenText: message('plan.S5.ask.then', { item }),
        cue: whenTheyMeet(owner),
      },
    ]
  },
}

interface AnsweredDay {
  day: Day
  parts: DayTouch[]
}

/** Days with an answer about something given away; excused days left out, and with them what was done on them. */
function answeredDays(book: DayBook): { days: AnsweredDay[]; of: number; leftOut: Message[] } {
  const window = book.window(WINDOW_DAYS)
  const counted = window.filter((day) => !book.isExcused(day))
  const leftOut: Message[] = excusedMessage(window.length - counted.length)
  const days: AnsweredDay[] = []
  for (const day of counted) {
    if (!book.touches.has(day)) continue
    const all = partsOn(book, day)
    for (const { delegation } of all.filter(({ touch }) => wasAsked(touch)))
      leftOut.push(message('counter.S5', { delegation: { kind: 'delegation', id: delegation.id }, day }))
    days.push({ day, parts: all.filter(({ touch }) => !wasAsked(touch)) })
  }
  return { days, of: counted.length, leftOut }
}

function partsOn(book: DayBook, day: Day): DayTouch[] {
  const ignored = book.misread('S5')
  return (book.touches.get(day) ?? []).filter(
    ({ delegation, touch }) => !ignored.has(delegation.id) && (touch.touch === 'did-part' || touch.redid === true),
  )
}

/** They asked to pair: that is help. */
const wasAsked = ({ pairingAsked }: DayTouch['touch']) => pairingAsked

function mostOften(ids: readonly string[]): Subject[] {
  const times = new Map<string, number>()
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1)
  return [...times].toSorted(([, a], [, b]) => b - a).map(([id]) => ({ kind: 'delegation', id }))
}

function toEvidence({ delegation, touch }: DayTouch, day: Day): Evidence {
  const params = { delegation: { kind: 'delegation' as const, id: delegation.id }, day }
  return {
    recordId: delegation.id,
    day,
    message: touch.redid ? message('seen.did-again', params) : message('seen.did-part', params),
  }
}
