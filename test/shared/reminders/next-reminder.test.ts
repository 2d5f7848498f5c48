import { describe, expect, test } from 'vitest'
import { toDay, type Day } from '../../../shared/calendar/day'
import {
  neverRang,
  nextReminder,
  snooze,
  type ReminderPlan,
  type RingMemory,
} from '../../../shared/reminders/next-reminder'
import { casesFor, reportFigure } from '../../support/figures'
import { simulateRinging } from '../../support/simulate-ringing'
import { seededFractions } from '../../support/seeded-fractions'
import { ZONES } from '../../support/simulate-reminders'

const BERLIN = 'Europe/Berlin'
const days = (...list: string[]): Day[] => list.map(toDay)
const plan: ReminderPlan = {
  daily: { time: '17:30', workingWeekdays: [1, 2, 3, 4, 5], daysOff: [] },
  followUpTime: '09:00',
  followUpDays: [],
  answeredDay: null,
}
const fresh: RingMemory = { reminded: { day: toDay('2026-01-02'), ignored: 0 }, rang: neverRang }
const ring = (now: string, own: Partial<ReminderPlan> = {}, memory = fresh) =>
  nextReminder({ ...plan, ...own }, memory, now, BERLIN)
/** Monday's daily reminder has just rung. */
const rung = () => ring('2026-01-05T16:30:00Z')!.after

describe('the next ring', () => {
  test('is the day of a follow-up, at its own time, once', () => {
    const own = { followUpDays: days('2026-01-05', '2026-01-07') }
    const first = ring('2026-01-05T08:00:00Z', own)
    expect(first).toMatchObject({ at: '2026-01-05T08:00:00Z', kinds: ['follow-up'] })
    expect(ring('2026-01-05T08:00:30Z', own, first!.after)).toMatchObject({
      at: '2026-01-05T16:30:00Z',
      kinds: ['daily'],
    })
    expect(ring('2026-01-06T18:00:00Z', { ...own, answeredDay: toDay('2026-01-06') }, first!.after)).toMatchObject({
      at: '2026-01-07T08:00:00Z',
    })
  })

  test('is one for all that was slept through', () => {
    const own = { followUpDays: days('2026-01-05', '2026-01-06') }
    const woken = ring('2026-01-06T08:30:00Z', own)
    // Monday’s follow-up is more than a day old by then, its daily reminder is not.
    expect(woken).toMatchObject({ at: '2026-01-05T16:30:00Z', kinds: ['daily', 'follow-up'] })
    expect(ring('2026-01-06T08:30:30Z', own, woken!.after)).toMatchObject({
      at: '2026-01-06T16:30:00Z',
      kinds: ['daily'],
    })
  })

  test('of a follow-up does not wait longer because the daily one is not answered', () => {
    const ignored = { ...fresh, reminded: { day: toDay('2026-01-05'), ignored: 40 } }
    const own = { followUpDays: days('2026-01-06') }
    expect(ring('2026-01-05T18:00:00Z', own, ignored)).toMatchObject({
      at: '2026-01-06T08:00:00Z',
      kinds: ['follow-up'],
    })
  })

  test('on a day off is none, and nothing that was left over from the day before', () => {
    const daily = { ...plan.daily, daysOff: days('2026-01-06', '2026-01-07') }
    const own = { daily, followUpDays: days('2026-01-06') }
    expect(ring('2026-01-06T08:30:00Z', own)).toMatchObject({ at: '2026-01-08T16:30:00Z', kinds: ['daily'] })
    const put = snooze(rung(), '2026-01-05T22:45:00Z')!
    expect(ring('2026-01-05T23:20:00Z', { daily }, put)).toMatchObject({ at: '2026-01-08T16:30:00Z' })
  })

  test('of a follow-up is none where the person wants none, and on a day nobody works', () => {
    const own = { followUpDays: days('2026-01-05', '2026-01-10') }
    expect(ring('2026-01-05T07:00:00Z', { ...own, followUpTime: null })?.kinds).toEqual(['daily'])
    const answered = { ...own, answeredDay: toDay('2026-01-09') }
    expect(ring('2026-01-09T18:00:00Z', answered)).toMatchObject({ at: '2026-01-12T16:30:00Z', kinds: ['daily'] })
  })
})

