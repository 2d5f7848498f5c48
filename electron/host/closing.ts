// Closing the window: it hides where something still has to ring; else the page saves, the vault closes, and it may go.

export interface ClosingParts {
  /** Asked each time; see `hidesOnClose`. */
  hides: () => boolean
  hide: () => void
  /** Saves and closes; false when the page has something that it could not save, and nothing was closed unless final. Bounded by itself. */
  close: (isFinal: boolean) => Promise<boolean>
  /** Whatever came of `close`, except for the first refusal: a window that cannot be closed is worse. */
  finish: () => void
}

export interface Closing {
  /** For the window's close event. */
  onClose(event: { preventDefault(): void }): void
  /** The application itself is asked to end: nothing hides any more. */
  onQuit(): void
}

/** A window hides to the tray only if there is one to bring it back, and something left to do for it. */
export const hidesOnClose = ({ remindersOn, hasTray }: { remindersOn: boolean; hasTray: boolean }): boolean =>
  remindersOn && hasTray

export const createClosing = ({ hides, hide, close, finish }: ClosingParts): Closing => {
  let state: 'open' | 'closing' | 'closed' = 'open'
  let isQuitting = false
  let wasRefused = false
  return {
    onQuit: () => void (isQuitting = true),
    onClose: (event) => {
      if (state === 'closed') return
      event.preventDefault()
      if (state === 'closing') return
      if (!isQuitting && hides()) return hide()
      state = 'closing'
      const end = (mayEnd: boolean) => {
        if (!mayEnd && !wasRefused) {
          // The window stays, with the page's own words about what is not saved. Whoever closes it again has read them.
          wasRefused = true
          isQuitting = false
          state = 'open'
          return
        }
        state = 'closed'
        finish()
      }
      close(wasRefused).then(end, () => end(true))
    },
  }
}
