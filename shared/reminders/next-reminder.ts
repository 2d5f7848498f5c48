// What rings next: the daily reminder, the day of a follow-up, or what was put off. Whatever is due at once rings once.
// Pure: the instant and the zone are arguments.
import { Temporal } from 'temporal-polyfill'
import { addDays, toDay, weekdayOf, type Day, type Weekday } from '#shared/calendar/day'
import { afterAnswer, afterRinging, LATEST_HOURS, nextDue, type LastReminder, type ReminderRule } from './next-due'

export type ReminderKind = 'daily' | 'follow-up'

export interface ReminderPlan {
  daily: ReminderRule
  /** `HH:MM` on the day of a follow-up; null for none. */
  followUpTime: string | null
  /** Days on which something agreed falls due, today's as long as it is undone. Nothing is said of what. */
  followUpDays: readonly Day[]
  answeredDay: Day | null
}

/** The last ring of any kind, and what became of it. Instants are ISO 8601, UTC. */
export interface LastRing {
  /** null before the first. */
  at: string | null
  kinds: ReminderKind[]
  /** The last day whose follow-ups rang. */
  followUpDay: Day | null
  /** null when it was not put off. */
  snoozedUntil: string | null
}

/** What the host remembers of ringing. */
export interface RingMemory {
  reminded: LastReminder
  rang: LastRing
}

/** What a ring says of itself, so that a click on it, however late, finds what it was about. */
export interface Ring {
  kinds: readonly ReminderKind[]
  /** The day whose follow-ups rang; null when none did. */
  followUpDay: Day | null
}

export interface NextReminder {
  /** In the past, by less than a day, when it is due already. */
  at: string
  kinds: ReminderKind[]
  /** To be remembered when it rings now. */
  after: RingMemory
}

const SNOOZE_MINUTES = 30

export const neverRang: LastRing = { at: null, kinds: [], followUpDay: null, snoozedUntil: null }

interface Candidate {
  at: string
  kinds: readonly ReminderKind[]
  note: (memory: RingMemory) => RingMemory
}

export const ringOf = ({ kinds, followUpDay }: LastRing): Ring => ({
  kinds,
  followUpDay: kinds.includes('follow-up') ? followUpDay : null,
})

/** null where nothing is to ring within 400 days. On a day off nothing rings, not even what the day before left over. */
export function nextReminder(plan: ReminderPlan, memory: RingMemory, now: string, zone: string): NextReminder | null {
  const from = afterDaysOff(plan.daily.daysOff, now, zone)
  const candidates = [dailyNext, followUpNext, snoozedNext]
    .flatMap((next) => next(plan, memory, from, zone) ?? [])
    .map((one) => (from === now ? one : { ...one, at: later(one.at, from) }))
    .sort((a, b) => Temporal.Instant.compare(a.at, b.at))
  const first = candidates[0]
  if (!first) return null
  const isDue = (at: string) => Temporal.Instant.compare(at, now) <= 0
  const together = candidates.filter(({ at }) => at === first.at || isDue(at))
  const kinds = (['daily', 'follow-up'] as const).filter((kind) => together.some((one) => one.kinds.includes(kind)))
  const noted = together.reduce((kept, { note }) => note(kept), memory)
  return { at: first.at, kinds, after: { ...noted, rang: { ...noted.rang, at: now, kinds, snoozedUntil: null } } }
}

/**
 * What rang last, put off by `SNOOZE_MINUTES` from now. Somebody who puts it off has noticed it, so it does not count as
 * unanswered. null when nothing has rung within a day.
 */
export function snooze({ reminded, rang }: RingMemory, now: string): RingMemory | null {
  if (rang.at === null || isTooOld(rang.at, now)) return null
  const until = Temporal.Instant.from(now).add({ minutes: SNOOZE_MINUTES }).toString()
  const isFirst = rang.snoozedUntil === null && rang.kinds.includes('daily')
  const ignored = Math.max(0, reminded.ignored - (isFirst ? 1 : 0))
  return { reminded: { ...reminded, ignored }, rang: { ...rang, snoozedUntil: until } }
}

/**
 * What of the memory changes because a time has passed on a day that was answered then: it is as if it had rung, so that
 * an answer erased later does not ring at once. null where nothing passed.
 */
