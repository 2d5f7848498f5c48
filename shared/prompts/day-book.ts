// The journal as it stood at the end of a day, as signals read it: nothing dated later is in it.
import { addDays, daysBetween, weekdayOf, type Day } from '#shared/calendar/day'
import { charterOn, roleSinceOn, roleStartOn, workingWeekdaysOn, type Charter } from '#shared/domain/charter'
import type { CheckIn } from '#shared/domain/check-in'
import type { Delegation } from '#shared/domain/delegation'
import { exceptionOn, type Exception } from '#shared/domain/exception'
import type { FeedbackOwed } from '#shared/domain/feedback-owed'
import type { Obstacle } from '#shared/domain/obstacle'
import type { PathItem } from '#shared/domain/path-item'
import type { PeopleWork } from '#shared/domain/people-work'
import { isPresent } from '#shared/domain/person'
import type { Subject } from '#shared/domain/subject'
import type { LimitId, SignalId } from './assessment'
import { within } from './index-parts'
import type { JournalIndex } from './journal-index'
import { isRaised, misreadRecords } from './responses'

type Limits = Readonly<Partial<Record<LimitId, number>>>

export interface DayBook extends Omit<
  JournalIndex,
  'pathItems' | 'delegations' | 'feedbackOwed' | 'obstacles' | 'hiring'
> {
  today: Day
  charter: Charter | null
  /** Where nothing before is compared; null where nobody said. */
  roleStart: Day | null
  /** First day in the role, which may lie before the journal; null where nobody said. */
  roleSince: Day | null
  isNewInRole: boolean
  reports: number | null
  isEarlyStage: boolean
  /** A day off that was taken; a weekend on which somebody opens the journal anyway is none. */
  isOff: boolean
  juniorsAreHalf: boolean
  runningExceptions: readonly Exception[]
  /** Limits to try out, and the person's own, as they stand today. */
  limitFor: (limit: LimitId) => number | null
  /** The last `count` working days up to today, within the role, oldest first. */
  window: (count: number) => Day[]
  checkInOn: (day: Day) => CheckIn | null
  /** Incident and on-call days: nothing recorded on them raises a signal. */
  isExcused: (day: Day) => boolean
  /** Working days from `since` to today, within the role as far as its beginning is known, and without excused ones. */
  age: (since: Day) => number
  /** Whatever may be open today. */
  pathItems: readonly PathItem[]
  delegations: readonly Delegation[]
  feedbackOwed: readonly FeedbackOwed[]
  obstacles: readonly Obstacle[]
  /** Whatever may have been open at some time from a day on. */
  pathItemsSince: (first: Day) => readonly PathItem[]
  delegationsSince: (first: Day) => readonly Delegation[]
  /** Hiring steps that may have been open at some time from a day on. */
  hiringSince: (first: Day) => readonly PeopleWork[]
  /** Records that this signal was told it misread. */
  misread: (signal: SignalId) => ReadonlySet<string>
  /** Factor on a limit where the person said "not true" about this signal and subject. */
  raise: (signal: SignalId, subject: Subject | null) => number
}

const NEW_IN_ROLE_DAYS = 60
const RAISED_LIMIT = 1.2

export function openDayBook(index: JournalIndex, today: Day, tried: Limits): DayBook {
  const charters = index.charters.filter(({ from }) => from <= today)
  const roleStart = roleStartOn(charters, today)
  const role = roleOn(index, charters, today)
  const isExcused = (day: Day): boolean => {
    const kind = day <= today ? index.checkIns.get(day)?.dayKind : null
    return kind === 'incident' || kind === 'on-call'
  }
  return {
    ...index,
    today,
    ...role,
    runningExceptions: index.exceptions.filter((one) => exceptionOn(one, today).state === 'running'),
    limitFor(limit) {
      const own = index.thresholds[limit]
      return tried[limit] ?? (own && own.from <= today ? own.threshold : null)
    },
    window: windowsUpTo(index, today, roleStart),
    checkInOn: (day) => (day <= today ? (index.checkIns.get(day) ?? null) : null),
    isExcused,
    age(since) {
      // A first charter without a date says nothing about when the role began: what is older is as old as it is.
      const start = role.roleSince !== null && since < role.roleSince ? role.roleSince : since
      return index.calendar.workingDaysBetween(start, today) - excusedDays(index, isExcused, start)
    },
    pathItems: within(index.pathItems, today, today),
    delegations: within(index.delegations, today, today),
    feedbackOwed: within(index.feedbackOwed, today, today),
    obstacles: within(index.obstacles, today, today),
    pathItemsSince: (first) => within(index.pathItems, first, today),
    delegationsSince: (first) => within(index.delegations, first, today),
    hiringSince: (first) => within(index.hiring, first, today),
    misread: (signal) => misreadRecords(index.doubted, signal, today),
    raise: (signal, subject) => (isRaised(index.doubted, signal, subject, today) ? RAISED_LIMIT : 1),
  }
}

function roleOn(index: JournalIndex, charters: readonly Charter[], today: Day) {
  const charter = charterOn(charters, today)
  const roleStart = roleStartOn(charters, today)
  const reports = index.people.filter((person) => person.relation === 'report' && isPresent(person, today))
  const juniors = reports.filter(({ experience }) => experience === 'junior')
  const since = roleSinceOn(charters, today)
  return {
    charter,
    roleStart,
    roleSince: since,
    isNewInRole: since !== null && isRecent(index, since, today),
    // Where the charter does not say, the people listed as reports do.
    reports: charter?.reports ?? (reports.length > 0 ? reports.length : null),
    isEarlyStage:
      charter?.stage === 'early' ||
      index.exceptions.some((one) => one.type === 'early-stage' && exceptionOn(one, today).state === 'running'),
    isOff: !index.calendar.isWorkingDay(today) && workingWeekdaysOn(index.charters, today).includes(weekdayOf(today)),
    juniorsAreHalf: reports.length > 0 && juniors.length * 2 >= reports.length,
  }
}

const CERTAINLY_LONG_DAYS = 400

function isRecent({ calendar }: JournalIndex, since: Day, today: Day): boolean {
  if (since > today || daysBetween(since, today) > CERTAINLY_LONG_DAYS) return false
  return calendar.workingDaysBetween(addDays(since, -1), today) < NEW_IN_ROLE_DAYS
}

function windowsUpTo({ calendar }: JournalIndex, today: Day, roleStart: Day | null): DayBook['window'] {
  const windows = new Map<number, Day[]>()
  return (count) => {
    let days = windows.get(count)
    if (!days) {
      days = calendar.workingDaysUpTo(today, count)
      if (roleStart !== null) days = days.filter((day) => day >= roleStart)
      windows.set(count, days)
    }
    return days
  }
}

/** Excused working days after `since`; none is later than the book’s day. */
function excusedDays(index: JournalIndex, isExcused: (day: Day) => boolean, since: Day): number {
  let excused = 0
  for (let at = index.checkInDays.length - 1; at >= 0; at -= 1) {
    const day = index.checkInDays[at]!
    if (day <= since) break
    if (isExcused(day) && index.calendar.isWorkingDay(day)) excused += 1
  }
  return excused
}
