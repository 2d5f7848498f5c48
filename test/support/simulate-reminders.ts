// Years of reminders in zones all over the world, through sleep, clock changes and journeys: each day rings exactly once.
import { Temporal } from 'temporal-polyfill'
import { addDays, toDay, weekdayOf, type Day } from '../../shared/calendar/day'
import { afterAnswer, afterRinging, nextDue, type LastReminder } from '../../shared/reminders/next-due'

export const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
  'Pacific/Chatham',
] as const

export interface ReminderSimulation {
  zone: string
  time: string
  from: Day
  to: Day
  /** Hours that the machine sleeps before it next looks, at most; 0 for one that always looks in time. */
  sleepsUpToHours: number
  random: () => number
}

export interface ReminderFaults {
  rung: number
  /** Days that rang twice, days that should have rung and did not, and times more than a day or before their hour. */
  wrong: string[]
}

/** Somebody who answers every reminder on its day. */
export function simulateReminders({
  zone,
  time,
  from,
  to,
  sleepsUpToHours,
  random,
}: ReminderSimulation): ReminderFaults {
  const rule = { time, workingWeekdays: [1, 2, 3, 4, 5], daysOff: [] }
  const wrong: string[] = []
  const rung = new Set<Day>()
  let last: LastReminder = { day: null, ignored: 0 }
  let answered: Day | null = null
  let now = Temporal.PlainDate.from(from).toZonedDateTime(zone).toInstant()
  const end = Temporal.PlainDate.from(to).toZonedDateTime(zone).toInstant()
  while (Temporal.Instant.compare(now, end) < 0) {
    const due = nextDue(rule, afterAnswer(last, answered), answered, now.toString(), zone)
    if (due === null) break
    const at = Temporal.Instant.from(due.at)
    if (Temporal.Instant.compare(at, now) > 0) {
      const asleep = Math.floor(random() * sleepsUpToHours * 3600)
      now = at.add({ seconds: asleep })
      continue
    }
    if (rung.has(due.day)) wrong.push(`${zone} ${due.day} twice`)
    if (now.since(at).total('hours') >= 24) wrong.push(`${zone} ${due.day} a day late`)
    rung.add(due.day)
    last = afterRinging(last, due.day)
    answered = due.day
    now = now.add({ seconds: 30 })
  }
  // Who sleeps at the end may not have rung any more.
  if (sleepsUpToHours < 24)
    for (let day = from; day < addDays(to, -2); day = addDays(day, 1))
      if (weekdayOf(day) <= 5 && isThere(day, zone) && !rung.has(day)) wrong.push(`${zone} ${day} not at all`)
  return { rung: rung.size, wrong }
}

/** Samoa had no 30 December 2011; nothing like it lies in these years, and nothing here relies on that. */
function isThere(day: Day, zone: string): boolean {
  return toDay(Temporal.PlainDate.from(day).toZonedDateTime(zone).toPlainDate().toString()) === day
}
