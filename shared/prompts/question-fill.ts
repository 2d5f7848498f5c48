// What a question can be about on a day: something to fill its gaps with, and whether there is anything live at all.
import { daysBetween, toDay, type Day } from '#shared/calendar/day'
import type { CheckIn } from '#shared/domain/check-in'
import { delegationOn } from '#shared/domain/delegation'
import { feedbackOwedOn } from '#shared/domain/feedback-owed'
import { obstacleOn } from '#shared/domain/obstacle'
import { pathItemOn } from '#shared/domain/path-item'
import { dueDayOn } from '#shared/domain/people-work'
import { isPresent } from '#shared/domain/person'
import type { Subject } from '#shared/domain/subject'
import type { DayBook } from './day-book'
import type { Question } from './questions/question'
import { correctedRecords } from './responses'

type LiveKind = NonNullable<NonNullable<Question['when']>['live']>[number]
type Gap = 'person' | 'item' | 'delegation' | 'obstacle' | 'partner'

const GAPS = /\{(person|item|delegation|obstacle|partner)\}/g
const LIVE_FOR: Record<Gap, LiveKind> = {
  person: 'report',
  partner: 'partner',
  item: 'path-item',
  delegation: 'delegation',
  obstacle: 'obstacle',
}

/** Looks each kind of thing up once, and only when a question asks. */
export interface Fillings {
  isLive: (what: LiveKind) => boolean
  /** What fills a question's gaps, what it is asked about first; null when there is nothing to fill one with. */
  fillFor: (question: Question, about: readonly Subject[]) => Record<string, Subject> | null
}

export function fillingsOn(book: DayBook): Fillings {
  const known = new Map<LiveKind, string[]>()
  // What was misread once is never asked about again, by whatever question.
  const corrected = correctedRecords(book.doubted, book.today)
  const live = (what: LiveKind): string[] => {
    let ids = known.get(what)
    if (!ids) known.set(what, (ids = liveIds(what, book).filter((id) => !corrected.has(id))))
    return ids
  }
  function fillGap(gap: Gap, about: readonly Subject[]): Subject | null {
    const kind = KIND_OF_GAP[gap]
    const ids = live(LIVE_FOR[gap])
    const named = about.find((one) => one.kind === kind && ids.includes(one.id))
    if (named) return named
    return ids[0] === undefined ? null : { kind, id: ids[0] }
  }
  return {
    isLive: (what) => live(what).length > 0,
    fillFor({ text, distanced, when }, about) {
      const fill: Record<string, Subject> = {}
      for (const [, gap] of `${text} ${distanced}`.matchAll(GAPS)) {
        // What was noted today is about that, whoever else there is.
        const subject = when?.captured ? ofKind(gap as Gap, about) : fillGap(gap as Gap, about)
        if (!subject) return null
        fill[gap!] = subject
      }
      return fill
    },
  }
}

const KIND_OF_GAP: Record<Gap, Subject['kind']> = {
  person: 'person',
  partner: 'person',
  item: 'pathItem',
  delegation: 'delegation',
  obstacle: 'obstacle',
}

const ofKind = (gap: Gap, about: readonly Subject[]) => about.find(({ kind }) => kind === KIND_OF_GAP[gap]) ?? null

/** The one to be asked about first: my own longest-held item, and for people and delegations a new one every day. */
function liveIds(what: LiveKind, book: DayBook): string[] {
  const { today } = book
  switch (what) {
    case 'path-item':
      return openItems(book)
    case 'delegation': {
      const open = book.delegations.filter((one) => ['with-them', 'with-me'].includes(stateOf(one, today)))
      return turned(idsOf(open), today)
    }
    case 'feedback-owed':
      return idsOf(book.feedbackOwed.filter((owed) => feedbackOwedOn(owed, today)?.state === 'open'))
    case 'obstacle':
      return idsOf(book.obstacles.filter((one) => obstacleOn(one, today)?.state === 'open'))
    case 'hiring':
      return idsOf(book.hiringSince(today).filter((work) => work.dueDay <= today && dueDayOn(work, today) !== null))
    case 'hiring-lately':
      return hiringLately(book)
    case 'incident':
      return idsOf(book.window(QUARTER_DAYS).flatMap((day) => incidentOn(book, day) ?? []))
    case 'report':
    case 'partner':
      return turned(idsOf(book.people.filter((one) => one.relation === what && isPresent(one, today))), today)
  }
}

const QUARTER_DAYS = 60

function hiringLately(book: DayBook): string[] {
  const [first = book.today] = book.window(QUARTER_DAYS)
  const steps = book
    .hiringSince(first)
    .filter(({ dueDay, events }) => dueDay >= first || events.some(({ day }) => day >= first && day <= book.today))
  const candidates = book.people.filter((one) => one.relation === 'candidate' && isPresent(one, book.today))
  return idsOf([...steps, ...candidates])
}

/** On call a day is one where something was done in it. */
function incidentOn(book: DayBook, day: Day): CheckIn | null {
  const checkIn = book.checkInOn(day)
  const wasBusy = checkIn?.dayKind === 'on-call' && (checkIn.incidentRole ?? 'none') !== 'none'
  return checkIn?.dayKind === 'incident' || wasBusy ? checkIn : null
}

const stateOf = (delegation: DayBook['delegations'][number], day: Day) => delegationOn(delegation, day)?.state ?? ''
const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id)

function openItems({ pathItems, today }: DayBook): string[] {
  const open = pathItems.flatMap((item) => {
    const state = pathItemOn(item, today)
    return state?.state === 'open' ? [{ id: item.id, isMine: state.owner === 'me', since: state.ownedSince }] : []
  })
  const byAge = open.toSorted(
    (a, b) => Number(b.isMine) - Number(a.isMine) || (a.since < b.since ? -1 : Number(a.since > b.since)),
  )
  return idsOf(byAge)
}

const FIRST_DAY = toDay('2024-01-01')

/** Begins at another one every day, so that nobody is always the example. */
function turned(ids: string[], today: Day): string[] {
  if (ids.length === 0) return ids
  const start = Math.abs(daysBetween(FIRST_DAY, today)) % ids.length
  return [...ids.slice(start), ...ids.slice(0, start)]
}
