// What the system's own menus offer: the dock's on macOS, the taskbar's on Windows. Elsewhere the tray has it all.
import { Menu, app } from 'electron'
import { APP_ID, dockTemplate, taskbarTasks } from '../host/system-menus'
import type { DockActions } from '../host/system-menus'

interface SystemMenuParts extends DockActions {
  program: string
  /** As the command line named it; null for the platform's own. */
  profileFolder: string | null
}

export const addToSystemMenus = (platform: string, { program, profileFolder, ...actions }: SystemMenuParts) => {
  if (platform === 'darwin') app.dock?.setMenu(Menu.buildFromTemplate(dockTemplate(actions)))
  if (platform !== 'win32') return
  // Without it Windows takes notifications for another program's, and shows none.
  app.setAppUserModelId(APP_ID)
  // From the sources, the program would be Electron without an application.
  if (app.isPackaged) app.setUserTasks(taskbarTasks(program, profileFolder))
}
