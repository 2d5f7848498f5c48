// A page whose process has gone is loaded again, unless it goes again and again; one that hangs is asked about.

export interface PageRecovery {
  /** The process is about to be ended on purpose, to forget what it knew. */
  expectEnd(): void
  onGone(): void
  /** Resolves when the person has decided and it is done. */
  onUnresponsive(): Promise<void>
  onResponsive(): void
}

export interface PageRecoveryParts {
  /** Milliseconds on a clock that only goes forward. */
  now: () => number
  reload: () => void
  /** Ends the hanging process; `onGone` follows. */
  end: () => void
  /** True when the person would rather load the page again than wait. */
  asksToReload: () => Promise<boolean>
  /** Nothing helps. */
  giveUp: () => void
}

const MOST_FAULTS = 3
const WITHIN_MS = 60_000

export const createPageRecovery = (parts: PageRecoveryParts): PageRecovery => {
  let faults: number[] = []
  let isExpected = false
  let isHanging = false
  return {
    expectEnd: () => void (isExpected = true),
    onGone: () => {
      isHanging = false
      const at = parts.now()
      if (!isExpected) faults = [...faults.filter((fault) => at - fault < WITHIN_MS), at]
      isExpected = false
      if (faults.length >= MOST_FAULTS) parts.giveUp()
      else parts.reload()
    },
    onUnresponsive: async () => {
      if (isHanging) return
      isHanging = true
      const wantsReload = await parts.asksToReload()
      // It may have come back, or gone, while the person was reading.
      if (wantsReload && isHanging) parts.end()
      isHanging = false
    },
    onResponsive: () => void (isHanging = false),
  }
}
