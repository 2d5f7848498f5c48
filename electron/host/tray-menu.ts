// The tray's menu: what one comes for without opening the window.
import { copy } from './menu-copy'
import type { MenuItem } from './menu-template'

export interface TrayActions {
  show: () => void
  capture: () => void
  lock: () => void
  quit: () => void
}

export const trayTemplate = ({ show, capture, lock, quit }: TrayActions): MenuItem[] => [
  { id: 'show', label: copy.show, click: show },
  { id: 'capture', label: copy.capture, click: capture },
  { id: 'lock', label: copy.lock, click: lock },
  { type: 'separator' },
  { id: 'quit', label: copy.quit, click: quit },
]