describe('putting a reminder off', () => {
  test('rings it again half an hour later, once', () => {
    const put = snooze(rung(), '2026-01-05T16:32:00Z')!
    const again = ring('2026-01-05T16:32:30Z', {}, put)
    expect(again).toMatchObject({ at: '2026-01-05T17:02:00Z', kinds: ['daily'] })
    const after = ring('2026-01-05T17:02:00Z', {}, put)!.after
    expect(ring('2026-01-05T17:03:00Z', {}, after)?.at).toBe('2026-01-06T16:30:00Z')
  })

  test('counts the day as unanswered once, however often it is put off', () => {
    let memory = rung()
    for (const at of ['16:31', '16:32', '16:33']) memory = snooze(memory, `2026-01-05T${at}:00Z`)!
    expect(memory.reminded.ignored).toBe(0)
    memory = ring('2026-01-05T17:03:00Z', {}, memory)!.after
    expect(memory.reminded.ignored).toBe(1)
    expect(snooze(memory, '2026-01-05T17:04:00Z')?.reminded.ignored).toBe(0)
  })

  test('is forgotten when the day was answered, or the follow-up done, before it came', () => {
    const put = snooze(rung(), '2026-01-05T16:32:00Z')!
    expect(ring('2026-01-05T17:03:00Z', { answeredDay: toDay('2026-01-05') }, put)?.at).toBe('2026-01-06T16:30:00Z')
    const followUp = ring('2026-01-05T08:00:00Z', { followUpDays: days('2026-01-05') })!.after
    const later = snooze(followUp, '2026-01-05T08:10:00Z')!
    expect(ring('2026-01-05T08:40:00Z', { followUpDays: days('2026-01-05') }, later)?.kinds).toEqual(['follow-up'])
    expect(ring('2026-01-05T08:40:00Z', {}, later)?.kinds).toEqual(['daily'])
  })

  test('beside the next day’s own ring is one ring, and counts once', () => {
    const put = snooze(rung(), '2026-01-06T15:50:00Z')!
    const both = ring('2026-01-06T16:30:00Z', {}, put)
    expect(both).toMatchObject({ at: '2026-01-06T16:20:00Z', kinds: ['daily'] })
    expect(both!.after).toMatchObject({ reminded: { day: '2026-01-06', ignored: 1 }, rang: { snoozedUntil: null } })
  })

  test('is refused when nothing has rung, or a day ago', () => {
    expect(snooze(fresh, '2026-01-05T16:32:00Z')).toBeNull()
    expect(snooze(rung(), '2026-01-06T16:30:00Z')).toBeNull()
  })
})

describe('reminders over years', () => {
  // As many as the proof asks for; else until the clocks have changed everywhere once.
  const years = casesFor('STEPBACK_REMINDER_YEARS', 0)
  const [from, to] = [toDay('2025-01-01'), toDay(years === 0 ? '2025-05-01' : `${2025 + years}-01-01`)]

  test.each(ZONES)(
    'in %s ring every follow-up once and what was put off once more, asleep or awake, and never on leave',
    (zone) => {
      const runs = [0, 20].map((sleepsUpToHours, seed) =>
        simulateRinging({ zone, from, to, sleepsUpToHours, random: seededFractions(seed + 7) }),
      )
      const wrong = runs.flatMap((run) => run.wrong)
      const count = runs.reduce((sum, { rung: each }) => sum + each, 0)
      reportFigure('reminders', count, wrong.length)
      expect(wrong).toEqual([])
      expect(count).toBeGreaterThan(100)
    },
    120_000,
  )
})
