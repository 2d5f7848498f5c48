// What the dock and the taskbar offer beside what the system puts there: a line caught, the journal locked.
import { copy } from './menu-copy'
import type { MenuItem } from './menu-template'

/** The installers name the application by it; the same as in electron-builder.yml. */
export const APP_ID = 'app.stepback.journal'

export interface DockActions {
  capture: () => void
  lock: () => void
}

export const dockTemplate = ({ capture, lock }: DockActions): MenuItem[] => [
  { id: 'capture', label: copy.capture, click: capture },
  { id: 'lock', label: copy.lock, click: lock },
]

/** Windows starts the program once more, which hands over what it was asked for. Whoever locks a journal has it open. */
export const taskbarTasks = (program: string, profileFolder: string | null) => [
  {
    program,
    arguments: profileFolder === null ? '--capture' : `--profile "${profileFolder}" --capture`,
    title: copy.capture,
    description: copy.captureHint,
    iconPath: program,
    iconIndex: 0,
  },
]
