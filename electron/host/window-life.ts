// What is done to windows, as far as a test can see it: bring one forward, remember where it stood.
import type { WindowPlace } from '#shared/ipc/types'
import type { Rectangle } from './window-place'

/** What is used of Electron's BrowserWindow. */
export interface WindowLike {
  isDestroyed(): boolean
  isMinimized(): boolean
  isMaximized(): boolean
  getNormalBounds(): Rectangle
  restore(): void
  show(): void
  focus(): void
}

export const bringForward = (window: WindowLike | null) => {
  if (window === null || window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

export const placeOf = (window: WindowLike): WindowPlace => {
  const { x, y, width, height } = window.getNormalBounds()
  return { x, y, width, height, isMaximized: window.isMaximized() }
}
