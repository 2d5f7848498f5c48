// Closing the window: first the page saves and the vault closes, then the window may go.

export interface Closing {
  /** For the window's close event. The first time it is held back and `close` runs; once that is over it passes. */
  onClose(event: { preventDefault(): void }): void
}

/** `close` is bounded by itself. Whatever comes of it, `finish` follows: a window that cannot be closed is worse. */
export const createClosing = (close: () => Promise<unknown>, finish: () => void): Closing => {
  let state: 'open' | 'closing' | 'closed' = 'open'
  return {
    onClose: (event) => {
      if (state === 'closed') return
      event.preventDefault()
      if (state === 'closing') return
      state = 'closing'
      const end = () => {
        state = 'closed'
        finish()
      }
      close().then(end, end)
    },
  }
}
