// The daily reminder: looked at every half minute, so that sleep, a changed clock or another zone are seen when they end.
import { Temporal } from 'temporal-polyfill'
import { afterAnswer, afterRinging, nextDue } from '#shared/reminders/next-due'
import type { DeviceStore } from './device-settings'

export interface RemindersParts {
  device: DeviceStore
  /** The instant, UTC, ISO 8601, and the IANA name of where the machine is now. */
  now: () => string
  zone: () => string
  /** Says nothing but that it is time. */
  ring: () => void
  /** Calls until it is stopped. */
  every: (callback: () => void, milliseconds: number) => () => void
}

export interface Reminders {
  /** Rings if one is due. Never rejects: a reminder is not worth a fault. */
  look: () => Promise<void>
  begin: () => void
  end: () => void
}

const LOOK_EVERY_MS = 30_000

export function createReminders({ device, now, zone, ring, every }: RemindersParts): Reminders {
  let stop = () => {}
  let last: Promise<void> = Promise.resolve()

  async function lookOnce(): Promise<void> {
    const { reminderTime: time, workingWeekdays, daysOff, lastAnsweredDay, reminded } = await device.read()
    if (time === null) return
    const due = nextDue({ time, workingWeekdays, daysOff }, reminded, lastAnsweredDay, now(), zone())
    if (!due || Temporal.Instant.compare(due.at, now()) > 0) return
    // Written first: what cannot be written would ring every half minute.
    await device.write({ reminded: afterRinging(afterAnswer(reminded, lastAnsweredDay), due.day) })
    ring()
  }

  const look = () => (last = last.then(lookOnce).catch(() => {}))
  return {
    look,
    begin() {
      stop = every(() => void look(), LOOK_EVERY_MS)
      void look()
    },
    end: () => stop(),
  }
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
