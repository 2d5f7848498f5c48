// When a backup is due by itself: ten minutes after the first change that no backup has, and when the journal closes.

const AFTER_CHANGE_MS = 10 * 60_000

export interface BackupSchedule {
  /** Something was written. */
  onChange(): void
  /** A backup holds everything so far. */
  onTaken(): void
  isDue(): boolean
  stop(): void
}

/** `startTimer` answers with what stops it. */
export function createBackupSchedule(
  take: () => void,
  startTimer: (callback: () => void, milliseconds: number) => () => void,
): BackupSchedule {
  let isDue = false
  let stopTimer: (() => void) | null = null
  const stop = () => {
    stopTimer?.()
    stopTimer = null
  }
  return {
    onChange() {
      isDue = true
      stopTimer ??= startTimer(() => {
        stopTimer = null
        take()
      }, AFTER_CHANGE_MS)
    },
    onTaken() {
      isDue = false
      stop()
    },
    isDue: () => isDue,
    stop,
  }
}
