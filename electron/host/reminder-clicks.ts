// A click on a reminder leads to the journal: at once where it is open, else when it has been unlocked.
import type { ReminderKind } from '#shared/reminders/next-reminder'

export interface ReminderClicksParts {
  show: () => void
  /** False when no page has the journal open. */
  tell: (kinds: readonly ReminderKind[]) => boolean
  /** Milliseconds on a clock that only goes forward. */
  now: () => number
}

export interface ReminderClicks {
  onClick(kinds: readonly ReminderKind[]): void
  /** The journal has been unlocked. */
  onOpened(): void
}

/** Somebody who unlocks later than this came for something else. */
const WAITS_MS = 3 * 60_000

export const createReminderClicks = ({ show, tell, now }: ReminderClicksParts): ReminderClicks => {
  let waiting: { kinds: readonly ReminderKind[]; since: number } | null = null
  return {
    onClick: (kinds) => {
      show()
      waiting = tell(kinds) ? null : { kinds, since: now() }
    },
    onOpened: () => {
      if (waiting !== null && now() - waiting.since < WAITS_MS) tell(waiting.kinds)
      waiting = null
    },
  }
}
