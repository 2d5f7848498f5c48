// Composition root with Electron.
import { Menu, app, dialog, globalShortcut, powerMonitor, safeStorage } from 'electron'
import type { BrowserWindow } from 'electron'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { version } from '../package.json'
import { createBuiltFiles } from './host/built-files'
import { createDesktop } from './host/desktop'
import { lastingProgram, loginItemFor, wasOpenedAtLogin } from './host/login-item'
import { menuTemplate } from './host/menu-template'
import { toPlatform } from './host/platform'
import { defaultProfileFolder } from './host/profile-folder'
import { readStartOptions, readStartRequest } from './host/start-options'
import { nodeFileSystem } from './host/vault-files'
import { copy } from './host/window-copy'
import { registerScheme, serveApp } from './shell/app-protocol'
import { createCaptureWindow } from './shell/capture-window'
import { notify } from './shell/notification'
import { serveCalls } from './shell/pages'
import { choosesThroughDialog } from './shell/folder-dialog'
import { addToSystemMenus } from './shell/system-menus'
import { savesThroughDialog } from './shell/save-dialog'
import { closeChromium, closeContents, closeSession } from './shell/security'
import { createTray } from './shell/tray'
import { loadPage, openWindow } from './shell/window'

z.config({ jitless: true })

const options = readStartOptions(process.argv.slice(1))
const platform = toPlatform(process.platform)
const profileFolder = resolve(options.profileFolder ?? defaultProfileFolder(platform, homedir(), process.env))
const preload = join(__dirname, 'preload.cjs')
const system = { platform, isPackaged: app.isPackaged, home: homedir(), env: process.env, program: process.execPath }

let window: BrowserWindow | null = null
const startsHidden = () => options.isHidden || wasOpenedAtLogin(platform, app, process.execPath)

const desktop = createDesktop({
  appInfo: {
    edition: 'electron',
    version,
    platform,
    initialVault: options.wantsSample ? 'sample' : 'journal',
    profileFolder,
  },
  startsHidden,
  mainWindow: () => window,
  createCaptureWindow: (host) => createCaptureWindow(preload, host),
  createTray: (actions) => createTray(platform, actions),
  keychain: safeStorage,
  shortcuts: globalShortcut,
  notify,
  loginItem: loginItemFor(system, app, nodeFileSystem),
  files: savesThroughDialog(() => window),
  chooseFolder: choosesThroughDialog(() => window),
  quit: app.quit,
  log: console.error,
})

const openApplication = async () => {
  closeSession((address) => console.warn(`Refused a request to ${address}`))
  closeContents()
  serveApp(createBuiltFiles(join(__dirname, '..', 'renderer')))
  serveCalls()
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(platform, desktop.menuActions)))
  addToSystemMenus(platform, {
    program: lastingProgram(process.env, process.execPath),
    profileFolder: options.profileFolder === null ? null : profileFolder,
    capture: desktop.capture,
    lock: desktop.lock.asked,
  })
  powerMonitor.on('suspend', desktop.lock.bySystem)
  powerMonitor.on('lock-screen', desktop.lock.bySystem)
  powerMonitor.on('resume', desktop.lookForReminders)
  powerMonitor.on('unlock-screen', desktop.lookForReminders)
  const { window: place } = await desktop.begin()
  window = openWindow(preload, place, startsHidden())
  window.on('close', desktop.closing.onClose)
  await loadPage(window, desktop.host, app.quit)
  if (options.wantsCapture) desktop.capture()
}

const fail = (error: unknown) => {
  dialog.showErrorBox(copy.notStarted, error instanceof Error ? error.message : String(error))
  app.exit(1)
}

app.setPath('userData', profileFolder)
const { wantsSample, wantsCapture, isHidden } = options
if (app.requestSingleInstanceLock({ wantsSample, wantsCapture, isHidden })) {
  registerScheme()
  closeChromium()
  app.on('second-instance', (_event, _commandLine, _folder, asked) => desktop.onStartedAgain(readStartRequest(asked)))
  app.on('activate', desktop.showWindow)
  app.on('before-quit', desktop.closing.onQuit)
  app.on('will-quit', () => globalShortcut.unregisterAll())
  app.on('browser-window-focus', desktop.lookForReminders)
  app.on('window-all-closed', app.quit)
  app.whenReady().then(openApplication).catch(fail)
} else {
  app.quit()
}
