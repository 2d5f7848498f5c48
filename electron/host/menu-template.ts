// The native menu: what each platform expects, and what the page has keys for.
import type { HostEvents } from '#shared/ipc/contract'
import { copy } from './menu-copy'

type Role =
  | 'about'
  | 'services'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'close'
  | 'quit'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'editMenu'
  | 'windowMenu'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'

/** What is used of Electron's own item type. */
export interface MenuItem {
  id?: string
  role?: Role
  type?: 'separator'
  label?: string
  accelerator?: string
  enabled?: boolean
  click?: () => void
  submenu?: MenuItem[]
}

export interface MenuActions {
  lock: () => void
  print: () => void
  /** To a place of the page, by its path. */
  go: (path: string) => void
  command: (command: HostEvents['commandRequested']['command']) => void
}

const separator = { type: 'separator' } as const

const paths = {
  today: '/',
  ledger: '/ledger',
  people: '/people',
  insights: '/insights',
  review: '/review',
  coach: '/coach',
} as const satisfies Record<keyof typeof copy.places, string>

export const menuTemplate = (platform: string, actions: MenuActions): MenuItem[] => {
  const isMac = platform === 'darwin'
  return [
    ...(isMac ? [macMenu(actions)] : []),
    journalMenu(isMac, actions),
    { role: 'editMenu' },
    goMenu(isMac, actions),
    viewMenu(actions),
    { role: 'windowMenu' },
    { label: copy.help, submenu: [{ id: 'keys', label: copy.keys, click: () => actions.command('keys') }] },
  ]
}

const settingsItem = ({ go }: MenuActions): MenuItem => ({
  id: 'settings',
  label: copy.settings,
  accelerator: 'CmdOrCtrl+,',
  click: () => go('/settings'),
})

/** The application's own menu, which only macOS has. */
const macMenu = (actions: MenuActions): MenuItem => ({
  label: 'Stepback',
  submenu: [
    { role: 'about' },
    separator,
    settingsItem(actions),
    separator,
    { role: 'services' },
    separator,
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    separator,
    { role: 'quit' },
  ],
})

const journalMenu = (isMac: boolean, actions: MenuActions): MenuItem => ({
  label: copy.journal,
  submenu: [
    { id: 'capture', label: copy.capture, accelerator: 'CmdOrCtrl+J', click: () => actions.command('capture') },
    separator,
    { id: 'print', label: copy.print, accelerator: 'CmdOrCtrl+P', click: actions.print },
    ...(isMac ? [] : [separator, settingsItem(actions)]),
    separator,
    { id: 'lock', label: copy.lock, accelerator: 'CmdOrCtrl+L', click: actions.lock },
    separator,
    { role: isMac ? 'close' : 'quit' },
  ],
})

const goMenu = (isMac: boolean, actions: MenuActions): MenuItem => ({
  label: copy.go,
  submenu: [
    {
      id: 'palette',
      label: copy.palette,
      accelerator: 'CmdOrCtrl+K',
      click: () => actions.command('palette'),
    },
    separator,
    ...Object.entries(paths).map(([place, path], index) => ({
      id: `go-${place}`,
      label: copy.places[place as keyof typeof paths],
      accelerator: `${isMac ? 'Cmd' : 'Alt'}+${index + 1}`,
      click: () => actions.go(path),
    })),
  ],
})

const viewMenu = (actions: MenuActions): MenuItem => ({
  label: copy.view,
  submenu: [
    { id: 'blur', label: copy.blur, accelerator: 'CmdOrCtrl+Shift+B', click: () => actions.command('blur') },
    separator,
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    separator,
    { role: 'togglefullscreen' },
  ],
})
