// Locks after so many minutes without a key or a click.
import { useEffect } from 'react'

const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'wheel'] as const
const LOOK_EVERY_MS = 15_000

/** 0 minutes is never. Time asleep counts: the clock is asked, not a timer. */
export function useAutoLock(minutes: number, nowMs: () => number, lock: () => void): void {
  useEffect(() => {
    if (minutes === 0) return undefined
    let last = nowMs()
    const look = () => {
      const isOver = nowMs() - last >= minutes * 60_000
      if (isOver) lock()
      return isOver
    }
    // The first key after a sleep may come before the timer does: it comes too late all the same.
    const seen = () => {
      if (!look()) last = nowMs()
    }
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, seen, { passive: true })
    const timer = setInterval(look, LOOK_EVERY_MS)
    return () => {
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, seen)
      clearInterval(timer)
    }
  }, [minutes, nowMs, lock])
}
