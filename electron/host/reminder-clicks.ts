// A click on a reminder leads to the journal: at once where it is open, else when it has been unlocked.
import type { Ring } from '#shared/reminders/next-reminder'

export interface ReminderClicksParts {
  show: () => void
  /** False when no page has the journal open. */
  tell: (ring: Ring) => boolean
  /** Milliseconds on a clock that only goes forward. */
  now: () => number
}

export interface ReminderClicks {
  onClick(ring: Ring): void
  /** Where the page itself goes to the journal, as from the sample. */
  follow(ring: Ring): void
  /** The journal has been unlocked. */
  onOpened(): void
}

/** Somebody who unlocks later than this came for something else. */
const WAITS_MS = 3 * 60_000

export const createReminderClicks = ({ show, tell, now }: ReminderClicksParts): ReminderClicks => {
  let waiting: { ring: Ring; since: number } | null = null
  const wait = (ring: Ring) => {
    waiting = { ring, since: now() }
  }
  return {
    onClick: (ring) => {
      show()
      if (tell(ring)) waiting = null
      else wait(ring)
    },
    follow: wait,
    onOpened: () => {
      if (waiting !== null && now() - waiting.since < WAITS_MS) tell(waiting.ring)
      waiting = null
    },
  }
}
