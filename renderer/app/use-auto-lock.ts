// Locks after so many minutes without a key or a click.
import { useEffect } from 'react'

const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'wheel'] as const
/** What follows a key or a press: the click of a press that came too late must not act either. */
const WHAT_FOLLOWS = [
  'keypress',
  'beforeinput',
  'keyup',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
] as const
const LOOK_EVERY_MS = 15_000
/** For so long after a lock that was refused, whoever is at the journal may go on. */
const REFUSED_FOR_MS = 60_000

/**
 * 0 minutes is never. Time asleep counts: the clock is asked, not a timer. `lock` says whether it could; where it could not, the
 * journal is still on the screen, and whoever is there can save what they wrote.
 */
export function useAutoLock(minutes: number, nowMs: () => number, lock: () => Promise<boolean>): void {
  useEffect(() => (minutes === 0 ? undefined : watch(minutes * 60_000, nowMs, lock)), [minutes, nowMs, lock])
}

function watch(limitMs: number, nowMs: () => number, lock: () => Promise<boolean>): () => void {
  let last = nowMs()
  let refusedAt = Number.NEGATIVE_INFINITY
  let isLocking = false
  /** From a sign that came too late until the next one after a refusal. */
  let isDeaf = false

  const isOver = () => nowMs() - last >= limitMs
  const tryToLock = () => {
    isLocking = true
    const refused = () => {
      isLocking = false
      refusedAt = nowMs()
    }
    lock().then((isLocked) => isLocked || refused(), refused)
  }
  const look = () => {
    if (isOver() && !isLocking) tryToLock()
  }
  // The first key after a sleep may come before the timer does: it comes too late all the same, and nothing else hears of it.
  const seen = (event: Event) => {
    const isHeld = event instanceof KeyboardEvent && event.repeat
    if (isLocking || (isDeaf && isHeld)) return silence(event)
    if (isOver() && nowMs() - refusedAt >= REFUSED_FOR_MS) {
      isDeaf = true
      silence(event)
      return tryToLock()
    }
    isDeaf = false
    last = nowMs()
  }
  const followed = (event: Event) => {
    if (isDeaf || isLocking) silence(event)
  }

  const stop = new AbortController()
  const { signal } = stop
  for (const sign of SIGNS_OF_LIFE)
    window.addEventListener(sign, seen, { capture: true, passive: sign === 'wheel', signal })
  for (const sign of WHAT_FOLLOWS) window.addEventListener(sign, followed, { capture: true, signal })
  const timer = setInterval(look, LOOK_EVERY_MS)
  return () => {
    stop.abort()
    clearInterval(timer)
  }
}

function silence(event: Event): void {
  if (event.type !== 'wheel') event.preventDefault()
  event.stopImmediatePropagation()
}
