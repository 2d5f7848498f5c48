// What stands beside a text that was recovered, or that said something else before.
import { Temporal } from 'temporal-polyfill'

export const tracesCopy = {
  /** `at` is an instant; the zone is the reader's. */
  recovered: (at: string, zone: string) =>
    `Recovered: this was being typed at ${timeIn(at, zone)} when Stepback ended without closing. All of it is here.`,
  recoveredTitle: 'Stepback ended while you were writing',
  recoveredText: 'What you had typed was saved as you typed it, and is here:',
  understood: 'Understood',
  earlier: (count: number) => (count === 1 ? 'One earlier version' : `${count} earlier versions`),
} as const

/** `17:52 on 5 January`. */
function timeIn(at: string, zone: string): string {
  const there = Temporal.Instant.from(at).toZonedDateTimeISO(zone)
  const time = there.toLocaleString('en-GB', { hour: '2-digit', minute: '2-digit' })
  return `${time} on ${there.toLocaleString('en-GB', { day: 'numeric', month: 'long' })}`
}
