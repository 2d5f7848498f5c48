import { describe, expect, test } from 'vitest'
import { toDay } from '../../../shared/calendar/day'
import {
  afterAnswer,
  afterRinging,
  daysApart,
  nextDue,
  type LastReminder,
  type ReminderRule,
} from '../../../shared/reminders/next-due'
import { casesFor, reportFigure } from '../../support/figures'
import { seededFractions } from '../../support/seeded-fractions'
import { simulateReminders, ZONES } from '../../support/simulate-reminders'

const rule: ReminderRule = { time: '17:30', workingWeekdays: [1, 2, 3, 4, 5], daysOff: [] }
const never: LastReminder = { day: null, ignored: 0 }
const BERLIN = 'Europe/Berlin'
const due = (now: string, last = never, answered: string | null = null, zone = BERLIN, own = rule) =>
  nextDue(own, last, answered === null ? null : toDay(answered), now, zone)

describe('the next reminder', () => {
  test('is at the chosen time of the next working day', () => {
    expect(due('2026-01-05T10:00:00Z', { day: toDay('2026-01-02'), ignored: 0 })).toEqual({
      day: '2026-01-05',
      at: '2026-01-05T16:30:00Z',
    })
    const friday = { day: toDay('2026-01-09'), ignored: 0 }
    expect(due('2026-01-09T18:00:00Z', friday)?.day).toBe('2026-01-12')
  })

  test('leaves out days off, and a day that is answered already', () => {
    const own = { ...rule, daysOff: [toDay('2026-01-06')] }
    const monday = { day: toDay('2026-01-05'), ignored: 0 }
    expect(due('2026-01-05T18:00:00Z', monday, null, BERLIN, own)?.day).toBe('2026-01-07')
    expect(due('2026-01-05T10:00:00Z', never, '2026-01-05')?.day).toBe('2026-01-06')
  })

  test('that was slept through is due for a day, and then is not', () => {
    const friday = { day: toDay('2026-01-02'), ignored: 0 }
    expect(due('2026-01-06T09:00:00Z', friday)).toEqual({ day: '2026-01-05', at: '2026-01-05T16:30:00Z' })
    expect(due('2026-01-06T16:30:00Z', friday)?.day).toBe('2026-01-06')
  })

  test('at a time that a clock change skips is at the next there is, and at one that comes twice at the first', () => {
    const night = { ...rule, time: '02:30', workingWeekdays: [7] }
    expect(due('2026-03-28T12:00:00Z', never, null, BERLIN, night)?.at).toBe('2026-03-29T01:30:00Z')
    expect(due('2026-10-24T12:00:00Z', never, null, BERLIN, night)?.at).toBe('2026-10-25T00:30:00Z')
  })

  test('does not ring twice for a day that a flight makes longer', () => {
    const monday = { day: toDay('2026-01-05'), ignored: 0 }
    expect(due('2026-01-05T20:00:00Z', monday, null, 'America/Los_Angeles')?.day).toBe('2026-01-06')
  })

  test('comes less often while nobody answers, and daily again after the first answer', () => {
    expect([0, 2, 3, 9, 10, 29, 30].map(daysApart)).toEqual([1, 1, 3, 3, 7, 7, 14])
    const ignored = { day: toDay('2026-01-05'), ignored: 3 }
    expect(due('2026-01-05T18:00:00Z', ignored)?.day).toBe('2026-01-08')
    expect(due('2026-01-05T18:00:00Z', ignored, '2026-01-05')?.day).toBe('2026-01-06')
    expect(afterAnswer(afterRinging(ignored, toDay('2026-01-08')), toDay('2026-01-08')).ignored).toBe(0)
  })

  test('is none where nobody works', () => {
    expect(due('2026-01-05T10:00:00Z', never, null, BERLIN, { ...rule, workingWeekdays: [] })).toBeNull()
  })
})

describe('reminders over years', () => {
  const years = casesFor('STEPBACK_REMINDER_YEARS', 1)

  test.each(ZONES)(
    'in %s ring each working day exactly once, asleep or awake',
    (zone) => {
      const [from, to] = [toDay('2025-01-01'), toDay(`${2025 + years}-01-01`)]
      const runs = [0, 20].flatMap((sleepsUpToHours) =>
        ['02:30', '17:30'].map((time, seed) =>
          simulateReminders({ zone, time, from, to, sleepsUpToHours, random: seededFractions(seed + 1) }),
        ),
      )
      const wrong = runs.flatMap((run) => run.wrong)
      reportFigure(
        'reminders',
        runs.reduce((sum, { rung }) => sum + rung, 0),
        wrong.length,
      )
      expect(wrong).toEqual([])
    },
    120_000,
  )
})
