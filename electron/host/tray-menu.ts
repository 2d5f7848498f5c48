// The tray's menu: what one comes for without opening the window.
import { copy } from './menu-copy'
import type { MenuItem } from './menu-template'

export interface TrayActions {
  show: () => void
  capture: () => void
  /** The reminder that rang, once more in half an hour. */
  snooze: () => void
  lock: () => void
  quit: () => void
}

/** `isSnoozeOffered` while a reminder has rung that nobody has put off. */
export const trayTemplate = (
  { show, capture, snooze, lock, quit }: TrayActions,
  isSnoozeOffered: boolean,
): MenuItem[] => [
  { id: 'show', label: copy.show, click: show },
  { id: 'capture', label: copy.capture, click: capture },
  { id: 'snooze', label: copy.snooze, enabled: isSnoozeOffered, click: snooze },
  { id: 'lock', label: copy.lock, click: lock },
  { type: 'separator' },
  { id: 'quit', label: copy.quit, click: quit },
]
