// The native menu: what the platform expects, and the lock.
import { copy } from './menu-copy'

type Role =
  'appMenu' | 'close' | 'quit' | 'editMenu' | 'windowMenu' | 'resetZoom' | 'zoomIn' | 'zoomOut' | 'togglefullscreen'

/** What is used of Electron's own item type. */
export interface MenuItem {
  id?: string
  role?: Role
  type?: 'separator'
  label?: string
  accelerator?: string
  click?: () => void
  submenu?: MenuItem[]
}

export const menuTemplate = (platform: string, lock: () => void): MenuItem[] => {
  const isMac = platform === 'darwin'
  const end: Role = isMac ? 'close' : 'quit'
  return [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    {
      label: copy.journal,
      submenu: [
        { id: 'lock', label: copy.lock, accelerator: 'CmdOrCtrl+L', click: lock },
        { type: 'separator' },
        { role: end },
      ],
    },
    { role: 'editMenu' },
    {
      label: copy.view,
      submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }],
    },
    { role: 'windowMenu' },
  ]
}
