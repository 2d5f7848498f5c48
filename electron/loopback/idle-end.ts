// Ends the server when its last page has been gone for a minute. Before the first page there is no hurry.

const GONE_MS = 60_000

/** `startTimer` calls back after so many milliseconds and returns what stops it. */
export const createIdleEnd = (
  startTimer: (callback: () => void, milliseconds: number) => () => void,
  onEnd: () => void,
): ((openPages: number) => void) => {
  let stop = () => {}
  return (openPages) => {
    stop()
    stop = openPages === 0 ? startTimer(onEnd, GONE_MS) : () => {}
  }
}
