// Composition root with Electron.
import { Menu, app, powerMonitor } from 'electron'
import type { BrowserWindow } from 'electron'
import { randomUUID } from 'node:crypto'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { version } from '../package.json'
import { createNodeVaults } from './host/node-vaults'
import { createBuiltFiles } from './host/built-files'
import { createClosing } from './host/closing'
import { noDesktop } from './host/desktop-services'
import { createDeviceSettings } from './host/device-settings'
import { createHost } from './host/host'
import { menuTemplate } from './host/menu-template'
import { ORIGIN } from './host/own-address'
import { toPlatform } from './host/platform'
import { defaultProfileFolder } from './host/profile-folder'
import { readStartOptions } from './host/start-options'
import { registerScheme, serveApp } from './shell/app-protocol'
import { savesThroughDialog } from './shell/save-dialog'
import { closeChromium, closeContents, closeSession } from './shell/security'
import { loadPage, openWindow } from './shell/window'

z.config({ jitless: true })

const options = readStartOptions(process.argv.slice(1))
const platform = toPlatform(process.platform)
const profileFolder = resolve(options.profileFolder ?? defaultProfileFolder(platform, homedir(), process.env))

let window: BrowserWindow | null = null

const openApplication = async () => {
  closeSession((address) => console.warn(`Refused a request to ${address}`))
  closeContents()
  serveApp(createBuiltFiles(join(__dirname, '..', 'renderer')))
  const host = createHost({
    origin: ORIGIN,
    appInfo: {
      edition: 'electron',
      version,
      platform,
      initialVault: options.wantsSample ? 'sample' : 'journal',
      profileFolder,
    },
    vaults: createNodeVaults(profileFolder),
    device: createDeviceSettings(profileFolder),
    files: savesThroughDialog(() => window),
    onFailure: (call, error) => console.error(`${call} failed: ${error instanceof Error ? error.name : 'unknown'}`),
    desktop: noDesktop,
    wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    newId: randomUUID,
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(platform, host.lock)))
  powerMonitor.on('suspend', host.lock)
  powerMonitor.on('lock-screen', host.lock)
  window = openWindow(join(__dirname, 'preload.cjs'))
  window.on('close', createClosing(host.close, app.quit).onClose)
  await loadPage(window, host)
}

const showWindow = () => {
  if (window?.isMinimized()) window.restore()
  window?.show()
  window?.focus()
}

app.setPath('userData', profileFolder)
if (app.requestSingleInstanceLock()) {
  registerScheme()
  closeChromium()
  app.on('second-instance', showWindow)
  app.on('window-all-closed', app.quit)
  void app.whenReady().then(openApplication)
} else {
  app.quit()
}
