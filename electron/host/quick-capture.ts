// Quick capture by the system-wide shortcut: a small window when the journal is open; while it is locked the passphrase
// comes first, so that no line ever waits anywhere in plain text.

export interface QuickCapture {
  /** The shortcut, the tray or the dock asks for it. */
  ask(): void
  /** The journal has been unlocked. */
  onOpened(): void
}

export interface QuickCaptureParts {
  isOpen: () => boolean
  showMain: () => void
  showCapture: () => void
  /** Milliseconds on a clock that only goes forward. */
  now: () => number
}

/** Somebody who unlocks later than this came for something else. */
const WAITS_MS = 3 * 60_000

export const createQuickCapture = ({ isOpen, showMain, showCapture, now }: QuickCaptureParts): QuickCapture => {
  let askedAt: number | null = null
  return {
    ask: () => {
      if (isOpen()) return showCapture()
      askedAt = now()
      showMain()
    },
    onOpened: () => {
      const isWaiting = askedAt !== null && now() - askedAt < WAITS_MS
      askedAt = null
      if (isWaiting) showCapture()
    },
  }
}
