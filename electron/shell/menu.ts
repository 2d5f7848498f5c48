// The native menu: what the platform expects, and the lock.
import { Menu } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'
import { copy } from './copy'

export const setMenu = (platform: string, lock: () => void) => {
  const application: MenuItemConstructorOptions[] = platform === 'darwin' ? [{ role: 'appMenu' }] : []
  const journal: MenuItemConstructorOptions = {
    label: copy.journal,
    submenu: [
      { id: 'lock', label: copy.lock, accelerator: 'CmdOrCtrl+L', click: lock },
      { type: 'separator' },
      { role: platform === 'darwin' ? 'close' : 'quit' },
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: copy.view,
    submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }],
  }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([...application, journal, { role: 'editMenu' }, view, { role: 'windowMenu' }]),
  )
}
