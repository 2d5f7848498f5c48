// Reminders: looked at every half minute, so that sleep, a changed clock or another zone are seen when they end.
import { Temporal } from 'temporal-polyfill'
import type { DeviceSettings } from '#shared/ipc/types'
import { nextReminder, passedInSilence, ringOf, snooze } from '#shared/reminders/next-reminder'
import type { Ring } from '#shared/reminders/next-reminder'
import type { DeviceStore } from './device-settings'

export interface RemindersParts {
  device: DeviceStore
  /** The instant, UTC, ISO 8601, and the IANA name of where the machine is now. */
  now: () => string
  zone: () => string
  /** Whether there is anybody to say it to. What rings for nobody rings when somebody is there, within a day. */
  canRing: () => boolean
  /** Says nothing but that it is time. */
  ring: (ring: Ring) => void
  /** Told whether there is something to put off, after each change. */
  onWaiting: (isWaiting: boolean) => void
  /** Calls until it is stopped. */
  every: (callback: () => void, milliseconds: number) => () => void
}

export interface Reminders {
  /** Rings if one is due. Never rejects: a reminder is not worth a fault. */
  look: () => Promise<void>
  /** What rang last, once more in half an hour. False when nothing has rung within a day, or it cannot be written. */
  snooze: () => Promise<boolean>
  begin: () => void
  end: () => void
}

const LOOK_EVERY_MS = 30_000

export function createReminders(parts: RemindersParts): Reminders {
  const { device, now, zone, every } = parts
  let stop = () => {}
  let last: Promise<unknown> = Promise.resolve()

  async function lookOnce(): Promise<void> {
    const settings = await device.read()
    if (settings.reminderTime === null) return
    const plan = planOf(settings, settings.reminderTime)
    const silent = passedInSilence(plan, settings, now(), zone())
    if (silent) await device.write(silent)
    if (!parts.canRing()) return
    const next = nextReminder(plan, { ...settings, ...silent }, now(), zone())
    if (!next || Temporal.Instant.compare(next.at, now()) > 0) return
    // Written first: what cannot be written would ring every half minute.
    await device.write(next.after)
    parts.ring(ringOf(next.after.rang))
    parts.onWaiting(true)
  }

  async function snoozeOnce(): Promise<boolean> {
    const put = snooze(await device.read(), now())
    if (put) await device.write(put)
    parts.onWaiting(false)
    return put !== null
  }

  /** One after another: both read what they then write. */
  const inTurn = <T>(act: () => Promise<T>, otherwise: T): Promise<T> => {
    const done = last.then(act).catch(() => otherwise)
    last = done
    return done
  }

  const look = () => inTurn(lookOnce, undefined)
  return {
    look,
    snooze: () => inTurn(snoozeOnce, false),
    begin() {
      stop = every(() => void look(), LOOK_EVERY_MS)
      void look()
    },
    end: () => stop(),
  }
}

const planOf = (settings: DeviceSettings, time: string) => {
  const { workingWeekdays, daysOff, followUpTime, followUpDays, lastAnsweredDay: answeredDay } = settings
  return { daily: { time, workingWeekdays, daysOff }, followUpTime, followUpDays, answeredDay }
}

/** The system's own clock, zone and timer; the timer keeps no program running. */
export const systemTime: Pick<RemindersParts, 'now' | 'zone' | 'every'> = {
  now: () => new Date().toISOString(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  every: (callback, milliseconds) => {
    const timer = setInterval(callback, milliseconds).unref()
    return () => clearInterval(timer)
  },
}
