// Where the window opens: where it stood, as far as the displays of today show it.
import type { WindowPlace } from '#shared/ipc/types'

export interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

export const SMALLEST_WINDOW = { width: 380, height: 480 }
const FIRST_SIZE = { width: 1180, height: 820 }

/** So much of a window must be on a display for a person to get hold of it, in pixels. */
const GRIP = { width: 120, height: 60 }

/** `workAreas` are the displays without their bars, the main one first; at least one. */
export const placeWindow = (saved: WindowPlace | null, workAreas: readonly Rectangle[]): WindowPlace => {
  const home = workAreas[0]!
  if (saved === null) return { ...centred(FIRST_SIZE, home), isMaximized: false }
  const { isMaximized } = saved
  const display = mostShowing(saved, workAreas)
  if (display === null) return { ...centred(saved, home), isMaximized }
  const size = fitted(saved, display)
  const clamp = (at: number, from: number, room: number, length: number) =>
    Math.max(from, Math.min(at, from + room - length))
  return {
    ...size,
    x: clamp(saved.x, display.x, display.width, size.width),
    y: clamp(saved.y, display.y, display.height, size.height),
    isMaximized,
  }
}

const fitted = ({ width, height }: { width: number; height: number }, display: Rectangle) => ({
  width: Math.min(Math.max(width, SMALLEST_WINDOW.width), display.width),
  height: Math.min(Math.max(height, SMALLEST_WINDOW.height), display.height),
})

const centred = (wanted: { width: number; height: number }, display: Rectangle): Rectangle => {
  const { width, height } = fitted(wanted, display)
  const x = display.x + Math.round((display.width - width) / 2)
  return { x, y: display.y + Math.round((display.height - height) / 2), width, height }
}

/** null when no display shows enough of it. */
const mostShowing = (place: Rectangle, workAreas: readonly Rectangle[]): Rectangle | null => {
  const shown = workAreas.map((area) => ({ area, ...overlapOf(place, area) }))
  const held = shown.filter(({ width, height }) => width >= GRIP.width && height >= GRIP.height)
  held.sort((a, b) => b.width * b.height - a.width * a.height)
  return held[0]?.area ?? null
}

const overlapOf = (a: Rectangle, b: Rectangle) => ({
  width: Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
  height: Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
})
