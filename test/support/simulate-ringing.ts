// Years of daily reminders, follow-ups and putting off, through sleep, leave and clock changes. What should ring is worked
// out day by day from what the person did, without the planner.
import { Temporal } from 'temporal-polyfill'
import { addDays, toDay, weekdayOf, type Day } from '../../shared/calendar/day'
import {
  neverRang,
  nextReminder,
  snooze,
  type ReminderKind,
  type ReminderPlan,
  type RingMemory,
} from '../../shared/reminders/next-reminder'

export interface RingingSimulation {
  zone: string
  from: Day
  to: Day
  /** Hours that the machine sleeps before it next looks, at most; 0 for one that always looks in time. */
  sleepsUpToHours: number
  random: () => number
}

const WORKING = [1, 2, 3, 4, 5]
const [DAILY_AT, FOLLOW_UP_AT] = ['17:30', '09:00']

/** Somebody who answers each day when it rings, or puts it off one time in three, and then sometimes answers before. */
export function simulateRinging(simulation: RingingSimulation): { rung: number; wrong: string[] } {
  const { zone, from, to, sleepsUpToHours, random } = simulation
  const { daysOff, followUpDays } = makeYears(from, to, random)
  const isWorking = (day: Day) => WORKING.includes(weekdayOf(day)) && !daysOff.has(day)
  const off = [...daysOff]
  const wrong: string[] = []
  const rings: Record<ReminderKind, Map<Day, number>> = { daily: new Map(), 'follow-up': new Map() }
  const open = new Set(followUpDays)
  let answered: Day | null = null
  let memory: RingMemory = { reminded: { day: null, ignored: 0 }, rang: neverRang }
  let now = Temporal.PlainDate.from(from).toZonedDateTime(zone).toInstant()
  const end = Temporal.PlainDate.from(to).toZonedDateTime(zone).toInstant()
  const fault = (what: string) => void wrong.push(`${zone} ${now.toString()} ${what}`)
  /** What was put off, and is neither answered nor done: until when. */
  let put: { until: Temporal.Instant; kinds: ReminderKind[] } | null = null
  const timeOf = (day: Day, time: string) =>
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant()

  while (Temporal.Instant.compare(now, end) < 0) {
    const near = [-1, 0, 1, 2, 3, 40].map((ahead) => addDays(dayOf(now, zone), ahead))
    const plan: ReminderPlan = {
      daily: {
        time: DAILY_AT,
        workingWeekdays: WORKING,
        daysOff: off.filter((day) => day >= near[0]! && day <= near.at(-1)!),
      },
      followUpTime: FOLLOW_UP_AT,
      followUpDays: [...open].filter((day) => day >= near[0]! && day <= near.at(-1)!),
      answeredDay: answered,
    }
    const next = nextReminder(plan, memory, now.toString(), zone)
    if (next === null) break
    const at = Temporal.Instant.from(next.at)
    if (Temporal.Instant.compare(at, now) > 0) {
      now = at.add({ seconds: Math.floor(random() * sleepsUpToHours * 3600) })
      continue
    }
    const today = dayOf(now, zone)
    if (now.since(at).total('hours') >= 24) fault('a day late')
    if (daysOff.has(today)) fault('on a day off')
    const { reminded, rang } = next.after
    for (const [kind, day, time] of [
      ['daily', reminded.day, DAILY_AT],
      ['follow-up', rang.followUpDay, FOLLOW_UP_AT],
    ] as const) {
      if (!next.kinds.includes(kind) || day === null) continue
      const before = rings[kind].get(day) ?? 0
      const isAgain = before > 0
      if (isAgain && !(put?.kinds.includes(kind) && Temporal.Instant.compare(now, put.until) >= 0)) {
        fault(`${kind} ${day} again`)
      }
      if (!isAgain && Temporal.Instant.compare(now, timeOf(day, time)) < 0) fault(`${kind} ${day} too early`)
      if (!isWorking(day)) fault(`${kind} for ${day}, when nobody works`)
      rings[kind].set(day, before + 1)
    }
    if (put && Temporal.Instant.compare(now, put.until) >= 0) {
      const isOff = now.since(put.until).total('hours') >= 24
      const missing = put.kinds.filter((kind) => !next.kinds.includes(kind))
      if (missing.length > 0 && !isOff) fault(`${missing.join()} put off and not rung`)
    }
    put = null
    memory = next.after
    const snoozed = random() < 1 / 3 ? snooze(memory, now.toString()) : null
    const isDoneMeanwhile = snoozed !== null && random() < 0.5
    if (snoozed) {
      memory = snoozed
      if (!isDoneMeanwhile) put = { until: now.add({ minutes: 30 }), kinds: next.kinds }
      if (put && daysOff.has(dayOf(put.until, zone))) put = null
    }
    if (!snoozed || isDoneMeanwhile) {
      if (next.kinds.includes('daily')) answered = reminded.day
      if (next.kinds.includes('follow-up')) for (const day of open) if (day <= rang.followUpDay!) open.delete(day)
    }
    now = now.add({ seconds: 30 })
  }
  if (sleepsUpToHours === 0) {
    for (let day = from; day < addDays(to, -2); day = addDays(day, 1)) {
      if (isWorking(day) && !rings.daily.has(day)) wrong.push(`${zone} ${day} not at all`)
      if (isWorking(day) && followUpDays.has(day) && !rings['follow-up'].has(day)) {
        wrong.push(`${zone} ${day} follow-up not at all`)
      }
    }
  }
  const count = (map: Map<Day, number>) => [...map.values()].reduce((sum, each) => sum + each, 0)
  return { rung: count(rings.daily) + count(rings['follow-up']), wrong }
}

const dayOf = (instant: Temporal.Instant, zone: string): Day =>
  toDay(instant.toZonedDateTimeISO(zone).toPlainDate().toString())

/** A follow-up on one day in six, and leave of two to five days now and then. */
function makeYears(from: Day, to: Day, random: () => number): { daysOff: Set<Day>; followUpDays: Set<Day> } {
  const [daysOff, followUpDays] = [new Set<Day>(), new Set<Day>()]
  for (let day = from; day < to; day = addDays(day, 1)) {
    if (random() < 1 / 6) followUpDays.add(day)
    if (random() > 1 / 50) continue
    const length = 2 + Math.floor(random() * 4)
    for (let ahead = 0; ahead < length; ahead++) daysOff.add(addDays(day, ahead))
  }
  return { daysOff, followUpDays }
}