export function passedInSilence(
  { daily, answeredDay }: ReminderPlan,
  { reminded, rang }: RingMemory,
  now: string,
  zone: string,
): Partial<RingMemory> | null {
  if (answeredDay === null) return null
  const answered = afterAnswer(reminded, answeredDay)
  const due = nextDue(daily, answered, null, now, zone)
  const isPast = (at: string) => Temporal.Instant.compare(at, now) <= 0
  const isDaySilent = due !== null && isPast(due.at) && answeredDay >= due.day
  const isSnoozeSilent =
    rang.snoozedUntil !== null &&
    isPast(rang.snoozedUntil) &&
    rang.kinds.every((kind) => kind === 'daily') &&
    reminded.day !== null &&
    answeredDay >= reminded.day
  if (!isDaySilent && !isSnoozeSilent) return null
  return {
    ...(isDaySilent && { reminded: { ...answered, day: due.day } }),
    ...(isSnoozeSilent && { rang: { ...rang, snoozedUntil: null } }),
  }
}

function dailyNext(plan: ReminderPlan, { reminded }: RingMemory, now: string, zone: string): Candidate | null {
  const due = nextDue(plan.daily, reminded, plan.answeredDay, now, zone)
  if (!due) return null
  const note = (memory: RingMemory) => ({
    ...memory,
    reminded: afterRinging(afterAnswer(reminded, plan.answeredDay), due.day),
  })
  return { at: due.at, kinds: ['daily'], note }
}

/** No back-off: what was agreed is said on its day, once. Days off are silent. */
function followUpNext(plan: ReminderPlan, { rang }: RingMemory, now: string, zone: string): Candidate | null {
  const { followUpTime, daily } = plan
  if (followUpTime === null) return null
  const yesterday = addDays(dayOf(now, zone), -1)
  const open = plan.followUpDays
    .filter((day) => day >= yesterday && (rang.followUpDay === null || day > rang.followUpDay))
    .filter((day) => daily.workingWeekdays.includes(weekdayOf(day) satisfies Weekday) && !daily.daysOff.includes(day))
    .map((day) => ({ day, at: atTime(day, followUpTime, zone) }))
    .filter(({ at }) => !isTooOld(at, now))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  // Two that were slept through are one ring, for the later.
  const due = open.findLast(({ at }) => Temporal.Instant.compare(at, now) <= 0)
  const next = due ? { ...due, at: open[0]!.at } : open[0]
  if (!next) return null
  const note = (memory: RingMemory) => ({ ...memory, rang: { ...memory.rang, followUpDay: next.day } })
  return { at: next.at, kinds: ['follow-up'], note }
}

/** What was answered or done in the meantime does not ring again, and nothing on a day off. */
function snoozedNext(plan: ReminderPlan, memory: RingMemory, now: string, zone: string): Candidate | null {
  const { rang, reminded } = memory
  const until = rang.snoozedUntil
  if (until === null || isTooOld(until, now)) return null
  if (plan.daily.daysOff.includes(dayOf(later(until, now), zone))) return null
  const isAnswered = plan.answeredDay !== null && reminded.day !== null && plan.answeredDay >= reminded.day
  const isDone = rang.followUpDay === null || !plan.followUpDays.includes(rang.followUpDay)
  const kinds = rang.kinds.filter((kind) => (kind === 'daily' ? !isAnswered : !isDone))
  if (kinds.length === 0) return null
  // Unanswered so far: counted again, as it rings again. A day's own ring beside it counts once for both.
  const note = (kept: RingMemory) =>
    kinds.includes('daily') && kept.reminded.day === reminded.day
      ? { ...kept, reminded: { ...kept.reminded, ignored: kept.reminded.ignored + 1 } }
      : kept
  return { at: until, kinds, note }
}

/** `now`, or when the days off end that it lies in. */
function afterDaysOff(daysOff: readonly Day[], now: string, zone: string): string {
  const today = dayOf(now, zone)
  let day = today
  while (daysOff.includes(day)) day = addDays(day, 1)
  return day === today ? now : atTime(day, '00:00', zone)
}

const later = (a: string, b: string) => (Temporal.Instant.compare(a, b) > 0 ? a : b)

const isTooOld = (at: string, now: string) => Temporal.Instant.from(now).since(at).total('hours') >= LATEST_HOURS

const dayOf = (instant: string, zone: string): Day =>
  toDay(Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString())

/** A time that a clock change skips is at the next one that is. */
const atTime = (day: Day, time: string, zone: string): string =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant().toString()
